/** 7.7 Political capture: old, distressed employers lobby (Olson's distributional coalitions). */
import { clamp } from '../math.ts';
import type { Process, World } from '../world.ts';

/**
 * Pressure: (old / all employment)(0.2 + 0.8 share of old employment in firms with u < 0.97) min(1, E / 400) conc: few
 * and large employers organise, many and small ones do not (Olson 1965). Equation 7.7.
 */
export function politicalPressure(
  oldShare: number,
  distressedShare: number,
  weight: number,
  concentration: number,
): number {
  return oldShare * (0.2 + 0.8 * distressedShare) * Math.min(1, weight) * concentration;
}

/** How far old employers act as one: min(1, H scale / Href), H = Σ (jobs_i / all jobs)² over old firms. Equation 7.7. */
export function employerConcentration(herfindahl: number, scale: number, reference: number): number {
  return Math.min(1, (herfindahl * scale) / reference);
}

/**
 * Capture after a quarter: + lobby (pressure + 0.5 l_protect)(1 − chi)(1 − 0.8 l_reform) − (capDecay + 0.05 l_reform)
 * chi. Equation 7.7.
 */
export function captureNext(
  capture: number,
  lobbying: number,
  pressure: number,
  protection: number,
  reform: number,
  decay: number,
): number {
  const gain = lobbying * (pressure + 0.5 * protection) * (1 - capture) * (1 - 0.8 * reform);
  return clamp(capture + gain - (decay + 0.05 * reform) * capture, 0, 1);
}

export function createPolitics(world: World): Process {
  const { firms: f, regions: at, regionAssumptions: a, assumptions: p, lever, members, regionStart } = world;
  const { birth, labour, utilisation } = f;

  return () => {
    const oldest = world.quarter - p.incumbentAge;
    for (let r = 0; r < world.regionCount; r++) {
      let all = 0;
      let old = 0;
      let distressed = 0;
      let squares = 0;
      for (let k = regionStart[r]; k < regionStart[r + 1]; k++) {
        const i = members[k];
        const jobs = labour[i];
        all += jobs;
        if (birth[i] >= oldest) continue;
        old += jobs;
        squares += jobs * jobs;
        if (utilisation[i] < 0.97) distressed += jobs;
      }
      const pressure =
        old > 0
          ? politicalPressure(
              old / all,
              distressed / old,
              at.employment[r] / (p.politicalMass * p.scale),
              employerConcentration(squares / (all * all), p.scale, p.concentrationReference),
            )
          : 0;
      const capture = captureNext(
        at.capture[r],
        a.lobbying[r],
        pressure,
        lever.protect[r],
        lever.reform[r],
        a.captureDecay[r],
      );
      at.capture[r] = world.on.politicalLockIn ? capture : 0;
      at.entryFactor[r] = 1 - a.entryBarrier[r] * at.capture[r];
    }
  };
}
