/** What `--against` asks for, what is wrong with it, and what came of it in words. */
import { unreadable } from '../../cli/input-faults.ts';
import { readBytes } from '../../cli/read-bytes.ts';
import { textTable } from '../../cli/text-table.ts';
import { LARGEST_DOCUMENT_BYTES, quotedValue, type Fault, type Language } from '../../experiments/index.ts';
import type { BenchDocument } from '../session.ts';
import { isVersion } from './build-version.ts';
import type { VersionsCompared } from './compare-versions.ts';
import { ENOUGH_ROUNDS, LEAST_TOLD, LEAST_TOLD_ALONE, type Channel } from './judgement.ts';
import { compareStored, type StoredPair } from './stored.ts';

/** What `--against` asks for: two commits or clones to measure now, or two stored documents. */
export interface Against {
  readonly before: string;
  readonly after: string;
  readonly stored: boolean;
}

const isDocument = (name: string): boolean => name.toLowerCase().endsWith('.json');

/** Reads `BEFORE` or `BEFORE..AFTER`; this folder stands in for a missing AFTER. */
export function readAgainst(text: string): Against | { readonly faults: readonly Fault[] } {
  const [before = '', after = '.', ...rest] = text.split(/(?<=[^./\\])\.\./);
  const stored = isDocument(before) && isDocument(after);
  const mixed = isDocument(before) !== isDocument(after);
  if (before !== '' && after !== '' && rest.length === 0 && !mixed) return { before, after, stored };
  const allowed = {
    en: 'BEFORE or BEFORE..AFTER: two commits or folders of clones, or two JSON files that bench saved',
    zh: 'BEFORE 或 BEFORE..AFTER：两个提交或源码目录，或两个由 bench 保存的 JSON 文件',
  };
  return { faults: [{ path: '--against', found: quotedValue(text), allowed }] };
}

/** Sides of a comparison that are no versions. */
export function versionFaults({ before, after, stored }: Against): Fault[] {
  if (stored) return [];
  const allowed = {
    en: 'a commit of this clone, or the folder of another one',
    zh: '本源码目录的一个提交，或另一源码目录',
  };
  return [before, after]
    .filter((side) => !isVersion(side))
    .map((side) => ({ path: '--against', found: quotedValue(side), allowed }));
}

/** A document that `bench --save` wrote. */
async function storedDocument(path: string, signal: AbortSignal): Promise<BenchDocument | Fault> {
  const allowed = { en: 'a JSON file that bench saved', zh: '由 bench 保存的 JSON 文件' };
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(path, LARGEST_DOCUMENT_BYTES, signal);
  } catch (error) {
    return unreadable(path, error, allowed);
  }
  try {
    const document = JSON.parse(Buffer.from(bytes).toString('utf8')) as Partial<BenchDocument> | null;
    if (typeof document?.referenceUnit === 'number' && typeof document.engine === 'string')
      return document as BenchDocument;
  } catch {
    // Said below.
  }
  return { path, found: { en: 'something else', zh: '其他内容' }, allowed };
}

export interface StoredComparison {
  readonly before: string;
  readonly after: string;
  readonly unit: 'reference unit';
  readonly channel: Extract<Channel, 'none'>;
  readonly figures: readonly StoredPair[];
}

/** Compares two stored documents, or says which of them is none. */
export async function compareFiles(
  { before, after }: Against,
  signal: AbortSignal,
): Promise<StoredComparison | { readonly faults: readonly Fault[] }> {
  const [a, b] = [await storedDocument(before, signal), await storedDocument(after, signal)];
  if ('found' in a || 'found' in b) return { faults: [a, b].filter((side): side is Fault => 'found' in side) };
  return { before, after, unit: 'reference unit', channel: 'none', figures: compareStored(a, b) };
}

const percent = (share: number, digits = 0): string => `${(100 * share).toFixed(digits)} %`;
const [least, leastAlone] = [percent(LEAST_TOLD), percent(LEAST_TOLD_ALONE)];

const words = {
  en: {
    head: ['figure', 'before', 'after', 'after / before', 'quartiles', 'told from', ''],
    verdicts: { worse: 'worse', better: 'better', none: 'no difference that can be told' },
    session: (before: string, after: string, rounds: number) =>
      `${after} against ${before}, measured in turns, ${rounds} rounds, the least time of each; above 1 = slower or larger. A difference is told where all of at least ${ENOUGH_ROUNDS} rounds agree and it is larger than “told from”, which is 0 for what is the same in every round.`,
    channels: {
      instructions: `Channel: instructions retired (perf), told from ${least} or, if more, what their own rounds differ by; times, from ${leastAlone}.`,
      control: `Channel: a control, for no instructions can be counted here: the earlier version was built and measured a second time in every round. Told from ${least} or, if more, the largest difference between the two.`,
    },
    tooFew: `Fewer than ${ENOUGH_ROUNDS} rounds: nothing can be told.`,
    sameResults: 'Both give the same fingerprint.',
    otherResults: 'The fingerprints differ: the two versions do not do the same work.',
    stored: (before: string, after: string) =>
      `${after} against ${before}. They come from two sessions, so times are compared in reference units of their own session, which is coarse; only ratios measured in one session prove a change (npm run bench:compare -- COMMIT). No channel repeats: nothing is told up to ${leastAlone}.`,
  },
  zh: {
    head: ['数值', '之前', '之后', '之后／之前', '四分位数', '可分辨下限', ''],
    verdicts: { worse: '变差', better: '变好', none: '看不出差异' },
    session: (before: string, after: string, rounds: number) =>
      `${after} 与 ${before} 相比，交替测量 ${rounds} 轮，各取最短时间；大于 1 表示更慢或更大。至少 ${ENOUGH_ROUNDS} 轮且各轮一致、差异又超过“可分辨下限”（各轮数值不变者为 0）时，才算有差异。`,
    channels: {
      instructions: `依据：退役指令数（perf），下限为 ${least}，各轮自身相差更大时以其为准；时间的下限为 ${leastAlone}。`,
      control: `依据：对照（此处无法统计指令数）。每轮将较早版本另行构建的一份再测一次，下限为 ${least}，两份相差更大时以最大差异为准。`,
    },
    tooFew: `不足 ${ENOUGH_ROUNDS} 轮，无从判断。`,
    sameResults: '两者指纹相同。',
    otherResults: '指纹不同：两个版本所做的工作并不相同。',
    stored: (before: string, after: string) =>
      `${after} 与 ${before} 相比。两者出自不同的测量，时间只能以各自的参照单位比较，精度有限；唯有同一次测量所得之比才能说明变化（npm run bench:compare -- 提交）。没有可重复的依据，${leastAlone} 以内一律视为看不出差异。`,
  },
} as const;

const number = (value: number): string => (value >= 1000 ? value.toFixed(0) : value.toPrecision(3));
const aligns = ['left', 'right', 'right', 'right', 'right', 'right'] as const;

/** Two versions as a table: what can be told, worst first; of the other figures one value, for both. */
export function versionsText(found: VersionsCompared, language: Language): string {
  const w = words[language];
  const rows = found.figures.map(({ path, before, after, ratio, from, verdict }) => [
    path,
    number(before),
    ...(ratio === undefined
      ? ['', '', '']
      : [number(after), ratio.median.toFixed(3), `${ratio.low.toFixed(3)}–${ratio.high.toFixed(3)}`]),
    from === null ? '' : percent(from, 1),
    w.verdicts[verdict],
  ]);
  const notes = [
    w.session(found.before, found.after, found.rounds),
    w.channels[found.channel],
    ...(found.rounds < ENOUGH_ROUNDS ? [w.tooFew] : []),
    found.sameResults ? w.sameResults : w.otherResults,
  ];
  return `${notes.join('\n')}\n\n${textTable([w.head, ...rows], aligns)}\n`;
}

export function storedText({ before, after, figures }: StoredComparison, language: Language): string {
  const w = words[language];
  const rows = figures.map((figure) => [
    figure.path,
    number(figure.before),
    ...(figure.ratio === undefined ? ['', '', w.verdicts.none] : [number(figure.after), figure.ratio.toFixed(3), '']),
  ]);
  return `${w.stored(before, after)}\n\n${textTable([[...w.head.slice(0, 4), ''], ...rows], aligns.slice(0, 4))}\n`;
}
