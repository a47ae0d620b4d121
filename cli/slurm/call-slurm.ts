import { spawn } from 'node:child_process';

/** What a program of Slurm said. */
export interface Answer {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Calls a program of Slurm; undefined where there is none. */
export function callSlurm(
  program: 'sbatch' | 'squeue' | 'sacct' | 'scancel',
  words: readonly string[],
  { folder, input = '' }: { readonly folder?: string; readonly input?: string } = {},
): Promise<Answer | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: folder, stdio: 'pipe' });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? resolve(undefined) : reject(error)));
    child.on('close', (status) => resolve({ status, out, err }));
    // One that reads no input closes it.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
