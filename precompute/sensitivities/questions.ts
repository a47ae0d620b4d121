/** What is asked of `default`, as designs. */
import { designs, type DesignDocument, type FactorDocument, type OutputDocument } from '../../experiments/index.ts';

/** Never one that anything was set with. */
const PHRASE = 'sensitivities';

/** The shipped design whose worlds and outcomes are looked at. */
export const worldsDesign = designs.get('lock-in') as DesignDocument & { readonly seed: string };

/** How much is run. */
export interface Sizes {
  readonly seeds: number;
  readonly trajectories: number;
  readonly points: number;
  readonly worlds: number;
}

/** A part of the whole, to try the tool: `part` of 1 is what is published. */
export const sizesOf = (part: number): Sizes => ({
  seeds: Math.max(2, Math.round(12 * part)),
  trajectories: Math.max(2, Math.round(20 * part)),
  // A whole power of two keeps Sobol’ points balanced.
  points: Math.max(4, 2 ** Math.round(Math.log2(128 * part))),
  worlds: Math.max(60, Math.round(2000 * part)),
});

/** Assumptions that go on from the screening to the shares of variance. */
export const CHOSEN = 12;

/** What the luck of a run is called among the factors, and how many kinds of it there are. */
export const LUCK = 'seedPhrase';
const LUCKS = 64;

/** Luck as one more factor, so that what it explains can be told. */
const luck: FactorDocument = {
  vary: 'seed',
  values: Array.from({ length: LUCKS }, (_, k) => `${PHRASE}/${k + 1}`),
};

/** Outcomes of the worlds that are asked about one by one. */
export const outcomes = ['lockIn', 'functionLevel', 'employment'] as const;

const measures: readonly OutputDocument[] = worldsDesign.outputs!.measures!.filter(({ name }) =>
  (outcomes as readonly (string | undefined)[]).includes(name),
);
const common = { design: 1, scenario: worldsDesign.scenario, seed: PHRASE, outputs: { measures } } as const;
const everyAssumption: FactorDocument = { vary: 'assumption', assumption: '*' };

/** When levers begin, and their two levels: medium and full. */
const LEVER_START = 60;
const LEVER_LEVELS = [0.5, 1];

/** Every assumption at the ends of its plausible range, every lever at two levels, each alone. */
export const aloneDesign = ({ seeds }: Sizes): DesignDocument => ({
  ...common,
  factors: [everyAssumption, { vary: 'level', lever: '*', from: LEVER_START, values: LEVER_LEVELS }],
  plan: { kind: 'oneAtATime' },
  replicates: seeds,
});

export const screeningDesign = ({ trajectories }: Sizes): DesignDocument => ({
  ...common,
  factors: [everyAssumption, luck],
  plan: { kind: 'morris', trajectories },
});

export const varianceDesign = ({ points }: Sizes, chosen: readonly string[]): DesignDocument => ({
  ...common,
  factors: [
    ...chosen.map((assumption): FactorDocument => ({ vary: 'assumption', assumption: assumption as never })),
    luck,
  ],
  plan: { kind: 'saltelli', points, secondOrder: true },
});

export const discoveryDesign = ({ worlds }: Sizes): DesignDocument => ({
  ...worldsDesign,
  plan: { ...worldsDesign.plan, points: worlds },
});

/** Outcomes looked for in the worlds, as `--where` of the command line has them. */
export const wanted = ['lockIn>0.55', 'functionLevel>1.5', 'kept<0.35'];
