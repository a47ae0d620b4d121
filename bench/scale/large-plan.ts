/** A million runs on a hundred nodes: how it is cut, how long it takes, and what it loses when nodes die. */
import { courseOf, type Course, type FailingCluster } from './failing-cluster.ts';
import type { ScaleDocument } from './scale-document.ts';

export const plan = {
  runs: 1_000_000,
  nodes: 100,
  tasks: 1000,
  /** The scheduler starts a task, and a task its program. */
  startSeconds: 5,
  /** Slurm gives a silent node up after five minutes, and holds a task that is queued again for two. */
  noticeSeconds: 420,
  repairSeconds: 3600,
  /** Sweeps of each kind that are played. */
  sweeps: 20,
} as const;

/** What is planned: worlds of so many times the size of `default`, on so many cores a node, in chunks of so many runs. */
const variants = [
  { scale: 1, coresPerNode: 32, chunkRows: 1000 },
  { scale: 10, coresPerNode: 32, chunkRows: 1000 },
  { scale: 100, coresPerNode: 32, chunkRows: 500 },
  { scale: 100, coresPerNode: 1, chunkRows: 100 },
] as const;
type Variant = Pick<PlayedPlan, 'scale' | 'coresPerNode' | 'chunkRows'>;

/** Mean time between two deaths of a node, in hours, or none at all. Nodes of well-kept clusters die once in years. */
const nodeHours = [null, 24 * 30, 24, 2] as const;

/** Averages over the sweeps that were played. */
export interface PlayedPlan {
  readonly scale: number;
  readonly coresPerNode: number;
  readonly chunkRows: number;
  readonly nodeHours: number | null;
  readonly chunks: number;
  readonly chunkSeconds: number;
  readonly seconds: number;
  readonly struck: number;
  /** Runs that had been made and were lost, those made again with them, and the most that one sweep lost. */
  readonly lostRuns: number;
  readonly rerunRuns: number;
  readonly mostLost: number;
  readonly finishedTwice: number;
}

/** One plan under one rate of failure. */
export function playPlan(
  { scale, coresPerNode, chunkRows }: Variant,
  cpuSeconds: number,
  hours: number | null,
): PlayedPlan {
  const chunks = Math.ceil(plan.runs / chunkRows);
  const chunkSeconds = (chunkRows * cpuSeconds) / coresPerNode;
  const cluster: Omit<FailingCluster, 'seed'> = { ...plan, chunks, chunkSeconds, nodeHours: hours ?? Infinity };
  // Without deaths one sweep is like any other.
  const count = hours === null ? 1 : plan.sweeps;
  const courses = Array.from({ length: count }, (_, k) => courseOf({ ...cluster, seed: `${scale}/${hours}/${k}` }));
  const mean = (value: (course: Course) => number): number =>
    courses.reduce((sum, course) => sum + value(course), 0) / count;
  return {
    scale,
    coresPerNode,
    chunkRows,
    nodeHours: hours,
    chunks,
    chunkSeconds,
    seconds: mean(({ seconds }) => seconds),
    struck: mean(({ struck }) => struck),
    lostRuns: chunkRows * mean(({ lostInChunks }) => lostInChunks),
    rerunRuns: chunkRows * mean(({ chunksBegunAgain }) => chunksBegunAgain),
    mostLost: chunkRows * Math.max(...courses.map(({ lostInChunks }) => lostInChunks)),
    finishedTwice: mean(({ finishedTwice }) => finishedTwice),
  };
}

/** Every plan under every rate of failure, from the processor time of one run. */
export function playPlans(cpuSecondsPerRun: ScaleDocument['cpuSecondsPerRun']): readonly PlayedPlan[] {
  return variants.flatMap((variant) =>
    nodeHours.map((hours) => playPlan(variant, cpuSecondsPerRun[variant.scale]!, hours)),
  );
}
