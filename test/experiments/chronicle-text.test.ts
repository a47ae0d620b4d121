import { describe, expect, it } from 'vitest';
import { inWords, spacedZh, tellChronicle, narrationWords } from '../../experiments/index.ts';
import type { Language, ToldChronicle } from '../../experiments/index.ts';
import { decimal, jobs, wholeNumber } from '../../experiments/words/numbers.ts';
import { presetRun, someRuns, type ToldRun } from './chronicle-runs.ts';

/** Year labels as the page writes them. */
function labelOf(start: string | undefined, lang: Language): (quarter: number) => string {
  const first = start === undefined ? 0 : 4 * Number(start.slice(0, 4)) + Number(start.slice(5)) - 1;
  return (quarter) => {
    const year = Math.floor((first + quarter) / 4);
    if (lang === 'zh') return start === undefined ? `第 ${year} 年` : `${year} 年`;
    return start === undefined ? `year ${year}` : `${year}`;
  };
}

const languages = ['en', 'zh'] as const;
const told = someRuns.flatMap(({ name, resolved, result, chronicles }) =>
  chronicles.flatMap((chronicle, r) =>
    languages.map((lang) => ({
      name: `${name} ${r} ${lang}`,
      lang,
      chronicle,
      region: result.regions[r]!,
      text: tellChronicle(
        chronicle,
        narrationWords(resolved, r, lang, labelOf(resolved.scenario.start, lang), result.quarters),
      ),
    })),
  ),
);

const sentencesOf = ({ headline, story, items }: ToldChronicle): readonly string[] => [
  headline,
  story,
  ...items.flatMap(({ sentence, why, firms }) => [sentence, ...why, ...firms.map(({ role }) => role)]),
];

const BROKEN =
  /undefined|– |–$|–%|NaN|Infinity|null|\[object|\$\{|\{|\}|--| ,| \.| ;|\.\.|,,|;;|: :|\(\)|（）|，，|。。|；；|，。|；。|：。|、。|，；| {2}|^\s|\s$|-0/;
const HALF_WIDTH_IN_ZH = /[\u3400-\u9fff）”][,;:?!.]|[,;:?!](?=[\u3400-\u9fff])|\(|\)/;

describe('texts', () => {
  it.each(told)('$name: whole and clean', ({ text }) => {
    for (const sentence of sentencesOf(text)) {
      expect(sentence).not.toBe('');
      expect(sentence).not.toMatch(BROKEN);
      expect(sentence).not.toMatch(/\b(\w+) \1\b(?! \d)/);
    }
  });

  it.each(told.filter(({ lang }) => lang === 'en'))(
    '$name: English sentences begin with a capital and end with a mark',
    ({ text }) => {
      const { headline, story, items } = text;
      for (const sentence of [headline, story, ...items.flatMap((item) => [item.sentence, ...item.why])]) {
        expect(sentence).toMatch(/^[A-Z0-9]/);
        expect(sentence).toMatch(/[.:]$/);
        expect(sentence).not.toMatch(/[\u3400-\u9fff]/);
        // After a full stop a capital or a number.
        expect(sentence).not.toMatch(/\. [a-z]/);
        expect(sentence).not.toMatch(/\b1 (firms|jobs|years|quarters|levers)\b|\ba [aeiou]\w+ (shift|entry)/);
      }
    },
  );

  it.each(told.filter(({ lang }) => lang === 'zh'))('$name: Chinese has its own marks and spaces', ({ text }) => {
    const { headline, story, items } = text;
    for (const sentence of [headline, story, ...items.flatMap((item) => [item.sentence, ...item.why])]) {
      expect(sentence).toMatch(/[。：]$/);
      expect(sentence).not.toMatch(HALF_WIDTH_IN_ZH);
      expect(sentence).not.toMatch(/[\u3400-\u9fff] [\u3400-\u9fff]/);
      expect(sentence).not.toMatch(/[\u3400-\u9fff][A-Za-z0-9]|[A-Za-z0-9%][\u3400-\u9fff]/);
      expect(sentence).not.toMatch(/[A-Za-z]{5}/);
    }
  });

  it.each(told)('$name: a story of readable length whose sentences do not begin alike', ({ text, lang }) => {
    const sentences = lang === 'en' ? text.story.split(/(?<=\.) (?=[A-Z0-9])/) : text.story.split(/(?<=。)/);
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(10);
    expect(new Set(sentences).size).toBe(sentences.length);
    const openers = sentences.map(
      (sentence) =>
        /^(Soon afterwards|Within a year|A little later|In the same year|That same year|不久之后|不出一年|没过多久|同年|也在这一年)/.exec(
          sentence,
        )?.[0],
    );
    openers.forEach((opener, k) => {
      if (opener !== undefined && k > 0) expect(openers[k - 1]).not.toBe(opener);
    });
  });

  it.each(told)('$name: numbers are those of the run', ({ text, lang, chronicle, region }) => {
    const sentenceFor = (kind: string) => text.items.find(({ happening }) => happening.kind === kind);
    const peak = sentenceFor('peak');
    if (peak !== undefined) {
      expect(peak.sentence).toContain(jobs(lang, Math.max(...region.series.employment)));
      expect(peak.sentence).toContain(wholeNumber(lang, region.series.firms[peak.happening.quarter]!));
    }
    const takeOff = sentenceFor('takeOff');
    if (takeOff !== undefined) {
      expect(takeOff.sentence).toContain(jobs(lang, region.series.employment[takeOff.happening.quarter]!));
      expect(takeOff.sentence).toContain(jobs(lang, region.series.employment[0]!));
    }
    const end = sentenceFor('end')!;
    if (end.happening.kind === 'end' && end.happening.size.firms >= 0.5) {
      const last = region.series.employment.slice(-8);
      expect(end.sentence).toContain(jobs(lang, last.reduce((sum, value) => sum + value, 0) / last.length));
    }
    for (const { happening, sentence } of text.items) {
      if (happening.kind === 'lockIn') expect(sentence).toContain(decimal(lang, happening.size.threshold, 2));
      if (happening.kind === 'relocationWave') expect(sentence).toContain(wholeNumber(lang, happening.size.moved));
    }
    expect(text.items).toHaveLength(chronicle.shown.length);
  });
});

describe('the verdict leads the headline', () => {
  const words = {
    en: {
      upgraded: 'upgrades',
      sustained: 'holds its ground',
      hollowedOut: 'is hollowed out',
      lockedIn: 'ends in locked-in decline',
      neverTookOff: 'never takes off',
    },
    zh: {
      upgraded: '实现了升级',
      sustained: '得以维持',
      hollowedOut: '走向空心化',
      lockedIn: '陷入锁定衰退',
      neverTookOff: '未能起飞',
    },
  };
  it.each(told)('$name', ({ text, lang, chronicle }) => {
    expect(text.headline.split(/[:：]/)[0]).toContain(words[lang][chronicle.verdict]);
  });
});

describe('three presets, in words', () => {
  const inWordsOf = ({ resolved, result, chronicles }: ToldRun, r: number, lang: Language): ToldChronicle =>
    tellChronicle(
      chronicles[r]!,
      narrationWords(resolved, r, lang, labelOf(resolved.scenario.start, lang), result.quarters),
    );
  const inEnglish = (id: string, r = 0): ToldChronicle => inWordsOf(presetRun(id), r, 'en');
  const inChinese = (id: string, r = 0): ToldChronicle => inWordsOf(presetRun(id), r, 'zh');

  it('Zhejiang: bad goods drive out good ones, a campaign brings the name back', () => {
    const { story } = inEnglish('zhejiang');
    expect(story).toMatch(
      /the government turned to a specialised market; five years later, (value added|employment) was \d+% (above|below) the same run without policy\./,
    );
    expect(story).toMatch(
      /the cluster had grown too large for people to know each other, and \d+% of firms were cutting corners, after \d+% when there were \d+ firms\./,
    );
    expect(story).toMatch(
      /the region’s reputation was at its lowest, 0\.\d\d after 0\.\d\d, with \d+% of firms cutting corners\./,
    );
    expect(story).toMatch(
      /reputation was back at 0\.\d\d, after the share of firms cutting corners had fallen from \d+% to \d+%\./,
    );
    expect(inChinese('zhejiang').story).toMatch(/集体声誉由 0\.\d\d 跌到谷底的 0\.\d\d，\d+% 的企业以次充好。/);
  });

  it('Ruhr: a shift that nobody believed', () => {
    const { story, headline } = inEnglish('ruhr');
    expect(headline).toMatch(
      /^After 50 years the cluster ends in locked-in decline: \d+% of the peak jobs are left, with lock-in at 0\.\d\d, as products fell out of line with the market/,
    );
    expect(story).toMatch(
      /three years later firms believed only \d+% of the news from the market, and value added never got back to its old level\./,
    );
    expect(story).toMatch(/few and large employers had such a hold on policy that political lock-in passed 0\.50/);
    expect(inChinese('ruhr').story).toMatch(
      /技术范式转换，市场离本地产品而去：.*三年后企业仍只采信市场新消息的 \d+%，此后增加值再未回到原来的水平。/,
    );
  });

  it('East and West: firms go where wages are lower and suppliers wait', () => {
    const helped = someRuns.find(({ name }) => name === 'help for the West from the start')!;
    expect(inWordsOf(helped, 0, 'en').story).toMatch(
      /firms were moving away in numbers: \d+ left within \w+ years, \d+ of them to West, where wages were \d+% lower\./,
    );
    expect(inWordsOf(helped, 1, 'en').story).toMatch(
      /firms moved in from East, where wages were \d+% higher: \d+ came within \w+ years\./,
    );
    expect(inWordsOf(helped, 1, 'zh').headline).toMatch(/^50 年后，西部得以维持：/);
  });

  it('the decline of the default is that of rivals who learned', () => {
    expect(inEnglish('default').headline).toMatch(
      /as rivals elsewhere learned from what it sold \(their pull grew \d+%\)/,
    );
    expect(inChinese('default').headline).toMatch(/主因是区外对手从本地产品中学去了手艺（吸引力增强 \d+%）/);
  });
});

describe('numbers', () => {
  it('small numbers are words', () =>
    expect([inWords('en', 7), inWords('zh', 2), inWords('en', 21)]).toEqual(['seven', '两', '21']));
  it('Chinese text is spaced once', () =>
    expect(spacedZh('有 12.3 万 个岗位，占8%的')).toBe('有 12.3 万个岗位，占 8% 的'));
});
