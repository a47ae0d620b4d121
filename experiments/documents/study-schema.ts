import * as v from 'valibot';
import type { IndicatorId } from '../../engine/index.ts';
import { closedObject, nameSchema, textSchema, allowedNote, type ParsedValue } from './schema-parts.ts';
import { longestText } from '../words/document-limits.ts';

const optional = v.exactOptional;

/** Outcomes in which the paths of a study can be compared. */
export const studyIndicators = [
  'valueAdded',
  'employment',
  'firms',
  'suppliers',
  'functionLevel',
  'valueAddedPerWorker',
  'wage',
  'localShare',
  'reputation',
  'lockIn',
  'lockInFunctional',
  'lockInCognitive',
  'lockInPolitical',
  'spending',
] as const satisfies readonly IndicatorId[];

/** Where worlds are drawn: for the odds, for odds and effects, nowhere. */
export const studyWorlds = ['odds', 'all', 'none'] as const;

/** Names of the paths that every study has without writing them down: doing nothing, and the policy of the document. */
export const studyBase = 'base';
export const studyPolicy = 'policy';
/** What an attribution divides instead of a policy. */
export const studyDecline = 'decline';

const replicates = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

export const studySchema = closedObject({
  /** Id of the path that the others are read against; doing nothing unless given. */
  reference: optional(nameSchema()),
  /** Pairs of runs. */
  replicates: optional(replicates(10_000)),
  /** Half-width, as a share of the effect, at which a comparison knows enough; 0 for never. */
  precision: optional(share),
  worlds: optional(v.picklist(studyWorlds)),
  indicator: optional(v.picklist(studyIndicators)),
  /** Whether all paths are brought to the budget of the cheapest. */
  equalBudget: optional(v.boolean()),
  /** Ids of the two paths side by side. */
  stages: optional(
    v.pipe(v.array(nameSchema()), v.length(2), allowedNote({ en: 'the ids of two paths', zh: '两条路径的 id' })),
  ),
  /** What a person calls doing nothing and the policy of the document. */
  names: optional(
    closedObject({
      base: optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestText.pathName))),
      policy: optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestText.pathName))),
    }),
  ),
  /** Until when a path still helps. */
  window: optional(
    closedObject({
      /** Id of the path. */
      subject: optional(nameSchema()),
      replicates: optional(replicates(10_000)),
      /** Of how many futures the cheapest strength is to bring up, as a share. */
      upgraded: optional(share),
    }),
  ),
  /** Which industry for this place. */
  industries: optional(closedObject({ replicates: optional(replicates(10_000)) })),
  /** Which lever of a path did it, or, of `decline`, what a decline is made of. */
  attribution: optional(
    closedObject({
      subject: optional(nameSchema()),
      replicates: optional(replicates(10_000)),
    }),
  ),
});

/** What is asked of the paths of a document. */
export interface StudyDocument extends ParsedValue<v.InferOutput<typeof studySchema>> {}

export const moneySchema = closedObject({
  name: textSchema(longestText.moneyName),
  /** How much of `name` one unit of the model is worth; 1 unless given. */
  worth: optional(
    v.pipe(v.number(), v.minValue(1e-9), v.maxValue(1e12), allowedNote({ en: 'a number above 0', zh: '大于 0 的数' })),
  ),
});

/** What one unit of money is called, and what it is worth. */
export interface MoneyDocument extends ParsedValue<v.InferOutput<typeof moneySchema>> {}
