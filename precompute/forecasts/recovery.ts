/** Data made by the engine with known causes: whether a calibration finds them again. */
import { drawnWords, exp, normal, run, threefry } from '../../engine/index.ts';
import {
  calibrate,
  courseOfRun,
  groundInput,
  guessAt,
  inGuessedWorld,
  keyOf,
  observables,
  observe,
  presets,
  readingsOf,
  sobolSequence,
  unknownIds,
  type CalibrationEffort,
  type Measurements,
  type ObservableId,
} from '../../experiments/index.ts';
import type { RecoveryDocument, RecoveryTrial } from './recovery-document.ts';
import type { KeptRuns } from './kept-runs.ts';

const PHRASE = 'recovery';
const SCENARIO = 'default';
const FOUNDED = 2000;
const YEARS_BEFORE = 10;
const YEARS = 15;
const NOISE = 0.05;
const MEASURED = ['firms', 'jobs', 'sales', 'wage', 'entries'] as const satisfies readonly ObservableId[];
/** Candidates that are looked through for places with a cluster when they are measured. */
const CANDIDATES = 4096;
const LEAST_FIRMS = 3;

interface Truth {
  readonly shares: Float64Array;
  readonly measurements: Measurements;
}

/** A place whose causes are known, measured with errors; undefined where hardly any firm is there to be measured. */
function truthAt(number: number): Truth | undefined {
  const today = 4 * (YEARS_BEFORE + YEARS);
  const ground = groundInput(SCENARIO, presets, today);
  const shares = sobolSequence({ count: CANDIDATES, dimensions: unknownIds.length, phrase: 'truths' }).at(number);
  const result = run(inGuessedWorld(ground, guessAt(shares), `truth-${number}`));
  const { series } = result.regions[0]!;
  if ((series.firms[4 * YEARS_BEFORE - 1] as number) < LEAST_FIRMS || (series.firms[today - 1] as number) < 1)
    return undefined;
  const key = keyOf(PHRASE, 'errors of the tables');
  let draw = 0;
  const measurements: Measurements = {
    place: { en: 'a made place', zh: '虚构地区' },
    series: MEASURED.map((observable) => ({
      observable,
      points: Array.from({ length: YEARS }, (_, year) => {
        threefry(key.high, key.low, number, draw++);
        const value = observables[observable].read(series, 4 * (YEARS_BEFORE + year) + 3);
        return {
          year: FOUNDED + YEARS_BEFORE + year,
          value: Math.max(value, 0.01) * exp(NOISE * normal(drawnWords[0] as number)),
        };
      }),
    })),
  };
  const observed = observe(measurements, FOUNDED);
  return courseOfRun(observed, readingsOf(result, observed.step)) === undefined ? undefined : { shares, measurements };
}

/** Weight of the draws below the truth: uniform over many truths when a calibration says neither too much nor too little. */
function rankOf(draws: Float64Array, weights: Float64Array, truth: number): number {
  let rank = 0;
  draws.forEach((draw, k) => {
    if (draw < truth) rank += weights[k] as number;
  });
  return rank;
}

/** Calibrates so many made places. */
export async function recover(
  runs: KeptRuns,
  trials: number,
  effort: CalibrationEffort,
  engine: string,
  onTrial: (done: number) => void,
): Promise<RecoveryDocument> {
  const made: RecoveryTrial[] = [];
  for (let number = 0; made.length < trials; number++) {
    const truth = truthAt(number);
    if (truth === undefined) continue;
    const { draws, weights, learned } = await runs.answer(
      calibrate({
        observed: observe(truth.measurements, FOUNDED),
        ground: groundInput(SCENARIO, presets, 4),
        phrase: PHRASE,
        effort: { ...effort, worlds: 1 },
        ahead: 0,
      }),
    );
    made.push({
      truth: number,
      ranks: unknownIds.map((_, k) => rankOf(draws[k] as Float64Array, weights, truth.shares[k] as number)),
      left: learned.map(({ left }) => left),
    });
    onTrial(made.length);
  }
  return {
    format: 1,
    engine,
    scenario: SCENARIO,
    phrase: PHRASE,
    years: YEARS,
    yearsBefore: YEARS_BEFORE,
    noise: NOISE,
    measured: MEASURED,
    wide: effort.wide,
    near: effort.near,
    unknowns: unknownIds,
    trials: made,
  };
}
