/** Lock-ins that cross their thresholds, and bail-outs that come in a wave. */
import type { Cause, Happening, LockInIndex } from './happening.ts';
import { lockInIndices } from './happening.ts';
import { oldJobsShare } from './firm-roles.ts';
import { inForceAt, type Telling, worldNumber } from './telling.ts';
import { increases, quarterOfLeast, quarterOfMost, spellsAbove } from './windows.ts';
import { QUARTERS_PER_YEAR } from '../../../engine/index.ts';

/**
 * Where each index counts as locked in. 0.5 is half of what is possible; of cognitive lock-in 0.8, four fifths of a gap
 * still open after ten years: ordinary clusters that have come of age stand between 0.3 and 0.7.
 */
export const lockInThresholds: { readonly [K in LockInIndex]: number } = {
  lockIn: 0.5,
  lockInFunctional: 0.5,
  lockInCognitive: 0.8,
  lockInPolitical: 0.5,
};
/** A lock-in is over when its index falls this far below the threshold. */
export const LOCK_IN_SLACK = 0.05;
/** Quarters it must hold before it counts. */
export const LOCK_IN_HOLD = 8;

/** Who holds policy, and how: few and large employers organise, many and small ones do not (7.7). */
function captureAt(telling: Telling, quarter: number): Cause {
  const { region, r, panel } = telling;
  const { lockInPolitical, bailOuts, herfindahl } = region.series;
  const concentration = herfindahl[quarter]! * worldNumber(telling, 'scale');
  return {
    kind: 'capture',
    basis: 'association',
    capture: lockInPolitical[quarter]!,
    bailOuts: bailOuts[quarter]!,
    protection: inForceAt(telling, 'protect', quarter),
    employers: 1 / concentration,
    few: concentration >= worldNumber(telling, 'concentrationReference'),
    ...(panel === undefined ? {} : { oldShare: oldJobsShare(panel, r, quarter, worldNumber(telling, 'incumbentAge')) }),
  };
}

function partsOf(telling: Telling, index: LockInIndex, quarter: number): Cause {
  const { region } = telling;
  const at = (id: keyof typeof region.series): number => region.series[id][quarter]!;
  switch (index) {
    case 'lockIn':
      return {
        kind: 'threeLockIns',
        basis: 'equation',
        functional: at('lockInFunctional'),
        cognitive: at('lockInCognitive'),
        political: at('lockInPolitical'),
      };
    case 'lockInFunctional':
      return {
        kind: 'ties',
        basis: 'equation',
        specificity: at('specificity'),
        functionLevel: at('functionLevel'),
        localShare: at('localShare'),
      };
    case 'lockInCognitive':
      return {
        kind: 'consensus',
        basis: 'equation',
        openness: at('exposure'),
        beliefSpread: at('beliefVariance'),
        misperception: at('misperception'),
      };
    case 'lockInPolitical':
      return captureAt(telling, quarter);
  }
}

const LOCK_IN_WEIGHT: { readonly [K in LockInIndex]: number } = {
  lockIn: 0.6,
  lockInFunctional: 0.5,
  lockInCognitive: 0.5,
  lockInPolitical: 0.56,
};

export function lockIns(telling: Telling): readonly Happening[] {
  const { region, r, quarters } = telling;
  return lockInIndices.flatMap((index) => {
    const values = region.series[index];
    const threshold = lockInThresholds[index];
    const spells = spellsAbove(values, threshold, threshold - LOCK_IN_SLACK, LOCK_IN_HOLD);
    const spell = spells[0];
    if (spell === undefined) return [];
    const most = values[quarterOfMost(values, spell.from, spell.until + 1)]!;
    const happenings: Happening[] = [
      {
        kind: 'lockIn',
        region: r,
        quarter: spell.from,
        until: spell.until,
        size: { index, threshold, value: values[spell.from]!, most },
        cause: partsOf(telling, index, spell.from),
        firms: [],
        // The higher it climbs above its threshold, the more it matters.
        weight: Math.min(
          0.85,
          LOCK_IN_WEIGHT[index] +
            0.6 * (most - threshold) -
            (spell.from > 0.85 * quarters || spell.until - spell.from < 24 ? 0.15 : 0),
        ),
      },
    ];
    const last = spells.at(-1)!;
    if (last.ended && last.until + LOCK_IN_HOLD < quarters) {
      const quarter = last.until + 1;
      happenings.push({
        kind: 'lockInEased',
        region: r,
        quarter,
        size: { index, threshold, value: values[quarter]!, least: values[quarterOfLeast(values, quarter, quarters)]! },
        cause: partsOf(telling, index, quarter),
        firms: [],
        weight: 0.52,
      });
    }
    return happenings;
  });
}

/** Bail-outs a year from which on they are a wave, as a share of firms. */
export const BAIL_OUT_RATE = 0.04;
/** Nor fewer than this many in all, or a year. */
const BAIL_OUT_WAVE = 15;
const BAIL_OUT_LEAST = 4;

export function bailOutWave(telling: Telling): readonly Happening[] {
  const { region, r } = telling;
  const { bailOuts, firms } = region.series;
  // The mean of two years, so that one bad quarter is no wave.
  const rate = Float64Array.from(increases(bailOuts, 8), (two, t) =>
    firms[t]! > 0 && two / 2 >= BAIL_OUT_LEAST ? two / 2 / firms[t]! : 0,
  );
  const spells = spellsAbove(rate, BAIL_OUT_RATE, 0.6 * BAIL_OUT_RATE, 4);
  const spell = spells.toSorted(
    (a, b) => bailOuts[b.until]! - bailOuts[b.from]! - (bailOuts[a.until]! - bailOuts[a.from]!),
  )[0];
  if (spell === undefined) return [];
  const { from, until } = spell;
  const count = bailOuts[until]! - (from > 0 ? bailOuts[from - 1]! : 0);
  const perYear = (QUARTERS_PER_YEAR * count) / (until - from + 1);
  if (count < BAIL_OUT_WAVE) return [];
  return [
    {
      kind: 'bailOutWave',
      region: r,
      quarter: from,
      until,
      size: { bailOuts: count, perYear },
      cause: captureAt(telling, from),
      firms: [],
      weight: Math.min(0.72, 0.4 + 3 * (perYear / Math.max(1, firms[from]!) - BAIL_OUT_RATE) + 0.001 * count),
    },
  ];
}
