/**
 * Two versions measured in turns in one session, each time in a process of its own: before, after, after, before, … Where
 * no instructions can be counted, the earlier one takes part a second time.
 */
import type { Text } from '../../engine/index.ts';
import { inFreshProcess } from '../fresh-process.ts';
import { buildVersion } from './build-version.ts';
import { figuresOf, type Figures } from './figures.ts';
import { countsInstructions, instructionsPerRun } from './instructions.ts';
import type { Channel } from './judgement.ts';
import { compareRounds, type Compared, type Round } from './ratios.ts';

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
  readonly channel: Exclude<Channel, 'none'>;
  /** What can be told, the worst first, then the others. */
  readonly figures: readonly Compared[];
}

const engineRounds = { warm: 4, times: 9, rowTimes: 7 } as const;
const largerWorlds = [3_000, 30_000] as const;

interface Side {
  readonly figures: Figures;
  readonly fingerprint: string;
}

type Name = 'before' | 'after' | 'control';
/** The earlier version is next to both it is compared with. */
const turns = { instructions: ['before', 'after'], control: ['control', 'before', 'after'] } as const;

async function measureSide(
  program: string,
  channel: VersionsCompared['channel'],
  full: boolean,
  signal: AbortSignal,
): Promise<Side> {
  const engine = await inFreshProcess(program, 'engine', engineRounds, signal);
  const figures = new Map(figuresOf(engine));
  if (channel === 'instructions') figures.set('instructionsPerRun', await instructionsPerRun(program, signal));
  for (const firms of full ? largerWorlds : []) {
    const found = await inFreshProcess(program, 'size', { firms }, signal);
    for (const entry of figuresOf(found, `sizes.${firms}`)) figures.set(...entry);
  }
  return { figures, fingerprint: engine.fingerprint };
}

/** @throws MeasurementFailed when a version cannot be had, built or run */
export async function compareVersions(plan: ComparePlan): Promise<VersionsCompared> {
  const { before, after, full, signal, onPart } = plan;
  const channel = countsInstructions() ? 'instructions' : 'control';
  const names: readonly Name[] = turns[channel];
  onPart({ en: 'building both versions', zh: '构建两个版本' });
  const programs = new Map<Name, string>();
  for (const name of names) programs.set(name, await buildVersion(name === 'after' ? after : before, name));
  const rounds: Round[] = [];
  let sameResults = true;
  for (let k = 0; k < plan.rounds; k++) {
    signal.throwIfAborted();
    onPart({ en: `round ${k + 1} of ${plan.rounds}`, zh: `第 ${k + 1} 轮，共 ${plan.rounds} 轮` });
    const sides: Partial<Record<Name, Side>> = {};
    // Whoever goes later finds a warmer machine: the order changes from round to round.
    for (const name of k % 2 === 0 ? names : names.toReversed())
      sides[name] = await measureSide(programs.get(name)!, channel, full, signal);
    const found = sides as Record<Exclude<Name, 'control'>, Side> & { readonly control?: Side };
    sameResults &&= found.before.fingerprint === found.after.fingerprint;
    rounds.push({
      before: found.before.figures,
      after: found.after.figures,
      ...(found.control && { control: found.control.figures }),
    });
  }
  return { before, after, rounds: rounds.length, sameResults, channel, figures: compareRounds(rounds) };
}
