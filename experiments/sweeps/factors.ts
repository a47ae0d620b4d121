/** Factors of a design: what each changes in a scenario, and between which values. */
import {
  leverIds,
  levers,
  mechanisms,
  parameters,
  power,
  type LeverId,
  type MechanismId,
  type ParameterEntry,
  type ParameterId,
  type Text,
} from '../../engine/index.ts';
import { plausibleRange, uncertainAssumptions } from '../designs/worlds.ts';
import type { MoveDocument, ScenarioDocument } from '../documents/document.ts';
import { firstOpenQuarter } from '../documents/open-quarter.ts';
import { layOver, packageMoves } from '../documents/override.ts';
import { scenarioOf, type Presets } from '../documents/parse.ts';
import type { Scenario } from '../documents/scenario.ts';
import { setAssumptions, type SetAssumption } from '../documents/set-assumption.ts';
import { inBothLanguages } from '../words/faults.ts';
import { EVERY, type FactorDocument } from './design-schema.ts';

/** What a factor is at: a number, or a word for what has no order. */
export type FactorValue = number | string | boolean;

/** A factor with its values. */
export interface Factor {
  /** Name of its column. */
  readonly name: string;
  /** As it was written, or as one of those that `*` stands for. */
  readonly written: FactorDocument;
  readonly label: Text;
  readonly unit: Text;
  /** Its value at a place from 0 to 1. */
  readonly at: (place: number) => FactorValue;
  /** Its values where a plan wants a few of them, in order. */
  readonly levels: readonly FactorValue[];
  /** Number of its values; none for a range without steps. */
  readonly distinct: number | undefined;
}

/** Levels of a range unless a design says otherwise: its ends. */
const ENDS = 2;

const share: Text = { en: 'share (0 to 1)', zh: '比例（0 到 1）' };
const quarterUnit: Text = { en: 'quarter', zh: '季度' };

/** What the value of a factor is limited to by what it changes. */
export interface FactorLimits {
  readonly low: number;
  readonly high: number;
  /** Values lie on this grid; 0 for none. */
  readonly step: number;
}

/** The limits of a numeric factor; undefined for one whose values are words. */
export function limitsOf(written: FactorDocument, scenario: Scenario): FactorLimits | undefined {
  switch (written.vary) {
    case 'assumption': {
      const entry: ParameterEntry | undefined = parameters[written.assumption as ParameterId];
      if (entry === undefined) return undefined;
      return { low: entry.min, high: entry.max, step: entry.integer === true ? entry.step : 0 };
    }
    case 'level':
    case 'strength':
      return { low: 0, high: 1, step: 0 };
    case 'start':
      return { low: firstOpenQuarter(scenario), high: scenario.quarters - 1, step: 1 };
    case 'mechanism':
    case 'seed':
      return undefined;
  }
}

/** The range a factor has when its design names none: what is plausible of an assumption in this scenario, else the limits. */
export function rangeOf(written: FactorDocument, scenario: Scenario): readonly [number, number] | undefined {
  if (written.range !== undefined) return [written.range[0]!, written.range[1]!];
  const limits = limitsOf(written, scenario);
  if (limits === undefined) return undefined;
  if (written.vary !== 'assumption') return [limits.low, limits.high];
  const id = written.assumption as ParameterId;
  const own = written.region === undefined ? undefined : scenario.regions.find((one) => one.id === written.region);
  return plausibleRange(id, own?.assumptions[id as never] ?? scenario.assumptions[id]);
}

/** The name a factor has when its design gives none. */
export function nameOf({ vary, assumption, lever, package: of, mechanism, region }: FactorDocument): string {
  const inRegion = region === undefined ? '' : `${region}.`;
  switch (vary) {
    case 'assumption':
      return `${inRegion}${assumption}`;
    case 'level':
      return `${inRegion}${lever}`;
    case 'start':
      return `${inRegion}${lever ?? of}.start`;
    case 'strength':
      return String(of);
    case 'mechanism':
      return String(mechanism);
    case 'seed':
      return 'seedPhrase';
  }
}

/** Every factor one by one: `*` stands for all there are. */
export function eachFactor(written: readonly FactorDocument[]): readonly FactorDocument[] {
  return written.flatMap((one) => {
    if (one.vary === 'assumption' && one.assumption === EVERY)
      return uncertainAssumptions.map((assumption) => ({ ...one, assumption }));
    if (one.lever === EVERY) return leverIds.map((lever) => ({ ...one, lever }));
    return [one];
  });
}

/** What a factor is called; none stands for several. */
export function factorLabel(written: FactorDocument, scenario: Scenario): Text {
  const { vary, assumption, lever, package: of, mechanism } = written;
  const policy = lever === undefined || lever === EVERY ? undefined : levers[lever].label;
  const bundle = of === undefined ? undefined : scenario.packages[of]?.label;
  const what = policy ?? bundle ?? inBothLanguages('');
  switch (vary) {
    case 'assumption':
      return parameters[assumption as ParameterId].label;
    case 'level':
      return what;
    case 'start':
      return { en: `start of ${what.en}`, zh: `${what.zh}的起始季度` };
    case 'strength':
      return { en: `strength of ${what.en}`, zh: `${what.zh}的力度` };
    case 'mechanism':
      return mechanisms[mechanism as MechanismId].label;
    case 'seed':
      return { en: 'seed phrase', zh: '随机种子' };
  }
}

function unitOf({ vary, assumption }: FactorDocument): Text {
  if (vary === 'assumption') return parameters[assumption as ParameterId].unit;
  if (vary === 'start') return quarterUnit;
  return vary === 'level' || vary === 'strength' ? share : inBothLanguages('');
}

/** A value on the grid of what it changes; free of the last digits that computing a grid leaves. */
function onGrid(value: number, { low, high, step }: FactorLimits): number {
  const near = step === 0 ? value : Math.round(value / step) * step;
  return Math.min(high, Math.max(low, Number(near.toPrecision(12))));
}

/**
 * A factor of a scenario, once its faults are known to be none.
 * @throws Error for a factor without values
 */
export function createFactor(written: FactorDocument, scenario: Scenario): Factor {
  const { name = nameOf(written), values: given, levels: wanted = ENDS, scale } = written;
  const about = { name, written, label: factorLabel(written, scenario), unit: unitOf(written) };
  const values = given ?? (written.vary === 'mechanism' ? [true, false] : undefined);
  if (values !== undefined) {
    const { length } = values;
    const at = (place: number): FactorValue => values[Math.min(length - 1, Math.floor(place * length))]!;
    return { ...about, at, levels: values, distinct: length };
  }
  const limits = limitsOf(written, scenario);
  const range = rangeOf(written, scenario);
  if (limits === undefined || range === undefined) throw new Error(`the factor ${name} has no values`);
  const [low, high] = range;
  const between = (part: number): number =>
    onGrid(scale === 'ratio' ? low * power(high / low, part) : low + (high - low) * part, limits);
  // Whole numbers and the like each get an equal part of the way; a few of them are spread from end to end.
  const { step } = limits;
  const steps = step === 0 ? 0 : Math.round((high - low) / step) + 1;
  return {
    ...about,
    at: (place) =>
      steps === 0 || scale === 'ratio'
        ? between(place)
        : onGrid(low + Math.min(steps - 1, Math.floor(place * steps)) * step, limits),
    levels: Array.from({ length: wanted }, (_, k) => between(k / (wanted - 1))),
    distinct: steps === 0 ? undefined : steps,
  };
}

/** The values of the factors of one point, by name. */
export type Point = ReadonlyMap<Factor, FactorValue>;

/** When it starts at a point: what is said of its own region counts before what is said of all. */
function startOf(point: Point, of: Pick<FactorDocument, 'lever' | 'package' | 'region'>): number | undefined {
  let everywhere: number | undefined;
  for (const [{ written }, value] of point) {
    if (written.vary !== 'start' || written.lever !== of.lever || written.package !== of.package) continue;
    if (written.region === of.region) return value as number;
    if (written.region === undefined) everywhere = value as number;
  }
  return everywhere;
}

/** The bars of a lever, moved so that the first of them begins then; what a bar lasts stays. */
function movedTo(moves: readonly MoveDocument[], start: number): MoveDocument[] {
  const first = Math.min(...moves.map(({ from }) => from));
  return moves.map(({ from, to, ...move }) => ({
    ...move,
    from: from - first + start,
    ...(to === undefined ? {} : { to: to - first + start }),
  }));
}

/** The policy at a point: packages first, then levers, which take the place of what the packages do with them. */
function policyAt(document: ScenarioDocument, point: Point, presets: Presets): readonly MoveDocument[] {
  const scenario = scenarioOf(document, presets);
  const regions = scenario.regions.map(({ id }) => id);
  let policy: readonly MoveDocument[] = scenario.policy;
  const has = (wanted: Partial<FactorDocument>): boolean =>
    [...point.keys()].some(({ written }) =>
      Object.entries(wanted).every(([key, value]) => written[key as keyof FactorDocument] === value),
    );
  for (const [{ written }, value] of point) {
    const { vary, package: of, from } = written;
    const begun = vary === 'start' && of !== undefined && !has({ vary: 'strength', package: of });
    if (of === undefined || (vary !== 'strength' && !begun)) continue;
    const strength = begun ? 1 : (value as number);
    const start = begun ? (value as number) : (startOf(point, { package: of }) ?? from);
    policy = [
      ...policy,
      ...packageMoves(scenario, of, start).map((move) => ({ ...move, level: strength * move.level })),
    ];
  }
  for (const [{ written }, value] of point) {
    const { vary, region, ramp, to } = written;
    const lever = written.lever as LeverId | undefined;
    if (lever === undefined) continue;
    const where = region === undefined ? {} : { region };
    if (vary === 'level') {
      const from = startOf(point, { lever, ...where }) ?? written.from ?? firstOpenQuarter(scenario);
      const bar = { lever, ...where, level: value as number, from, ...(ramp === undefined ? {} : { ramp }) };
      // What would start after its end is never in force.
      if (to === undefined || from < to) policy = layOver(policy, [to === undefined ? bar : { ...bar, to }], regions);
    } else if (vary === 'start' && !has({ vary: 'level', lever, ...where })) {
      const isOwn = (move: MoveDocument): boolean =>
        move.lever === lever && (region === undefined || move.region === region);
      policy = [...policy.filter((move) => !isOwn(move)), ...movedTo(policy.filter(isOwn), value as number)];
    }
  }
  return policy;
}

/** The scenario at a point of a design. */
export function atPoint(document: ScenarioDocument, point: Point, presets: Presets): ScenarioDocument {
  let result = document;
  let off = scenarioOf(document, presets).mechanismsOff;
  let policy = false;
  const settings: SetAssumption[] = [];
  for (const [{ written }, value] of point) {
    const { vary, assumption, region, mechanism } = written;
    if (vary === 'assumption')
      settings.push({
        id: assumption as ParameterId,
        value: value as number,
        ...(region === undefined ? {} : { region }),
      });
    else if (vary === 'mechanism') {
      // A mechanism that the scenario does without stays off until the design wants it.
      off = off.filter((one) => one.mechanism !== mechanism);
      if (value === false) off = [...off, { mechanism: mechanism!, from: written.from ?? 0 }];
    } else if (vary === 'seed') result = { ...result, seed: String(value) };
    else policy = true;
  }
  if (settings.length > 0) result = setAssumptions(result, presets, settings);
  if (off !== scenarioOf(document, presets).mechanismsOff) result = { ...result, mechanismsOff: off };
  return policy ? { ...result, policy: policyAt(result, point, presets) } : result;
}
