import {
  designInWords,
  type Experiment,
  type Interval,
  type Language,
  type SensitivityAnswer,
} from '../../experiments/index.ts';
import { textTable, type Align } from '../text-table.ts';
import { engineLine } from '../version.ts';

/** Factors that are shown; JSON has all of them. */
const SHOWN = 20;

const shown = (value: number): string => (Number.isNaN(value) ? '–' : String(Number(value.toPrecision(3))));
const interval = ({ mean, low, high }: Interval): string =>
  Number.isNaN(low) ? shown(mean) : `${shown(mean)} (${shown(low)} … ${shown(high)})`;

/** Factors of an answer from the one that matters most, and what is said of each. */
function rowsOf(
  { factors }: Experiment,
  answer: SensitivityAnswer,
  language: Language,
): readonly (readonly string[])[] {
  const label = (k: number): string => factors[k]!.label[language];
  switch (answer.kind) {
    case 'oneAtATime':
      return [
        { en: ['factor', 'at its low end', 'at its high end'], zh: ['因子', '取低值时的变化', '取高值时的变化'] }[
          language
        ],
        ...answer.tornado.bars
          .slice(0, SHOWN)
          .map(({ factor, low, high }) => [label(factor), interval(low), interval(high)]),
      ];
    case 'morris': {
      const ranked = answer.screening.factors
        .map((measures, k) => ({ k, ...measures }))
        .toSorted((a, b) => b.muStar.mean - a.muStar.mean);
      return [
        { en: ['factor', 'μ*', 'μ', 'σ'], zh: ['因子', 'μ*', 'μ', 'σ'] }[language],
        ...ranked
          .slice(0, SHOWN)
          .map(({ k, mu, muStar, sigma }) => [label(k), interval(muStar), shown(mu.mean), shown(sigma.mean)]),
      ];
    }
    case 'saltelli': {
      const { first, total } = answer.indices;
      const ranked = first.map((_, k) => k).toSorted((a, b) => total[b]!.mean - total[a]!.mean);
      return [
        { en: ['factor', 'first order', 'total'], zh: ['因子', '一阶', '总效应'] }[language],
        ...ranked.slice(0, SHOWN).map((k) => [label(k), interval(first[k]!), interval(total[k]!)]),
      ];
    }
  }
}

const aligns: readonly Align[] = ['left', 'right', 'right', 'right'];

function pairsText({ factors }: Experiment, answer: SensitivityAnswer, language: Language): string[] {
  if (answer.kind !== 'saltelli' || answer.indices.second.length === 0) return [];
  const pairs = answer.indices.second.toSorted((a, b) => b.index.mean - a.index.mean).slice(0, SHOWN / 2);
  const name = (k: number): string => factors[k]!.label[language];
  return [
    textTable(
      [
        { en: ['pair', 'second order'], zh: ['因子对', '二阶'] }[language],
        ...pairs.map(({ pair: [a, b], index }) => [`${name(a)} × ${name(b)}`, interval(index)]),
      ],
      aligns,
    ),
  ];
}

/** Output by output. */
export function sensitivityText(
  experiment: Experiment,
  answers: readonly { readonly output: string; readonly answer: SensitivityAnswer }[],
  language: Language,
): string {
  const parts = [designInWords(experiment)[language]];
  for (const { output, answer } of answers) {
    const { label, unit } = experiment.kept.outputs.find(({ name }) => name === output)!;
    parts.push(
      { en: `${label.en} (${output}, ${unit.en})`, zh: `${label.zh}（${output}，单位：${unit.zh}）` }[language],
    );
    parts.push(textTable(rowsOf(experiment, answer, language), aligns), ...pairsText(experiment, answer, language));
  }
  parts.push(engineLine[language]);
  return `${parts.join('\n\n')}\n`;
}

const plain = ({ mean, low, high }: Interval) => ({ value: mean, low, high });

/** One answer for other programs: every factor, in the order of the design. */
export function sensitivityDocument({ factors }: Experiment, answer: SensitivityAnswer) {
  const name = (k: number): string => factors[k]!.name;
  switch (answer.kind) {
    case 'oneAtATime': {
      const { base, bars } = answer.tornado;
      return {
        base: plain(base),
        parameters: bars
          .toSorted((a, b) => a.factor - b.factor)
          .map(({ factor, low, high, swing }) => ({ id: name(factor), low: plain(low), high: plain(high), swing })),
      };
    }
    case 'morris':
      return {
        parameters: answer.screening.factors.map(({ mu, muStar, sigma }, k) => ({
          id: name(k),
          mu: plain(mu),
          muStar: plain(muStar),
          sigma: plain(sigma),
        })),
      };
    case 'saltelli': {
      const { first, total, second, mean, variance } = answer.indices;
      return {
        mean,
        variance,
        parameters: first.map((own, k) => ({ id: name(k), first: plain(own), total: plain(total[k]!) })),
        pairs: second.map(({ pair: [a, b], index }) => ({ ids: [name(a), name(b)], ...plain(index) })),
      };
    }
  }
}
