/**
 * What the place costs and who comes and goes: foreign arrivals, wages, rents, relocation, arrivals from other regions,
 * the common name.
 */
import { QUARTERS_PER_YEAR, usableLand, type LeverId } from '../../../engine/index.ts';
import type { Cause, Happening } from './happening.ts';
import { firstForeign, largestLeaver, movesElsewhere } from './firm-roles.ts';
import { inForceAt, outsideWage, regionNumber, startedIn, type Telling, worldNumber } from './telling.ts';
import { increases, meanOf, quarterOfLeast, quarterOfMost, spellsAbove, type Spell } from './windows.ts';

const POLICY_MEMORY = 20;

function costGap(telling: Telling, quarter: number, levers: readonly LeverId[]): Cause {
  const { wage, rent, localShare } = telling.region.series;
  const elsewhere = telling.others.map(({ series }) => series.wage[quarter]!);
  return {
    kind: 'costGap',
    basis: 'association',
    wage: wage[quarter]!,
    rent: rent[quarter]!,
    outsideWage: outsideWage(telling, quarter),
    localShare: localShare[quarter]!,
    ...(elsewhere.length === 0 ? {} : { wageElsewhere: Math.max(...elsewhere) }),
    levers,
  };
}

const relevant = (telling: Telling, quarter: number, ids: readonly LeverId[]): readonly LeverId[] =>
  startedIn(telling, quarter - POLICY_MEMORY, quarter).filter((id) => ids.includes(id));

export function foreignArrival(telling: Telling): readonly Happening[] {
  const { region, r, panel } = telling;
  const { foreignFirms, firms } = region.series;
  const founders = regionNumber(telling, 'initialOrigin') === 2 ? regionNumber(telling, 'initialFirms') : 0;
  const quarter = foreignFirms.findIndex(
    (count, t) => count > (t === 0 ? founders : Math.max(founders, foreignFirms[t - 1]!)),
  );
  const mostQuarter = quarterOfMost(foreignFirms);
  const most = foreignFirms[mostQuarter]!;
  if (quarter < 0 || most - founders < 5) return [];
  const first = panel === undefined ? undefined : firstForeign(panel, r);
  return [
    {
      kind: 'foreignArrival',
      region: r,
      quarter,
      until: mostQuarter,
      size: { most, mostQuarter, share: most / Math.max(1, firms[mostQuarter]!) },
      cause: costGap(telling, quarter, relevant(telling, quarter, ['fdi', 'infra'])),
      firms: first === undefined ? [] : [first],
      weight: Math.min(0.75, 0.4 + most / Math.max(1, firms[mostQuarter]!)),
    },
  ];
}

/** Share of firms that moves away in a year from which on it is a wave. */
export const RELOCATION_RATE = 0.04;
const RELOCATION_LEAST = 4;

/** The wave in which most firms move. */
function largestWave(totals: Float64Array, firms: Float64Array): Spell | undefined {
  const rate = Float64Array.from(increases(totals, 8), (two, t) =>
    t >= 8 && two / 2 >= RELOCATION_LEAST ? two / 2 / Math.max(1, firms[t]!) : 0,
  );
  const count = ({ from, until }: Spell): number => totals[until]! - totals[Math.max(0, from - 1)]!;
  return spellsAbove(rate, RELOCATION_RATE, 0.5 * RELOCATION_RATE, 4).toSorted((a, b) => count(b) - count(a))[0];
}

export function relocationWave(telling: Telling): readonly Happening[] {
  const { region, r, panel } = telling;
  const { relocations, firms } = region.series;
  const wave = largestWave(relocations, firms);
  if (wave === undefined) return [];
  const { from, until } = wave;
  const moved = relocations[until]! - relocations[Math.max(0, from - 1)]!;
  const leaver = panel === undefined ? undefined : largestLeaver(panel, r, from, until);
  const perYear = (QUARTERS_PER_YEAR * moved) / (until - from + 1);
  return [
    {
      kind: 'relocationWave',
      region: r,
      quarter: from,
      until,
      size: { moved, perYear, elsewhere: panel === undefined ? 0 : movesElsewhere(panel, r, from, until) },
      cause: costGap(telling, from, relevant(telling, from, ['open'])),
      firms: leaver === undefined ? [] : [leaver],
      weight: Math.min(0.8, 0.45 + 0.4 * (moved / Math.max(1, firms[from]!))),
    },
  ];
}

export function arrivalWave(telling: Telling): readonly Happening[] {
  const { region, r } = telling;
  const { arrivals, firms } = region.series;
  const wave = largestWave(arrivals, firms);
  if (wave === undefined) return [];
  const arrived = arrivals[wave.until]! - arrivals[Math.max(0, wave.from - 1)]!;
  if (arrived < 5) return [];
  return [
    {
      kind: 'arrivalWave',
      region: r,
      quarter: wave.from,
      until: wave.until,
      size: { arrived, firms: firms[wave.from]! },
      cause: costGap(telling, wave.from, relevant(telling, wave.from, ['supplier', 'infra', 'local', 'open'])),
      firms: [],
      weight: 0.75,
    },
  ];
}

/** Local wages at this multiple of those outside make leaving worth considering. */
export const WAGE_MULTIPLE = 2;

export function wageCrossing(telling: Telling): readonly Happening[] {
  const { region, r } = telling;
  const { wage, firms } = region.series;
  const ratio = Float64Array.from(wage, (w, t) => (firms[t]! > 0 ? w / outsideWage(telling, t) : 0));
  const spell = spellsAbove(ratio, WAGE_MULTIPLE, 0.95 * WAGE_MULTIPLE, 12)[0];
  if (spell === undefined || spell.from < 8) return [];
  const quarter = spell.from;
  return [
    {
      kind: 'wageCrossing',
      region: r,
      quarter,
      until: spell.until,
      size: { multiple: WAGE_MULTIPLE, wage: wage[quarter]!, outsideWage: outsideWage(telling, quarter) },
      cause: costGap(telling, quarter, []),
      firms: [],
      weight: 0.42,
    },
  ];
}

/** Rent index from which on land is a squeeze: a sixth on top of wages. */
export const RENT_SQUEEZE = 1.15;

export function landSqueeze(telling: Telling): readonly Happening[] {
  const { region, r } = telling;
  const { rent, employment } = region.series;
  const spell = spellsAbove(rent, RENT_SQUEEZE, RENT_SQUEEZE - 0.03, 8)[0];
  if (spell === undefined) return [];
  return [
    {
      kind: 'landSqueeze',
      region: r,
      quarter: spell.from,
      until: spell.until,
      size: { rent: rent[spell.from]!, most: rent[quarterOfMost(rent, spell.from, spell.until + 1)]! },
      cause: {
        kind: 'crowding',
        basis: 'equation',
        employment: employment[spell.from]!,
        land: usableLand(
          regionNumber(telling, 'land') * worldNumber(telling, 'scale'),
          inForceAt(telling, 'infra', spell.from),
          region.series.pollution[spell.from]!,
        ),
      },
      firms: [],
      weight: Math.min(0.7, 0.45 + rent[quarterOfMost(rent)]! - RENT_SQUEEZE),
    },
  ];
}

/** A loss of reputation smaller than this share is noise. */
const REPUTATION_LOSS = 0.12;

export function reputation(telling: Telling): readonly Happening[] {
  const { region, r, quarters } = telling;
  const { reputation: name, cheatShare, quality, firms } = region.series;
  const lastAlive = firms.findLastIndex((n) => n > 0);
  const limit = Math.min(quarters, lastAlive + 1);
  let trough = -1;
  let top = 0;
  let before = 0;
  let deepest = 0;
  for (let t = 1; t < limit; t++) {
    if (name[t]! > name[top]!) top = t;
    const loss = 1 - name[t]! / name[top]!;
    if (loss > deepest) {
      deepest = loss;
      trough = t;
      before = top;
    }
  }
  if (trough < 0 || deepest < REPUTATION_LOSS) return [];
  const around = (values: Float64Array, t: number): number => meanOf(values, t - 4, t + 5);
  const honesty = (from: number, to: number): Cause => ({
    kind: 'honesty',
    basis: 'association',
    cheatsBefore: around(cheatShare, from),
    cheatsAfter: around(cheatShare, to),
    qualityBefore: around(quality, from),
    qualityAfter: around(quality, to),
    scandal: telling.input.events.some(
      ({ kind, quarter }) => kind === 'qualityScandal' && quarter <= to && quarter > to - 8,
    ),
    levers: relevant(telling, to, ['insp', 'brand', 'market', 'train', 'rd']),
  });
  const happenings: Happening[] = [
    {
      kind: 'reputationTrough',
      region: r,
      quarter: trough,
      size: { before: name[before]!, reputation: name[trough]!, cheatShare: around(cheatShare, trough) },
      cause: honesty(before, trough),
      firms: [],
      weight: Math.min(0.82, 0.5 + 1.2 * deepest),
    },
  ];
  const back = name.findIndex((value, t) => t > trough && t < limit && value >= name[before]!);
  if (back > 0) {
    happenings.push({
      kind: 'reputationRecovery',
      region: r,
      quarter: back,
      size: {
        lowest: name[quarterOfLeast(name, trough, back)]!,
        reputation: name[back]!,
        cheatShare: around(cheatShare, back),
      },
      cause: honesty(trough, back),
      firms: [],
      weight: Math.min(0.78, 0.46 + 1.2 * deepest),
    });
  }
  return happenings;
}
