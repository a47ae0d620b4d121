/** Forward and reverse replacement, and innovation that has gone slack. */
import { classifyReplacement, YEARS_OF_REPLACEMENT, QUARTERS_PER_YEAR } from '../../../engine/index.ts';
import type { Happening } from './happening.ts';
import { toldReplacements } from '../told-replacements.ts';
import { inForceAt, type Telling, worldNumber } from './telling.ts';
import { meanOf, quarterOfMost, relativeChange } from './windows.ts';

const DECADE = YEARS_OF_REPLACEMENT * QUARTERS_PER_YEAR;
/** The last one is the verdict of the run. */
const WEIGHT = 0.6;
const EARLIER_WEIGHT = 0.5;

/** Stretches of forward and of reverse replacement; that a region died out is told as such. */
export function replacementsOf(telling: Telling): readonly Happening[] {
  const { region, r } = telling;
  const codes = classifyReplacement(region.series, worldNumber(telling, 'scale'));
  const { valueAdded, functionLevel, environment } = region.series;
  const year = (values: Float64Array, at: number): number => meanOf(values, at - QUARTERS_PER_YEAR + 1, at + 1);
  const spans = toldReplacements(codes).flatMap(({ replacement, ...span }) =>
    replacement === 'extinct' ? [] : [{ replacement, ...span }],
  );
  return spans.map(({ replacement, from: quarter, to }, k): Happening => {
    // What the ten years before did.
    const from = quarter - DECADE;
    return {
      kind: 'replacement',
      region: r,
      quarter,
      until: to - 1,
      size: {
        replacement,
        from,
        valueChange: relativeChange(year(valueAdded, from), year(valueAdded, quarter)),
        functionBefore: year(functionLevel, from),
        functionLevel: year(functionLevel, quarter),
        environmentBefore: year(environment, from),
        environment: year(environment, quarter),
      },
      firms: [],
      weight: k === spans.length - 1 ? WEIGHT : EARLIER_WEIGHT,
    };
  });
}

/** Effort this far below its own earlier maximum for two years is inertia. */
const SLACK_EFFORT = 0.8;
const SLACK_QUARTERS = 8;

/** The first time innovative effort, as a mean of a year, stays far below what it once was. */
export function inertia(telling: Telling): readonly Happening[] {
  const { region, r, quarters } = telling;
  const { effort, rivalry, margin, lockInPolitical } = region.series;
  const yearly = Float64Array.from(effort, (_, t) => meanOf(effort, t - QUARTERS_PER_YEAR + 1, t + 1));
  let most = 0;
  let slack = 0;
  for (let t = QUARTERS_PER_YEAR - 1; t < quarters; t++) {
    const now = yearly[t]!;
    slack = now < SLACK_EFFORT * most ? slack + 1 : 0;
    if (now > most) most = now;
    if (slack < SLACK_QUARTERS) continue;
    const quarter = t - SLACK_QUARTERS + 1;
    const mostQuarter = quarterOfMost(yearly, QUARTERS_PER_YEAR - 1, quarter);
    return [
      {
        kind: 'inertia',
        region: r,
        quarter,
        size: { effort: now, most, mostQuarter },
        cause: {
          kind: 'drive',
          basis: 'association',
          rivalryBefore: rivalry[mostQuarter]!,
          rivalry: rivalry[t]!,
          marginBefore: margin[mostQuarter]!,
          margin: margin[t]!,
          capture: lockInPolitical[t]!,
          protection: inForceAt(telling, 'protect', t),
        },
        firms: [],
        weight: 0.52,
      },
    ];
  }
  return [];
}
