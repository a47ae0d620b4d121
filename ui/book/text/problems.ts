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
          en: 'Inputs are bought next door or from outside; the local share rises as a cluster grows.',
          zh: '投入品或就近采购，或从外地购入；集群越大，本地配套率越高。',
        },
        sections: ['7.3', '7.11'],
        levers: ['supplier', 'local'],
        indicators: ['localShare', 'suppliers'],
        presets: ['guangdong'],
        tests: ['P12.localWithin', 'P12.localAcross', 'guangdong.4'],
      },
      lacks: {
        en: 'links of different scale and skill. The four kinds of inputs are all alike, so that no link of a chain can be missing.',
        zh: '规模与技能要求各异的环节。四类投入品彼此相同，产业链因此谈不上缺哪一环。',
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
      lacks: {
        en: 'kinds of skill. Human capital is one stock (see problem 6): there is an amount of it, but there are no trades and levels, and nothing that could fail to match.',
        zh: '技能的种类。人力资本只是一个存量（见问题 6）：有总量，没有工种与层次之分，也就无所谓供需是否匹配。',
      },
    },
  ],
};
