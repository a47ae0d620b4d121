import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** What the numbers were measured on. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly system: string;
  readonly node: string;
  /** Processes that wanted a core during the last minute, before anything was measured: on a quiet machine about 0. */
  readonly load: number;
}

/** Whether others used the machine so much that times on it say little. */
export const isBusy = ({ load, cores }: Pick<Machine, 'load' | 'cores'>): boolean => load > 0.25 * cores;

export function thisMachine(): Machine {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? '',
    cores: processors.length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release().split('-')[0]}`,
    node: process.versions.node,
    load: loadavg()[0] ?? 0,
  };
}
