/** The most demanding link of the supply chain, when it is first made in the region, and who brought its first maker. */
import { LINK_LACKING, QUARTERS_PER_YEAR, segments, wayIn, type Panel } from '../../../engine/index.ts';
import { bringersAt, broughtChance, localShareIds, makersFed } from '../supply-links.ts';
import type { Happening, LinkMaker } from './happening.ts';
import type { Telling } from './telling.ts';

const CORE = segments.length - 1;
/** A link is filled when makers have kept delivering for two years. */
const HOLD = 2 * QUARTERS_PER_YEAR;
/** And it had been missing for as long. */
const MISSED = 2 * QUARTERS_PER_YEAR;

/** Serial of the oldest maker of a segment that works in a region in a quarter; −1 without any. */
export function oldestMaker({ suppliers }: Panel, region: number, segment: number, quarter: number): number {
  // Rows stand in order of creation.
  for (let row = suppliers.offsets[quarter]!; row < suppliers.offsets[quarter + 1]!; row++)
    if (suppliers.region[row] === region && suppliers.segment[row] === segment && suppliers.load[row]! > 0)
      return suppliers.serial[row]!;
  return -1;
}

/**
 * Who brought a maker: its identity says whether it was brought at all, and where several could have done it together,
 * whoever does it most often.
 */
function makerOf(telling: Telling, serial: number): LinkMaker {
  const { input, region, r, panel } = telling;
  const { identity, birth } = panel!.book.suppliers;
  const born = birth[serial]!;
  const way = wayIn(input.seed, r, born, identity[2 * serial]!, identity[2 * serial + 1]!);
  if (way !== 'brought') return way;
  const there = bringersAt(region, panel, r, born);
  const none = { large: 0, foreign: 0, moved: 0 };
  const alone = (who: keyof typeof there): number => broughtChance(input, region, born, { ...none, [who]: there[who] });
  return (['foreign', 'moved', 'large'] as const).reduce((best, who) => (alone(who) > alone(best) ? who : best));
}

/** The core link when it is first filled, after it had been missing. */
export function linkFilled(telling: Telling): readonly Happening[] {
  const { region, r, input, quarters, panel } = telling;
  const local = region.series[localShareIds[CORE]!];
  const isThere = (t: number): boolean => local[t]! >= LINK_LACKING;
  const first = local.findIndex((_share, t) => {
    if (t + HOLD > quarters) return false;
    for (let k = t; k < t + HOLD; k++) if (!isThere(k)) return false;
    return true;
  });
  if (first < MISSED || local.subarray(0, first).some((share) => share >= LINK_LACKING)) return [];
  const serial = panel === undefined ? -1 : oldestMaker(panel, r, CORE, first);
  const later = Math.min(quarters - 1, first + 5 * QUARTERS_PER_YEAR);
  return [
    {
      kind: 'linkFilled',
      region: r,
      quarter: first,
      size: {
        segment: CORE,
        local: local[first]!,
        localLater: local[later]!,
        ...(serial < 0 ? {} : { maker: makerOf(telling, serial) }),
      },
      cause: {
        kind: 'gates',
        basis: 'equation',
        feeds: makersFed(input, CORE, region.series.output[first]!),
        skills: region.series.humanCapital[first]!,
        skillsNeeded: segments[CORE]!.skill,
      },
      firms: [],
      weight: 0.58,
    },
  ];
}
