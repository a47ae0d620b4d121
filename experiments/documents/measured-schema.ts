/** The measured past of a place in its document, and the worlds that may have made it. */
import * as v from 'valibot';
import { LARGEST_VIEW_NUMBER, longestText, mostEntries } from '../words/document-limits.ts';
import { observableIds } from '../measured/index.ts';
import { assumptionEntries } from './assumption-schema.ts';
import { allowedNote, closedObject, quarter, textSchema, type ParsedValue } from './schema-parts.ts';

const optional = v.exactOptional;

const point = closedObject({
  year: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)),
  quarter: optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4))),
  value: v.pipe(
    v.number(),
    v.minValue(0),
    v.maxValue(LARGEST_VIEW_NUMBER),
    allowedNote({ en: 'a number, 0 or more', zh: '不小于 0 的数' }),
  ),
});

export const measuredSchema = closedObject({
  /** The place and its industry. */
  place: textSchema(longestText.title),
  source: optional(textSchema(longestText.source)),
  series: v.pipe(
    v.array(
      closedObject({
        observable: v.picklist(observableIds),
        unit: optional(textSchema(longestText.label)),
        inflation: optional(v.pipe(v.number(), v.minValue(-0.5), v.maxValue(5))),
        points: v.pipe(v.array(point), v.minLength(1), v.maxLength(mostEntries.points)),
      }),
    ),
    v.minLength(1),
    v.maxLength(observableIds.length),
  ),
});

const world = closedObject({
  /** Its luck. */
  seed: v.pipe(v.string(), v.minLength(1), v.maxLength(longestText.seed)),
  assumptions: closedObject(assumptionEntries),
});
/** A world that may be the one the data come from. */
export interface PlausibleWorld extends ParsedValue<v.InferOutput<typeof world>> {}

export const plausibleSchema = closedObject({
  /** Quarter from which on nothing is measured. */
  today: quarter(1),
  worlds: v.pipe(v.array(world), v.minLength(1), v.maxLength(mostEntries.worlds)),
});
/** The worlds a place may be, found by a calibration. */
export interface PlausibleDocument extends ParsedValue<v.InferOutput<typeof plausibleSchema>> {}
