import * as v from 'valibot';
import { eventKinds, indicatorIds, leverIds, mechanisms, verdicts } from '../../engine/index.ts';
import type { EventKind, MechanismId } from '../../engine/index.ts';
import { assumptionEntries, regionAssumptionEntries } from './assumption-schema.ts';
import { LARGEST_VIEW_NUMBER, longestText, mostEntries } from '../words/document-limits.ts';
import { allowedNote, nameSchema, quarter, closedObject, textSchema, type ParsedValue } from './schema-parts.ts';
import { measuredSchema, plausibleSchema } from './measured-schema.ts';
import { moneySchema, studySchema } from './study-schema.ts';
import { industryIds, placeIds } from './industries.ts';
import { theoryIds } from './theories.ts';

export const MAX_QUARTERS = 2000;
export const DEFAULT_RAMP = 8;

/** Smallest and largest size of each kind of event. */
export const eventSizes: { readonly [K in EventKind]: readonly [number, number] } = {
  /** Distance the market target jumps in knowledge space. */
  paradigmShift: [0, 5],
  /** Relative change of the world market. */
  demandShock: [-1, 5],
  /** Relative growth of the rivals’ mass. */
  rivalEntry: [-0.95, 10],
  /** Share of collective reputation that is lost. */
  qualityScandal: [0, 1],
};

const optional = v.exactOptional;
const moveEntries = {
  lever: v.picklist(leverIds),
  /** Every region when absent. */
  region: optional(nameSchema()),
  level: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** To the end of the run when absent. */
  to: optional(quarter(1)),
  /** Quarters until the level is reached; 8 when absent. */
  ramp: optional(quarter(0)),
};
const move = closedObject({ ...moveEntries, from: quarter(0) });
/** One bar of the policy score, active for `from <= quarter < to`. */
export interface MoveDocument extends ParsedValue<v.InferOutput<typeof move>> {}

const policy = v.pipe(v.array(move), v.maxLength(mostEntries.policy));
const mechanismOff = closedObject({
  mechanism: v.picklist(Object.keys(mechanisms) as MechanismId[]),
  from: optional(quarter(0)),
});
export interface MechanismOffDocument extends ParsedValue<v.InferOutput<typeof mechanismOff>> {}

const mechanismsOff = v.pipe(v.array(mechanismOff), v.maxLength(mostEntries.mechanismsOff));
const event = closedObject({
  quarter: quarter(0),
  kind: v.picklist(eventKinds),
  size: v.pipe(v.number(), v.minValue(-1), v.maxValue(10)),
});
export interface EventDocument extends ParsedValue<v.InferOutput<typeof event>> {}

export const measureSchema = closedObject({
  indicator: v.picklist(indicatorIds),
  region: optional(nameSchema()),
  /** In place of one region: that in which the number is largest, or all of them added up. */
  across: optional(v.picklist(['largest', 'total'])),
  at: v.picklist(['mean', 'max', 'min', 'last', 'quarterOfMax']),
  from: optional(quarter(0)),
  to: optional(quarter(1)),
});
/** One number of a run: an indicator over the quarters `from <= quarter < to`. */
export interface MeasureDocument extends ParsedValue<v.InferOutput<typeof measureSchema>> {}

const assumptions = closedObject(assumptionEntries);
/** Values that differ from what they would be otherwise. */
export interface AssumptionValues extends ParsedValue<v.InferOutput<typeof assumptions>> {}

const expectationEntries = {
  what: textSchema(longestText.what),
  /** Share of seeds in which it must hold. */
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** Runs with this package added. */
  package: optional(nameSchema()),
  /** Runs without the scenario's own policy. */
  policy: optional(v.literal('none')),
  /** Runs in a world that differs in this. */
  assumptions: optional(assumptions),
  /** Runs without these mechanisms. */
  mechanismsOff: optional(mechanismsOff),
};
/** Exported so that a fault inside an expectation can be reported for the kind the writer meant. */
export const measureExpectation = closedObject({
  ...expectationEntries,
  measure: measureSchema,
  dividedBy: optional(measureSchema),
  is: v.picklist(['above', 'below']),
  value: v.pipe(v.number(), v.finite(), allowedNote({ en: 'a number', zh: '一个数' })),
});
export interface MeasureExpectation extends ParsedValue<v.InferOutput<typeof measureExpectation>> {}

export const verdictExpectation = closedObject({
  ...expectationEntries,
  verdict: v.pipe(v.array(v.picklist(verdicts)), v.minLength(1), v.maxLength(mostEntries.verdict)),
  region: optional(nameSchema()),
});

export interface VerdictExpectation extends ParsedValue<v.InferOutput<typeof verdictExpectation>> {}

export type ExpectationDocument = MeasureExpectation | VerdictExpectation;

const region = closedObject({
  id: nameSchema(),
  name: optional(textSchema(longestText.label)),
  assumptions: optional(closedObject(regionAssumptionEntries)),
});
export interface RegionDocument extends ParsedValue<v.InferOutput<typeof region>> {}

/** A bar of a package: quarters count from the start of the package. */
const packageMove = closedObject({ ...moveEntries, from: optional(quarter(0)) });
const policyPackage = closedObject({
  label: textSchema(longestText.label),
  /** Default quarter in which it starts. */
  start: quarter(0),
  policy: v.pipe(v.array(packageMove), v.maxLength(mostEntries.policy)),
});
export interface PackageDocument extends ParsedValue<v.InferOutput<typeof policyPackage>> {}

const pathEntries = {
  from: optional(quarter(0)),
  policy: optional(policy),
  assumptions: optional(assumptions),
  mechanismsOff: optional(mechanismsOff),
};
/** The path that another one left, as it was then. */
const stem = closedObject(pathEntries);
export interface StemDocument extends ParsedValue<v.InferOutput<typeof stem>> {}

const path = closedObject({
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestText.pathName)),
  ...pathEntries,
  /** What a study calls it, whatever its name. */
  id: optional(nameSchema()),
  /** Whether a person chose its name; otherwise it is named after what it is. */
  named: optional(v.boolean()),
  /** Its place among the colours of paths. */
  colour: optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))),
  /** The package whose bars are its policy from `from` on: said so that the start of both can be moved. */
  package: optional(nameSchema()),
  /** The path it leaves in quarter `from`; without it the path leaves doing nothing. */
  stem: optional(stem),
  /** Id of the path it left, for the tree of paths. */
  parent: optional(nameSchema()),
  /** Whether what the stem had begun goes on. */
  keeps: optional(v.boolean()),
});
/**
 * A named alternative; its `policy` replaces the scenario's own, the rest is added. What is said of its package and of
 * the path it left tells how the policy was made; runs follow the policy.
 */
export interface PathDocument extends ParsedValue<v.InferOutput<typeof path>> {}

const source = closedObject({
  text: textSchema(longestText.source),
  url: optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestText.url))),
});
export interface SourceDocument extends ParsedValue<v.InferOutput<typeof source>> {}

const viewText = v.pipe(v.string(), v.maxLength(longestText.view));
const viewValue = v.pipe(
  v.union([
    viewText,
    v.pipe(v.number(), v.minValue(-LARGEST_VIEW_NUMBER), v.maxValue(LARGEST_VIEW_NUMBER)),
    v.boolean(),
    v.pipe(v.array(viewText), v.maxLength(mostEntries.viewList)),
  ]),
  allowedNote({
    en: `a text of up to ${longestText.view} characters, a number, true, false or a list of up to ${mostEntries.viewList} texts`,
    zh: `不超过 ${longestText.view} 个字符的文字、数、true、false 或不超过 ${mostEntries.viewList} 项的文字列表`,
  }),
);

const view = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(longestText.viewKey)), viewValue),
  v.maxEntries(mostEntries.view),
);
/** What the page shows first; the page knows the keys. */
export type ViewDocument = ParsedValue<v.InferOutput<typeof view>>;

/** The one definition of a valid document: type, run-time check, JSON Schema and messages come from it. */
export const documentSchema = closedObject({
  format: v.literal(1),
  id: optional(nameSchema()),
  title: optional(textSchema(longestText.title)),
  question: optional(textSchema(longestText.question)),
  story: optional(textSchema(longestText.story)),
  sources: optional(v.pipe(v.array(source), v.maxLength(mostEntries.sources))),
  /** Theories it shows at work, the nearest first. */
  theories: optional(v.pipe(v.array(v.picklist(theoryIds)), v.maxLength(theoryIds.length))),
  /** Id of the preset this one differs from. */
  extends: optional(nameSchema()),
  seed: optional(
    v.pipe(
      v.string(),
      v.minLength(1),
      v.maxLength(longestText.seed),
      allowedNote({
        en: 'a seed phrase in quotation marks, 1 to 200 characters',
        zh: '加引号的随机种子，1 到 200 个字符',
      }),
    ),
  ),
  quarters: optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_QUARTERS))),
  /** Calendar label of quarter 0. */
  start: optional(
    v.pipe(
      v.string(),
      v.regex(/^[0-9]{4}Q[1-4]$/),
      allowedNote({ en: 'a quarter such as "1978Q1"', zh: '形如 "1978Q1" 的季度' }),
    ),
  ),
  regions: optional(v.pipe(v.array(region), v.minLength(1), v.maxLength(3))),
  /** What is made; what the document or its base assumes of its own stays. */
  industry: optional(v.picklist(industryIds)),
  /** Where; the same. */
  place: optional(v.picklist(placeIds)),
  assumptions: optional(assumptions),
  events: optional(v.pipe(v.array(event), v.maxLength(mostEntries.events))),
  policy: optional(policy),
  packages: optional(v.pipe(v.record(nameSchema(), policyPackage), v.maxEntries(mostEntries.packages))),
  paths: optional(v.pipe(v.array(path), v.maxLength(mostEntries.paths))),
  mechanismsOff: optional(mechanismsOff),
  expect: optional(v.pipe(v.array(v.union([measureExpectation, verdictExpectation])), v.maxLength(mostEntries.expect))),
  view: optional(view),
  /** What is asked of the paths: read against which, how often, of which outcome. */
  study: optional(studySchema),
  /** What one unit of money is called. */
  money: optional(moneySchema),
  /** What is known of the real place. */
  measured: optional(measuredSchema),
  /** The worlds it may be; every experiment is over them. */
  plausible: optional(plausibleSchema),
  /** Identity of the engine that made the numbers it was saved with; written by the program, like the fingerprint. */
  engine: optional(
    v.pipe(
      v.string(),
      v.regex(/^[0-9a-f]{12}$/),
      allowedNote({
        en: 'the engine that made it, 12 hexadecimal digits; written by the program',
        zh: '生成它的引擎，12 位十六进制数字；由程序写入',
      }),
    ),
  ),
  /** Fingerprint of the run of exactly this document. */
  fingerprint: optional(
    v.pipe(
      v.string(),
      v.regex(/^[0-9a-f]{16}$/),
      allowedNote({
        en: 'the fingerprint its run is expected to have, 16 hexadecimal digits; written by the program',
        zh: '其运行应有的结果指纹，16 位十六进制数字；由程序写入',
      }),
    ),
  ),
});

/** A scenario as it is written, sent and saved: one version, everything optional that a base can give. */
export interface ScenarioDocument extends ParsedValue<v.InferOutput<typeof documentSchema>> {}
