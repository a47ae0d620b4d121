/** What is asked of a calibration, and how many runs that takes. */
import {
  calibrationEfforts,
  digest,
  groundInput,
  observe,
  quartersTo,
  USUAL_YEARS_AHEAD,
  type CalibrationEffort,
  type CalibrationQuestion,
  type Measurements,
  type Presets,
} from '../../../experiments/index.ts';
import { engineIdentity } from '../../../workers/index.ts';
import { shellText } from '../../facts/command-line.ts';

/** How hard is looked: the first only shows whether the model can do anything of the kind. */
export const efforts = {
  trial: { wide: 200, near: 60, worlds: 20 },
  ...calibrationEfforts,
} as const satisfies { readonly [name: string]: CalibrationEffort };
export type Effort = keyof typeof efforts;
export const effortIds = Object.keys(efforts) as Effort[];

export interface FitQuestion {
  readonly measurements: Measurements;
  readonly preset: string;
  readonly founded: number;
  /** Years after the data. */
  readonly ahead: number;
  readonly phrase: string;
  readonly effort: Effort;
}

/** Under which name the runs of a question are kept. */
export const keyOf = (question: FitQuestion): string => digest(`${engineIdentity}\n${JSON.stringify(question)}`);

const QUARTERS = 4;
export const yearsAhead = { least: 1, most: 60, first: USUAL_YEARS_AHEAD } as const;

export function calibrationOf(question: FitQuestion, presets: Presets): CalibrationQuestion {
  const { measurements, preset, founded, ahead, phrase, effort } = question;
  const observed = observe(measurements, founded);
  return {
    observed,
    ground: groundInput(preset, presets, quartersTo(observed)),
    phrase,
    effort: efforts[effort],
    ahead: QUARTERS * ahead,
  };
}

/** Runs, and quarters in all of them. */
export function workOf({ measurements, founded, ahead, effort }: FitQuestion): {
  readonly runs: number;
  readonly quarters: number;
} {
  const { wide, near, worlds } = efforts[effort];
  const today = quartersTo(observe(measurements, founded));
  return {
    runs: wide + near + worlds,
    quarters: (wide + near) * today + worlds * (today + QUARTERS * ahead),
  };
}

/** The same on the command line, of the table as a file; undefined for an effort it does not have. */
export function commandOf({ preset, founded, ahead, phrase, effort }: FitQuestion): string | undefined {
  if (effort === 'trial') return undefined;
  const flags = { scenario: preset, founded, ahead, seed: phrase, effort };
  return shellText([
    'calibrate',
    'my-cluster.csv',
    ...Object.entries(flags).flatMap(([id, value]) => [`--${id}`, String(value)]),
  ]);
}
