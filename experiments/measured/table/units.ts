/** Units as headers name them: multipliers, currencies, percent. */
import type { Text } from '../../../engine/index.ts';
import { narrow } from './narrow.ts';

/** Currencies by what tables call them; the more special words first. */
export const currencies = {
  usd: { name: { en: 'US dollars', zh: '美元' }, words: /美元|美金|us ?dollars?|\bus ?\$|\busd\b/i },
  hkd: { name: { en: 'Hong Kong dollars', zh: '港元' }, words: /港[元币]|hk ?\$|\bhkd\b/i },
  twd: { name: { en: 'New Taiwan dollars', zh: '新台币' }, words: /(?:新)?台币|nt ?\$|\b(?:ntd|twd)\b/i },
  jpy: { name: { en: 'yen', zh: '日元' }, words: /日[元圆]|\byen\b|\bjpy\b|円/i },
  krw: { name: { en: 'won', zh: '韩元' }, words: /韩[元圆]|\bwon\b|\bkrw\b/i },
  eur: { name: { en: 'euros', zh: '欧元' }, words: /欧元|\beuros?\b|\beur\b|€/i },
  gbp: { name: { en: 'pounds', zh: '英镑' }, words: /英镑|\bsterling\b|\bgbp\b|£/i },
  chf: { name: { en: 'Swiss francs', zh: '瑞士法郎' }, words: /(?:瑞士)?法郎|swiss francs?|\bchf\b|\bsfr\b/i },
  dem: { name: { en: 'German marks', zh: '德国马克' }, words: /马克|\bd-?marks?\b|\bdem\b|\bdm\b/i },
  itl: { name: { en: 'lire', zh: '里拉' }, words: /里拉|\blir[ea]\b|\bitl\b/i },
  inr: { name: { en: 'rupees', zh: '卢比' }, words: /卢比|\brupees?\b|\binr\b|\brs\b|₹/i },
  brl: { name: { en: 'reais', zh: '雷亚尔' }, words: /雷亚尔|\breais\b|\bbrl\b|r\$/i },
  cny: { name: { en: 'yuan', zh: '元' }, words: /人民币|\brmb\b|\bcny\b|\byuan\b|元|¥/i },
  dollar: { name: { en: 'dollars', zh: '（某国）元' }, words: /\bdollars?\b|\$/i },
} as const satisfies { readonly [id: string]: { readonly name: Text; readonly words: RegExp } };

export type Currency = keyof typeof currencies;
export const currencyIds = Object.keys(currencies) as Currency[];

export function currencyIn(text: string): Currency | undefined {
  const said = narrow(text);
  return currencyIds.find((id) => currencies[id].words.test(said));
}

export interface Unit {
  /** How many of the thing one stands for: 10,000 for 万. */
  readonly times: number;
  /** Share of 1 that one stands for, of a percentage or a part of a thousand. */
  readonly share?: 0.01 | 0.001;
  readonly currency?: Currency;
  /** The words that say so. */
  readonly said: string;
}

/** Before a unit in Chinese; 万 and 亿 with what is counted, so that no name of a place is one. */
const chinese =
  /(万亿|十亿|百亿|千万|百万|十万|百|千|万|亿)? ?(人民币|美元|美金|港[元币]|新?台币|日[元圆]|韩[元圆]|欧元|英镑|瑞士法郎|法郎|马克|里拉|卢比|元|人次?|家|户|个|吨|公斤|千克|克|件|只|双|台|辆|套|米|匹|打|支|条|块|副|把|箱|平方米|立方米)(?![\u4e00-\u9fff])/;
const chineseTimes: Readonly<Record<string, number>> = {
  百: 100,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  万亿: 1e12,
};
const english: readonly (readonly [RegExp, number])[] = [
  [/\b100 million\b/i, 1e8],
  [/\b10 million\b/i, 1e7],
  [/\b100 thousand\b/i, 1e5],
  [/\b10 thousand\b|\b10[, ]?000\b/i, 1e4],
  [/\btrillions?\b|\btn\b/i, 1e12],
  [/\bbillions?\b|\bbn\b|[€$£¥] ?bn\b|\bmrd\.?|\bmilliarden?\b|\bmilliards?\b|\bmiliardi\b/i, 1e9],
  [/\bcrores?\b/i, 1e7],
  [
    /\bmillion(?:s|en|i)?\b|\bmn\b|\bmln\b|\bmio\.?|\bmil\.|[€$£¥] ?m(?:n|ln)?\b|\bm(?=[€$£]|(?:usd|eur|rmb|cny|chf|dm)\b)/i,
    1e6,
  ],
  [/\blakhs?\b/i, 1e5],
  [
    /\bthousands?\b|\bin 1[, .']?000\b|[€$£¥] ?(?:k|['’]?000s?)\b|\(1[, .']?000\b|['’]?\b000s?\b|\btsd\.?|\btausend\b|\bmigliaia\b|\bmilliers\b|\bk(?=[€$£]|(?:usd|eur|rmb|cny|chf)\b)/i,
    1e3,
  ],
];

/** The unit a header or a cell names; undefined where it names none. */
export function unitIn(text: string): Unit | undefined {
  const said = narrow(text).replace(/（/g, '(').replace(/）/g, ')');
  const currency = currencyIn(said);
  const money = currency === undefined ? {} : { currency };
  const share = /%|百分[比点]|per ?cent|\bpct\b|prozent/i.exec(said) ?? undefined;
  if (share !== undefined) return { times: 1, share: 0.01, said: share[0] };
  const thousandth = /‰|千分[比点]|per mille?\b/i.exec(said) ?? undefined;
  if (thousandth !== undefined) return { times: 1, share: 0.001, said: thousandth[0] };
  const written = chinese.exec(said);
  if (written !== null) return { times: chineseTimes[written[1] ?? ''] ?? 1, ...money, said: written[0].trim() };
  // Within brackets, after a slash or a colon: (万), 单位：亿.
  const bare = /[(/:：[] ?(百万|千万|百|千|万|亿|十亿) ?(?:[)\]]|$)|^(百万|千万|百|千|万|亿|十亿)$/.exec(said);
  if (bare !== null) return { times: chineseTimes[(bare[1] ?? bare[2])!]!, ...money, said: (bare[1] ?? bare[2])! };
  for (const [words, times] of english) {
    const found = words.exec(said);
    if (found !== null) return { times, ...money, said: found[0].trim() };
  }
  return currency === undefined ? undefined : { times: 1, currency, said: currencies[currency].words.exec(said)![0] };
}

/** Multipliers a person may choose for a count and for money. */
export const multipliers = [1, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9] as const;

const timesNames: Readonly<Record<number, Text>> = {
  1: { en: 'single ones', zh: '一' },
  100: { en: 'hundred', zh: '百' },
  1e3: { en: 'thousand', zh: '千' },
  1e4: { en: '10 thousand', zh: '万' },
  1e5: { en: '100 thousand', zh: '十万' },
  1e6: { en: 'million', zh: '百万' },
  1e7: { en: '10 million', zh: '千万' },
  1e8: { en: '100 million', zh: '亿' },
  1e9: { en: 'billion', zh: '十亿' },
  1e10: { en: '10 billion', zh: '百亿' },
  1e12: { en: 'trillion', zh: '万亿' },
};
export const multiplierText = (times: number): Text => timesNames[times] ?? { en: String(times), zh: String(times) };
