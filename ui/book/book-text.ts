/** Words around the table of the book. */
import type { Language } from '../../experiments/index.ts';
import type { Carriage } from './book-heading.ts';

const en = {
  heading: 'The book, heading by heading',
  lead: 'Ma Jianhui’s Research on the Development of Regional Industrial Clusters (2009) names ten factors of growth, nine problems, what holds the West back and nine recommendations. Here is what of each the model has, and where: every name leads there, and every test, with its number as published, can be measured again. What the model does not have is said.',
  score: ({ full, part, none, of }: { readonly [K in Carriage | 'of']: number }) =>
    `Of ${of} headings ${full} are in the model, ${part} in part, ${none} not`,
  columns: {
    heading: 'Heading',
    how: 'In the model',
    levers: 'Levers',
    indicators: 'Indicators',
    presets: 'Scenarios',
    tests: 'Tests',
  },
  carriage: { full: 'in the model', part: 'in part', none: 'not in the model' },
  lacks: 'Not in the model: ',
  sections: 'Equations',
  section: (number: string) => `Model description, section ${number}`,
  mechanism: 'Switch',
  fails: 'does not hold',
  jump: (number: number, title: string, carriage: string) => `${number} ${title}: ${carriage}`,
};

type BookText = typeof en;

const zh: BookText = {
  heading: '原著论题，逐条对照',
  lead: '马建会《区域产业集群发展研究》（2009）论及东部集群成长的十项因素、发展中的九个问题、西部面临的制约与九条对策。下表逐条列出模型体现了多少、落在何处：点名称即可前往；检验列出公布值，可当场重测；模型没有的，照实写明。',
  score: ({ full, part, none, of }) => `${of} 题中，模型已体现 ${full} 题，部分体现 ${part} 题，未涉及 ${none} 题`,
  columns: {
    heading: '论题',
    how: '在模型中',
    levers: '政策杠杆',
    indicators: '指标',
    presets: '情景',
    tests: '检验',
  },
  carriage: { full: '已体现', part: '部分体现', none: '未涉及' },
  lacks: '模型中没有：',
  sections: '方程',
  section: (number) => `模型说明第 ${number} 节`,
  mechanism: '开关',
  fails: '不成立',
  jump: (number, title, carriage) => `${number} ${title}：${carriage}`,
};

export const bookText: Readonly<Record<Language, BookText>> = { en, zh };
