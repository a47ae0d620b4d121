/**
 * The life cycle as happenings: take-off, employment peak, decline, renewal, shakeout, upgrading, extinction and the
 * end.
 */
import { phases, type LeverId } from '../../../engine/index.ts';
import type { Cause, Happening, HappeningOf } from './happening.ts';
import { firstBrand, largestFirm, largestParent, lastFirm, topShare } from './firm-roles.ts';
import { pressuresBetween } from './pressures.ts';
import { activeAt, type Telling } from './telling.ts';
import { smoothedPhases } from '../told-phases.ts';
import { relativeChange, meanOf, quarterOfMost, spellsAbove } from './windows.ts';
import { endMean } from '../../statistics/known.ts';

/** Causes of a turn are read from the ten years that follow it. */
const AFTERMATH = 40;
/** A peak in the last two years is no peak yet. */
const TOO_LATE = 8;

const found = (happening: Happening | undefined): readonly Happening[] => (happening === undefined ? [] : [happening]);

export function causeOfPressures(telling: Telling, from: number, to: number): Cause {
  return { kind: 'pressures', basis: 'equation', ...pressuresBetween(telling, from, to) };
}

/** Spells of a phase, as first and last quarter. */
function phaseSpells(
  { region, quarters }: Telling,
  name: (typeof phases)[number],
): readonly { readonly from: number; readonly until: number }[] {
  const index = phases.indexOf(name);
  return spellsAbove(
    Float64Array.from(smoothedPhases(region.phases), (phase) => (phase === index ? 1 : 0)),
    1,
    1,
    1,
  ).filter(({ from }) => from < quarters);
}

export function takeOff(telling: Telling): readonly Happening[] {
  const { region, r, panel } = telling;
  const { firms, employment } = region.series;
  const first = phaseSpells(telling, 'growth')[0];
  // Growth that the phase rule detects only after the peak was too brief for a take-off.
  if (first === undefined || first.from >= quarterOfMost(employment)) return [];
  const quarter = first.from;
  const origin = (id: 'startUps' | 'spinOffs' | 'foreignFirms' | 'stateSeededFirms'): number =>
    region.series[id][quarter]! - region.series[id][0]!;
  const parent = panel === undefined ? undefined : largestParent(panel, r, 0, quarterOfMost(employment));
  return [
    {
      kind: 'takeOff',
      region: r,
      quarter,
      until: first.until,
      size: { firmsBefore: firms[0]!, firms: firms[quarter]!, jobsBefore: employment[0]!, jobs: employment[quarter]! },
      cause: {
        kind: 'entry',
        basis: 'count',
        from: 0,
        to: quarter,
        startUps: origin('startUps'),
        spinOffs: origin('spinOffs'),
        foreign: origin('foreignFirms'),
        stateSeeded: origin('stateSeededFirms'),
      },
      firms: parent === undefined ? [] : [parent],
      weight: 0.8,
    },
  ];
}

export function peak(telling: Telling): readonly Happening[] {
  const { region, r, panel, quarters } = telling;
  const { employment, firms } = region.series;
  const quarter = quarterOfMost(employment);
  const jobs = employment[quarter]!;
  const jobsEnd = endMean(employment);
  if (quarter >= quarters - TOO_LATE || jobs === 0 || jobsEnd > 0.92 * jobs) return [];
  const leader = panel === undefined ? undefined : largestFirm(panel, r, quarter);
  return [
    {
      kind: 'peak',
      region: r,
      quarter,
      size: { jobs, firms: firms[quarter]!, jobsEnd, relativeEnd: jobsEnd / jobs },
      cause: causeOfPressures(telling, Math.max(0, quarter - 4), Math.min(quarters - 1, quarter + AFTERMATH)),
      firms: leader === undefined ? [] : [leader],
      weight: 0.9,
    },
  ];
}

/** Longest spell of decline or renewal, where the change is large enough to mention. */
function spellOf(
  telling: Telling,
  kind: 'decline' | 'renewal',
): HappeningOf<'decline'> | HappeningOf<'renewal'> | undefined {
  const { region, r, quarters } = telling;
  const { employment, valueAdded } = region.series;
  const spells = phaseSpells(telling, kind);
  const spell = spells.toSorted((a, b) => b.until - b.from - (a.until - a.from))[0];
  if (spell === undefined) return undefined;
  // A renewal lasts from its first spell to the height it leads to; pauses between spells belong to it.
  const from = kind === 'renewal' ? spells[0]!.from : spell.from;
  const empty = region.series.firms.indexOf(0, from);
  const until =
    kind === 'renewal'
      ? quarterOfMost(employment, from, quarters)
      : empty > from
        ? Math.min(empty, spell.until)
        : spell.until;
  const jobs = employment[from]!;
  const jobsEnd = employment[until]!;
  const moved = relativeChange(jobs, jobsEnd);
  // The phase rule calls a slow recovery from far below the peak decline as well.
  if (until - from < 6 || !((kind === 'renewal' ? moved : -moved) >= 0.08)) return undefined;
  const shared = {
    region: r,
    quarter: from,
    until,
    cause: causeOfPressures(telling, Math.max(0, from - 4), until),
    firms: [],
  };
  if (kind === 'decline') return { kind, ...shared, size: { jobs, jobsEnd, change: moved }, weight: 0.55 };
  const before = employment[quarterOfMost(employment, 0, from + 1)]!;
  const valueChange = relativeChange(meanOf(valueAdded, from - 4, from + 4), meanOf(valueAdded, until - 4, until + 4));
  return {
    kind,
    ...shared,
    size: { jobs, jobsEnd, change: moved, valueChange, relativeToPeak: before > 0 ? jobsEnd / before : Number.NaN },
    weight: 0.85,
  };
}

export const decline = (telling: Telling): readonly Happening[] =>
  found(spellOf(telling, 'decline') as Happening | undefined);
export const renewal = (telling: Telling): readonly Happening[] =>
  found(spellOf(telling, 'renewal') as Happening | undefined);

/** A fall of firms by this share within ten years is a shakeout. */
const SHAKEOUT = 0.3;
const SHAKEOUT_YEARS = 40;
/** Fewer firms cannot be shaken out. */
const SHAKEOUT_FIRMS = 30;

export function shakeout(telling: Telling): readonly Happening[] {
  const { region, r, panel, quarters } = telling;
  const { firms, exits, relocations, entries, output } = region.series;
  let best = { from: -1, until: -1, fall: 0 };
  for (let t = 0; t < quarters; t++) {
    if (firms[t]! < SHAKEOUT_FIRMS) continue;
    let until = t;
    for (let u = t + 1; u <= Math.min(quarters - 1, t + SHAKEOUT_YEARS); u++) if (firms[u]! < firms[until]!) until = u;
    const fall = 1 - firms[until]! / firms[t]!;
    if (fall > best.fall) best = { from: t, until, fall };
  }
  if (best.fall < SHAKEOUT) return [];
  const { from, until } = best;
  const since = (totals: Float64Array): number => totals[until]! - totals[from]!;
  const outputBefore = meanOf(output, from - 2, from + 3);
  const outputAfter = meanOf(output, until - 2, until + 3);
  const outputChange = relativeChange(outputBefore, outputAfter);
  const concentration: Cause = {
    kind: 'concentration',
    basis: 'association',
    outputChange,
    outputPerFirmBefore: outputBefore / firms[from]!,
    outputPerFirmAfter: firms[until]! > 0 ? outputAfter / firms[until]! : Number.NaN,
    ...(panel === undefined
      ? {}
      : { topShareBefore: topShare(panel, r, from, 4), topShareAfter: topShare(panel, r, until, 4) }),
  };
  const crowdedOut = outputChange > -0.05;
  const leader = panel === undefined || !crowdedOut ? undefined : largestFirm(panel, r, until);
  return [
    {
      kind: 'shakeout',
      region: r,
      quarter: from,
      until,
      size: {
        firmsBefore: firms[from]!,
        firms: firms[until]!,
        closed: since(exits),
        moved: since(relocations),
        entered: since(entries),
      },
      cause: crowdedOut ? concentration : causeOfPressures(telling, Math.max(0, from - 4), until),
      firms: leader === undefined ? [] : [leader],
      weight: Math.min(0.88, 0.4 + 0.6 * best.fall),
    },
  ];
}

/** Levers that act on function, skill and openness. */
const UPGRADING_LEVERS: readonly LeverId[] = ['func', 'rd', 'open', 'train', 'brand'];
const UPGRADE_LEVELS = [
  { level: 2, enter: 1.5 },
  { level: 3, enter: 2.5 },
] as const;

export function upgrading(telling: Telling): readonly Happening[] {
  const { region, r, panel, quarters } = telling;
  const { functionLevel, valueAddedPerWorker, employment } = region.series;
  const brand = panel === undefined ? undefined : firstBrand(panel, r);
  return UPGRADE_LEVELS.flatMap(({ level, enter }) => {
    const spell = spellsAbove(functionLevel, enter, enter - 0.1, 8)[0];
    // Nothing rises to a level it starts with.
    if (spell === undefined || spell.from < 8) return [];
    const before = Math.max(0, spell.from - 40);
    const happening: Happening = {
      kind: 'upgrading',
      region: r,
      quarter: spell.from,
      size: { level, functionLevel: functionLevel[spell.from]! },
      cause: {
        kind: 'functions',
        basis: 'association',
        from: before,
        functionBefore: meanOf(functionLevel, before, before + 8),
        valuePerWorkerBefore: meanOf(valueAddedPerWorker, before, before + 8),
        valuePerWorker: meanOf(valueAddedPerWorker, spell.from - 4, spell.from + 4),
        jobsChange: relativeChange(
          meanOf(employment, before, before + 8),
          meanOf(employment, spell.from - 4, spell.from + 4),
        ),
        levers: activeAt(telling, spell.from).filter((id) => UPGRADING_LEVERS.includes(id)),
      },
      firms: brand === undefined || brand.quarter > spell.from ? [] : [brand.firm],
      weight: (level === 3 ? 0.7 : 0.62) - (spell.from > 0.9 * quarters ? 0.2 : 0),
    };
    return [happening];
  });
}

export function extinction(telling: Telling): readonly Happening[] {
  const { region, r, panel, quarters } = telling;
  const { firms, employment, exits, relocations } = region.series;
  if (firms[quarters - 1]! > 0) return [];
  let quarter = quarters - 1;
  while (quarter > 0 && !(firms[quarter - 1]! > 0)) quarter--;
  // Nothing is lost where nothing ever was.
  if (quarter === 0) return [];
  const last = panel === undefined ? undefined : lastFirm(panel, r, quarter);
  return [
    {
      kind: 'extinction',
      region: r,
      quarter,
      size: {
        jobsAtMost: employment[quarterOfMost(employment)]!,
        closed: exits[quarter]!,
        moved: relocations[quarter]!,
      },
      cause: causeOfPressures(telling, 0, quarter),
      firms: last === undefined ? [] : [last],
      weight: 0.95,
    },
  ];
}

export function end(telling: Telling): HappeningOf<'end'> {
  const { region, r, quarters } = telling;
  const { series, verdict } = region;
  const at = (id: keyof typeof series): number => endMean(series[id]);
  const ofMost = (id: 'employment' | 'valueAdded'): number => {
    const most = series[id][quarterOfMost(series[id])]!;
    return most > 0 ? at(id) / most : Number.NaN;
  };
  const moved = series.relocations[quarters - 1]!;
  const departed = moved + series.exits[quarters - 1]!;
  return {
    kind: 'end',
    region: r,
    quarter: quarters - 1,
    size: {
      verdict,
      firms: at('firms'),
      jobs: at('employment'),
      relativeJobs: ofMost('employment'),
      valueAdded: at('valueAdded'),
      relativeValue: ofMost('valueAdded'),
      functionLevel: at('functionLevel'),
      lockIn: at('lockIn'),
      movedShare: departed > 0 ? moved / departed : Number.NaN,
      localShare: at('localShare'),
      localShareMost: series.localShare[quarterOfMost(series.localShare, 21, quarters)] ?? Number.NaN,
      firmsMost: series.firms[quarterOfMost(series.firms)]!,
      suppliersMost: series.suppliers[quarterOfMost(series.suppliers)]!,
    },
    cause: reasonOf(telling),
    firms: [],
    weight: 1,
  };
}

/**
 * What weighed between the height of the cluster (of value added) and its end, or over the whole run where the height
 * is at the end.
 */
function reasonOf(telling: Telling): Cause & { readonly kind: 'pressures' } {
  const { region, quarters } = telling;
  const height = quarterOfMost(region.series.valueAdded);
  const lasting = endMean(region.series.valueAdded) < 0.9 * region.series.valueAdded[height]!;
  const from = lasting && height < quarters - 16 ? Math.max(0, height - 4) : 0;
  // A region that stands empty at the end is judged by the last years in which it did not.
  let last = quarters - 1;
  while (last > from + 16 && region.series.output[last] === 0) last--;
  return { kind: 'pressures', basis: 'equation', ...pressuresBetween(telling, from, last) };
}
