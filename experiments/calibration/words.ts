/** What a calibration found, in words that page and command line share. */
import type { Text } from '../../engine/index.ts';
import type { Language } from '../words/index.ts';
import type { CalibrationEffort, Learned } from './calibrate.ts';
import { LEARNED_BELOW } from './proposals.ts';
import { GROUND_LUCKS } from './nearest.ts';
import { unknownOf } from './unknowns.ts';

/** Efforts a person chooses among. */
export const calibrationEfforts = {
  quick: { wide: 500, near: 250, worlds: 50 },
  usual: { wide: 1500, near: 800, worlds: 100 },
  thorough: { wide: 4000, near: 2000, worlds: 100 },
} as const satisfies { readonly [name: string]: CalibrationEffort };
export type CalibrationEffortId = keyof typeof calibrationEfforts;

/** @param grounds presets that are looked through; 0 where the ground is given */
export function calibrationRuns({ wide, near, worlds }: CalibrationEffort, grounds: number): number {
  return GROUND_LUCKS * grounds + wide + near + worlds;
}

/** How far the data pin an unknown down. */
export const pins = ['pinned', 'partly', 'open'] as const;
export type Pin = (typeof pins)[number];
const PINNED_BELOW = 0.5;

export function pinOf({ left }: Pick<Learned, 'left'>): Pin {
  return left < PINNED_BELOW ? 'pinned' : left < LEARNED_BELOW ? 'partly' : 'open';
}

export const pinWords: { readonly [P in Pin]: Text } = {
  pinned: { en: 'pinned down', zh: '数据可确定' },
  partly: { en: 'partly', zh: '数据部分确定' },
  open: { en: 'not pinned down by these data', zh: '这些数据无法确定' },
};

/** Two digits that count, a share a quarter as per cent. */
function valueWords(value: number, perCent: boolean): string {
  const shown = perCent ? 100 * value : value;
  return `${Number(shown.toPrecision(2))}${perCent ? '%' : ''}`;
}

/** An unknown and what is plausible of it: "growth of world demand: 0.3% (0.1% to 0.6%) per quarter". */
export function learnedWords(
  { id, p05, p50, p95 }: Learned,
  language: Language,
): { readonly name: string; readonly value: string } {
  const { label, unit } = unknownOf(id);
  const perCent = unit.en.startsWith('per ') && !unit.en.includes('firms of the model');
  const [low, middle, high] = [p05, p50, p95].map((value) => valueWords(value, perCent)) as [string, string, string];
  return {
    name: label[language],
    value: { en: `${middle} (${low} to ${high}) ${unit.en}`, zh: `${middle}（${low}—${high}），${unit.zh}` }[language],
  };
}

const NOTHING_TO_COMPARE = /^only (\d+) runs have anything to compare$/;

/** Why a calibration could not be made, from the message of its error: a message is all that leaves a thread. */
export function failureWords(message: string): Text {
  const runs = NOTHING_TO_COMPARE.exec(message)?.[1];
  return runs === undefined ? { en: message, zh: message } : { en: message, zh: `仅 ${runs} 次运行有可与数据相比之处` };
}
