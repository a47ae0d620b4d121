/** What the page compares, written as commands that give the same numbers without a browser. Pure. */
import {
  addedByPath,
  DEFAULT_PER_WORLD,
  leverText,
  parsePathSpec,
  pathRuns,
  resolve,
  scenarioOf,
  seedParts,
  type PathDocument,
  type PathSpec,
  type Presets,
  type ScenarioDocument,
  type WorldScope,
} from '../../experiments/index.ts';
import { flagWords, scenarioWords, unspeakable, shellText, type ScenarioWords } from '../facts/command-line.ts';

export interface CommandSubject {
  /** The scenario as it stands, with the person's own policy. */
  readonly document: ScenarioDocument;
  readonly presets: Presets;
  /** Id of the region looked at. */
  readonly region: string;
  /** Replicates. */
  readonly count: number;
  readonly scope: WorldScope;
}

/**
 * The scenario doing nothing, of the whole phrase where it is one draw of it; its view, its paths
 * and what is asked of them are given by the command.
 */
export function doingNothing({
  paths: _paths,
  study: _study,
  view: _view,
  ...document
}: ScenarioDocument): ScenarioDocument {
  const { seed } = document;
  return { ...document, ...(seed === undefined ? {} : { seed: seedParts(seed).phrase }), policy: [] };
}

const flag = (name: string, value: string | number | undefined): string[] =>
  value === undefined ? [] : flagWords(name, String(value));

function regionFlag({ document, presets, region }: CommandSubject): string[] {
  return scenarioOf(document, presets).regions.length > 1 ? flag('region', region) : [];
}

/** A path of the comparison as the page has it. */
export interface CommandPath {
  /** What the page calls it. */
  readonly name: string;
  /** As experiments read it. */
  readonly path: PathDocument;
  /** The package it is, where it is one. */
  readonly package?: string;
}

function specOf({ name, path, package: of }: CommandPath): string {
  const { from = 0, policy = [], assumptions = {}, mechanismsOff = [] } = path;
  const items = [
    ...(of === undefined ? policy.map(leverText) : [`@${of}@${from}`]),
    ...Object.entries(assumptions).map(([id, value]) => `set:${id}=${String(value)}`),
    ...mechanismsOff.map(({ mechanism, from: off = from }) => `off:${mechanism}@${off}`),
  ];
  return `${name}=${items.join(',')}`;
}

/** Whether paths written for the command line are the same runs as the documents. */
function sameRuns(
  alone: ScenarioDocument,
  specs: readonly string[],
  paths: readonly CommandPath[],
  presets: Presets,
): boolean {
  const parsed = specs.flatMap((text): PathSpec[] => {
    const one = parsePathSpec(text);
    return 'path' in one ? [one.path] : [];
  });
  const [written, meant] = [
    pathRuns(alone, parsed, presets),
    pathRuns(
      alone,
      paths.map(({ name, path }) => ({ ...path, name })),
      presets,
    ),
  ];
  if (!('runs' in written) || !('runs' in meant)) return false;
  const key = (runs: typeof meant.runs): string => JSON.stringify(runs.map(({ name, input }) => [name, input]));
  return key(written.runs) === key(meant.runs);
}

export interface ComparisonCommand extends CommandSubject {
  /** The first does nothing, or follows the scenario as it was shipped. */
  readonly paths: readonly CommandPath[];
  readonly follows: boolean;
  /** Name of the path the others are read against. */
  readonly against: string;
  readonly indicator: string;
  /** Half-width at which it stops, as a share of the effect; 0 for never. */
  readonly precision: number;
  readonly equalCost: boolean;
}

/** The paths in the syntax of a command where it can express them exactly, else within the document. */
function pathsWords({ document, presets, paths, follows }: ComparisonCommand): ScenarioWords {
  const alone = doingNothing(document);
  const shipped = !follows && document.extends !== undefined;
  const { quarters, seed } = scenarioOf(alone, presets);
  // The baseline is another scenario, which lasts as long and has the same luck.
  const baseline = shipped
    ? [...flag('baseline', document.extends), ...flag('quarters', quarters), ...flag('seed', seed)]
    : [];
  const { seed: _seed, quarters: _quarters, ...rest } = alone;
  const scenario = shipped ? rest : alone;
  const specs = paths.map((one, k) => (k === 0 ? `${one.name}=` : specOf(one)));
  const [base, ...others] = paths as readonly [CommandPath, ...CommandPath[]];
  // A document without a preset is its own baseline, with its own policy: only the document can express that.
  const ownPolicy = !follows && document.extends === undefined;
  const sayable = !specs.some((text) => unspeakable.test(text));
  if (!ownPolicy && sayable && sameRuns(alone, specs, [{ ...base, path: { name: base.name } }, ...others], presets)) {
    const { words, input } = scenarioWords(scenario, presets);
    return {
      words: [...words, ...baseline, ...specs.flatMap((text) => flag('path', text))],
      ...(input === undefined ? {} : { input }),
    };
  }
  const bare = ownPolicy
    ? { ...alone, ...(document.policy === undefined ? {} : { policy: document.policy }) }
    : scenario;
  return { words: ['-', ...baseline], input: { ...bare, paths: others.map(({ name, path }) => ({ ...path, name })) } };
}

/** The comparison on the page as one command. */
export function comparisonCommand(asked: ComparisonCommand): string {
  const { paths, against, indicator, precision, equalCost, count, scope } = asked;
  const { words, input } = pathsWords(asked);
  return shellText(
    [
      'compare',
      ...words,
      // The first path of a document is called base.
      ...(against === paths[0]?.name ? [] : flag('against', against)),
      ...flag('seeds', count),
      ...(scope === 'all' ? flag('worlds', DEFAULT_PER_WORLD) : scope === 'none' ? flag('odds', 'luck') : []),
      ...flag('indicator', indicator),
      ...regionFlag(asked),
      ...(precision === 0 ? [] : flag('precision', `${100 * precision}%`)),
      ...(equalCost ? ['--equal-cost'] : []),
    ],
    input,
  );
}

/** Every run of a window or an attribution has a world of its own where worlds are drawn. */
const worldsFlag = ({ scope }: CommandSubject): string[] => (scope === 'all' ? flag('worlds', 1) : []);

/** A name of a path that no command line takes for a name and what it stands for. */
const PLAIN_NAME = 'path1';

/**
 * A scenario and a path of it in the syntax of a command where that expresses them exactly, else within the document.
 * @param said the scenario as the command can say it
 */
function pathWords(
  { alone, said = alone }: { readonly alone: ScenarioDocument; readonly said?: ScenarioDocument },
  one: CommandPath,
  presets: Presets,
): ScenarioWords {
  const spec = specOf(one);
  const meant = addedByPath(alone, { ...one.path, name: one.name }, presets, '');
  const parsed = unspeakable.test(spec) || one.name.includes('=') ? undefined : parsePathSpec(spec);
  const written = parsed !== undefined && 'path' in parsed ? addedByPath(said, parsed.path, presets, '') : undefined;
  if (written !== undefined && 'alone' in written && 'alone' in meant) {
    const [a, b] = [written, meant].map((added) => {
      const { input } = resolve({ ...added.alone, quarters: 1, policy: [...added.moves] }, presets);
      return JSON.stringify([input, added.moves, added.replaced, added.start]);
    });
    if (a === b) {
      const { words, input } = scenarioWords(said, presets);
      return { words: [...words, ...flag('path', spec)], ...(input === undefined ? {} : { input }) };
    }
  }
  const name = one.name.includes('=') ? PLAIN_NAME : one.name;
  return { words: ['-', ...flag('path', name)], input: { ...alone, paths: [{ ...one.path, name }] } };
}

export interface WindowCommand extends CommandSubject {
  readonly path: CommandPath;
  readonly starts: { readonly from: number; readonly to: number; readonly step: number };
}

/** The window of opportunity on the page as one command. */
export function windowCommand(asked: WindowCommand): string {
  const alone = doingNothing(asked.document);
  // Runs of a window last as long as its starts ask for, so that its command does not take a length.
  const { quarters: _quarters, ...said } = alone;
  const { words, input } = pathWords({ alone, said }, asked.path, asked.presets);
  const { from, to, step } = asked.starts;
  return shellText(
    [
      'window',
      ...words,
      ...flag('from', `${from}..${to}/${step}`),
      ...flag('seeds', asked.count),
      ...worldsFlag(asked),
      ...regionFlag(asked),
    ],
    input,
  );
}

/** Every industry in every place on the page as one command; it names neither itself. */
export function industriesCommand(asked: CommandSubject): string {
  const { policy } = asked.document;
  const { industry: _industry, place: _place, ...alone } = doingNothing(asked.document);
  const { policy: _none, ...inherited } = alone;
  const { words, input } = scenarioWords(policy === undefined ? inherited : { ...alone, policy }, asked.presets);
  return shellText(
    ['industries', ...words, ...flag('seeds', asked.count), ...worldsFlag(asked), ...regionFlag(asked)],
    input,
  );
}

export interface AttributionCommand extends CommandSubject {
  /** The path whose levers are told apart; none for the causes of a decline. */
  readonly path?: CommandPath;
  readonly indicator: string;
}

/** The attribution on the page as one command. */
export function attributionCommand(asked: AttributionCommand): string {
  const alone = doingNothing(asked.document);
  const { words, input } =
    asked.path === undefined ? scenarioWords(alone, asked.presets) : pathWords({ alone }, asked.path, asked.presets);
  return shellText(
    [
      'attribute',
      ...words,
      ...(asked.path === undefined ? ['--mechanisms'] : []),
      ...flag('indicator', asked.indicator),
      ...flag('seeds', asked.count),
      ...worldsFlag(asked),
      ...regionFlag(asked),
    ],
    input,
  );
}

export interface CheapestCommand extends CommandSubject {
  readonly path: CommandPath;
  /** How many futures are to upgrade. */
  readonly upgraded: number;
}

/** The search for the least strength on the page as one command. */
export function cheapestCommand(asked: CheapestCommand): string {
  const { words, input } = pathWords({ alone: doingNothing(asked.document) }, asked.path, asked.presets);
  return shellText(
    [
      'cheapest',
      ...words,
      ...flag('upgraded', asked.upgraded),
      ...flag('seeds', asked.count),
      ...(asked.scope === 'none' ? flag('odds', 'luck') : []),
      ...regionFlag(asked),
    ],
    input,
  );
}

export interface RankCommand extends CommandSubject {
  readonly indicator: string;
  /** Budget, of what the cheapest package costs. */
  readonly times: number;
}

/** The ranking of the packages of a region on the page as one command. */
export function rankCommand(asked: RankCommand): string {
  const { words, input } = scenarioWords(doingNothing(asked.document), asked.presets);
  return shellText(
    [
      'rank',
      ...words,
      ...flag('indicator', asked.indicator),
      ...(asked.times === 1 ? [] : flag('times', asked.times)),
      ...flag('seeds', asked.count),
      ...worldsFlag(asked),
      ...regionFlag(asked),
    ],
    input,
  );
}
