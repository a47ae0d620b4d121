/** Two versions measured in turns in one session: before, after, after, before, … each time in a process of its own. */
import type { Text } from '../../engine/index.ts';
import { inFreshProcess } from '../fresh-process.ts';
import { buildVersion } from './build-version.ts';
import { figuresOf, type Figures } from './figures.ts';
import { ratiosOf, type Compared, type Round } from './ratios.ts';

export interface ComparePlan {
  /** Commits of this clone or folders of clones. */
  readonly before: string;
  readonly after: string;
  readonly rounds: number;
  /** Larger worlds too. */
  readonly full: boolean;
  readonly onPart: (part: Text) => void;
  readonly signal: AbortSignal;
}

export interface VersionsCompared {
  readonly before: string;
  readonly after: string;
  readonly rounds: number;
  /** Whether both gave the same fingerprint for the run measured. */
  readonly sameResults: boolean;
  /** Worst first. */
  readonly figures: readonly Compared[];
}

const engineRounds = { warm: 4, times: 9, rowTimes: 7 } as const;
const largerWorlds = [3_000, 30_000] as const;

interface Side {
  readonly figures: Figures;
  readonly fingerprint: string;
}

async function measureSide(program: string, full: boolean, signal: AbortSignal): Promise<Side> {
  const engine = await inFreshProcess(program, 'engine', engineRounds, signal);
  const figures = new Map(figuresOf(engine));
  for (const firms of full ? largerWorlds : []) {
    const found = await inFreshProcess(program, 'size', { firms }, signal);
    for (const entry of figuresOf(found, `sizes.${firms}`)) figures.set(...entry);
  }
  return { figures, fingerprint: engine.fingerprint };
}

/** @throws MeasurementFailed when a version cannot be had, built or run */
export async function compareVersions(plan: ComparePlan): Promise<VersionsCompared> {
  const { before, after, full, signal, onPart } = plan;
  onPart({ en: 'building both versions', zh: '构建两个版本' });
  const programs = { before: await buildVersion(before, 'before'), after: await buildVersion(after, 'after') };
  const rounds: Round[] = [];
  let sameResults = true;
  for (let k = 0; k < plan.rounds; k++) {
    signal.throwIfAborted();
    onPart({ en: `round ${k + 1} of ${plan.rounds}`, zh: `第 ${k + 1} 轮，共 ${plan.rounds} 轮` });
    const sides: Partial<Record<keyof typeof programs, Side>> = {};
    // Whoever goes second finds a warmer machine: the order changes from round to round.
    for (const side of k % 2 === 0 ? (['before', 'after'] as const) : (['after', 'before'] as const)) {
      sides[side] = await measureSide(programs[side], full, signal);
    }
    const found = sides as Record<keyof typeof programs, Side>;
    sameResults &&= found.before.fingerprint === found.after.fingerprint;
    rounds.push({ before: found.before.figures, after: found.after.figures });
  }
  return { before, after, rounds: rounds.length, sameResults, figures: ratiosOf(rounds) };
}
