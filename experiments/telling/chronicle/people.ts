/** How many people there are and whether they know each other: hands that run short, and honesty lost in a crowd. */
import { acquaintance } from '../../../engine/index.ts';
import type { Happening } from './happening.ts';
import { inForceAt, regionNumber, type Telling, worldNumber } from './telling.ts';
import { meanOf, quarterOfLeast, spellsAbove } from './windows.ts';

/** Share of the hands wanted that must be missing, in every quarter of a year or longer, for labour to be short. */
export const HANDS_SHORT = 0.02;
const HANDS_SLACK = 0.015;
const HANDS_HOLD = 4;

/** The shortage in which most work was left undone. */
export function labourShort(telling: Telling): readonly Happening[] {
  const { region, r } = telling;
  const { labourFound, wage, labourForce } = region.series;
  const missing = Float64Array.from(labourFound, (found) => 1 - found);
  const undone = (from: number, until: number): number =>
    missing.slice(from, until + 1).reduce((sum, share) => sum + share, 0);
  const spell = spellsAbove(missing, HANDS_SHORT, HANDS_SHORT - HANDS_SLACK, HANDS_HOLD)
    .filter(({ from, until }) => until - from + 1 >= HANDS_HOLD)
    .toSorted((a, b) => undone(b.from, b.until) - undone(a.from, a.until))[0];
  if (spell === undefined) return [];
  const { from, until } = spell;
  const least = quarterOfLeast(labourFound, from, until + 1);
  return [
    {
      kind: 'labourShort',
      region: r,
      quarter: from,
      until,
      size: { found: labourFound[least]!, foundQuarter: least },
      cause: {
        kind: 'hands',
        basis: 'equation',
        labourForceBefore: labourForce[from]!,
        labourForce: labourForce[until]!,
        wageBefore: wage[from]!,
        wage: wage[until]!,
      },
      firms: [],
      weight: Math.min(0.6, 0.4 + 0.3 * (1 - labourFound[least]!) + 0.0008 * (until - from)),
    },
  ];
}

/** Share of firms cutting corners at which honesty counts as lost, for two years and more, and from which it falls. */
export const HONESTY_LOST = 0.5;
const HONESTY_SLACK = 0.1;
const HONESTY_HOLD = 8;
const HONEST = 0.3;
/** And the part of its strength that acquaintance must have lost on the way to be named as what went with it. */
const STRANGERS = 0.75;
/** Fewer firms cutting corners are no market for lemons. */
const LEMON_FIRMS = 20;

/** A cluster of honest firms that grows until they no longer know each other, and cut corners. */
export function honestyLost(telling: Telling): readonly Happening[] {
  const { region, r } = telling;
  const { cheatShare, firms } = region.series;
  const circle = regionNumber(telling, 'circle');
  /** Firms and traders who share the name, at scale 1: 7.4. */
  const names = (t: number): number =>
    (firms[t]! / worldNumber(telling, 'scale')) *
    (1 + worldNumber(telling, 'strangers') * inForceAt(telling, 'market', t));
  const spell = spellsAbove(cheatShare, HONESTY_LOST, HONESTY_LOST - HONESTY_SLACK, HONESTY_HOLD).find(
    ({ from }) => from >= HONESTY_HOLD && firms[from]! >= LEMON_FIRMS,
  );
  if (spell === undefined) return [];
  const { from, until } = spell;
  const honest = quarterOfLeast(cheatShare, 0, from);
  const known = (t: number): number => acquaintance(names(t), circle);
  if (!(cheatShare[honest]! <= HONEST) || !(known(from) <= STRANGERS * known(honest))) return [];
  return [
    {
      kind: 'honestyLost',
      region: r,
      quarter: from,
      until,
      size: {
        cheatsBefore: meanOf(cheatShare, honest - 2, honest + 3),
        cheats: cheatShare[from]!,
        firmsBefore: firms[honest]!,
        firms: firms[from]!,
      },
      cause: {
        kind: 'acquaintance',
        basis: 'equation',
        circle,
        names: names(from),
        knownBefore: known(honest),
        known: known(from),
        market: inForceAt(telling, 'market', from),
        inspection: inForceAt(telling, 'insp', from),
      },
      firms: [],
      weight: 0.74,
    },
  ];
}
