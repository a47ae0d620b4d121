/** What acting is at the fork: the person's policy, read as a package where it is one, or what the page proposes. */
import {
  DEFAULT_RAMP,
  OWN_POLICY,
  packageMoves,
  policyFrom,
  startOfPolicy,
  type MoveDocument,
  type Scenario,
} from '../../experiments/index.ts';

export interface ForkAction {
  /** Name of a package, `own` for the policy the preset came with; undefined for any other policy. */
  readonly name: string | undefined;
  /** Levels in relation to those of the package: 1 at full strength. */
  readonly strength: number;
  /** Bars, the first of which begins in quarter 0. */
  readonly policy: readonly MoveDocument[];
  /** Quarter in which the document begins it; undefined for a proposal, which no document holds. */
  readonly from: number | undefined;
}

/** Something to choose for acting. */
export interface ForkChoice {
  readonly name: string;
  readonly policy: readonly MoveDocument[];
}

const acting = (policy: readonly MoveDocument[]): readonly MoveDocument[] => policy.filter(({ level }) => level > 0);

/** The policy a preset came with, and the packages that do something in this scenario. */
export function forkChoices(scenario: Scenario, preset: Scenario | undefined): readonly ForkChoice[] {
  const ids = scenario.regions.map(({ id }) => id);
  const own = acting(preset?.policy ?? []);
  return [
    ...(own.length === 0 ? [] : [{ name: OWN_POLICY, policy: policyFrom(own, 0) }]),
    ...Object.keys(scenario.packages).flatMap((name) => {
      const policy = acting(packageMoves(scenario, name, 0)).filter(
        ({ region }) => region === undefined || ids.includes(region),
      );
      return policy.length === 0 ? [] : [{ name, policy: policyFrom(policy, 0) }];
    }),
  ];
}

const shapeOf = ({ lever, region, from, to, ramp = DEFAULT_RAMP }: MoveDocument): string =>
  [lever, region, from, to, ramp].join(' ');

/** By how much the levels of one policy are those of the other; undefined where it is another policy. */
function strengthOf(policy: readonly MoveDocument[], whole: readonly MoveDocument[]): number | undefined {
  const levels = new Map(whole.map((move) => [shapeOf(move), move.level]));
  if (policy.length !== whole.length || levels.size !== whole.length) return undefined;
  let strength: number | undefined;
  for (const move of policy) {
    const full = levels.get(shapeOf(move));
    if (full === undefined) return undefined;
    const now = move.level / full;
    if (strength !== undefined && Math.abs(now - strength) > 0.01) return undefined;
    strength ??= now;
  }
  return strength;
}

/** The policy with every level at a share of what it is, none above 1. */
export function atStrength(policy: readonly MoveDocument[], strength: number): readonly MoveDocument[] {
  return policy.map((move) => ({ ...move, level: Math.min(1, Math.round(1000 * move.level * strength) / 1000) }));
}

/** The choice a person who has chosen nothing is shown: upgrading where there is such a package. */
export function firstChoice(choices: readonly ForkChoice[]): ForkChoice | undefined {
  return (
    choices.find(({ name }) => name === 'upgrade') ?? choices.find(({ name }) => name !== OWN_POLICY) ?? choices[0]
  );
}

/** What acting is; undefined where there is no policy and none to propose. */
export function forkAction(scenario: Scenario, choices: readonly ForkChoice[]): ForkAction | undefined {
  const policy = acting(scenario.policy);
  const from = startOfPolicy(policy);
  if (from === undefined || from >= scenario.quarters) {
    const proposed = firstChoice(choices);
    return proposed && { ...proposed, strength: 1, from: undefined };
  }
  const moved = policyFrom(policy, 0);
  for (const choice of choices) {
    const strength = strengthOf(moved, choice.policy);
    if (strength !== undefined) return { name: choice.name, strength, policy: moved, from };
  }
  return { name: undefined, strength: 1, policy: moved, from };
}
