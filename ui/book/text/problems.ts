/** Chapter 4: nine problems. */
import type { BookPart } from '../book-heading.ts';

export const problems: BookPart = {
  id: 'problems',
  chapter: { en: 'Chapter 4', zh: '第四章' },
  title: { en: 'Problems of the clusters of the East', zh: '东部产业集群发展中的问题' },
  headings: [
    {
      title: { en: 'Limits of resources and environment', zh: '资源与环境承载力约束' },
      carried: {
        how: {
          en: 'Land fills up and rents rise steeply; pollution gathers, raises cost, takes land and keeps people away.',
          zh: '土地渐满，地租陡升；污染累积，抬高成本、压缩可用土地，也令外来人口却步。',
        },
        sections: ['7.2', '7.4'],
        levers: ['green', 'infra'],
        indicators: ['rent', 'pollution', 'labourForce'],
        presets: ['default', 'krugman'],
        tests: ['P11.land', 'P11.pollution', 'krugman.5'],
      },
      lacks: {
        en: 'energy, water and raw materials. Rents differ between regions, not within one.',
        zh: '能源、水与原材料。地租只在区域之间有别，区域内部不分地段。',
      },
    },
    {
      title: { en: 'Low end of the chain, low value added', zh: '产业链低端、低附加值集群的升级' },
      carried: {
        how: {
          en: 'Buyers teach production and withhold design and sales. A firm gets into another chain only with the functions its buyers ask for: what starts low stays low.',
          zh: '买家传授工艺，却把持设计与销售。功能够格，才进得了另一条价值链：起点低的，便一直低下去。',
        },
        sections: ['7.4', '7.8'],
        mechanisms: ['chainSwitching'],
        levers: ['func', 'open', 'brand'],
        indicators: ['functionLevel', 'captiveFirms', 'margin', 'exposure'],
        presets: ['guangdong', 'sinos'],
        tests: ['T1.guangdong', 'P5.functions', 'sinos.3', 'guangdong.8'],
      },
    },
    {
      title: { en: 'Short chains, weak division of labour', zh: '产业链条短小、分工协作水平有待提高' },
      carried: {
        how: {
          en: 'Anybody can finish and pack; a maker of core parts needs the demand of a large cluster and trained people. Young chains are short, and for decades the core link is missing, until a leading firm, a foreign plant or support fills it.',
          zh: '外协加工人人能做；核心部件则要大集群的需求与训练有素的人。产业链起初短小，核心环节往往几十年缺位，直到龙头、外资或扶持补上。',
        },
        sections: ['7.2', '7.3', '7.11'],
        levers: ['supplier', 'lead', 'train', 'local'],
        indicators: [
          'humanCapital',
          'output',
          'chainLength',
          'missingLinks',
          'linksBelowScale',
          'localCore',
          'localShare',
        ],
        presets: ['guangdong', 'default'],
        tests: ['B5.missing', 'B5.lead', 'B5.brought', 'P12.localWithin', 'P12.localAcross'],
      },
    },
    {
      title: { en: 'Inertia, little drive to innovate', zh: '创新惰性大、创新动能不足' },
      carried: {
        how: {
          en: 'Without rivals, on thin margins or under protection firms try less; closed firms among the like-minded take unwelcome news for noise.',
          zh: '缺少对手、利润微薄或受到保护，企业的创新投入便下降；封闭而看法一致的企业，把不中听的消息当作杂音。',
        },
        sections: ['7.6', '7.8'],
        mechanisms: ['cognitiveLockIn', 'functionalLockIn'],
        levers: ['rd', 'open', 'protect'],
        indicators: ['effort', 'rivalry', 'quality', 'lockInCognitive', 'newsPlausibility'],
        presets: ['ruhr', 'valley'],
        tests: ['T6.effort', 'E15.efficiency', 'P4.cognitive', 'P14.better'],
      },
    },
    {
      title: { en: 'Footloose clusters from outside, weak roots', zh: '外生型集群的游移性高、根植性弱' },
      carried: {
        how: {
          en: 'Firms now and then reckon what they would save elsewhere, foreign plants and firms in a crisis more often; local ties, institutions and local-content rules hold them.',
          zh: '企业不时盘算迁往别处能省多少，外资更勤，危机时更勤；本地联系、制度与本地化政策留得住企业。',
        },
        sections: ['7.10'],
        levers: ['local', 'supplier'],
        indicators: ['relocations', 'foreignFirms', 'movedOutJobs', 'localShare'],
        presets: ['guangdong'],
        tests: ['P9.footloose', 'P9.rooted', 'N16.moves', 'D8.crash'],
      },
    },
    {
      title: { en: 'Lack of advanced factors', zh: '高等级生产要素欠缺' },
      carried: {
        how: {
          en: 'Skill grows slowly and decides how much is learned from research, from buyers and from plants from outside.',
          zh: '人力资本增长缓慢；研发、买家与外来工厂能让企业学到多少，都取决于它。',
        },
        sections: ['7.2', '7.8'],
        levers: ['train', 'rd'],
        indicators: ['humanCapital', 'institutions', 'diamondFactors'],
        presets: ['perroux-weak', 'west'],
        tests: ['P6.complements', 'E16.value'],
      },
      lacks: {
        en: 'research institutes, finance and information as factors of their own.',
        zh: '科研机构、金融、信息等其他高等级要素。',
      },
    },
    {
      title: { en: 'Weak support and service systems', zh: '支撑体系和社会化服务体系薄弱' },
      carried: {
        how: {
          en: 'Institutions and services are one index, which incubation and supplier development raise slowly; founding and innovation depend on it.',
          zh: '制度与服务合为一个指数，靠创业孵化与配套培育缓慢提高；创业与创新都受它影响。',
        },
        sections: ['7.2', '7.8', '7.11'],
        levers: ['incub', 'supplier'],
        indicators: ['institutions', 'startUps'],
        presets: ['perroux-weak'],
        tests: ['P6.complements', 'perroux-weak.4'],
      },
      lacks: {
        en: 'producer services. Nobody offers testing, design, logistics, training or finance as a firm.',
        zh: '生产性服务业。检测、设计、物流、培训、金融，都没有专门的企业提供。',
      },
    },
    {
      title: { en: 'Market for lemons and institutions', zh: '柠檬市场与制度环境' },
      carried: {
        how: {
          en: 'Every firm decides whether to deliver less than it promised. People who know each other sanction that, a crowd does not: honesty erodes as a cluster grows and does not come back by itself.',
          zh: '企业各自决定是否以次充好。熟人之间有制裁，人多则失灵：集群越大，诚信越难维持，失去之后不会自行恢复。',
        },
        sections: ['7.4', '7.9'],
        levers: ['insp', 'market'],
        indicators: ['cheatShare', 'reputation', 'quality'],
        presets: ['zhejiang', 'wenzhou'],
        tests: ['T2.tenth', 'P8.collapse', 'P8.cheats', 'wenzhou.5'],
      },
    },
    {
      title: { en: 'Structure of human capital', zh: '人力资本结构有待优化' },
      carried: {
        how: {
          en: 'What a product and a link of the chain ask of people can be more than the place has: then every unit costs more, and makers of core parts do not start. Training closes the gap slowly.',
          zh: '产品与环节对人的要求可能高于当地所有：此时单位成本升高，核心部件企业起步不了。培训慢慢补上这一差距。',
        },
        sections: ['7.2', '7.4', '7.11'],
        levers: ['train'],
        indicators: ['humanCapital', 'linksBelowScale', 'localCore'],
        presets: ['bangalore', 'hsinchu'],
        tests: ['B5.train', 'B12.coast', 'B12.talent'],
      },
      lacks: {
        en: 'trades and levels. Human capital is one stock (see problem 6), which is enough or not.',
        zh: '工种与层次。人力资本只是一个存量（见问题 6），只有够与不够之分。',
      },
    },
  ],
};
