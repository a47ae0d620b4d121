/**
 * What a sweep loses on a cluster whose nodes die: its array of tasks, played event by event. A task computes its chunks
 * one after another on one node, takes those for done whose file is there, and is queued again when its node dies.
 */
import seedrandom from 'seedrandom';

export interface FailingCluster {
  readonly nodes: number;
  /** Parts the sweep is cut into; task i has the chunks whose number leaves the remainder i. */
  readonly tasks: number;
  readonly chunks: number;
  /** One chunk on one node. */
  readonly chunkSeconds: number;
  /** A task before its first chunk: the queue, the start of the program. */
  readonly startSeconds: number;
  /** Mean time between two deaths of one node, however old it is. */
  readonly nodeHours: number;
  /** From its death until the scheduler gives a node up, and queues its task again. */
  readonly noticeSeconds: number;
  /** From its death until a node is back. */
  readonly repairSeconds: number;
  readonly seed: string;
}

export interface Course {
  readonly seconds: number;
  /** Deaths of nodes, and those that struck one at work. */
  readonly deaths: number;
  readonly struck: number;
  /** Chunks that were begun and lost, and what had been computed of them, in whole chunks. */
  readonly chunksBegunAgain: number;
  readonly lostInChunks: number;
  /** Chunks that were finished, and those of them that had been finished before. */
  readonly finished: number;
  readonly finishedTwice: number;
}

interface Node {
  task: number | undefined;
  /** When its chunk ends, it dies, or it is back. */
  ends: number;
  dies: number;
  back: number;
  began: number;
}

/** The course of one sweep on such a cluster. */
export function courseOf(cluster: FailingCluster): Course {
  const { tasks, chunks, chunkSeconds, startSeconds, nodeHours, noticeSeconds, repairSeconds } = cluster;
  const random = seedrandom(cluster.seed);
  const lifetime = (): number => -Math.log(1 - random()) * nodeHours * 3600;
  const done = new Uint8Array(chunks);
  /** The chunk a task works on: it finds the files of those before it. */
  const next = Array.from({ length: tasks }, (_, task) => task);
  const waiting = next.map((task) => ({ task, from: 0 }));
  const nodes: Node[] = Array.from({ length: cluster.nodes }, () => ({
    task: undefined,
    ends: Infinity,
    dies: lifetime(),
    back: 0,
    began: 0,
  }));
  const course = { deaths: 0, struck: 0, chunksBegunAgain: 0, lostInChunks: 0, finished: 0, finishedTwice: 0 };
  let now = 0;

  function begin(node: Node, at: number): void {
    node.began = at;
    node.ends = at + chunkSeconds;
  }

  function giveWork(): void {
    for (const node of nodes) {
      if (node.task !== undefined || node.back > now) continue;
      const place = waiting.findIndex(({ from }) => from <= now);
      if (place < 0) return;
      node.task = waiting.splice(place, 1)[0]!.task;
      begin(node, now + startSeconds);
    }
  }

  function finishChunk(node: Node): void {
    const task = node.task!;
    const chunk = next[task]!;
    course.finished += 1;
    course.finishedTwice += done[chunk]!;
    done[chunk] = 1;
    next[task] = chunk + tasks;
    if (next[task]! < chunks) begin(node, now);
    else {
      node.task = undefined;
      node.ends = Infinity;
    }
  }

  function die(node: Node): void {
    course.deaths += 1;
    if (node.task !== undefined) {
      course.struck += 1;
      course.chunksBegunAgain += now > node.began ? 1 : 0;
      course.lostInChunks += Math.max(0, now - node.began) / chunkSeconds;
      waiting.push({ task: node.task, from: now + noticeSeconds });
    }
    node.task = undefined;
    node.ends = Infinity;
    node.back = now + Math.max(noticeSeconds, repairSeconds);
    node.dies = node.back + lifetime();
  }

  while (course.finished - course.finishedTwice < chunks) {
    giveWork();
    const moments = nodes.flatMap(({ ends, dies, back }) => [ends, dies, back > now ? back : Infinity]);
    now = Math.min(...moments, ...waiting.map(({ from }) => (from > now ? from : Infinity)));
    for (const node of nodes) {
      if (node.ends <= now) finishChunk(node);
      if (node.dies <= now) die(node);
    }
  }
  return { seconds: now, ...course };
}
