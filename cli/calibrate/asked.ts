/** What a calibration on the command line asks for, from the presets it looks through to its worlds. */
import type { RunInput } from '../../engine/index.ts';
import {
  calibrate,
  groundInput,
  heldOut,
  nearestGrounds,
  observe,
  presets,
  type Calibration,
  type CalibrationEffort,
  type Ground,
  type HeldOut,
  type Measurements,
  type Readings,
} from '../../experiments/index.ts';

export interface CalibrationWish {
  readonly measurements: Measurements;
  readonly preset: string | undefined;
  readonly founded: number | undefined;
  readonly phrase: string;
  readonly effort: CalibrationEffort;
  readonly yearsAhead: number;
  /** Year up to which the data are known; all of them unless a part is held back. */
  readonly origin: number | undefined;
}

export type Found =
  | { readonly grounds: readonly Ground[]; readonly ground: Ground; readonly calibration: Calibration }
  | { readonly heldOut: HeldOut };

type Asking<T> = Generator<{ readonly inputs: readonly RunInput[] }, T, readonly Readings[]>;

/** Everything that is asked, in the order of the runs. */
export function* asked({
  measurements,
  preset,
  founded,
  phrase,
  effort,
  yearsAhead,
  origin,
}: CalibrationWish): Asking<Found> {
  if (origin !== undefined) return { heldOut: yield* heldOut({ measurements, origin, phrase, effort }, presets) };
  const all = yield* nearestGrounds(measurements, presets, phrase, founded);
  const grounds = preset === undefined ? all : all.filter((ground) => ground.preset === preset);
  const ground = grounds[0]!;
  const calibration = yield* calibrate({
    observed: observe(measurements, ground.founded),
    ground: groundInput(ground.preset, presets, 4),
    phrase,
    effort,
    ahead: 4 * yearsAhead,
  });
  return { grounds, ground, calibration };
}
