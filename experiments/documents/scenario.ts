import type { ParameterValue, RegionParameterId, Text } from '../../engine/index.ts';
import type {
  AssumptionValues,
  EventDocument,
  ExpectationDocument,
  MechanismOffDocument,
  MoveDocument,
  PackageDocument,
  PathDocument,
  RegionDocument,
  ScenarioDocument,
  SourceDocument,
  ViewDocument,
} from './document.ts';
import type { Measurements } from '../measured/index.ts';
import type { PlausibleDocument } from './measured-schema.ts';
import type { MoneyDocument, StudyDocument } from './study-schema.ts';
import { plainSetting, settingAssumptions, type Setting } from './industries.ts';
import { inBothLanguages } from '../words/faults.ts';
import type { TheoryId } from './theories.ts';

export interface ScenarioRegion {
  readonly id: string;
  readonly name: Text;
  readonly assumptions: { readonly [K in RegionParameterId]?: ParameterValue };
}

/** A document with everything its bases give: nothing is optional that a reader needs. */
export interface Scenario extends Setting {
  readonly id: string;
  readonly title: Text;
  readonly question: Text;
  readonly story: Text;
  readonly sources: readonly SourceDocument[];
  readonly theories: readonly TheoryId[];
  readonly seed: string;
  readonly quarters: number;
  readonly start?: string;
  readonly regions: readonly ScenarioRegion[];
  /** What differs from what is declared: what comes with industry and place, and over it what documents say. */
  readonly assumptions: AssumptionValues;
  /** What documents say themselves. */
  readonly ownAssumptions: AssumptionValues;
  readonly events: readonly EventDocument[];
  readonly policy: readonly MoveDocument[];
  readonly packages: { readonly [name: string]: PackageDocument };
  readonly paths: readonly PathDocument[];
  readonly mechanismsOff: readonly MechanismOffDocument[];
  readonly expect: readonly ExpectationDocument[];
  readonly view: ViewDocument;
  readonly study?: StudyDocument;
  readonly money?: MoneyDocument;
  readonly measured?: Measurements;
  readonly plausible?: PlausibleDocument;
}

/** The base of a document that extends nothing. */
export const emptyScenario: Scenario = {
  id: 'untitled',
  title: inBothLanguages(''),
  question: inBothLanguages(''),
  story: inBothLanguages(''),
  sources: [],
  theories: [],
  seed: '1',
  quarters: 200,
  regions: [],
  ...plainSetting,
  assumptions: {},
  ownAssumptions: {},
  events: [],
  policy: [],
  packages: {},
  paths: [],
  mechanismsOff: [],
  expect: [],
  view: {},
};

/**
 * The identity of what is shown. Results of one scene are never shown in another: not its numbers under another name,
 * and not its regions where there are others.
 */
export function sceneOf({
  id,
  title,
  start,
  regions,
  money,
}: Pick<Scenario, 'id' | 'title' | 'start' | 'regions' | 'money'>): string {
  return JSON.stringify([id, title, start, regions.map((region) => [region.id, region.name]), money]);
}

function mergeRegion(base: ScenarioRegion | undefined, region: RegionDocument): ScenarioRegion {
  return {
    id: region.id,
    name: region.name ?? base?.name ?? inBothLanguages(region.id),
    assumptions: { ...base?.assumptions, ...region.assumptions },
  };
}

/** The scenario with another product in another place; what it assumes of its own stays. */
export function settledAs(scenario: Scenario, { industry, place }: Setting): Scenario {
  const assumptions = { ...settingAssumptions({ industry, place }), ...scenario.ownAssumptions } as AssumptionValues;
  return { ...scenario, industry, place, assumptions };
}

/**
 * A base with the differences of a document: objects merge by key, lists and scalars replace. A document that names
 * regions says which regions there are; those its base has too keep what it does not change. Theories are those of the
 * story: one that tells its own does not inherit them, a mere view of its base does.
 */
export function mergeScenario(base: Scenario, document: ScenarioDocument): Scenario {
  const {
    format: _format,
    extends: _extends,
    engine: _engine,
    fingerprint: _fingerprint,
    regions,
    assumptions,
    packages,
    ...own
  } = document;
  const merged: Scenario = {
    ...base,
    ...own,
    theories: own.theories ?? (own.story === undefined ? base.theories : []),
    regions:
      regions?.map((region) =>
        mergeRegion(
          base.regions.find(({ id }) => id === region.id),
          region,
        ),
      ) ?? base.regions,
    ownAssumptions: { ...base.ownAssumptions, ...assumptions },
    packages: { ...base.packages, ...packages },
  };
  const settled = settledAs(merged, merged);
  return settled.title.en === '' ? { ...settled, title: inBothLanguages(settled.id) } : settled;
}
