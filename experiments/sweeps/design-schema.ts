/** What a design file says: the one definition of its type, its run-time check and its published schema. */
import * as v from 'valibot';
import { indicatorIds, leverIds, mechanisms, type MechanismId } from '../../engine/index.ts';
import { measureSchema } from '../documents/document.ts';
import { parameterIds } from '../documents/assumption-schema.ts';
import {
  allowedNote,
  closedObject,
  nameSchema,
  quarter,
  textSchema,
  type ParsedValue,
} from '../documents/schema-parts.ts';
import { longestText } from '../words/document-limits.ts';

const optional = v.exactOptional;
const finite = v.pipe(v.number(), v.finite(), allowedNote({ en: 'a number', zh: '一个数' }));
const count = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const columnName = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z][A-Za-z0-9_.-]{0,59}$/),
  allowedNote({
    en: 'a name of up to 60 letters, digits, ., - or _ that starts with a letter',
    zh: '以字母开头、由字母、数字、.、- 或 _ 组成、不超过 60 个字符的名称',
  }),
);

/** Most points of a plan, and most runs of a design: more would take months on a thousand cores. */
export const MOST_POINTS = 10_000_000;
export const MOST_RUNS = 10_000_000;
/** Most replicates a row can have. */
export const MOST_REPLICATES = 100_000;
/** Most points that are written out one by one. */
const MOST_LISTED = 5000;
/** Most factors, however they are written. */
export const MOST_FACTORS = 256;
const MOST_VALUES_OF_FACTOR = 1000;
const MOST_MEASURES = 200;

/** What a factor changes. */
export const factorKinds = ['assumption', 'level', 'start', 'strength', 'mechanism', 'seed'] as const;
export type FactorKind = (typeof factorKinds)[number];

/** Stands for every assumption with a plausible range, and for every lever. */
export const EVERY = '*';

const factor = closedObject({
  vary: v.picklist(factorKinds),
  /** Name of its column; made from what it changes unless given. */
  name: optional(columnName),
  /** Of `assumption`. */
  assumption: optional(v.picklist([...parameterIds, EVERY])),
  /** Of `level`, and of `start`. */
  lever: optional(v.picklist([...leverIds, EVERY])),
  /** Of `strength`, and of `start`. */
  package: optional(nameSchema()),
  /** Of `mechanism`. */
  mechanism: optional(v.picklist(Object.keys(mechanisms) as MechanismId[])),
  /** Of `assumption` and `level`: one region instead of all. */
  region: optional(nameSchema()),
  /** Of `level` and `strength`: when it starts, if that is not a factor of its own. */
  from: optional(quarter(0)),
  /** Of `level`: when it ends, and how long it takes to reach its level. */
  to: optional(quarter(1)),
  ramp: optional(quarter(0)),
  /** From here to there … */
  range: optional(
    v.pipe(v.array(finite), v.length(2), allowedNote({ en: 'two numbers, [low, high]', zh: '两个数，[下限, 上限]' })),
  ),
  /** … by difference, or by ratio. */
  scale: optional(v.picklist(['difference', 'ratio'])),
  /** Into how many levels the range is cut where a plan wants levels; 2 unless given. */
  levels: optional(count(2, MOST_VALUES_OF_FACTOR)),
  /** Instead of a range: these, in this order. */
  values: optional(
    v.pipe(
      v.array(
        v.pipe(
          v.union([v.number(), v.string(), v.boolean()]),
          allowedNote({ en: 'a number, a text, true or false', zh: '数、文字、true 或 false' }),
        ),
      ),
      v.minLength(1),
      v.maxLength(MOST_VALUES_OF_FACTOR),
    ),
  ),
});
/** What is varied, and between which values. */
export interface FactorDocument extends ParsedValue<v.InferOutput<typeof factor>> {}

/** How points are chosen. */
export const planKinds = ['factorial', 'list', 'latinHypercube', 'sobol', 'oneAtATime', 'morris', 'saltelli'] as const;
export type PlanKind = (typeof planKinds)[number];

const plan = closedObject({
  kind: v.picklist(planKinds),
  /** Of `latinHypercube` and `sobol`: points; of `saltelli`: points of each of its two samples. */
  points: optional(count(1, MOST_POINTS)),
  /** Of `morris`. */
  trajectories: optional(count(2, 10_000)),
  levels: optional(count(2, 64)),
  /** Of `saltelli`: whether second-order indices are wanted. */
  secondOrder: optional(v.boolean()),
  /** Of `list`: one value for each factor by its name; a factor that is not named stays as the scenario has it. */
  rows: optional(
    v.pipe(
      v.array(
        v.record(
          columnName,
          v.pipe(
            v.union([v.number(), v.string(), v.boolean()]),
            allowedNote({ en: 'a number, a text, true or false', zh: '数、文字、true 或 false' }),
          ),
        ),
      ),
      v.minLength(1),
      v.maxLength(MOST_LISTED),
    ),
  ),
});
export interface PlanDocument extends ParsedValue<v.InferOutput<typeof plan>> {}

const output = closedObject({
  /** Name of its column; made from the measure unless given. */
  name: optional(columnName),
  measure: measureSchema,
  dividedBy: optional(measureSchema),
});
export interface OutputDocument extends ParsedValue<v.InferOutput<typeof output>> {}

const outputs = closedObject({
  /** One number a run each. */
  measures: optional(v.pipe(v.array(output), v.maxLength(MOST_MEASURES))),
  /** Indicators of which every quarter is kept. */
  series: optional(v.pipe(v.array(v.picklist(indicatorIds)), v.maxLength(indicatorIds.length))),
  /** Every how many quarters a value of a series is kept; 1 unless given. */
  every: optional(count(1, 2000)),
  /** Every firm in every quarter. */
  firms: optional(v.boolean()),
});
export interface OutputsDocument extends ParsedValue<v.InferOutput<typeof outputs>> {}

const precision = closedObject({
  /** Name of an output. */
  output: columnName,
  /** Half-width of the 95 % interval of its mean over the replicates of a point, in its unit … */
  halfWidth: optional(v.pipe(v.number(), v.finite(), v.minValue(0))),
  /** … or as a share of that mean; the wider of both counts. */
  relative: optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});
export interface PrecisionDocument extends ParsedValue<v.InferOutput<typeof precision>> {}

const untilPrecise = closedObject({
  atLeast: optional(count(2, MOST_REPLICATES)),
  atMost: count(2, MOST_REPLICATES),
  /** Replicates added at a time. */
  step: optional(count(1, MOST_REPLICATES)),
  until: v.pipe(v.array(precision), v.minLength(1), v.maxLength(20)),
});
export interface UntilPreciseDocument extends ParsedValue<v.InferOutput<typeof untilPrecise>> {}

/** Whether all points have the luck of their replicate in common, or each its own. */
export const lucks = ['shared', 'own'] as const;

export const designSchema = closedObject({
  /** Version of this format. */
  design: v.literal(1),
  id: optional(nameSchema()),
  title: optional(textSchema(longestText.title)),
  question: optional(textSchema(longestText.question)),
  /** Id of a preset, or a whole scenario document. */
  scenario: v.union([nameSchema(), v.record(v.string(), v.unknown())]),
  /** Seed phrase; that of the scenario unless given. */
  seed: optional(v.pipe(v.string(), v.minLength(1), v.maxLength(150))),
  factors: v.pipe(v.array(factor), v.maxLength(MOST_FACTORS)),
  plan,
  /** Runs of each point: so many, … */
  replicates: optional(count(1, MOST_REPLICATES)),
  /** … or until these are known precisely enough. */
  precision: optional(untilPrecise),
  luck: optional(v.picklist(lucks)),
  outputs: optional(outputs),
});

/** A design as it is written. */
export interface DesignDocument extends ParsedValue<v.InferOutput<typeof designSchema>> {}
