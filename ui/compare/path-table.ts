/** The table of paths as the document keeps it: read from it, and written back so that nothing is lost. Pure. */
import {
  longestText,
  type PathDocument,
  type Scenario,
  type ScenarioDocument,
  type StemDocument,
} from '../../experiments/index.ts';
import {
  basePath,
  firstPaths,
  freeId,
  freeSlot,
  MOST_PATHS,
  pathDocument,
  policyKey,
  withPolicyPath,
  type ComparePath,
} from './path-list.ts';

export interface PathTable {
  readonly paths: readonly ComparePath[];
  /** Paths of the document for which there is no room. */
  readonly left: readonly PathDocument[];
  /** Whether the document itself says which paths there are. */
  readonly said: boolean;
}

/** Whether a document says which paths are compared: one that has some, or has a study and says there are none. */
const saysPaths = ({ paths, study }: Pick<ScenarioDocument, 'paths' | 'study'>): boolean =>
  paths !== undefined && (paths.length > 0 || study !== undefined);

function sameRun(path: ComparePath, written: PathDocument, scenario: Scenario): boolean {
  const meant = pathDocument(path, scenario);
  const acting = (policy: PathDocument['policy'] = scenario.policy): string =>
    policyKey(policy.filter(({ level, from }) => level > 0 && from < scenario.quarters));
  const rest = ({ from, assumptions = {}, mechanismsOff = [] }: PathDocument): string =>
    JSON.stringify([from, assumptions, mechanismsOff]);
  return acting(meant.policy) === acting(written.policy) && rest(meant) === rest(written);
}

/**
 * A path of the document as the page has it. What it says of its package or stem holds as long as that gives the runs
 * it says; otherwise the path is its policy and nothing else.
 */
function readPath(
  written: PathDocument,
  scenario: Scenario,
  place: { readonly id: string; readonly slot: number },
): ComparePath {
  const { id: _id, named, colour: _colour, package: of, stem, parent, keeps, ...plain } = written;
  const { from, name } = plain;
  const known = { ...place, ...(named === true ? { given: name } : {}) };
  if (from !== undefined && (of !== undefined || stem !== undefined)) {
    const made: ComparePath =
      stem === undefined
        ? { ...known, kind: 'package', package: of!, from }
        : { ...known, kind: 'fork', parent: parent ?? basePath.id, stem, from, package: of, keeps: keeps ?? false };
    if (sameRun(made, plain, scenario)) return made;
  }
  return { ...known, kind: 'scenario', path: plain };
}

/**
 * The paths on the table: those the document says, or else those a comparison starts with; and the policy where it acts.
 * @param document as it is written, without what its preset gives
 * @param preset what it was made from
 */
export function readPathTable(
  document: Pick<ScenarioDocument, 'paths' | 'study'>,
  scenario: Scenario,
  preset: Pick<Scenario, 'policy'> | undefined,
): PathTable {
  const names = scenario.study?.names ?? {};
  const named = (paths: readonly ComparePath[]): readonly ComparePath[] =>
    paths.map((path) => {
      const given = path.kind === 'base' || path.kind === 'policy' ? names[path.kind] : undefined;
      return given === undefined ? path : { ...path, given };
    });
  if (!saysPaths(document)) return { paths: named(firstPaths(scenario, preset?.policy)), left: [], said: false };
  const own = document.paths!;
  const taken = own.flatMap(({ id }) => (id === undefined ? [] : [{ id }]));
  let paths: readonly ComparePath[] = [basePath];
  for (const written of own.slice(0, MOST_PATHS - 1)) {
    const id = written.id ?? freeId([...taken, ...paths]);
    paths = [...paths, readPath(written, scenario, { id, slot: freeSlot(paths, written.colour) })];
  }
  return { paths: named(withPolicyPath(paths, scenario)), left: own.slice(MOST_PATHS - 1), said: true };
}

const LONGEST_NAME = longestText.pathName;

/** What a fork left, as it was then: later changes of the levers do not reach back into it. */
function frozen({ from, policy, assumptions, mechanismsOff }: StemDocument, scenario: Scenario): StemDocument {
  return {
    ...(from === undefined ? {} : { from }),
    policy: policy ?? scenario.policy,
    ...(assumptions === undefined ? {} : { assumptions }),
    ...(mechanismsOff === undefined ? {} : { mechanismsOff }),
  };
}

/** Names that stand in a document: no two alike, none too long. */
function distinct(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((wished) => {
    let name = wished.slice(0, LONGEST_NAME);
    for (let n = 2; taken.has(name); n++) name = `${wished.slice(0, LONGEST_NAME - 4)} ${n}`;
    taken.add(name);
    return name;
  });
}

/**
 * The paths as a document keeps them; policy and doing nothing go without saying.
 * @param nameOf what the page calls a path, in both languages: “Upgrade · 升级”
 * @param left paths of the document for which the table has no room
 */
export function writtenPaths(
  paths: readonly ComparePath[],
  scenario: Scenario,
  nameOf: (id: string) => string,
  left: readonly PathDocument[] = [],
): readonly PathDocument[] {
  const kept = paths.filter(({ kind }) => kind !== 'base' && kind !== 'policy');
  const all: readonly PathDocument[] = [
    ...kept.map((path): PathDocument => {
      const { id, slot, given } = path;
      const name = given ?? (path.kind === 'scenario' ? path.path.name : nameOf(id));
      const whole = {
        ...pathDocument(path, scenario),
        name,
        id,
        colour: slot,
        ...(given === undefined ? {} : { named: true }),
      };
      if (path.kind === 'package') return { ...whole, package: path.package };
      if (path.kind !== 'fork') return whole;
      const { parent, stem, package: of, keeps } = path;
      return {
        ...whole,
        ...(of === undefined ? {} : { package: of }),
        parent,
        stem: frozen(stem, scenario),
        ...(keeps ? { keeps } : {}),
      };
    }),
    ...left,
  ];
  const names = distinct(all.map(({ name }) => name));
  return all.map((path, k) => ({ ...path, name: names[k]! }));
}
