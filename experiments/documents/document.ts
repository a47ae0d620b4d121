import * as v from 'valibot';
import { eventKinds, indicatorIds, leverIds, mechanisms, verdicts } from '../../engine/index.ts';
import type {
  EventKind,
  IndicatorId,
  LeverId,
  MechanismId,
  ParameterId,
  ParameterValue,
  RegionParameterId,
  Text,
  Verdict,
} from '../../engine/index.ts';
import { assumptionEntries, regionAssumptionEntries } from './assumption-schema.ts';
import { LARGEST_VIEW_NUMBER, longestText, mostEntries } from '../words/document-limits.ts';
import { allowed, name, quarter, strict, text } from './schema-parts.ts';
import { theoryIds, type TheoryId } from './theories.ts';

/** Values that differ from what they would be otherwise. */
export type AssumptionValues = { readonly [K in ParameterId]?: ParameterValue };

export interface RegionDocument {
  readonly id: string;
  readonly name?: Text;
  readonly assumptions?: { readonly [K in RegionParameterId]?: ParameterValue };
}

/** One bar of the policy score, active for `from <= quarter < to`. */
export interface MoveDocument {
  readonly lever: LeverId;
  /** Every region when absent. */
  readonly region?: string;
  readonly level: number;
  readonly from: number;
  /** To the end of the run when absent. */
  readonly to?: number;
  /** Quarters until the level is reached; 8 when absent. */
  readonly ramp?: number;
}

/** A bar of a package: quarters count from the start of the package. */
export interface PackageMoveDocument extends Omit<MoveDocument, 'from'> {
  readonly from?: number;
}

export interface PackageDocument {
  readonly label: Text;
  /** Quarter in which it starts unless somebody says otherwise. */
  readonly start: number;
  readonly policy: readonly PackageMoveDocument[];
}

export interface EventDocument {
  readonly quarter: number;
  readonly kind: EventKind;
  readonly size: number;
}

export interface MechanismOffDocument {
  readonly mechanism: MechanismId;
  readonly from?: number;
}

/** A named alternative; its `policy` stands in place of the scenario's own, the rest is added. */
export interface PathDocument {
  readonly name: string;
  readonly from?: number;
  readonly policy?: readonly MoveDocument[];
  readonly assumptions?: AssumptionValues;
  readonly mechanismsOff?: readonly MechanismOffDocument[];
}

export const measureKinds = ['mean', 'max', 'min', 'last', 'quarterOfMax'] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** One number of a run: an indicator over the quarters `from <= quarter < to`. */
export interface MeasureDocument {
  readonly indicator: IndicatorId;
  readonly region?: string;
  readonly at: MeasureKind;
  readonly from?: number;
  readonly to?: number;
}

interface ExpectationBase {
  readonly what: Text;
  /** Share of seeds in which it must hold. */
  readonly share: number;
  /** Runs with this package added. */
  readonly package?: string;
  /** Runs without the scenario's own policy. */
  readonly policy?: 'none';
}

export interface MeasureExpectation extends ExpectationBase {
  readonly measure: MeasureDocument;
  readonly dividedBy?: MeasureDocument;
  readonly is: 'above' | 'below';
  readonly value: number;
}

export interface VerdictExpectation extends ExpectationBase {
  readonly verdict: readonly Verdict[];
  readonly region?: string;
}

export type ExpectationDocument = MeasureExpectation | VerdictExpectation;

export interface SourceDocument {
  readonly text: Text;
  readonly url?: string;
}

/** What the page shows first; the page knows the keys. */
export type ViewDocument = { readonly [key: string]: string | number | boolean | readonly string[] };

/** A scenario as it is written, sent and saved: one version, everything optional that a base can give. */
export interface ScenarioDocument {
  readonly format: 1;
  readonly id?: string;
  readonly title?: Text;
  readonly question?: Text;
  readonly story?: Text;
  readonly sources?: readonly SourceDocument[];
  /** Theories it shows at work, the nearest first. */
  readonly theories?: readonly TheoryId[];
  /** Id of the preset this one differs from. */
  readonly extends?: string;
  readonly seed?: string;
  readonly quarters?: number;
  /** Calendar label of quarter 0. */
  readonly start?: string;
  readonly regions?: readonly RegionDocument[];
  readonly assumptions?: AssumptionValues;
  readonly events?: readonly EventDocument[];
  readonly policy?: readonly MoveDocument[];
  readonly packages?: { readonly [name: string]: PackageDocument };
  readonly paths?: readonly PathDocument[];
  readonly mechanismsOff?: readonly MechanismOffDocument[];
  readonly expect?: readonly ExpectationDocument[];
  readonly view?: ViewDocument;
  /** Identity of the engine that made the numbers it was saved with; written by the program, like the fingerprint. */
  readonly engine?: string;
  /** Fingerprint of the run of exactly this document. */
  readonly fingerprint?: string;
}

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
  region: optional(name()),
  level: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  to: optional(quarter(1)),
  ramp: optional(quarter(0)),
};
const move = strict({ ...moveEntries, from: quarter(0) });
const packageMove = strict({ ...moveEntries, from: optional(quarter(0)) });
const policy = v.pipe(v.array(move), v.maxLength(mostEntries.policy));
const mechanismOff = strict({
  mechanism: v.picklist(Object.keys(mechanisms) as MechanismId[]),
  from: optional(quarter(0)),
});
const mechanismsOff = v.pipe(v.array(mechanismOff), v.maxLength(mostEntries.mechanismsOff));
const event = strict({
  quarter: quarter(0),
  kind: v.picklist(eventKinds),
  size: v.pipe(v.number(), v.minValue(-1), v.maxValue(10)),
});
const measure = strict({
  indicator: v.picklist(indicatorIds),
  region: optional(name()),
  at: v.picklist(measureKinds),
  from: optional(quarter(0)),
  to: optional(quarter(1)),
});
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const expectationEntries = {
  what: text(longestText.what),
  share,
  package: optional(name()),
  policy: optional(v.literal('none')),
};
/** Exported so that a fault inside an expectation can be told by the kind the writer meant. */
export const measureExpectation = strict({
  ...expectationEntries,
  measure,
  dividedBy: optional(measure),
  is: v.picklist(['above', 'below']),
  value: v.pipe(v.number(), v.finite(), allowed({ en: 'a number', zh: '一个数' })),
});
export const verdictExpectation = strict({
  ...expectationEntries,
  verdict: v.pipe(v.array(v.picklist(verdicts)), v.minLength(1), v.maxLength(mostEntries.verdict)),
  region: optional(name()),
});

const viewText = v.pipe(v.string(), v.maxLength(longestText.view));
const viewValue = v.pipe(
  v.union([
    viewText,
    v.pipe(v.number(), v.minValue(-LARGEST_VIEW_NUMBER), v.maxValue(LARGEST_VIEW_NUMBER)),
    v.boolean(),
    v.pipe(v.array(viewText), v.maxLength(mostEntries.viewList)),
  ]),
  allowed({
    en: `a text of up to ${longestText.view} characters, a number, true, false or a list of up to ${mostEntries.viewList} texts`,
    zh: `不超过 ${longestText.view} 个字符的文字、数、true、false 或不超过 ${mostEntries.viewList} 项的文字列表`,
  }),
);

/** The one definition of a valid document: run-time check, JSON Schema and messages come from it. */
export const documentSchema = strict({
  format: v.literal(1),
  id: optional(name()),
  title: optional(text(longestText.title)),
  question: optional(text(longestText.question)),
  story: optional(text(longestText.story)),
  sources: optional(
    v.pipe(
      v.array(
        strict({
          text: text(longestText.source),
          url: optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestText.url))),
        }),
      ),
      v.maxLength(mostEntries.sources),
    ),
  ),
  theories: optional(v.pipe(v.array(v.picklist(theoryIds)), v.maxLength(theoryIds.length))),
  extends: optional(name()),
  seed: optional(
    v.pipe(
      v.string(),
      v.minLength(1),
      v.maxLength(longestText.seed),
      allowed({ en: 'a seed phrase in quotation marks, 1 to 200 characters', zh: '加引号的随机种子，1 到 200 个字符' }),
    ),
  ),
  quarters: optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_QUARTERS))),
  start: optional(
    v.pipe(
      v.string(),
      v.regex(/^[0-9]{4}Q[1-4]$/),
      allowed({ en: 'a quarter such as "1978Q1"', zh: '形如 "1978Q1" 的季度' }),
    ),
  ),
  regions: optional(
    v.pipe(
      v.array(
        strict({
          id: name(),
          name: optional(text(longestText.label)),
          assumptions: optional(strict(regionAssumptionEntries)),
        }),
      ),
      v.minLength(1),
      v.maxLength(3),
    ),
  ),
  assumptions: optional(strict(assumptionEntries)),
  events: optional(v.pipe(v.array(event), v.maxLength(mostEntries.events))),
  policy: optional(policy),
  packages: optional(
    v.pipe(
      v.record(
        name(),
        strict({
          label: text(longestText.label),
          start: quarter(0),
          policy: v.pipe(v.array(packageMove), v.maxLength(mostEntries.policy)),
        }),
      ),
      v.maxEntries(mostEntries.packages),
    ),
  ),
  paths: optional(
    v.pipe(
      v.array(
        strict({
          name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestText.pathName)),
          from: optional(quarter(0)),
          policy: optional(policy),
          assumptions: optional(strict(assumptionEntries)),
          mechanismsOff: optional(mechanismsOff),
        }),
      ),
      v.maxLength(mostEntries.paths),
    ),
  ),
  mechanismsOff: optional(mechanismsOff),
  expect: optional(v.pipe(v.array(v.union([measureExpectation, verdictExpectation])), v.maxLength(mostEntries.expect))),
  view: optional(
    v.pipe(v.record(v.pipe(v.string(), v.maxLength(longestText.viewKey)), viewValue), v.maxEntries(mostEntries.view)),
  ),
  engine: optional(
    v.pipe(
      v.string(),
      v.regex(/^[0-9a-f]{12}$/),
      allowed({
        en: 'the engine that made it, 12 hexadecimal digits; written by the program',
        zh: '生成它的引擎，12 位十六进制数字；由程序写入',
      }),
    ),
  ),
  fingerprint: optional(
    v.pipe(
      v.string(),
      v.regex(/^[0-9a-f]{16}$/),
      allowed({
        en: 'the fingerprint its run is expected to have, 16 hexadecimal digits; written by the program',
        zh: '其运行应有的结果指纹，16 位十六进制数字；由程序写入',
      }),
    ),
  ),
});
