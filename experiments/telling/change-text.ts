/** What was changed and what moved, in sentences of both languages. */
import { sentenceCase } from '../words/sentence-case.ts';
import {
  eventNames,
  indicators,
  levelWord,
  levers,
  mechanisms,
  parameters,
  verdictNames,
  type EventKind,
  type Language,
  type ParameterValue,
  type Text,
} from '../../engine/index.ts';
import type { PolicyBar, ScenarioChange, ChangeOutcome, MovedOutcomes, OutcomeMove } from './changes.ts';
import { industries, places } from '../documents/industries.ts';
import { decimal, indicatorNumber, signedPercent } from '../words/numbers.ts';
import { plainNumber } from '../words/plain-number.ts';
import { seedAsShown } from '../words/seed-words.ts';
import { punctuation, spaced } from '../words/language.ts';

/** Year of a quarter as it stands in a sentence: “year 25”, “1985 年”. */
export type YearLabel = (quarter: number) => string;

const withArticle = (name: string): string => `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
const plain = (value: number): string => plainNumber(value).replaceAll('-', '−');

/** A value of an assumption; three for the three chains. */
function valueText(value: ParameterValue, lang: Language): string {
  return typeof value === 'number' ? plain(value) : value.map(plain).join(punctuation[lang].list);
}

const placeEn = (region: Text | undefined): string => (region === undefined ? '' : ` in ${region.en}`);
const placeZh = (region: Text | undefined): string => (region === undefined ? '' : `${region.zh}的`);

function spanEn({ from, to }: PolicyBar, toEnd: boolean, label: YearLabel): string {
  if (toEnd) return from === 0 ? 'throughout' : `from ${label(from)} on`;
  return `from ${label(from)} to ${label(to)}`;
}

function spanZh({ from, to }: PolicyBar, toEnd: boolean, label: YearLabel): string {
  if (toEnd) return from === 0 ? '贯穿始终' : `从${label(from)}起`;
  return `从${label(from)}到${label(to)}`;
}

const quartersEn = (count: number): string => `${count} ${count === 1 ? 'quarter' : 'quarters'}`;

/** What of a bar moved; quarters are named where both fall in one year. */
function barMoves(before: PolicyBar, after: PolicyBar, lang: Language, label: YearLabel): readonly string[] {
  const quarterName = (quarter: number): string => ({ en: `quarter ${quarter}`, zh: `第 ${quarter} 季` })[lang];
  const when = (quarter: number, other: number): string =>
    label(quarter) === label(other) && quarter !== other ? quarterName(quarter) : label(quarter);
  const quarters = (count: number): string => ({ en: quartersEn(count), zh: `${count} 季` })[lang];
  const moved = (name: Text, was: string, is: string): readonly string[] =>
    was === is ? [] : [{ en: `${name.en} from ${was} to ${is}`, zh: `${name.zh}由 ${was} 改为 ${is}` }[lang]];
  return [
    ...moved({ en: 'level', zh: '力度' }, decimal(lang, before.level, 2), decimal(lang, after.level, 2)),
    ...moved({ en: 'start', zh: '起点' }, when(before.from, after.from), when(after.from, before.from)),
    ...moved({ en: 'end', zh: '终点' }, when(before.to, after.to), when(after.to, before.to)),
    ...moved({ en: 'ramp', zh: '爬坡期' }, quarters(before.ramp), quarters(after.ramp)),
  ];
}

const sizeText = (event: EventKind, size: number, lang: Language): string =>
  event === 'paradigmShift' ? decimal(lang, size, 2) : signedPercent(lang, size);

function en(change: ScenarioChange, label: YearLabel): string {
  switch (change.kind) {
    case 'preset':
      return `Another scenario: ${change.after.en} instead of ${change.before.en}.`;
    case 'policyAdded': {
      const { bar, toEnd } = change;
      return `Added ${levers[bar.lever].label.en}${placeEn(bar.region)}: level ${decimal('en', bar.level, 2)} (${levelWord(bar.level).en}) ${spanEn(bar, toEnd, label)}, reached over ${quartersEn(bar.ramp)}.`;
    }
    case 'policyRemoved':
      return `Removed ${levers[change.bar.lever].label.en}${placeEn(change.bar.region)}: level ${decimal('en', change.bar.level, 2)} ${spanEn(change.bar, change.toEnd, label)}.`;
    case 'policyChanged':
      return `Changed ${levers[change.after.lever].label.en}${placeEn(change.after.region)}: ${barMoves(change.before, change.after, 'en', label).join(', ')}.`;
    case 'assumption':
      return `Assumption ${parameters[change.id].label.en}${placeEn(change.region)}: from ${valueText(change.before, 'en')} to ${valueText(change.after, 'en')} (${parameters[change.id].unit.en}).`;
    case 'eventAdded':
      return `Added ${withArticle(eventNames[change.event].en)} of size ${sizeText(change.event, change.size, 'en')} in ${label(change.quarter)}.`;
    case 'eventRemoved':
      return `Removed the ${eventNames[change.event].en} of ${label(change.quarter)}.`;
    case 'eventChanged':
      return `Changed the ${eventNames[change.event].en}: ${[
        ...(change.before.quarter === change.after.quarter
          ? []
          : [`from ${label(change.before.quarter)} to ${label(change.after.quarter)}`]),
        ...(change.before.size === change.after.size
          ? []
          : [
              `size from ${sizeText(change.event, change.before.size, 'en')} to ${sizeText(change.event, change.after.size, 'en')}`,
            ]),
      ].join(', ')}.`;
    case 'mechanismOff':
      return `Switched off ${mechanisms[change.mechanism].label.en}${change.from === 0 ? '' : ` from ${label(change.from)} on`}.`;
    case 'mechanismOn':
      return `Switched ${mechanisms[change.mechanism].label.en} back on.`;
    case 'industry':
      return `The industry is ${industries[change.after].label.en}, not ${industries[change.before].label.en}.`;
    case 'place':
      return `The place is ${places[change.after].label.en}, not ${places[change.before].label.en}.`;
    case 'seed':
      return `Another seed: “${seedAsShown(change.after)}” instead of “${seedAsShown(change.before)}”. What moved is then partly chance.`;
    case 'quarters':
      return `Length of the run: ${change.after} quarters instead of ${change.before}.`;
    case 'regions':
      return [
        ...(change.added.length > 0 ? [`Added ${change.added.map((name) => name.en).join(', ')}.`] : []),
        ...(change.removed.length > 0 ? [`Removed ${change.removed.map((name) => name.en).join(', ')}.`] : []),
      ].join(' ');
  }
}

function zh(change: ScenarioChange, label: YearLabel): string {
  switch (change.kind) {
    case 'preset':
      return `换了情景：由“${change.before.zh}”换成“${change.after.zh}”。`;
    case 'policyAdded': {
      const { bar, toEnd } = change;
      return `新增${placeZh(bar.region)}${levers[bar.lever].label.zh}：力度 ${decimal('zh', bar.level, 2)}（${levelWord(bar.level).zh}），${spanZh(bar, toEnd, label)}，爬坡期 ${bar.ramp} 季。`;
    }
    case 'policyRemoved':
      return `取消${placeZh(change.bar.region)}${levers[change.bar.lever].label.zh}：原力度 ${decimal('zh', change.bar.level, 2)}，${spanZh(change.bar, change.toEnd, label)}。`;
    case 'policyChanged':
      return `调整${placeZh(change.after.region)}${levers[change.after.lever].label.zh}：${barMoves(change.before, change.after, 'zh', label).join('，')}。`;
    case 'assumption':
      return `${placeZh(change.region)}假设“${parameters[change.id].label.zh}”：由 ${valueText(change.before, 'zh')} 改为 ${valueText(change.after, 'zh')}（${parameters[change.id].unit.zh}）。`;
    case 'eventAdded':
      return `新增事件：${label(change.quarter)}的${eventNames[change.event].zh}，大小 ${sizeText(change.event, change.size, 'zh')}。`;
    case 'eventRemoved':
      return `取消事件：${label(change.quarter)}的${eventNames[change.event].zh}。`;
    case 'eventChanged':
      return `调整事件“${eventNames[change.event].zh}”：${[
        ...(change.before.quarter === change.after.quarter
          ? []
          : [`由${label(change.before.quarter)}改到${label(change.after.quarter)}`]),
        ...(change.before.size === change.after.size
          ? []
          : [
              `大小由 ${sizeText(change.event, change.before.size, 'zh')} 改为 ${sizeText(change.event, change.after.size, 'zh')}`,
            ]),
      ].join('，')}。`;
    case 'mechanismOff':
      return `关闭机制“${mechanisms[change.mechanism].label.zh}”${change.from === 0 ? '' : `，从${label(change.from)}起`}。`;
    case 'mechanismOn':
      return `重新打开机制“${mechanisms[change.mechanism].label.zh}”。`;
    case 'industry':
      return `产业由“${industries[change.before].label.zh}”改为“${industries[change.after].label.zh}”。`;
    case 'place':
      return `所在地由“${places[change.before].label.zh}”改为“${places[change.after].label.zh}”。`;
    case 'seed':
      return `换了随机种子：由“${seedAsShown(change.before)}”换成“${seedAsShown(change.after)}”，变化中因而有一部分是偶然。`;
    case 'quarters':
      return `运行长度由 ${change.before} 季改为 ${change.after} 季。`;
    case 'regions':
      return [
        ...(change.added.length > 0 ? [`新增区域${change.added.map((name) => name.zh).join('、')}。`] : []),
        ...(change.removed.length > 0 ? [`去掉区域${change.removed.map((name) => name.zh).join('、')}。`] : []),
      ].join('');
  }
}

/** One change as a sentence. */
export function changeText(change: ScenarioChange, lang: Language, label: YearLabel): string {
  return spaced(lang, { en, zh }[lang](change, label));
}

/** Name of an outcome, as a label. */
export function outcomeName(indicator: ChangeOutcome, lang: Language): string {
  const names: Text = indicator === 'employment' ? { en: 'jobs', zh: '就业岗位' } : indicators[indicator].label;
  return sentenceCase(names[lang]);
}

/** Words for a value that is unknown: there are too few firms for it, or none. */
const unknownWords: Text = { en: 'unknown (too few firms)', zh: '未知（企业太少）' };

const moveClause = (move: OutcomeMove, lang: Language): string => {
  const share = move.relative === undefined ? '' : signedPercent(lang, move.relative);
  const name = outcomeName(move.indicator, lang);
  const [was, is] = [move.before, move.after].map((value) =>
    Number.isNaN(value) ? unknownWords[lang] : indicatorNumber(lang, move.indicator, value),
  );
  const [opening, closing] = punctuation[lang].brackets;
  const by = share === '' ? '' : `${opening}${share}${closing}`;
  return {
    en: `${name.charAt(0).toLowerCase()}${name.slice(1)} from ${was} to ${is}${by}`,
    zh: `${name}由 ${was} 变为 ${is}${by}`,
  }[lang];
};

/** A movement smaller than this share is none. */
const STILL = 0.01;

/** What moved at the end, in one or two sentences: the verdict first, then the largest movements. */
export function movedText({ verdictBefore, verdictAfter, outcomes }: MovedOutcomes, lang: Language, most = 3): string {
  const moved = outcomes
    .filter(({ relative, difference, before, after }) =>
      relative === undefined
        ? !(difference === 0) && !(Number.isNaN(before) && Number.isNaN(after))
        : Math.abs(relative) >= STILL,
    )
    .slice(0, most);
  const clauses = moved.map((move) => moveClause(move, lang)).join(punctuation[lang].semicolon);
  const [was, is] = [verdictNames[verdictBefore], verdictNames[verdictAfter]];
  const verdict: Text =
    verdictBefore === verdictAfter
      ? { en: `The verdict is the same, ${is.en}`, zh: `结局不变，仍是${is.zh}` }
      : { en: `The verdict changes from ${was.en} to ${is.en}`, zh: `结局由${was.zh}变为${is.zh}` };
  const movements: Text =
    clauses === ''
      ? { en: ', and nothing moved by more than 1% at the end.', zh: '，期末各项指标几乎未动。' }
      : { en: `. Moved most at the end: ${clauses}.`, zh: `。期末变化最大的是：${clauses}。` };
  return spaced(lang, `${verdict[lang]}${movements[lang]}`);
}
