import { readdirSync, readFileSync } from 'node:fs';

interface Running {
  readonly pid: number;
  readonly parent: number;
  /** What the system calls the program. */
  readonly name: string;
  readonly words: string;
}

function everyProcess(): Running[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      try {
        const [, name, rest] = /\((.*)\) (.*)/s.exec(readFileSync(`/proc/${entry}/stat`, 'utf8'))!;
        const words = readFileSync(`/proc/${entry}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [{ pid: Number(entry), parent: Number(rest!.split(' ')[1]), name: name!, words }];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
}

/**
 * The scripts that Slurm started from a spool folder, as the numbers of their processes: first those that watch over
 * them, which are no children of the daemon, then the scripts and whatever they started.
 */
export function jobProcesses(spool: string): number[] {
  const all = everyProcess();
  const scripts = all.filter(({ words }) => words.includes(`${spool}/`));
  const below = (pid: number): number[] => [
    pid,
    ...all.filter(({ parent }) => parent === pid).flatMap((child) => below(child.pid)),
  ];
  const watching = scripts.flatMap(({ parent }) =>
    all.filter(({ pid, name }) => pid === parent && name === 'slurmstepd').map(({ pid }) => pid),
  );
  return [...watching, ...scripts.flatMap(({ pid }) => below(pid))];
}

/** Ends processes at once, as a machine that loses its power does. */
export function endAtOnce(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
  }
}
