/** The links of the supply chain in words: which is missing, why, and the three ways to fill it. */
import { segments, type Language, type LeverId, type Text } from '../../engine/index.ts';
import { decimal, percent, punctuation, sentenceCase, spaced } from '../words/index.ts';
import { lacksMakers, type LinkReason, type SupplyLink } from './supply-links.ts';

/** A way to fill a missing link, and the levers that go it. */
export interface WayToFill {
  readonly id: 'grow' | 'bring' | 'support';
  readonly text: Text;
  readonly levers: readonly LeverId[];
  /** What stands in the way and this way takes away. */
  readonly against: readonly LinkReason[];
}

/** The three ways of equation 7.11: its own gates opened, somebody who brings a maker along, and help for those who try. */
export const waysToFill: readonly WayToFill[] = [
  {
    id: 'grow',
    text: {
      en: 'Grow the market and train people, until a maker can live here and finds its skilled hands',
      zh: '做大市场、培养人才，使配套企业养得活、招得到熟练工',
    },
    levers: ['train', 'market', 'infra'],
    against: ['market', 'skills'],
  },
  {
    id: 'bring',
    text: {
      en: 'Let a leading firm or a foreign plant bring its maker along',
      zh: '由龙头企业或外资企业把自己的配套带进来',
    },
    levers: ['lead', 'fdi', 'local'],
    against: ['nobody', 'skills', 'price'],
  },
  {
    id: 'support',
    text: {
      en: 'Support suppliers: a first maker may start smaller and with fewer skills',
      zh: '扶持配套企业：降低起步规模与技能门槛',
    },
    levers: ['supplier'],
    against: ['market', 'skills', 'price'],
  },
];

/** What stands over the three ways. */
export const waysTitle: Text = { en: 'Three ways to fill a link', zh: '补链的三条途径' };

interface LinkWords {
  /** “core materials and key parts: missing, 94% imported” */
  readonly missing: (name: string, imported: string, all: boolean) => string;
  readonly belowScale: (name: string, imported: string, all: boolean) => string;
  readonly market: (feeds: string) => string;
  readonly skills: (here: string, needed: string) => string;
  readonly price: (dearer: string) => string;
  readonly nobody: (chance: string) => string;
  readonly time: string;
  readonly complete: string;
  readonly between: string;
}

const en: LinkWords = {
  missing: (name, imported, all) => `${name}: missing, ${all ? 'all' : imported} imported`,
  belowScale: (name, imported, all) => `${name}: below scale, ${all ? 'all' : imported} imported`,
  market: (feeds) => `the market is too small, it would feed ${feeds} of a maker of the smallest scale`,
  skills: (here, needed) => `people lack the skills: human capital ${here}, makers need ${needed}`,
  price: (dearer) => `imports are cheaper, a first maker would ask ${dearer} more`,
  nobody: (chance) =>
    `hardly anybody brings one along (leading firms, foreign plants, firms that move in: a chance of ${chance} in the last year)`,
  time: 'demand, skills and price would allow one: it is a matter of time, or of somebody who brings it along',
  complete: 'No link of the supply chain is missing.',
  between: '. Why: ',
};

const zh: LinkWords = {
  missing: (name, imported, all) => `${name}：缺失，${all ? '全部进口' : `进口 ${imported}`}`,
  belowScale: (name, imported, all) => `${name}：规模不足，${all ? '全部进口' : `进口 ${imported}`}`,
  market: (feeds) => `市场太小，只够养活最小规模企业的 ${feeds}`,
  skills: (here, needed) => `技能不足：人力资本 ${here}，这类企业需要 ${needed}`,
  price: (dearer) => `进口更便宜，首家本地企业的要价要高出 ${dearer}`,
  nobody: (chance) => `几乎没有谁能带来（龙头企业、外资企业、迁入企业近一年带来一家的概率仅 ${chance}）`,
  time: '需求、技能与价格都已具备，只差时日，或差一家把它带来的企业',
  complete: '供应链各环节均不缺失。',
  between: '。原因：',
};

const words: { readonly [K in Language]: LinkWords } = { en, zh };

/** Below this nothing to speak of is made here. */
const ALL_IMPORTED = 0.005;

export interface ToldLink {
  readonly link: SupplyLink;
  /** Which link, and how much of it is imported. */
  readonly what: string;
  /** Why, one clause each; says that it is a matter of time where no gate is shut. */
  readonly why: readonly string[];
  /** Ways to fill it, those that answer a reason before the others. */
  readonly ways: readonly WayToFill[];
}

function clause(reason: LinkReason, link: SupplyLink, lang: Language): string {
  const text = words[lang];
  switch (reason) {
    case 'market':
      return text.market(percent(lang, link.feeds));
    case 'skills':
      return text.skills(decimal(lang, link.skills, 2), decimal(lang, link.skillsNeeded, 2));
    case 'price':
      return text.price(percent(lang, link.priceRatio - 1));
    case 'nobody':
      return text.nobody(percent(lang, link.broughtAYear));
  }
}

/** Every link that lacks makers, the most demanding first: missing ones before those below scale. */
export function tellLinks(links: readonly SupplyLink[], lang: Language): readonly ToldLink[] {
  const text = words[lang];
  const lacking = links.filter(({ state }) => lacksMakers(state)).toReversed();
  return [
    ...lacking.filter(({ state }) => state === 'missing'),
    ...lacking.filter(({ state }) => state !== 'missing'),
  ].map((link) => {
    const imported = percent(lang, 1 - link.local);
    const say = link.state === 'missing' ? text.missing : text.belowScale;
    const answers = ({ against }: WayToFill): boolean => against.some((reason) => link.reasons.includes(reason));
    return {
      link,
      what: sentenceCase(say(segments[link.segment]!.label[lang], imported, link.local < ALL_IMPORTED)),
      why: link.reasons.length === 0 ? [text.time] : link.reasons.map((reason) => clause(reason, link, lang)),
      ways: [...waysToFill.filter(answers), ...waysToFill.filter((way) => !answers(way))],
    };
  });
}

/** The three ways in one line, each with the levers that go it as `name` calls them. */
export function waysInLine(lang: Language, name: (lever: LeverId) => string): string {
  const { list, semicolon, colon, brackets } = punctuation[lang];
  const told = waysToFill.map(({ text, levers }) => {
    const way = { en: text.en.charAt(0).toLowerCase() + text.en.slice(1), zh: text.zh }[lang];
    return `${way}${brackets[0]}${levers.map(name).join(list)}${brackets[1]}`;
  });
  return waysTitle[lang] + colon + told.join(semicolon);
}

/** One sentence for every link that lacks makers; one that says that none does where there are four. */
export function linkSentences(links: readonly SupplyLink[], lang: Language): readonly string[] {
  const { between, complete } = words[lang];
  const { semicolon, stop } = punctuation[lang];
  if (links.length === 0) return [];
  const told = tellLinks(links, lang).map(({ what, why }) => `${what}${between}${why.join(semicolon)}${stop.trim()}`);
  const sentences = told.length === 0 ? [complete] : told;
  return sentences.map((sentence) => spaced(lang, sentence));
}
