/** How to read the river, in the room that the young river leaves free above and below it. */
import type { Language } from '../../experiments/index.ts';
import { textWidth } from '../plot/label-layout.ts';
import { LEVELS } from './fork-course.ts';
import { outermost } from './river-bands.ts';
import { tributaryKinds } from './river-hairs.ts';
import type { RiverModel } from './river-model.ts';
import { OUTSIDE_BEFORE } from './river-picture.ts';
import { lockInNames, riverText } from './river-text.ts';

/** What stands before a word: a layer, a bank, a hair, the shallows, a thread, a length of so many jobs. */
export type Glyph =
  | { readonly kind: 'layer' | 'bank'; readonly which: number }
  | { readonly kind: 'hair'; readonly which: (typeof tributaryKinds)[number] }
  | { readonly kind: 'shallow' | 'thread' | 'none' }
  | { readonly kind: 'scale'; readonly length: number };

export interface LegendItem {
  readonly glyph: Glyph;
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

export interface LegendRow {
  readonly items: readonly LegendItem[];
  /** Along: the hand must be beyond this for the row to have room. */
  readonly until: number;
}

const TEXT = { lying: 13, standing: 12 };
const STEP = { lying: 22, standing: 19 };
/** Between a glyph and its words, between items, between the legend and what it must not touch. */
export const AFTER = { layer: 18, bank: 23, hair: 23, shallow: 18, thread: 23, none: 0, scale: 18 } as const;
const BETWEEN = 16;
const CLEARANCE = 10;
/** Across: as far as hairs reach beyond the bank. */
const HAIRS = { lying: 26, standing: 14 };
/** Length of the bar that measures jobs, at least. */
const BAR = 26;

type Entry = readonly [Glyph, string];

/** The smallest of 1, 2, 5, 10, … thousands of jobs and less that is long enough to measure by. */
export function scaleJobs(perJob: number): number {
  for (let ten = 1; ten < 1e9; ten *= 10) for (const n of [1, 2, 5]) if (n * ten * perJob >= BAR) return n * ten;
  return 1;
}

function entriesOf(model: RiverModel, lang: Language) {
  const text = riverText(lang);
  const layers = text.layers.map((name, k): Entry => [{ kind: 'layer', which: LEVELS - 1 - k }, name]);
  const banks = lockInNames(lang).map((name, which): Entry => [{ kind: 'bank', which }, name]);
  const seen = tributaryKinds.filter((kind) => model.tributaries[kind].length > 0);
  const hairs = seen.map((kind): Entry => [{ kind: 'hair', which: kind }, text.origins[kind]]);
  const each: Entry[] = seen.length === 0 ? [] : [[{ kind: 'none' }, text.hair(model.firmsOfHair)]];
  const jobs = scaleJobs(model.frame.perJob);
  return {
    layers,
    banks,
    hairs: [...hairs, ...each],
    shallow: [[{ kind: 'shallow' }, text.shallows]] as Entry[],
    thread: [[{ kind: 'thread' }, text.thread(model.jobsOfThread)]] as Entry[],
    scale: [[{ kind: 'scale', length: jobs * model.frame.perJob }, text.scale(jobs)]] as Entry[],
  };
}

export function legendOf(model: RiverModel, lang: Language): readonly LegendRow[] {
  return model.frame.upright ? standing(model, lang) : lying(model, lang);
}

/** Width of a row's items, set one after the other. */
function setRow(entries: readonly Entry[], x: number, y: number, size: number): LegendItem[] {
  let at = x;
  return entries.map(([glyph, words]) => {
    const item = { glyph, words, x: at, y };
    at += AFTER[glyph.kind] + textWidth(words, size) + BETWEEN;
    return item;
  });
}

const endOf = (items: readonly LegendItem[], size: number): number => {
  const last = items.at(-1);
  return last === undefined ? 0 : last.x + AFTER[last.glyph.kind] + textWidth(last.words, size);
};

/** Across: the outermost point of the river up to a place along it, hairs and all. */
function reach({ frame, trunk }: RiverModel, side: -1 | 1, until: number): number {
  let most = frame.middle;
  for (let i = 0; i < trunk.count && trunk.along[i]! <= until; i++) {
    const at = outermost(trunk, side, i);
    most = side === 1 ? Math.max(most, at) : Math.min(most, at);
  }
  return most + side * (frame.upright ? HAIRS.standing : HAIRS.lying);
}

function lying(model: RiverModel, lang: Language): LegendRow[] {
  const { frame } = model;
  const entries = entriesOf(model, lang);
  const rows: LegendRow[] = [];
  const add = (list: readonly Entry[], y: number, side: -1 | 1): boolean => {
    const items = setRow(list, frame.from, y, TEXT.lying);
    const end = endOf(items, TEXT.lying);
    const free = side === 1 ? y - 14 > reach(model, 1, end) : y + 8 < reach(model, -1, end);
    if (items.length === 0 || !free) return false;
    rows.push({ items, until: end + OUTSIDE_BEFORE.lying + 4 });
    return true;
  };
  let foot = frame.far - CLEARANCE;
  for (const row of [entries.shallow, entries.layers]) if (add(row, foot, 1)) foot -= STEP.lying;
  const { length } = entries.scale[0]![0] as { readonly length: number };
  add(entries.scale, foot - length / 2 + 2, 1);
  let top = frame.near + 8;
  for (const row of [entries.banks, entries.hairs, entries.thread]) if (add(row, top, -1)) top += STEP.lying;
  return rows;
}

/** On a phone only what cannot be guessed: layers and lock-ins, one under the other on both sides of the young river. */
function standing(model: RiverModel, lang: Language): LegendRow[] {
  const { frame } = model;
  const { layers, banks } = entriesOf(model, lang);
  const column = (list: readonly Entry[], side: -1 | 1): LegendRow[] => {
    const widths = list.map(([glyph, words]) => AFTER[glyph.kind] + textWidth(words, TEXT.standing));
    const x = side === 1 ? frame.width - 10 - Math.max(...widths) : frame.near + 2;
    return list.flatMap(([glyph, words], k) => {
      const y = frame.from + 10 + k * STEP.standing;
      const free = side === 1 ? x - 6 > reach(model, 1, y + 6) : x + widths[k]! + 6 < reach(model, -1, y + 6);
      return free ? [{ items: [{ glyph, words, x, y }], until: y + OUTSIDE_BEFORE.standing + STEP.standing + 5 }] : [];
    });
  };
  return [...column(layers, 1), ...column(banks, -1)];
}
