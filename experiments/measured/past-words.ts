/** What a measured past and a run have to do with each other, in sentences made from the numbers. */
import { JOBS_PER_UNIT, type Language, type Text } from '../../engine/index.ts';
import { decimal, percent, punctuation, sentenceCase, wholeNumber } from '../words/index.ts';
import { pastChange, type PastChange, type PastSeries } from './beside-run.ts';
import { observables, type Observable, type ObservableId, type ObservableScale } from './observables.ts';

/** Sizes that have a name of their own. */
const namedSizes: { readonly [L in Language]: readonly (readonly [size: number, name: string])[] } = {
  en: [
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
  zh: [
    [1e8, ' 亿'],
    [1e5, ' 万'],
  ],
};

/** A number to two digits: a factor between a place and a model is not known to more. */
function roughly(lang: Language, value: number): string {
  let unit = 1;
  while (value / unit >= 99.5) unit *= 10;
  const rounded = unit * Math.round(value / unit);
  if (rounded >= 10) {
    const [from, name] = namedSizes[lang].find(([size]) => rounded >= size) ?? [1, ''];
    const size = from === 1e5 ? 1e4 : from;
    const shown = rounded / size;
    return `${Number.isInteger(shown) ? wholeNumber(lang, shown) : decimal(lang, shown, 1)}${name}`;
  }
  let digits = 1;
  for (let size = value; size < 1 && digits < 6; size *= 10) digits++;
  return String(Number(value.toFixed(digits)));
}

type FactorWords = (count: { readonly [L in Language]: string }, unit: Text, turned: boolean) => Text;

const counted =
  (en: string, ens: string, zh: string): FactorWords =>
  (count, _unit, turned) =>
    turned
      ? { en: `${count.en} ${ens} of the model stand for one`, zh: `模型中 ${count.zh} ${zh}代表 1 ${zh}` }
      : { en: `one ${en} of the model stands for ${count.en} ${ens}`, zh: `模型中 1 ${zh}代表 ${count.zh} ${zh}` };
const inUnits =
  (en: string, zh: string): FactorWords =>
  (count, unit) => ({
    en: `one unit of ${en} stands for ${count.en} ${unit.en} a year`,
    zh: `模型中${zh} 1 单位代表每年 ${count.zh}${/[万亿]$/.test(count.zh) ? '' : ' '}${unit.zh}`,
  });

const factorWords: { readonly [S in Exclude<ObservableScale, 'none'>]: FactorWords } = {
  firms: counted('firm', 'firms', '家企业'),
  suppliers: counted('supplier', 'suppliers', '家配套企业'),
  jobs: counted('job', 'jobs', '个岗位'),
  output: inUnits('output a quarter', '每季产出'),
  valueAdded: inUnits('value added a quarter', '每季增加值'),
  sales: inUnits('sales a year', '年销售额'),
  exports: inUnits('exports a year', '年出口额'),
  wage: inUnits('wage', '工资'),
};
const noUnit: Text = { en: 'units', zh: '单位' };
/** Money is kept in millions, which its unit begins with; in sentences the number says how large it is. */
const millions = /^(million |百万)/;

/** How large the model is beside the place, scale by scale: "One firm of the model stands for 16 firms." */
export function factorSentence(series: readonly PastSeries[], lang: Language): string {
  const said = new Map<ObservableScale, string>();
  for (const { observable, unit = noUnit, factor } of series) {
    const { scale, kind }: Observable = observables[observable];
    if (scale === 'none' || said.has(scale)) continue;
    const size = scale === 'jobs' ? factor / JOBS_PER_UNIT : factor;
    const turned = kind === 'count' && scale !== 'output' && size < 1;
    const inMillions = kind === 'money' && millions.test(unit.en) && millions.test(unit.zh);
    const count = (turned ? 1 / size : size) * (inMillions ? 1e6 : 1);
    const name = inMillions ? { en: unit.en.replace(millions, ''), zh: unit.zh.replace(millions, '') } : unit;
    said.set(scale, factorWords[scale]({ en: roughly('en', count), zh: roughly('zh', count) }, name, turned)[lang]);
  }
  const { semicolon, stop } = punctuation[lang];
  return said.size === 0 ? '' : sentenceCase([...said.values()].join(semicolon)) + stop.trim();
}

/** From here on a rise is told as so many times. */
const TIMES_FROM = 3;
/** Nearer to no change than this it is told as none. */
const LEVEL = 0.005;

interface Went {
  readonly way: 'rose' | 'fell' | 'level';
  readonly text: string;
  /** The amount alone, where it can stand so. */
  readonly amount: string;
}

function went(observable: ObservableId, change: number, lang: Language): Went {
  const { kind }: Observable = observables[observable];
  const size = kind === 'share' ? change : change - 1;
  if (Math.abs(size) < LEVEL) return { way: 'level', text: { en: 'stayed level', zh: '基本持平' }[lang], amount: '' };
  const way = size > 0 ? 'rose' : 'fell';
  if (kind !== 'share' && change >= TIMES_FROM) {
    const times = roughly(lang, change);
    return { way, text: { en: `rose to ${times} times`, zh: `增至 ${times} 倍` }[lang], amount: '' };
  }
  const points = decimal(lang, 100 * Math.abs(size), 0);
  const amount =
    kind === 'share'
      ? { en: `${points} points`, zh: `${points} 个百分点` }[lang]
      : percent(lang, Math.abs(size), size < -0.985 ? 1 : 0);
  const verb = { rose: { en: 'rose by', zh: '上升' }, fell: { en: 'fell by', zh: '下降' } }[way][lang];
  return { way, text: `${verb} ${amount}`, amount };
}

/** "Measured employment fell by 67% from 1970 to 1987; this run: 52%." Direction and size are those of the numbers. */
export function changeSentence(change: PastChange, lang: Language): string {
  const { observable, from, to } = change;
  const { label, kind }: Observable = observables[observable];
  // Prices have been taken out of money before it met the run.
  const real = kind === 'money' ? { en: ' at constant prices', zh: '按不变价，' }[lang] : '';
  const [past, run] = [went(observable, change.measured, lang), went(observable, change.run, lang)];
  const short = past.way === run.way && past.amount !== '' && run.amount !== '' ? run.amount : run.text;
  return {
    en: `Measured ${label.en}${real} ${past.text} from ${from} to ${to}; this run: ${short}.`,
    zh: `${real}${from}—${to} 年实测${label.zh}${past.text}；本次运行${run.text}。`,
  }[lang];
}

/** The change of each, where there is one, the one the run is furthest from first. */
export function pastChanges(series: readonly PastSeries[]): readonly PastChange[] {
  return series.flatMap((one) => pastChange(one) ?? []).toSorted((a, b) => b.off - a.off);
}
