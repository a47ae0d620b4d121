import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { MeasurementFailed } from './fresh-process.ts';

/** What a process took: by the clock, of processors, and of memory; the last two are known on Linux only, else 0. */
export interface Taken {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMiB: number;
}

const SAMPLE_MS = 20;

/** The clock ticks of Linux, of all its machines. */
const TICKS_A_SECOND = 100;

/** Follows the built program to its end; what it had taken when it was last seen, a moment before. */
export function follow(program: string, words: readonly string[], signal: AbortSignal): Promise<Taken> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'ignore', 'pipe'], signal });
    let told = '';
    let [cpuSeconds, peakMiB] = [0, 0];
    child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
    const look = setInterval(() => {
      try {
        const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
          .replace(/^.*\) /, '')
          .split(' ');
        const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
        if (peak === undefined) return;
        cpuSeconds = (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
        peakMiB = Number(peak) / 1024;
      } catch {
        // It has ended.
      }
    }, SAMPLE_MS);
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(look);
      if (status === 0) resolve({ seconds: (performance.now() - started) / 1000, cpuSeconds, peakMiB });
      else reject(new MeasurementFailed(`${words.join(' ')}: ${told}`));
    });
  });
}
