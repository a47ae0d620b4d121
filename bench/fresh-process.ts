import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Found, Options, What } from './measurements.ts';

/** A measurement could not be made; the message says why. */
export class MeasurementFailed extends Error {}

interface Surroundings {
  readonly env?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs a program; what it wrote to its output, and to its file 3.
 * @throws MeasurementFailed with its complaint when it fails
 */
export async function runToEnd(
  program: string,
  words: readonly string[],
  { env, signal }: Surroundings = {},
): Promise<{ readonly out: string; readonly counted: string }> {
  const child = spawn(program, words, {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    ...(env && { env }),
    ...(signal && { signal }),
  });
  const [, ...files] = child.stdio as Readable[];
  const ended = new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  const [status, out = '', complaint = '', counted = ''] = await Promise.all([
    ended,
    ...files.map((file) => text(file)),
  ]);
  if (status !== 0)
    throw new MeasurementFailed(complaint.trim() === '' ? `ended with status ${status}` : complaint.trim());
  return { out, counted };
}

/**
 * Measures in a process of its own.
 * @param program path of the built measuring program: this version's, or that of a version to compare with
 */
export async function inFreshProcess<W extends What>(
  program: string,
  what: W,
  options: Options<W>,
  signal?: AbortSignal,
): Promise<Found<W>> {
  try {
    const { out } = await runToEnd(process.execPath, [program, JSON.stringify({ what, options })], { signal });
    return JSON.parse(out) as Found<W>;
  } catch (error) {
    throw error instanceof MeasurementFailed ? new MeasurementFailed(`${what}: ${error.message}`) : error;
  }
}
