import type { RunInput } from '../engine/index.ts';
import { FIRST_PRESET, parseDocument, presets, resolve } from '../experiments/index.ts';

/** The run everything is measured on: the preset `default`. */
export function defaultInput(): RunInput {
  const parsed = parseDocument(presets.get(FIRST_PRESET), presets);
  if ('faults' in parsed) throw new Error(`the preset ${FIRST_PRESET} has faults`);
  return resolve(parsed.document, presets).input;
}

/** The same world `scale` times as large. */
export function scaledInput(scale: number): RunInput {
  const input = defaultInput();
  return { ...input, assumptions: { ...input.assumptions, scale } };
}
