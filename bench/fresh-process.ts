import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Found, Options, What } from './measurements.ts';

/** A measurement could not be made; the message says why. */
export class MeasurementFailed extends Error {}

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
  const child = spawn(process.execPath, [program, JSON.stringify({ what, options })], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal === undefined ? {} : { signal }),
  });
  const ended = new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  const [out, complaint, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (status !== 0)
    throw new MeasurementFailed(
      `${what}: ${complaint.trim() === '' ? `ended with status ${status}` : complaint.trim()}`,
    );
  return JSON.parse(out) as Found<W>;
}
