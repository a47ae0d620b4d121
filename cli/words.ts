/** Explanations of outcomes on the command line. */
import { verdictNames, type Text, type Verdict } from '../engine/index.ts';
import { horizon, sentenceCase, type Language } from '../experiments/index.ts';

/** One sentence a mayor understands. */
export const verdictSentences: { readonly [K in Verdict]: Text } = {
  upgraded: {
    en: 'The cluster kept its value and climbed to design and brands of its own.',
    zh: '集群守住了增加值，并攀升到设计与自主品牌环节。',
  },
  sustained: {
    en: 'The cluster kept most of its value without climbing the chain.',
    zh: '集群保住了大部分增加值，但未能沿价值链攀升。',
  },
  hollowedOut: {
    en: 'Firms, their sourcing or their markets went elsewhere; the jobs left with them.',
    zh: '企业、配套或市场转到别处，就业随之流失。',
  },
  lockedIn: {
    en: 'The cluster stayed with what it knew while its market moved on.',
    zh: '市场已经转移，集群仍固守旧路而走向衰落。',
  },
  neverTookOff: {
    en: 'It never reached 60 firms, or neither 150 firms nor three times the jobs it started with.',
    zh: '企业始终不到 60 家，或既不到 150 家，就业也不到起步时的三倍。',
  },
};

/** A verdict with the years it speaks for, and what it means. */
export function verdictLine(verdict: Verdict, quarters: number, language: Language): string {
  const when = sentenceCase(horizon(language, quarters));
  const [name, sentence] = [verdictNames[verdict][language], verdictSentences[verdict][language]];
  return { en: `${when}: ${name}. ${sentence}`, zh: `${when}：${name}。${sentence}` }[language];
}
