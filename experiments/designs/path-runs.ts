import type { RunInput } from '../../engine/index.ts';
import type { PathDocument, ScenarioDocument } from '../documents/document.ts';
import { quotedValue, type Checked, type Fault } from '../words/faults.ts';
import { override, packageMoves } from '../documents/override.ts';
import { startFaults, startOf } from '../documents/override-starts.ts';
import type { Overrides } from '../documents/override-words.ts';
import { scenarioOf, type Presets } from '../documents/parse.ts';
import type { PathSpec } from '../documents/path-spec.ts';
import { alongPath } from '../documents/paths.ts';
import { resolve, type ResolvedRun } from '../documents/resolve.ts';
import type { Scenario } from '../documents/scenario.ts';
import { beyondFault, emptyPackageFault, isEmpty } from '../documents/started-package.ts';

/** One of the runs that are compared. */
export interface PathRun extends ResolvedRun {
  readonly name: string;
  /** The scenario as it goes along this path. */
  readonly document: ScenarioDocument;
  /** First quarter in which it may differ from the scenario; `undefined` for the scenario itself. */
  readonly from?: number;
}

/** The scenario as it is, as a path. */
export const basePath: PathDocument = { name: 'base' };

const isSpec = (path: PathSpec | PathDocument): path is PathSpec => 'overrides' in path;
const earliest = (quarters: readonly number[]): { readonly from?: number } =>
  quarters.length === 0 ? {} : { from: Math.min(...quarters) };

/** Packages that would silently do nothing. */
function emptyPackageFaults({ changes, place }: Overrides, scenario: Scenario): Fault[] {
  return changes.flatMap(({ flag, written, value }) => {
    if (flag !== 'package' || !Object.hasOwn(scenario.packages, value.name)) return [];
    const empty = isEmpty(packageMoves(scenario, value.name, value.from));
    return empty ? [emptyPackageFault(place(flag, written), value.name)] : [];
  });
}

function runOfSpec({ name, overrides }: PathSpec, document: ScenarioDocument, presets: Presets): Checked<PathRun> {
  const changed = override(document, overrides, presets);
  const scenario = scenarioOf(document, presets);
  const faults = [
    ...('faults' in changed ? changed.faults : []),
    ...emptyPackageFaults(overrides, scenario),
    ...startFaults(overrides, scenario),
  ];
  if (faults.length > 0 || 'faults' in changed) return { faults };
  const starts = overrides.changes.flatMap((change) => startOf(change, scenario) ?? []);
  return { name, document: changed.document, ...resolve(changed.document, presets), ...earliest(starts) };
}

function runOfDocument(
  path: PathDocument,
  document: ScenarioDocument,
  presets: Presets,
  called: (name: string) => string,
): Checked<PathRun> {
  const { quarters } = scenarioOf(document, presets);
  if (path.from !== undefined && path.from >= quarters)
    return { faults: [beyondFault(`paths.${called(path.name)}.from`, path.from, quarters)] };
  const along = alongPath(document, path, presets);
  const starts = [
    ...(path.assumptions === undefined ? [] : [0]),
    ...(path.policy ?? []).map(({ from }) => from),
    ...(path.mechanismsOff ?? []).map(({ from }) => from ?? path.from ?? 0),
  ];
  return {
    name: path.name,
    document: along,
    ...resolve(along, presets),
    ...earliest(path.from === undefined ? starts : [path.from]),
  };
}

/** Why runs cannot be compared quarter by quarter and region by region. */
export function comparableFaults(
  runs: readonly Pick<PathRun, 'name' | 'input' | 'regions'>[],
  called: (name: string) => string = (name) => name,
): Fault[] {
  const [first, ...others] = runs;
  if (first === undefined) return [];
  const ids = (run: Pick<PathRun, 'regions'>): string => run.regions.map(({ id }) => id).join(', ');
  return others.flatMap((run) => {
    const faults: Fault[] = [];
    if (run.input.quarters !== first.input.quarters) {
      faults.push({
        path: called(run.name),
        found: { en: `${run.input.quarters} quarters`, zh: `${run.input.quarters} 个季度` },
        allowed: {
          en: `${first.input.quarters}, the length of ${called(first.name)}: paths are compared quarter by quarter (--quarters sets one length for all)`,
          zh: `${first.input.quarters}，与 ${called(first.name)} 等长：各路径须逐季对比（可用 --quarters 统一长度）`,
        },
      });
    }
    if (ids(run) !== ids(first)) {
      faults.push({
        path: called(run.name),
        found: { en: `the regions ${ids(run)}`, zh: `区域 ${ids(run)}` },
        allowed: {
          en: `${ids(first)}, the regions of ${called(first.name)}, in this order`,
          zh: `${ids(first)}，即 ${called(first.name)} 的区域，次序相同`,
        },
      });
    }
    return faults;
  });
}

/**
 * What others are compared with: the document itself, or, when the baseline does not follow its assumptions and policy,
 * the preset it was made from, over the same quarters. A document without a preset is its own baseline.
 */
export function baselineOf(document: ScenarioDocument, follows: boolean, presets: Presets): ScenarioDocument {
  if (follows || document.extends === undefined) return document;
  const { quarters, seed } = scenarioOf(document, presets);
  return { format: 1, extends: document.extends, quarters, seed };
}

/**
 * Doing nothing: the same luck and quarters without any policy; undefined when the run does nothing itself already, and
 * where the world has other regions, so that nothing could be read against it.
 * @param world the run whose assumptions hold, that of the preset where the baseline does not follow the document's
 */
export function doNothingRun(run: ResolvedRun, world: ResolvedRun = run): ResolvedRun | undefined {
  if (
    comparableFaults([
      { name: '', ...run },
      { name: '', ...world },
    ]).length > 0
  )
    return undefined;
  const input = { ...world.input, policy: [] };
  const same = run.input.policy.length === 0 && (world === run || JSON.stringify(input) === JSON.stringify(run.input));
  return same ? undefined : { ...world, input };
}

/**
 * The paths of a comparison as runs: paths of the command line, or of a document. By default the others are compared
 * with the first. Every fault at once: unknown packages, empty ones, forks beyond the run, names
 * given twice, fewer than two paths.
 *
 * @param baseline what the first path starts from, where that is not the document the others start from
 * @param called what people call a path, where that is not its name
 * @param least how many paths it takes; one alone has bands and odds, and nothing to be read against
 */
export function pathRuns(
  document: ScenarioDocument,
  paths: readonly (PathSpec | PathDocument)[],
  presets: Presets,
  {
    baseline = document,
    least = 2,
    called = (name) => name,
  }: {
    readonly baseline?: ScenarioDocument | undefined;
    readonly least?: 1 | 2;
    readonly called?: (name: string) => string;
  } = {},
): Checked<{ readonly runs: readonly PathRun[] }> {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const { name } of paths) {
    if (seen.has(name))
      faults.push({
        path: '--path',
        found: quotedValue(name),
        allowed: { en: 'a name used only once', zh: '不重复的名称' },
      });
    seen.add(name);
  }
  if (paths.length < least) {
    faults.push({
      path: '--path',
      found: { en: `${paths.length} of them`, zh: `${paths.length} 条` },
      allowed: {
        en: 'at least two: a baseline such as base= and something to compare',
        zh: '至少两条：一条基准（如 base=）和一条用于对比的路径',
      },
    });
  }
  const runs = paths.flatMap((path, k) => {
    const start = k === 0 ? baseline : document;
    const run = isSpec(path) ? runOfSpec(path, start, presets) : runOfDocument(path, start, presets, called);
    if ('input' in run) return [run];
    faults.push(...run.faults);
    return [];
  });
  faults.push(...comparableFaults(runs, called));
  return faults.length > 0 ? { faults } : { runs };
}

/** Paths that run exactly as one before them, with its name: reading one against the other tells nothing. */
export function sameRuns(
  runs: readonly Pick<PathRun, 'name' | 'input'>[],
): readonly { readonly name: string; readonly as: string }[] {
  const first = new Map<string, string>();
  return runs.flatMap(({ name, input }) => {
    const key = JSON.stringify(input);
    const as = first.get(key);
    if (as === undefined) first.set(key, name);
    return as === undefined ? [] : [{ name, as }];
  });
}

/** Inputs by name, for a design. */
export function inputsOf(runs: readonly PathRun[]): readonly { readonly name: string; readonly input: RunInput }[] {
  return runs.map(({ name, input }) => ({ name, input }));
}
