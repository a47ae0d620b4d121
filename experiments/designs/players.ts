import { levers, mechanisms, type MechanismId, type Text } from '../../engine/index.ts';
import type { MoveDocument, ScenarioDocument } from '../documents/document.ts';
import { scenarioOf, type Presets } from '../documents/parse.ts';
import { setAssumption } from '../documents/set-assumption.ts';

/** Something whose part in an outcome is asked for: a lever of a package, a mechanism, a pressure from outside. */
export interface Player {
  readonly id: string;
  readonly label: Text;
  /** False for a player that changes nothing whether it takes part or not. */
  readonly active: boolean;
}

/** The players, and the scenario in which only some of them take part. */
export interface Game {
  readonly players: readonly Player[];
  /** `present[i]`: whether player i takes part. */
  readonly among: (present: readonly boolean[]) => ScenarioDocument;
}

/**
 * The levers of a policy, each with all its bars; the scenario's own policy takes part throughout.
 * @param replaced bars of the scenario's own policy whose place a lever takes when it takes part
 */
export function leverGame(
  document: ScenarioDocument,
  moves: readonly MoveDocument[],
  presets: Presets,
  replaced: readonly MoveDocument[] = [],
): Game {
  const own = scenarioOf(document, presets).policy;
  const ids = [...new Set([...moves, ...replaced].map(({ lever }) => lever))];
  const gone = new Set(replaced.map((move) => JSON.stringify(move)));
  return {
    players: ids.map((id) => ({
      id,
      label: levers[id].label,
      active: [...moves, ...replaced].some(({ lever, level }) => lever === id && level > 0),
    })),
    among: (present) => ({
      ...document,
      policy: [
        ...own.filter((move) => present[ids.indexOf(move.lever)] !== true || !gone.has(JSON.stringify(move))),
        ...moves.filter(({ lever }) => present[ids.indexOf(lever)] === true),
      ],
    }),
  };
}

interface Part {
  readonly id: string;
  readonly label: Text;
  readonly without: (document: ScenarioDocument, presets: Presets) => ScenarioDocument;
}

function mechanismPart(id: MechanismId, from: number): Part {
  return {
    id,
    label: mechanisms[id].label,
    without: (document, presets) => ({
      ...document,
      mechanismsOff: [...scenarioOf(document, presets).mechanismsOff, { mechanism: id, from }],
    }),
  };
}

const wages: Part = {
  id: 'wages',
  label: { en: 'national wages catching up', zh: '全国工资追赶' },
  without: (document, presets) => setAssumption(document, presets, { id: 'wageGrowth', value: 0 }),
};

const frontier: Part = {
  id: 'frontier',
  label: { en: 'the moving frontier', zh: '技术前沿推移' },
  without: (document, presets) =>
    setAssumption(setAssumption(document, presets, { id: 'efficiencyErosion', value: 0 }), presets, {
      id: 'qualityErosion',
      value: 0,
    }),
};

const leak: Part = {
  id: 'leak',
  label: { en: 'know-how leaking to rivals', zh: '诀窍外溢给对手' },
  without: (document, presets) => setAssumption(document, presets, { id: 'knowHowLeak', value: 0 }),
};

const pressures = { leak, wages, frontier };

/**
 * What the question of decline is asked about: the three lock-ins, the rivals a cluster breeds, and the two pressures
 * from outside.
 */
export const declineParts = [
  'functionalLockIn',
  'cognitiveLockIn',
  'politicalLockIn',
  'leak',
  'wages',
  'frontier',
] as const;
export type DeclinePart = (typeof declineParts)[number];

/**
 * Causes of a decline as a game: a mechanism that takes no part is off from quarter `from`; a leak, wages or a frontier
 * that take no part stand still throughout the run, because assumptions hold from its beginning.
 */
export function declineGame(
  document: ScenarioDocument,
  presets: Presets,
  {
    parts = declineParts,
    from = 0,
  }: { readonly parts?: readonly (DeclinePart | MechanismId)[]; readonly from?: number } = {},
): Game {
  const chosen = parts.map((id) =>
    id in pressures ? pressures[id as keyof typeof pressures] : mechanismPart(id as MechanismId, from),
  );
  return {
    players: chosen.map(({ id, label }) => ({ id, label, active: true })),
    among: (present) =>
      chosen.reduce((result, part, i) => (present[i] === true ? result : part.without(result, presets)), document),
  };
}
