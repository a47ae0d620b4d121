import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
// @ts-expect-error a plain script without types
import { cliMain, ensureCli } from '../../scripts/ensure.mjs';

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly messages: readonly string[];
}

export interface CommandLine {
  /** A folder of its own, where commands run; gone after the tests. */
  readonly folder: string;
  /** Runs the built program to its end. */
  readonly jiqun: (...words: string[]) => Promise<Ended>;
  /**
   * The same, with a standard input, a signal after `interruptAfter` ms, counted from when `interruptWhen` first held,
   * and results or messages sent into a file.
   */
  readonly start: (
    words: readonly string[],
    options: {
      readonly input?: string;
      readonly interruptAfter?: number;
      readonly interruptWhen?: () => boolean;
      readonly signal?: 'SIGINT' | 'SIGTERM' | 'SIGKILL';
      readonly lang?: string;
      readonly environment?: { readonly [name: string]: string | undefined };
      readonly outTo?: string;
      readonly messagesTo?: string;
    },
  ) => Promise<Ended>;
}

/** The built program, for the tests of one file. */
export function commandLine(folder = mkdtempSync(join(tmpdir(), 'jiqun-'))): CommandLine {
  beforeAll(() => ensureCli());
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const start: CommandLine['start'] = (
    words,
    { input = '', interruptAfter, interruptWhen, signal = 'SIGINT', lang = 'C', environment, outTo, messagesTo },
  ) =>
    new Promise((resolve, reject) => {
      const into = (path: string | undefined) => (path === undefined ? 'pipe' : openSync(path, 'w'));
      const child = spawn(process.execPath, [cliMain as string, ...words], {
        cwd: folder,
        env: { PATH: process.env['PATH'], LANG: lang, ...environment },
        stdio: ['pipe', into(outTo), into(messagesTo)],
      });
      let out = '';
      let err = '';
      child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
      child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
      child.on('error', reject);
      child.on('close', (status) => {
        const messages = err.split('\n').filter((line) => line !== '');
        // Warnings of Node's own are never for the reader.
        const warning = messages.find((line) => /^\(node:\d+\)/.test(line));
        if (warning === undefined) resolve({ status, out, messages });
        else reject(new Error(warning));
      });
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(input);
      const interrupt = (): void => void setTimeout(() => child.kill(signal), interruptAfter);
      if (interruptWhen !== undefined) {
        const watch = setInterval(() => {
          if (child.exitCode === null && !interruptWhen()) return;
          clearInterval(watch);
          interrupt();
        }, 10);
      } else if (interruptAfter !== undefined) interrupt();
    });
  return { folder, start, jiqun: (...words) => start(words, {}) };
}
