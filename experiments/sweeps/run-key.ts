import { drawnWords, runKey, type RunInput } from '../../engine/index.ts';
import type { DesignDocument } from './design-schema.ts';

function words(text: string): string {
  runKey(text);
  return [...drawnWords].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/**
 * 128 bits of a text, as 32 hexadecimal digits: two keys of the engine's own generator, which mixes all of a text in.
 * For telling apart, not for safety against forgery.
 */
export function digest(text: string): string {
  return words(text) + words(`second\n${text}`);
}

/**
 * The key under which a run is kept: what it was made from, by which engine, and what is recorded of it. A run with the
 * same key need never be made again.
 *
 * @param recorded what is kept of the run, in any canonical words
 */
export function keyOfRun(input: RunInput, engine: string, recorded: string): string {
  return digest(JSON.stringify([input, engine, recorded]));
}

/** A design and the engine that runs it as one word: another of either is another experiment. */
export function keyOfExperiment(design: DesignDocument, engine: string): string {
  return digest(JSON.stringify([design, engine]));
}
