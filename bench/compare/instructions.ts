/** Instructions a run retires, counted by the program `perf` where it is and the processor lets it. */
import { spawnSync } from 'node:child_process';
import { MeasurementFailed, runToEnd } from '../fresh-process.ts';

/** No second thread compiles or collects, and nothing is drawn at random: what is counted comes again. */
const steadyNode = ['--single-threaded', '--hash-seed=1', '--random-seed=1'];
/** Numbers are written with a point. */
const surroundings = (): NodeJS.ProcessEnv => ({ ...process.env, LC_ALL: 'C' });

/** Words of `perf` that run Node and write what was counted to its file 3, one line a counter. */
const perfWords = (words: readonly string[]): string[] =>
  'stat --log-fd 3 -x , -e instructions:u --'.split(' ').concat(process.execPath, steadyNode, words);

/**
 * The count in what `perf stat -x ,` wrote, or undefined where there is none: the counter is not supported, or was
 * shared with others, which makes the number an estimate. Processors with two kinds of cores have a line for each.
 */
export function countIn(told: string): number | undefined {
  let sum = 0;
  for (const line of told.split('\n')) {
    const [count = '', , event = '', , percent = ''] = line.split(',');
    if (!event.includes('instructions') || !/^\d+$/.test(count)) continue;
    if (Number(percent) < 100) return undefined;
    sum += Number(count);
  }
  return sum > 0 ? sum : undefined;
}

/** Whether instructions can be counted here. */
export function countsInstructions(): boolean {
  const { status, output } = spawnSync('perf', perfWords(['-e', '0']), {
    env: surroundings(),
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return status === 0 && countIn(output?.[3] ?? '') !== undefined;
}

/** Runs until all code is compiled for good, and those after them, which count. */
const FEW_RUNS = 24;
const MORE_RUNS = 40;

/**
 * Instructions of one run of `default`: what a process of more runs retires above one of fewer, so that neither the
 * start of Node nor compiling counts.
 *
 * @param program the measuring program of a version
 */
export async function instructionsPerRun(program: string, signal?: AbortSignal): Promise<number> {
  async function count(runs: number): Promise<number> {
    const request = JSON.stringify({ what: 'runs', options: { runs } });
    const { counted } = await runToEnd('perf', perfWords([program, request]), { env: surroundings(), signal });
    const found = countIn(counted);
    if (found === undefined) throw new MeasurementFailed(`perf: ${counted.trim()}`);
    return found;
  }
  const few = await count(FEW_RUNS);
  return ((await count(FEW_RUNS + MORE_RUNS)) - few) / MORE_RUNS;
}
