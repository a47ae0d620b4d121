import { spawnSync } from 'node:child_process';
import { repeat, type Measured } from './repeat.ts';

/** Milliseconds until the built program has started, said its version and ended. */
export function measureStartUp(program: string): Measured {
  return repeat({ warm: 1, times: 7 }, () => {
    const started = performance.now();
    const { status } = spawnSync(process.execPath, [program, '--version']);
    if (status !== 0) throw new Error(`${program} --version ended with status ${status}`);
    return performance.now() - started;
  });
}
