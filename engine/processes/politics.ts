/** 7.7 Political capture: old, distressed employers lobby (Olson's distributional coalitions). */
import { MAX_REGIONS } from '../chains.ts';
import { clamp } from '../math.ts';
import type { Process, World } from '../world.ts';

/** Pressure: (old / all employment)(0.2 + 0.8 share of old employment in firms with u < 0.97) min(1, E / 400). Equation 7.7. */
export function politicalPressure(oldShare: number, distressedShare: number, weight: number): number {
  return oldShare * (0.2 + 0.8 * distressedShare) * Math.min(1, weight);
}

/** Capture after a quarter: + lobby (pressure + 0.5 l_protect)(1 − chi)(1 − 0.8 l_reform) − (capDecay + 0.05 l_reform) chi. Equation 7.7. */
export function captureNext(capture: number, lobbying: number, pressure: number, protection: number, reform: number, decay: number): number {
  const gain = lobbying * (pressure + 0.5 * protection) * (1 - capture) * (1 - 0.8 * reform);
  return clamp(capture + gain - (decay + 0.05 * reform) * capture, 0, 1);
}

export function createPolitics(world: World): Process {
  const { firms: f, regions: at, regionAssumptions: a, assumptions: p, lever } = world;
  const { region, birth, output, efficiency, utilisation } = f;
  const all = new Float64Array(MAX_REGIONS);
  const old = new Float64Array(MAX_REGIONS);
  const distressed = new Float64Array(MAX_REGIONS);

  return () => {
    all.fill(0);
    old.fill(0);
    distressed.fill(0);
    const n = world.firmCount;
    const oldest = world.quarter - p.incumbentAge;
    for (let i = 0; i < n; i++) {
      const jobs = output[i] / efficiency[i];
      const r = region[i];
      all[r] += jobs;
      if (birth[i] >= oldest) continue;
      old[r] += jobs;
      if (utilisation[i] < 0.97) distressed[r] += jobs;
    }
    for (let r = 0; r < world.regionCount; r++) {
      const pressure = old[r] > 0 ? politicalPressure(old[r] / all[r], distressed[r] / old[r], at.employment[r] / (p.politicalMass * p.scale)) : 0;
      const capture = captureNext(at.capture[r], a.lobbying[r], pressure, lever.protect[r], lever.reform[r], a.captureDecay[r]);
      at.capture[r] = world.on.politicalLockIn ? capture : 0;
      at.entryFactor[r] = 1 - a.entryBarrier[r] * at.capture[r];
    }
  };
}
