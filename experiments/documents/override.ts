import { oneOf } from './allowed.ts';
import { MAX_QUARTERS } from './document.ts';
import type { MoveDocument, ScenarioDocument } from './document.ts';
import { checkAcross } from './checks.ts';
import { inBothLanguages, quotedValue } from '../words/faults.ts';
import type { Checked, Fault } from '../words/faults.ts';
import { industryIds, placeIds, type Setting } from './industries.ts';
import { nearest } from '../words/nearest.ts';
import type { WrittenChange, PackageChange, SetChange } from './override-syntax.ts';
import { leverStart } from './open-quarter.ts';
import { asFlag, type ChangeFlag, type Overrides, type FaultPlace } from './override-words.ts';
import { scenarioOf } from './parse.ts';
import type { Presets } from './parse.ts';
import type { Scenario } from './scenario.ts';
import { setAssumption } from './set-assumption.ts';

function oneOfThese(path: string, found: string, ids: readonly string[]): Fault {
  const guess = nearest(found, ids);
  const list = ids.join(', ');
  return {
    path,
    found: quotedValue(found),
    allowed:
      guess === undefined
        ? inBothLanguages(list)
        : { en: `${list} (did you mean "${guess}"?)`, zh: `${list}（是否想写 "${guess}"？）` },
  };
}

/** Bars of a package placed on the time axis of the run. */
export function packageMoves(scenario: Scenario, name: string, from?: number): MoveDocument[] {
  const found = Object.hasOwn(scenario.packages, name) ? scenario.packages[name] : undefined;
  if (found === undefined) throw new Error(`no package ${name}`);
  const start = from ?? found.start;
  return found.policy.map(({ from: wait = 0, to, ...move }) => ({
    ...move,
    from: Math.min(start + wait, MAX_QUARTERS),
    // A late start pushes ends past the longest run there is; such a bar simply does not end.
    ...(to === undefined || start + to > MAX_QUARTERS ? {} : { to: start + to }),
  }));
}

/** Adds a package of the scenario to its policy, starting at `from` or when the package itself says. */
export function applyPackage(
  document: ScenarioDocument,
  { name, from }: PackageChange['value'],
  presets: Presets,
  place: FaultPlace = asFlag,
): Checked<{ readonly document: ScenarioDocument }> {
  const scenario = scenarioOf(document, presets);
  const names = Object.keys(scenario.packages);
  if (!names.includes(name)) return { faults: [oneOfThese(place('package', name), name, names)] };
  const moves = packageMoves(scenario, name, from);
  // A package may be inherited from a preset whose regions this scenario has replaced.
  const regions = scenario.regions.map(({ id }) => id);
  const lost = moves.find(({ region }) => region !== undefined && !regions.includes(region));
  if (lost !== undefined)
    return { faults: [oneOfThese(place(undefined, `packages.${name}`), lost.region as string, regions)] };
  return { document: { ...document, policy: [...scenario.policy, ...moves] } };
}

/** The policy without a lever in one region or in all; a bar over every region keeps its effect in the others. */
function withoutLever(policy: readonly MoveDocument[], move: MoveDocument, regions: readonly string[]): MoveDocument[] {
  return policy.flatMap((bar) => {
    if (bar.lever !== move.lever) return [bar];
    if (move.region === undefined || bar.region === move.region) return [];
    if (bar.region !== undefined) return [bar];
    return regions.filter((region) => region !== move.region).map((region) => ({ ...bar, region }));
  });
}

/** Lays the given bars over a policy: they replace the bars of the same lever and region, and add to each other. */
export function layOver(
  policy: readonly MoveDocument[],
  moves: readonly MoveDocument[],
  regions: readonly string[],
): MoveDocument[] {
  const kept = moves.reduce<readonly MoveDocument[]>((rest, move) => withoutLever(rest, move, regions), policy);
  return [...kept, ...moves];
}

/** Assumptions that are set twice: the first value would be lost silently. */
function repeatedSets(sets: readonly SetChange[], place: FaultPlace): Fault[] {
  const nameOf = ({ value: { region, id } }: SetChange): string => (region === undefined ? id : `${region}.${id}`);
  const names = sets.map(nameOf);
  return sets
    .filter((change, k) => names.indexOf(nameOf(change)) < k)
    .map((change) => ({
      path: place('set', change.written),
      found: { en: `${nameOf(change)} a second time`, zh: `${nameOf(change)} 重复出现` },
      allowed: { en: 'once', zh: '只写一次' },
    }));
}

/** Industry and place as they are wanted; unknown ones are faults. */
function wantedSetting({ setting }: Overrides, faults: Fault[]): Partial<Setting> {
  const read = <T extends string>(flag: string, ids: readonly T[], written: string | undefined): T | undefined => {
    const known = ids.find((id) => id === written);
    if (known === undefined && written !== undefined)
      faults.push({ path: `--${flag}`, found: quotedValue(written), allowed: oneOf(ids, written) });
    return known;
  };
  const made = read('industry', industryIds, setting?.industry);
  const where = read('place', placeIds, setting?.place);
  return { ...(made === undefined ? {} : { industry: made }), ...(where === undefined ? {} : { place: where }) };
}

/**
 * A document with changes, in this order: industry and place, assumptions, packages (added to the policy), levers (replacing the scenario's
 * own bars of the same lever, from today on where the past is measured), mechanisms off, seed, quarters. Every fault at once, those of reading included.
 */
export function override(
  document: ScenarioDocument,
  overrides: Overrides,
  presets: Presets,
): Checked<{ readonly document: ScenarioDocument }> {
  const { changes, place } = overrides;
  const of = <F extends ChangeFlag>(flag: F) =>
    changes.filter((change): change is Extract<WrittenChange, { readonly flag: F }> => change.flag === flag);
  const sets = of('set');
  const mechanismsOff = of('off').map(({ value }) => value);
  const faults = [...overrides.faults, ...repeatedSets(sets, place)];

  const before = scenarioOf(document, presets);
  const regions = before.regions.map(({ id }) => id);
  const moves = of('lever').map((change) => ({ ...change.value, from: leverStart(change, before) }));
  let result = { ...document, ...wantedSetting(overrides, faults) };
  for (const { value } of sets) {
    const { region, id } = value;
    if (region !== undefined && !regions.includes(region))
      faults.push(oneOfThese(place('set', `${region}.${id}`), region, regions));
    else result = setAssumption(result, presets, value);
  }
  for (const { value } of of('package')) {
    const applied = applyPackage(result, value, presets, place);
    if ('faults' in applied) faults.push(...applied.faults);
    else result = applied.document;
  }
  for (const { lever, region } of moves) {
    if (region !== undefined && !regions.includes(region))
      faults.push(oneOfThese(place('lever', `${region}.${lever}`), region, regions));
  }
  if (moves.length > 0) result = { ...result, policy: layOver(scenarioOf(result, presets).policy, moves, regions) };
  if (mechanismsOff.length > 0) result = { ...result, mechanismsOff: [...before.mechanismsOff, ...mechanismsOff] };
  if (overrides.seed !== undefined) {
    if (overrides.seed === '' || overrides.seed.length > 200) {
      faults.push({
        path: '--seed',
        found: quotedValue(overrides.seed),
        allowed: { en: 'a phrase of 1 to 200 characters', zh: '1 到 200 个字符的短语' },
      });
    }
    result = { ...result, seed: overrides.seed };
  }
  const { quarters } = overrides;
  if (quarters !== undefined) {
    if (!Number.isInteger(quarters) || quarters < 1 || quarters > MAX_QUARTERS) {
      faults.push({
        path: '--quarters',
        found: quotedValue(quarters),
        allowed: { en: `a whole number from 1 to ${MAX_QUARTERS}`, zh: `1 到 ${MAX_QUARTERS} 的整数` },
      });
    }
    result = { ...result, quarters };
  }
  if (faults.length === 0) {
    const across = checkAcross({ ...result }, { regions, packages: Object.keys(before.packages) });
    faults.push(...across.map((fault) => ({ ...fault, path: place(undefined, fault.path) })));
  }
  return faults.length > 0 ? { faults } : { document: result };
}
