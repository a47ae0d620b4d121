/** What industries and places are, in words: apart from the table, which every page reads before it is drawn. */
import type { Text } from '../../engine/index.ts';
import type { IndustryId, PlaceId } from './industries.ts';

/** What it is and what it asks for. */
export const industrySentences: Readonly<Record<IndustryId, Text>> = {
  typical: {
    en: 'Lamps, tools, furniture: some labour, some skill, some scale.',
    zh: '灯具、工具、家具一类：劳动、技能与规模要求都居中。',
  },
  consumerGoods: {
    en: 'Shoes, clothes, toys: much labour, small workshops, designs that are copied within the season.',
    zh: '鞋服、玩具一类：用工多、作坊小，款式当季就会被仿。',
  },
  heavy: {
    en: 'Machines, vehicles, steel: large works, many linked suppliers of scale, land, dirt and freight.',
    zh: '机械、汽车、钢铁一类：厂大、配套成链且讲规模，占地多、污染重、运费高。',
  },
  highTechnology: {
    en: 'Electronics, instruments, drugs: research and skilled people, a fast frontier, markets that grow.',
    zh: '电子、仪器、医药一类：靠研发与人才，技术更新快，市场增长快。',
  },
  software: {
    en: 'Code, calls, design: little but people, sold far away without freight.',
    zh: '软件、呼叫、设计一类：几乎只要人，不需运输便可远销。',
  },
};

/** What is there. */
export const placeSentences: Readonly<Record<PlaceId, Text>> = {
  coast: {
    en: 'The declared region: ports, wages that rise, ordinary schooling.',
    zh: '既定的区域：有港口，工资渐涨，教育一般。',
  },
  inland: {
    en: 'Far from ports and suppliers, little schooling, low wages.',
    zh: '远离港口与配套，教育薄弱，工资低。',
  },
  talent: {
    en: 'Universities and institutions, high wages, no ports.',
    zh: '有大学，制度好，工资高，无港口之便。',
  },
};

/** The place as a sentence begins with it. */
export const whereTexts: Readonly<Record<PlaceId, Text>> = {
  coast: { en: 'on a coast', zh: '在沿海' },
  inland: { en: 'inland', zh: '在内陆' },
  talent: { en: 'in a place of talent', zh: '在人才之地' },
};
