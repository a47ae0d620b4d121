/** A box of factor values as a sentence. */
import type { Text } from '../../engine/index.ts';
import type { BoxLimit, FoundBox } from '../analysis/index.ts';
import { percent } from '../words/numbers.ts';
import { plainNumber } from '../words/plain-number.ts';
import type { Experiment } from './experiment.ts';
import type { Factor } from './factors.ts';

const shown = (value: number): string => plainNumber(Number(value.toPrecision(3)));

/** The limits of one factor, for example “wage growth above 0.006”. */
function limitsInWords(factor: Factor, limits: readonly BoxLimit[]): Text {
  const { label } = factor;
  const [first] = limits;
  if (first?.side === 'among') {
    const kinds = first.kinds.map((kind) => String(factor.levels[kind]));
    const on = (kind: string): Text =>
      kind === 'true'
        ? { en: 'at work', zh: '起作用' }
        : kind === 'false'
          ? { en: 'off', zh: '关闭' }
          : { en: kind, zh: kind };
    return {
      en: `${label.en} ${kinds.map((kind) => on(kind).en).join(' or ')}`,
      zh: `${label.zh}${kinds.map((kind) => on(kind).zh).join('或')}`,
    };
  }
  const low = limits.find(({ side }) => side === 'low')?.value;
  const high = limits.find(({ side }) => side === 'high')?.value;
  if (low !== undefined && high !== undefined)
    return {
      en: `${label.en} between ${shown(low)} and ${shown(high)}`,
      zh: `${label.zh}介于 ${shown(low)} 与 ${shown(high)} 之间`,
    };
  return low !== undefined
    ? { en: `${label.en} above ${shown(low)}`, zh: `${label.zh}高于 ${shown(low)}` }
    : { en: `${label.en} below ${shown(high!)}`, zh: `${label.zh}低于 ${shown(high!)}` };
}

/** Limits factor by factor, in the order they are told. */
export function boxLimits({ factors }: Experiment, { limits }: Pick<FoundBox, 'limits'>): readonly Text[] {
  const numbers = [...new Set(limits.map(({ factor }) => factor))];
  return numbers.map((number) =>
    limitsInWords(
      factors[number]!,
      limits.filter(({ factor }) => factor === number),
    ),
  );
}

/** What a box says: where the outcome is found, how much of it, and how purely. */
export function boxInWords(experiment: Experiment, box: FoundBox): Text {
  const limits = boxLimits(experiment, box);
  const share = (value: number): Text => ({ en: percent('en', value), zh: percent('zh', value) });
  const [coverage, density, support] = [share(box.coverage), share(box.density), share(box.support)];
  return {
    en: `With ${limits.map(({ en }) => en).join(', and ')}: ${density.en} of runs there have it; they are ${coverage.en} of all that do, among ${support.en} of all runs.`,
    zh: `${limits.map(({ zh }) => zh).join('，且')}时：其中 ${density.zh} 的运行出现该结果，占全部出现者的 ${coverage.zh}，而这一范围只含全部运行的 ${support.zh}。`,
  };
}
