/** What `--against` asks for, what is wrong with it, and what came of it in words. */
import { unreadable } from '../../cli/input-faults.ts';
import { readBytes } from '../../cli/read-bytes.ts';
import { textTable } from '../../cli/text-table.ts';
import { LARGEST_DOCUMENT_BYTES, quotedValue, type Fault, type Language } from '../../experiments/index.ts';
import type { BenchDocument } from '../session.ts';
import { isVersion } from './build-version.ts';
import type { VersionsCompared } from './compare-versions.ts';
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
  readonly figures: readonly StoredPair[];
}

/** Compares two stored documents, or says which of them is none. */
export async function compareFiles(
  { before, after }: Against,
  signal: AbortSignal,
): Promise<StoredComparison | { readonly faults: readonly Fault[] }> {
  const [a, b] = [await storedDocument(before, signal), await storedDocument(after, signal)];
  if ('found' in a || 'found' in b) return { faults: [a, b].filter((side): side is Fault => 'found' in side) };
  return { before, after, unit: 'reference unit', figures: compareStored(a, b) };
}

const words = {
  en: {
    head: ['figure', 'before', 'after', 'after / before', 'quartiles', ''],
    verdicts: { worse: 'worse', better: 'better', unclear: '' },
    session: (before: string, after: string, rounds: number) =>
      `${after} against ${before}, measured in turns, ${rounds} rounds, the least time of each; above 1 = slower or larger, “worse” and “better” where all of at least 6 rounds agree`,
    sameResults: 'Both give the same fingerprint.',
    otherResults: 'The fingerprints differ: the two versions do not do the same work.',
    stored: (before: string, after: string) =>
      `${after} against ${before}. They come from two sessions, so times are compared in reference units of their own session, which is coarse; only ratios measured in one session prove a change (npm run bench:compare -- COMMIT).`,
  },
  zh: {
    head: ['数值', '之前', '之后', '之后／之前', '四分位数', ''],
    verdicts: { worse: '变差', better: '变好', unclear: '' },
    session: (before: string, after: string, rounds: number) =>
      `${after} 与 ${before} 相比，交替测量 ${rounds} 轮，各取最短时间；大于 1 表示更慢或更大，至少 6 轮且各轮一致时才标“变差”或“变好”`,
    sameResults: '两者指纹相同。',
    otherResults: '指纹不同：两个版本所做的工作并不相同。',
    stored: (before: string, after: string) =>
      `${after} 与 ${before} 相比。两者出自不同的测量，时间只能以各自的参照单位比较，精度有限；唯有同一次测量所得之比才能说明变化（npm run bench:compare -- 提交）。`,
  },
} as const;

const number = (value: number): string => (value >= 1000 ? value.toFixed(0) : value.toPrecision(3));

/** Ratios of two versions as a table, worst first. */
export function versionsText(found: VersionsCompared, language: Language): string {
  const w = words[language];
  const rows = found.figures.map(({ path, before, after, ratio, verdict }) => [
    path,
    number(before),
    number(after),
    ratio.median.toFixed(3),
    `${ratio.low.toFixed(3)}–${ratio.high.toFixed(3)}`,
    w.verdicts[verdict],
  ]);
  const note = found.sameResults ? w.sameResults : w.otherResults;
  return `${w.session(found.before, found.after, found.rounds)}\n${note}\n\n${textTable([w.head, ...rows], ['left', 'right', 'right', 'right', 'right'])}\n`;
}

export function storedText({ before, after, figures }: StoredComparison, language: Language): string {
  const w = words[language];
  const rows = figures.map((figure) => [
    figure.path,
    number(figure.before),
    number(figure.after),
    figure.ratio.toFixed(3),
  ]);
  return `${w.stored(before, after)}\n\n${textTable([w.head.slice(0, 4), ...rows], ['left', 'right', 'right', 'right'])}\n`;
}
