/** Chapter 5: what holds the West back. */
import type { BookPart } from '../book-heading.ts';

export const west: BookPart = {
  id: 'west',
  chapter: { en: 'Chapter 5', zh: '第五章' },
  title: { en: 'What holds the West back', zh: '西部产业集群发展面临的主要制约' },
  note: {
    en: 'In the table of contents of the book the constraints are one heading; they are divided into six here.',
    zh: '原著目录将制约列为一题，此处析为六项。',
  },
  headings: [
    {
      title: { en: 'Few suppliers', zh: '产业配套薄弱' },
      carried: {
        how: {
          en: 'The West begins with a handful of suppliers: firms buy dear from outside, and fewer plants come.',
          zh: '西部起步时配套企业寥寥：投入品要从外地高价购入，愿意迁来的企业也少。',
        },
        sections: ['7.3', '7.11'],
        levers: ['supplier'],
        indicators: ['suppliers', 'localShare', 'arrivals'],
        presets: ['west'],
        tests: ['T5.roads', 'west.7'],
      },
    },
    {
      title: { en: 'Lack of talent', zh: '人才不足' },
      carried: {
        how: {
          en: 'With little skill less is learned from research, from buyers and from plants from outside.',
          zh: '人力资本低，研发、买家与外来工厂所能带来的进步也少。',
        },
        sections: ['7.2', '7.8'],
        levers: ['train'],
        indicators: ['humanCapital', 'labourForce'],
        presets: ['west', 'perroux-weak'],
        tests: ['P6.complements', 'E16.value'],
      },
      lacks: {
        en: 'talent that leaves for the coast: people come to a region and stay away, but do not move between West and East.',
        zh: '人才流向沿海。各区域的人口各有进退，东西部之间并不流动。',
      },
    },
    {
      title: { en: 'Poor logistics, far from everything', zh: '物流落后，远离市场与货源' },
      carried: {
        how: {
          en: 'Transport takes more of every sale and inputs from outside cost more; logistics lower both.',
          zh: '运输成本在销售中占比高，外购投入品也贵；物流改善，两者同降。',
        },
        sections: ['7.2'],
        levers: ['infra'],
        indicators: ['logistics', 'localShare', 'arrivals'],
        presets: ['west'],
        tests: ['T5.suppliers', 'west.8'],
      },
      lacks: {
        en: 'places on a map. A region has one cost of transport to everywhere, and nobody buys from another region.',
        zh: '空间位置。每个区域只有一个对外运输成本，区域之间没有买卖。',
      },
    },
    {
      title: { en: 'Lack of finance', zh: '金融支持不足' },
      lacks: {
        en: 'banks and loans. Firms invest from their own cash, in the West as in the East; credit guarantees (see recommendation 9) are all there is of finance.',
        zh: '银行与信贷。东西部企业都靠自有现金投资；金融支持只有信用担保一项（见对策 9）。',
      },
    },
    {
      title: { en: 'Weak institutions', zh: '制度环境欠佳' },
      carried: {
        how: {
          en: 'Where institutions are weak fewer people found firms, innovation is slower and firms leave more easily.',
          zh: '制度薄弱之处，创业者少，创新慢，企业也更易迁走。',
        },
        sections: ['7.2', '7.8', '7.10', '7.11'],
        levers: ['reform', 'incub'],
        indicators: ['institutions', 'startUps', 'environment'],
        presets: ['west', 'perroux-weak'],
        tests: ['P6.complements', 'perroux-weak.4'],
      },
    },
    {
      title: { en: 'Small clusters, few founders', zh: '集群规模小、创业者少' },
      carried: {
        how: {
          en: 'The labour pool, what is in the air and new suppliers all grow with the cluster: with few firms and founders there is little of any.',
          zh: '劳动力池、行业诀窍与新的配套都随集群壮大而来：企业与创业者寥寥，外部经济便无从谈起。',
        },
        sections: ['7.2', '7.11'],
        mechanisms: ['externalities'],
        levers: ['incub', 'pole'],
        indicators: ['agglomeration', 'firms', 'startUps', 'employment'],
        presets: ['west', 'krugman', 'perroux-weak'],
        tests: ['P12.pool', 'P12.productivity', 'west.3', 'P7.winner'],
      },
    },
  ],
};
