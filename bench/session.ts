/** One session of measurements on one machine, and the document it leaves behind. */
import type { Text } from '../engine/index.ts';
import type { Runner } from '../workers/node/index.ts';
import { defaultInput } from './default-input.ts';
import type { EngineSpeed } from './engine-speed.ts';
import { inFreshProcess } from './fresh-process.ts';
import type { HeapGrowth } from './heap-growth.ts';
import type { LaterWorlds } from './later-worlds.ts';
import type { PageSpeed } from './page/measure-page.ts';
import { thisMachine, type Machine } from './machine.ts';
import { openChromium } from './page/chromium.ts';
import { measurePeers, type PeerSpeed } from './peers/measure-peers.ts';
import type { Measured } from './repeat.ts';
import { measureThroughput, workerSteps, type Throughput } from './runs-per-second.ts';
import { separateSpread, type Medians, type Spread } from './spread.ts';
import { measureStartUp } from './start-up.ts';
import { worldSizes, type SizeSpeed } from './world-size.ts';

interface Session extends EngineSpeed, Throughput {
  /** Version of the engine measured. */
  readonly engine: string;
  readonly machine: Machine;
  /** Worlds of several sizes, by the number of firms wanted. */
  readonly sizes: { readonly [firms: string]: SizeSpeed };
  readonly laterWorlds: LaterWorlds;
  readonly heapGrowth: HeapGrowth;
  readonly startUpMs: Measured;
  readonly page?: PageSpeed;
  readonly peers?: PeerSpeed;
}

/** What a session found: medians, and beside them the spread of each by its path. */
export type BenchDocument = Medians<Session> & { readonly spread: Spread };

export interface SessionPlan {
  readonly engine: string;
  /** The built measuring program and the built command line. */
  readonly program: string;
  readonly commandLine: string;
  readonly openRunner: (workers: number) => Runner;
  readonly workers: number;
  /** The largest world and the longest series too. */
  readonly full: boolean;
  /** Chromium and the page too; possible in a clone of the project only. */
  readonly page: boolean;
  /** The same small kernel in other styles too. */
  readonly peers: boolean;
  /** Told what is being measured. */
  readonly onPart: (part: Text) => void;
  readonly signal: AbortSignal;
}

const engineRounds = { warm: 12, times: 45, rowTimes: 5 } as const;
const HEAP_RUNS = { short: 100, full: 1000 } as const;

/**
 * Measures one thing after another, each in a process of its own where one measurement could touch another.
 *
 * @throws an AbortError when the signal stops it
 */
export async function measureSession(plan: SessionPlan): Promise<BenchDocument> {
  const { program, signal, full, onPart } = plan;
  const part = (en: string, zh: string): void => {
    signal.throwIfAborted();
    onPart({ en, zh });
  };
  const machine = thisMachine();
  // What could only fail at the end of a long session fails at its beginning.
  if (plan.page) await (await openChromium()).close();
  part('engine', '引擎');
  const engine = await inFreshProcess(program, 'engine', engineRounds, signal);
  const sizes: Record<string, SizeSpeed> = {};
  for (const firms of worldSizes.filter((size) => full || size < Math.max(...worldSizes))) {
    part(`a world of ${firms} firms`, `${firms} 家企业的世界`);
    sizes[firms] = await inFreshProcess(program, 'size', { firms }, signal);
  }
  part('later worlds', '后续世界');
  const laterWorlds = await inFreshProcess(program, 'laterWorlds', { times: 11 }, signal);
  part('heap growth', '内存增长');
  const heapGrowth = await inFreshProcess(program, 'heap', { runs: full ? HEAP_RUNS.full : HEAP_RUNS.short }, signal);
  part('runs per second', '每秒运行次数');
  const throughput = await measureThroughput(plan.openRunner, workerSteps(plan.workers), defaultInput());
  part('start-up', '启动');
  const startUpMs = measureStartUp(plan.commandLine);
  let peers: PeerSpeed | undefined;
  if (plan.peers) {
    part('the same work in other styles', '同样的工作，不同的写法');
    peers = await measurePeers(program, signal);
  }
  let page: PageSpeed | undefined;
  if (plan.page) {
    signal.throwIfAborted();
    const { measurePage } = await import('./page/measure-page.ts');
    page = await measurePage({ rounds: engineRounds, onPart: part });
  }
  const session: Session = {
    engine: plan.engine,
    machine,
    ...engine,
    sizes,
    laterWorlds,
    ...throughput,
    heapGrowth,
    startUpMs,
    ...(page && { page }),
    ...(peers && { peers }),
  };
  const { medians, spread } = separateSpread(session);
  return { ...medians, spread };
}
