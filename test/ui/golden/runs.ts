/** Small runs to draw: long enough for a life cycle to begin, short enough to be read in a diff. */
import { run, type RegionResult } from '../../../engine/index.ts';
import { presets, resolve, type MoveDocument, type ScenarioDocument } from '../../../experiments/index.ts';

export const QUARTERS = 48;

export const policy: readonly MoveDocument[] = [
  { lever: 'train', level: 0.4, from: 24 },
  { lever: 'incub', level: 0.8, from: 12, to: 28 },
  { lever: 'incub', level: 0.3, from: 36, to: 40, ramp: 1 },
];

export const document: ScenarioDocument = {
  format: 1,
  extends: 'default',
  quarters: QUARTERS,
  events: [{ quarter: 34, kind: 'demandShock', size: -0.2 }],
};

export const regionOf = (moves: readonly MoveDocument[], seed?: string): RegionResult =>
  run(resolve({ ...document, policy: moves, ...(seed !== undefined && { seed }) }, presets).input).regions[0]!;
