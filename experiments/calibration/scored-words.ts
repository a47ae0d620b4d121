/** How forecasts came out, in sentences that are made from the numbers alone. */
import { percent, punctuation, spaced, type Language } from '../words/index.ts';
import { errorText, FIVE_YEARS, forecasterNames, horizonText } from './scored-tables.ts';
import {
  forecasterIds,
  horizons,
  horizonTotals,
  lastQuarter,
  seriesScores,
  type ForecastsDocument,
  type HorizonTotal,
  type RivalId,
} from './scored.ts';

/** Nine points in ten ought to lie inside a band; this share of the last quarter was asked for. */
const WANTED_INSIDE = 0.75;
/** A band is said to be too narrow where it holds fewer points than this, and too wide where more. */
const FEW = 0.8;
const MANY = 0.97;

function listed(parts: readonly string[], language: Language): string {
  const before = parts.slice(0, -1).join(', ');
  return {
    en: parts.length < 2 ? parts.join('') : `${before} and ${parts.at(-1)}`,
    zh: parts.join(punctuation.zh.list),
  }[language];
}

/** How the model stands against each rival at five years. */
function rivalsSentence({ series, nearer }: HorizonTotal, language: Language): string {
  const half = nearer.autoregression >= series / 2;
  const on = (id: RivalId): number => nearer[id];
  const counts = `${on('randomWalk')} and than a trend on ${on('trend')}`;
  return {
    en: half
      ? `At five years the calibrated forecast beats AR(1) on ${on('autoregression')} of ${series} series, at least half, the mark set beforehand; it is nearer than a random walk on ${counts}.`
      : `At five years the calibrated forecast beats AR(1) on only ${on('autoregression')} of ${series} series, fewer than half: so far ahead AR(1) is the better guide to most of them; it is nearer than a random walk on ${counts}.`,
    zh: half
      ? `五年期上，校准预测在 ${series} 个序列中的 ${on('autoregression')} 个上优于 AR(1)，达到事先定下的一半；优于随机游走的有 ${on('randomWalk')} 个，优于趋势外推的有 ${on('trend')} 个。`
      : `五年期上，校准预测在 ${series} 个序列中仅有 ${on('autoregression')} 个优于 AR(1)，不足一半：就这一预测期而言，对多数序列 AR(1) 更可靠；优于随机游走的有 ${on('randomWalk')} 个，优于趋势外推的有 ${on('trend')} 个。`,
  }[language];
}

/** Who has the smallest mean error at each horizon. */
function nearestSentence(totals: readonly HorizonTotal[], language: Language): string {
  const parts = totals.map(({ years, error }) => {
    const nearest = forecasterIds.toSorted((a, b) => error[a] - error[b])[0]!;
    const name = forecasterNames[nearest][language];
    const [own, model] = [errorText(error[nearest], language), errorText(error.model, language)];
    const against =
      nearest === 'model' ? { en: '', zh: '' } : { en: `; calibrated forecast: ${model}`, zh: `，校准预测为 ${model}` };
    const article = { model: 'the ', randomWalk: 'a ', trend: 'a ', autoregression: '' }[nearest];
    return {
      en: `of ${article}${name} at ${horizonText(years, 'en')} (${own}${against.en})`,
      zh: `${horizonText(years, 'zh')}为${name}（${own}${against.zh}）`,
    }[language];
  });
  return spaced(
    language,
    {
      en: `On average over the series the smallest error is that ${listed(parts, 'en')}.`,
      zh: `就各序列的平均误差而言，误差最小者：${parts.join('；')}。`,
    }[language],
  );
}

/** What the bands hold, and at which horizons that is too little or too much. */
function coverageSentence(totals: readonly HorizonTotal[], language: Language): string {
  const shares = totals.map(
    ({ years, inside }) =>
      ({
        en: `${percent('en', inside.model)} at ${horizonText(years, 'en')}`,
        zh: `${horizonText(years, 'zh')} ${percent('zh', inside.model)}`,
      })[language],
  );
  const where = (is: (share: number) => boolean): string =>
    listed(
      totals.filter(({ inside }) => is(inside.model)).map(({ years }) => horizonText(years, language)),
      language,
    );
  const [narrow, wide] = [where((share) => share < FEW), where((share) => share > MANY)];
  const verdicts = {
    en: [
      ...(narrow === '' ? [] : [`too narrow at ${narrow}`]),
      ...(wide === '' ? [] : [`wider than it need be at ${wide}`]),
    ],
    zh: [...(narrow === '' ? [] : [`${narrow}偏窄`]), ...(wide === '' ? [] : [`${wide}偏宽`])],
  }[language];
  return spaced(
    language,
    {
      en: `A 90% band ought to hold nine points in ten; that of the calibrated forecast holds ${listed(shares, 'en')}${verdicts.length === 0 ? '' : `: ${verdicts.join(', ')}`}.`,
      zh: `90% 区间理应包含十分之九的点；校准预测的区间实际包含：${shares.join('、')}${verdicts.length === 0 ? '' : `；${verdicts.join('，')}`}。`,
    }[language],
  );
}

function lastQuarterSentence(document: ForecastsDocument, language: Language): string {
  const { points, inside } = lastQuarter(document);
  const [share, wanted] = [percent(language, inside / points), percent(language, WANTED_INSIDE)];
  const enough = inside >= WANTED_INSIDE * points;
  return {
    en: `Of the last quarter of the points of every place, held back and forecast, ${inside} of ${points} (${share}) lie inside the 90% band; ${enough ? `the mark set beforehand is ${wanted}` : `fewer than the ${wanted} set beforehand`}.`,
    zh: `各地最后四分之一的数据点予以隐藏并加以预测，${points} 个点中有 ${inside} 个（${share}）落在 90% 区间内，${enough ? `达到` : `未达到`}事先定下的 ${wanted}。`,
  }[language];
}

/** What the numbers say, one sentence each, from the numbers alone. */
export function scoreSentences(document: ForecastsDocument, language: Language): string[] {
  const totals = horizonTotals(seriesScores(document));
  const five = totals.find(({ years }) => years === horizons[FIVE_YEARS].years);
  return [
    ...(five === undefined ? [] : [rivalsSentence(five, language)]),
    ...(lastQuarter(document).points === 0 ? [] : [lastQuarterSentence(document, language)]),
    ...(totals.length === 0 ? [] : [coverageSentence(totals, language), nearestSentence(totals, language)]),
  ];
}
