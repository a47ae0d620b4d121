import type { MoveDocument, PathDocument, ScenarioDocument } from '../documents/document.ts';
import { scenarioOf, type Presets } from '../documents/parse.ts';
import type { PathSpec } from '../documents/path-spec.ts';
import { startedPackage } from '../documents/started-package.ts';
import type { Checked, Fault } from '../words/faults.ts';
import { barsOf } from './equal-cost.ts';
import { pathRuns } from './path-runs.ts';

/** A policy that is asked about: what a package or a path adds to a scenario. */
export interface AddedPolicy {
  readonly name: string;
  /** The scenario without it, in the world of the path. */
  readonly alone: ScenarioDocument;
  /** Never empty. */
  readonly moves: readonly MoveDocument[];
  /** Bars of the scenario's own policy whose place it takes. */
  readonly replaced: readonly MoveDocument[];
  /** First quarter in which it does something. */
  readonly start: number;
}

/** A package of the scenario, from a quarter on or from the one it names itself. */
export function addedByPackage(
  document: ScenarioDocument,
  started: { readonly name: string; readonly from?: number },
  presets: Presets,
  place: string,
): Checked<AddedPolicy> {
  const placed = startedPackage(document, started, presets, place);
  return 'faults' in placed ? placed : { ...placed, alone: document, replaced: [] };
}

/** Says that a path has no policy to ask about. */
function noPolicyFault(place: string): Fault {
  return {
    path: place,
    found: { en: 'a path that adds no policy', zh: '没有新增政策的路径' },
    allowed: {
      en: 'a path with at least one lever above level 0 that starts within the run',
      zh: '至少有一项力度大于 0、且在运行结束之前启动的杠杆的路径',
    },
  };
}

/** What a path adds to the scenario's own policy; its assumptions and mechanisms belong to the world it acts in. */
export function addedByPath(
  document: ScenarioDocument,
  path: PathSpec | PathDocument,
  presets: Presets,
  place: string,
): Checked<AddedPolicy> {
  const made = pathRuns(document, [path], presets, { least: 1 });
  if ('faults' in made) return made;
  const [run] = made.runs;
  const own = scenarioOf(document, presets);
  const { added, kept } = barsOf(run!.document, document, presets);
  const acting = added.filter(({ level, from }) => level > 0 && from < own.quarters);
  if (acting.length === 0) return { faults: [noPolicyFault(place)] };
  const stays = new Set(kept.map((move) => JSON.stringify(move)));
  return {
    name: path.name,
    alone: { ...run!.document, policy: own.policy },
    moves: added,
    replaced: own.policy.filter((move) => !stays.has(JSON.stringify(move))),
    start: Math.min(...acting.map(({ from }) => from)),
  };
}
