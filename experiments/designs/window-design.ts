import type { RunInput } from '../../engine/index.ts';
import { DEFAULT_RAMP, MAX_QUARTERS, type MoveDocument, type ScenarioDocument } from '../documents/document.ts';
import { quotedValue, type Checked, type Fault } from '../words/faults.ts';
import { pairedInputs, type Replicates } from './paired-inputs.ts';
import { scenarioOf, type Presets } from '../documents/parse.ts';
import { readWhole } from '../words/read-number.ts';
import { resolve } from '../documents/resolve.ts';
import { addedByPackage, type AddedPolicy } from './added-policy.ts';

/**
 * The effect is measured over the quarters `start + 76` to `start + 83`: twenty years after the start, whenever that
 * is.
 */
export const MEASURED_FROM = 76;
export const MEASURED_TO = 84;

/** What is paid is measured over the second to twelfth year of the programme. */
export const PAID_FROM = 8;
export const PAID_TO = 48;

/** Starts `from`, `from + step`, … up to `to`. */
export interface Starts {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

const MOST_STARTS = 100;
const DEFAULT_STEP = 20;
/** Level of governance reform where the package itself has none: that of the package of the model description. */
const REFORM_LEVEL = 0.8;

/** Reads `A..B/STEP`, STEP 20 quarters when left out. */
export function parseStarts(written: string): Checked<{ readonly starts: Starts }> {
  const match = /^(.+?)\.\.(.+?)(?:\/(.+))?$/.exec(written);
  const [from, to, step] = (match?.slice(1) ?? []).map((text) =>
    text === undefined ? DEFAULT_STEP : readWhole(text, 0, 9999),
  );
  const fault = (allowed: Fault['allowed']) => ({ faults: [{ path: '--from', found: quotedValue(written), allowed }] });
  if (from === undefined || to === undefined || step === undefined) {
    return fault({ en: 'A..B/STEP, for example 40..160/20', zh: '起..止/步长，例如 40..160/20' });
  }
  if (from > to || step < 1)
    return fault({ en: 'A not after B, and a step of at least 1 quarter', zh: '起点不晚于终点，步长至少 1 个季度' });
  const most = MAX_QUARTERS - MEASURED_TO;
  if (to > most) {
    return fault({
      en: `starts up to ${most}: the effect is measured twenty years later, and a run has at most ${MAX_QUARTERS} quarters`,
      zh: `起点不晚于第 ${most} 季：效果在二十年后衡量，而一次运行最多 ${MAX_QUARTERS} 个季度`,
    });
  }
  if ((to - from) / step + 1 > MOST_STARTS)
    return fault({ en: `at most ${MOST_STARTS} starts`, zh: `最多 ${MOST_STARTS} 个起点` });
  return { starts: { from, to, step } };
}

/** With governance reform from the start of the package, or without any. */
export const windowVariants = ['alone', 'withReform'] as const;
export type WindowVariant = (typeof windowVariants)[number];

/**
 * The runs that show when a package still helps. Of each replicate: the twin without it, then both variants of every
 * start.
 */
export interface WindowDesign {
  /** Name of the package, or of the path. */
  readonly subject: string;
  readonly starts: readonly number[];
  readonly regionIds: readonly string[];
  /** Run 0 is the twin; start s, variant v is run `1 + 2 s + v`. */
  readonly inputs: readonly RunInput[];
}

/** The bars of a package in one of the two variants; reform that the package brings itself is kept, or taken out. */
function variantMoves(moves: readonly MoveDocument[], start: number, variant: WindowVariant): readonly MoveDocument[] {
  const money = moves.filter(({ lever }) => lever !== 'reform');
  if (variant === 'alone') return money;
  if (moves.some(({ lever, level }) => lever === 'reform' && level > 0)) return moves;
  return [...money, { lever: 'reform', level: REFORM_LEVEL, from: start, ramp: DEFAULT_RAMP }];
}

/** Bars whose place something else takes from a quarter on. */
function until(moves: readonly MoveDocument[], quarter: number): MoveDocument[] {
  return moves
    .filter(({ from }) => from < quarter)
    .map((move) => ({ ...move, to: Math.min(move.to ?? MAX_QUARTERS, quarter) }));
}

/** What is tried from one start after another: a package of the scenario, or what a path adds to its policy. */
export type WindowSubject = { readonly package: string } | { readonly added: AddedPolicy };

/**
 * The design of a window of opportunity. Runs last until the effect of their start has been measured, however long the
 * scenario is; one twin, as long as the longest of them, serves every start of its replicate. All bars of the policy
 * move together, so that the first of them begins at the start.
 */
export function windowDesign(
  document: ScenarioDocument,
  { starts: { from, to, step }, ...subject }: WindowSubject & { readonly starts: Starts },
  presets: Presets,
): Checked<{ readonly design: WindowDesign }> {
  const starts = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, k) => from + k * step);
  const last = starts.at(-1) as number;
  const quarters = last + MEASURED_TO;
  const place = 'package' in subject ? `--package ${subject.package}` : `--path ${subject.added.name}`;
  const placed =
    'package' in subject
      ? addedByPackage({ ...document, quarters }, { name: subject.package, from }, presets, place)
      : subject.added;
  if ('faults' in placed) return placed;
  const { name, moves, replaced, start: first } = placed;
  if (moves.every(({ lever, level }) => lever === 'reform' || level === 0)) {
    return {
      faults: [
        {
          path: place,
          found: { en: 'governance reform alone', zh: '只有治理改革' },
          allowed: {
            en: 'a package with other levers, to be tried with and without reform',
            zh: '含有其他杠杆的政策组合，以便在有、无改革下分别试验',
          },
        },
      ],
    };
  }
  const long = { ...placed.alone, quarters };
  const own = scenarioOf(long, presets).policy;
  const gone = new Set(replaced.map((move) => JSON.stringify(move)));
  const kept = own.filter((move) => !gone.has(JSON.stringify(move)));
  const twin = resolve(long, presets);
  const inputs = [twin.input];
  for (const start of starts) {
    const moved = moves.map((move) => ({
      ...move,
      // A lever that is held down before anything acts stays where the run begins.
      from: Math.max(0, move.from + start - first),
      ...(move.to === undefined ? {} : { to: Math.min(MAX_QUARTERS, Math.max(0, move.to + start - first)) }),
    }));
    for (const variant of windowVariants) {
      const policy = [...kept, ...until(replaced, start), ...variantMoves(moved, start, variant)];
      inputs.push(resolve({ ...long, quarters: start + MEASURED_TO, policy }, presets).input);
    }
  }
  return { design: { subject: name, starts, regionIds: twin.regions.map(({ id }) => id), inputs } };
}

/** The runs of the design, replicate by replicate. */
export function windowInputs({ inputs }: WindowDesign, replicates: Replicates): Generator<RunInput> {
  return pairedInputs(inputs, replicates);
}
