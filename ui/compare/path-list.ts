/** The paths on the table: what each is, what it adds, and how it is written for an experiment. Pure. */
import { mechanisms, type MechanismId } from '../../engine/index.ts';
import {
  DEFAULT_RAMP,
  firstOpenQuarter,
  packageMoves,
  type MoveDocument,
  type PathDocument,
  type Scenario,
  type StemDocument,
} from '../../experiments/index.ts';

interface Named {
  readonly id: string;
  /** Place among the path colours; 0 is doing nothing. */
  readonly slot: number;
  /** Name a person gave it; otherwise it is named by what it is. */
  readonly given?: string;
}

/** A path of the comparison, as the page keeps it. */
export type ComparePath =
  | (Named & { readonly kind: 'base' })
  /** The policy the person has set in the studio, whatever it is now. */
  | (Named & { readonly kind: 'policy' })
  | (Named & { readonly kind: 'package'; readonly package: string; readonly from: number })
  /** One of the paths the scenario brings along. */
  | (Named & { readonly kind: 'scenario'; readonly path: PathDocument })
  | (Named & {
      readonly kind: 'fork';
      readonly parent: string;
      /** The path it left, as it was then: a fork keeps its past. */
      readonly stem: StemDocument;
      readonly from: number;
      /** What begins at the fork; nothing for stopping. */
      readonly package: string | undefined;
      /** Whether the bars of the stem go on behind the fork. */
      readonly keeps: boolean;
    });

export const BASE = 'base';
export const POLICY = 'policy';
/** More futures than this cannot be distinguished on one chart. */
export const MOST_PATHS = 8;
const COLOURS = ['base', 'up', 'protect', '4', '5'] as const;

/** Name of a path's colour among the tokens, `--pt-<name>`. */
export function pathColour({ slot }: Pick<ComparePath, 'slot'>): string {
  return `var(--pt-${COLOURS[slot === 0 ? 0 : ((slot - 1) % (COLOURS.length - 1)) + 1]})`;
}

/** Dash of a path's lines: the colours come around again, the dash distinguishes them. */
export function pathDash({ slot }: Pick<ComparePath, 'slot'>): string | undefined {
  return slot > COLOURS.length - 1 ? '6 3' : undefined;
}

/** The first colour that is free, or the one asked for when it is. */
export function freeSlot(paths: readonly ComparePath[], wanted = 1): number {
  const taken = new Set(paths.map(({ slot }) => slot));
  if (!taken.has(wanted)) return wanted;
  let slot = 1;
  while (taken.has(slot)) slot += 1;
  return slot;
}

export function freeId(paths: readonly Pick<ComparePath, 'id'>[]): string {
  let n = 1;
  while (paths.some(({ id }) => id === `path${n}`)) n += 1;
  return `path${n}`;
}

/** The colours of the usual packages stay theirs. */
const POLICY_SLOT = 3;
const wantedSlot: ReadonlyMap<string, number> = new Map([
  ['upgrade', 1],
  ['protect', 2],
]);

/** Bars of a package that do something where this scenario has regions; none when it has no such package. */
function packageBars(scenario: Scenario, name: string, from?: number): readonly MoveDocument[] {
  if (!Object.hasOwn(scenario.packages, name)) return [];
  const regions = scenario.regions.map(({ id }) => id);
  return packageMoves(scenario, name, from).filter(
    ({ level, region }) => level > 0 && (region === undefined || regions.includes(region)),
  );
}

/** Those of them that begin within the run. */
function usableMoves(scenario: Scenario, name: string, from?: number): readonly MoveDocument[] {
  return packageBars(scenario, name, from).filter(({ from: start }) => start < scenario.quarters);
}

/**
 * Packages of the scenario that do nothing in it: no lever above 0 that starts within the run, in a region there is.
 */
export function emptyPackages(scenario: Scenario): readonly string[] {
  return Object.keys(scenario.packages).filter((name) => usableMoves(scenario, name).length === 0);
}

/** Packages of the scenario that do something in it, from the quarter they name or from another one. */
export function usablePackages(scenario: Scenario, from?: number): readonly string[] {
  return Object.keys(scenario.packages).filter((name) => usableMoves(scenario, name, from).length > 0);
}

/** Bars in one order, with their defaults: what two policies have in common when they mean the same. */
export function policyKey(policy: readonly MoveDocument[]): string {
  return JSON.stringify(
    policy
      .map(({ lever, region, level, from, to, ramp = DEFAULT_RAMP }) =>
        [lever, region, level, from, to, ramp].join(' '),
      )
      .toSorted(),
  );
}

/** Paths of the scenario that are worth offering: not doing nothing, and not one of its packages under another name. */
export function offeredPaths(scenario: Scenario): readonly PathDocument[] {
  const packages = new Set(usablePackages(scenario).map((name) => policyKey(usableMoves(scenario, name))));
  return scenario.paths.filter(({ policy, assumptions, mechanismsOff }) => {
    const bare = assumptions === undefined && mechanismsOff === undefined;
    return !(bare && (policy === undefined || policy.length === 0 || packages.has(policyKey(policy))));
  });
}

/**
 * Doing nothing in a world without one of the model's mechanisms, for each that is at work from the beginning: what
 * does it cause?
 */
export function withoutMechanisms(scenario: Scenario): readonly PathDocument[] {
  const off = new Set(scenario.mechanismsOff.filter(({ from = 0 }) => from === 0).map(({ mechanism }) => mechanism));
  return (Object.keys(mechanisms) as MechanismId[])
    .filter((id) => !off.has(id))
    .map((mechanism) => {
      const { en, zh } = mechanisms[mechanism].label;
      return { name: `Without ${en} · 没有${zh}`, policy: [], mechanismsOff: [{ mechanism }] };
    });
}

export const basePath: ComparePath = { id: BASE, kind: 'base', slot: 0 };
const FIRST_PACKAGES = ['upgrade', 'protect'];
const AT_FIRST = 3;

export function withPackagePath(
  paths: readonly ComparePath[],
  scenario: Scenario,
  name: string,
): readonly ComparePath[] {
  if (!Object.hasOwn(scenario.packages, name) || paths.length >= MOST_PATHS) return paths;
  const from = Math.max(scenario.packages[name]!.start, firstOpenQuarter(scenario));
  return [
    ...paths,
    { id: freeId(paths), kind: 'package', slot: freeSlot(paths, wantedSlot.get(name)), package: name, from },
  ];
}

export function withScenarioPath(paths: readonly ComparePath[], path: PathDocument): readonly ComparePath[] {
  return paths.length >= MOST_PATHS
    ? paths
    : [...paths, { id: freeId(paths), kind: 'scenario', slot: freeSlot(paths), path }];
}

/** Leaves a path at a quarter: before it everything stays as it was, behind it something else begins. */
export function withFork(
  paths: readonly ComparePath[],
  fork: {
    readonly parent: string;
    readonly stem: StemDocument;
    readonly from: number;
    readonly package: string | undefined;
    readonly keeps: boolean;
  },
): readonly ComparePath[] {
  return paths.length >= MOST_PATHS
    ? paths
    : [...paths, { id: freeId(paths), kind: 'fork', slot: freeSlot(paths), ...fork }];
}

/**
 * How a fork at a quarter is proposed: it leaves one's own policy, or the path looked at, for the next package that is
 * not that path's own; where none is left, for no more policy.
 */
export function forkAtFirst(
  paths: readonly ComparePath[],
  scenario: Scenario,
  { from, present }: { readonly from: number; readonly present: string },
): { readonly parent: string; readonly package: string | undefined } {
  const parent = paths.find(({ kind }) => kind === 'policy') ?? paths.find(({ id }) => id === present) ?? basePath;
  const goesOn = parent.kind === 'package' || parent.kind === 'fork' ? parent.package : undefined;
  return { parent: parent.id, package: usablePackages(scenario, from).find((name) => name !== goesOn) };
}

/** Whether a fork runs exactly as the path it leaves. */
export function isSameAsStem(fork: ComparePath, scenario: Scenario): boolean {
  if (fork.kind !== 'fork') return false;
  const meant = ({ policy = scenario.policy }: StemDocument): string =>
    policyKey(
      policy
        .filter(({ level, from, to = scenario.quarters }) => level > 0 && from < Math.min(to, scenario.quarters))
        .map(({ to, ...move }) => (to === undefined || to >= scenario.quarters ? move : { ...move, to })),
    );
  return meant(pathDocument(fork, scenario)) === meant(fork.stem);
}

/** Another path on the table that is the person's policy and nothing else. */
export function policyTwin(paths: readonly ComparePath[], scenario: Scenario): ComparePath | undefined {
  const wanted = policyKey(scenario.policy.filter(({ level }) => level > 0));
  return paths.find((path) => {
    if (path.kind === 'base' || path.kind === 'policy') return false;
    const { policy = scenario.policy, assumptions, mechanismsOff } = pathDocument(path, scenario);
    return (
      assumptions === undefined &&
      mechanismsOff === undefined &&
      policyKey(policy.filter(({ level }) => level > 0)) === wanted
    );
  });
}

/** The person's policy joins when there is one, and goes when there is none or another path is the same. */
export function withPolicyPath(paths: readonly ComparePath[], scenario: Scenario): readonly ComparePath[] {
  const acts = scenario.policy.some(({ level }) => level > 0) && policyTwin(paths, scenario) === undefined;
  const there = paths.some(({ kind }) => kind === 'policy');
  if (acts === there) return paths;
  if (!acts) return paths.filter(({ kind }) => kind !== 'policy');
  const [first, ...others] = paths;
  return first === undefined
    ? paths
    : [first, { id: POLICY, kind: 'policy', slot: freeSlot(paths, POLICY_SLOT) }, ...others];
}

/**
 * What a comparison starts with where the document says nothing: doing nothing, the policy the scenario was shipped
 * with, and up to two alternatives; then the person's policy, which comes and goes without moving the others.
 * @param shipped the policy the scenario came with
 */
export function firstPaths(
  scenario: Scenario,
  shipped: readonly MoveDocument[] = scenario.policy,
): readonly ComparePath[] {
  const then = { ...scenario, policy: shipped };
  let paths = withPolicyPath([basePath], then);
  const usable = usablePackages(scenario);
  for (const name of [
    ...FIRST_PACKAGES.filter((one) => usable.includes(one)),
    ...usable.filter((one) => !FIRST_PACKAGES.includes(one)),
  ]) {
    if (paths.length < AT_FIRST) paths = withPolicyPath(withPackagePath(paths, scenario, name), then);
  }
  for (const path of offeredPaths(scenario)) {
    if (paths.length < AT_FIRST) paths = withScenarioPath(paths, path);
  }
  return withPolicyPath(paths, scenario);
}

/** Bars cut off at a quarter; those that would begin later are gone. */
export function policyUntil(policy: readonly MoveDocument[], quarter: number): readonly MoveDocument[] {
  return policy
    .filter(({ from }) => from < quarter)
    .map((move) => (move.to !== undefined && move.to <= quarter ? move : { ...move, to: quarter }));
}

/** A path as experiments read it. Its name is its id: names of people may come twice, ids do not. */
export function pathDocument(path: ComparePath, scenario: Scenario): PathDocument {
  const name = path.id;
  switch (path.kind) {
    case 'base':
      return { name, policy: [] };
    case 'policy':
      return { name, policy: scenario.policy };
    case 'package':
      return { name, from: path.from, policy: packageBars(scenario, path.package, path.from) };
    case 'scenario':
      return { ...path.path, name };
    case 'fork': {
      const { stem, from, keeps } = path;
      const past = stem.policy ?? scenario.policy;
      const begins = path.package === undefined ? [] : packageBars(scenario, path.package, from);
      const mechanismsOff = stem.mechanismsOff?.map(({ mechanism, from: off = stem.from ?? 0 }) => ({
        mechanism,
        from: off,
      }));
      return {
        ...stem,
        ...(mechanismsOff === undefined ? {} : { mechanismsOff }),
        name,
        from,
        policy: [...(keeps ? past : policyUntil(past, from)), ...begins],
      };
    }
  }
}

/** First quarter in which a path differs from doing nothing, where it has one. */
export function startOf(path: ComparePath, scenario: Scenario): number | undefined {
  if (path.kind === 'base') return undefined;
  if (path.kind === 'package' || path.kind === 'fork') return path.from;
  const { from, policy, assumptions, mechanismsOff } = pathDocument(path, scenario);
  const acting = (policy ?? []).filter(({ level }) => level > 0).map((move) => move.from);
  const off = (mechanismsOff ?? []).map((one) => one.from ?? from ?? 0);
  const starts = [...acting, ...off, ...(assumptions === undefined ? [] : [0])];
  return starts.length === 0 ? (from ?? 0) : Math.min(...starts);
}

/** Moves the start of a path that has one of its own, within the run and not before its first open quarter. */
export function movedTo(
  paths: readonly ComparePath[],
  id: string,
  quarter: number,
  quarters: number,
  open = 0,
): readonly ComparePath[] {
  const from = Math.max(open, Math.min(quarters - 1, Math.round(quarter)));
  return paths.map((path) =>
    path.id === id && (path.kind === 'package' || path.kind === 'fork') ? { ...path, from } : path,
  );
}

/** Gives a path a name; an empty one restores its default name. */
export function renamed(paths: readonly ComparePath[], id: string, name: string): readonly ComparePath[] {
  const given = name.trim().slice(0, 60);
  return paths.map((path) => {
    if (path.id !== id) return path;
    const { given: _before, ...rest } = path;
    return given === '' ? rest : { ...rest, given };
  });
}

/** Without a path; what left it keeps its own past and stays. Doing nothing stays too. */
export function withoutPath(paths: readonly ComparePath[], id: string): readonly ComparePath[] {
  return id === BASE ? paths : paths.filter((path) => path.id !== id);
}
