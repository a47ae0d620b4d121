/** What the search may move, and what it holds the model against. */
import type { ParameterId } from '../engine/index.ts';

/** Assumptions several changes touch, with the range each is searched in. */
export const ranges: { readonly [K in ParameterId]?: readonly [low: number, high: number] } = {
  functionStep: [0.022, 0.032],
  functionPolicyGain: [2, 5],
  knowHowLeak: [0.014, 0.028],
  leakTacit: [1.3, 1.7],
  wageGrowth: [0.0028, 0.0042],
  marketToRivals: [1, 1.6],
  homeShare: [0.02, 0.1],
  homeReach: [0.03, 0.12],
  retooling: [0.3, 2],
  specificityRate: [0.04, 0.065],
  tieClosure: [0.8, 1],
  exposureBase: [0.3, 0.4],
  tolerance: [0.04, 0.09],
  migration: [0.08, 0.14],
};

/** Patterns; the seeds are apart from those results are published on. */
export const held: readonly string[] = [
  'P1',
  'P2',
  'GW0',
  'P3',
  'P4',
  'P13a',
  'P14',
  'P8',
  'D2',
  'D3',
  'D11',
  'F1',
  'F3',
  'F4',
];
