/** Chapter 6: nine recommendations for the West. */
import type { BookPart } from '../book-heading.ts';

export const advice: BookPart = {
  id: 'advice',
  chapter: { en: 'Chapter 6', zh: '第六章' },
  title: { en: 'Recommendations for the West', zh: '西部产业集群发展的对策' },
  note: {
    en: 'Each of the nine is a package of the scenario of the West; the comparison ranks them at equal cost, and so does jiqun rank west.',
    zh: '九条对策均为“西部”情景中的政策组合；“对比”页可按同等花费为其排序，命令为 jiqun rank west。',
  },
  headings: [
    {
      title: {
        en: 'Heavy and high-technology clusters, joined to the coast and abroad',
        zh: '重型化与高新技术集群，与沿海和国际对接',
      },
      carried: {
        how: {
          en: 'With roads and suppliers in place firms of the coast move West instead of abroad, and bring makers of parts along; external links let firms see the world. A scenario can be one of heavy or of high technology.',
          zh: '物流与配套齐备，沿海企业便西迁而不出国，并带来配套商；外部联系使企业看得见外面的世界。情景可以设为重型化或高新技术产业。',
        },
        sections: ['7.8', '7.10', '7.11'],
        levers: ['fdi', 'open', 'supplier'],
        indicators: ['arrivals', 'exposure', 'localShare', 'foreignFirms'],
        presets: ['west'],
        tests: ['T5.movers', 'T5.moversNone', 'B12.inland'],
      },
      lacks: {
        en: 'trade between regions, and two industries in one world.',
        zh: '区域之间的贸易，以及同一世界中的两个产业。',
      },
    },
    {
      title: { en: 'Clusters in the West’s own strong industries', zh: '集群式发展西部特色优势产业' },
      lacks: {
        en: 'what a place has by nature: raw materials and specialities. Regions differ in costs, people and firms, not in what can be made there; the package of the West that goes by this name is a brand, standards and design.',
        zh: '资源禀赋与地方特色。原材料、特色产品均未涉及；区域之间只有成本、人力与企业之别，没有宜产什么、不宜产什么之别。西部情景中以此为名的组合，只是区域品牌、质检标准与设计。',
      },
    },
    {
      title: { en: 'Supporting industries and intermediary services', zh: '产业配套和中介服务支持体系' },
      carried: {
        how: {
          en: 'Supplier development makes inputs cheaper and near, and more plants come; with logistics, and not without, the West takes off.',
          zh: '配套培育使投入品便宜而就近，愿意迁来的企业增多；与物流并举，西部方能起飞。',
        },
        sections: ['7.3', '7.10', '7.11'],
        levers: ['supplier', 'incub'],
        indicators: ['suppliers', 'localShare', 'institutions'],
        presets: ['west', 'perroux-strong'],
        tests: ['T5.both', 'west.6', 'T4.strong'],
      },
      lacks: {
        en: 'intermediary services as firms (see problem 7).',
        zh: '作为企业的中介服务机构（见问题 7）。',
      },
    },
    {
      title: {
        en: 'Factors of production, entrepreneurs, talent, local government',
        zh: '生产要素配套、企业家队伍、产业人才、地方政府',
      },
      carried: {
        how: {
          en: 'Training raises skill, incubation founding, reform governance; conditions laid together bring more than the sum of each alone.',
          zh: '培训提高人力资本，孵化带动创业，改革改善治理；各项条件齐备，效果大于单独之和。',
        },
        sections: ['7.2', '7.7', '7.11'],
        levers: ['train', 'incub', 'reform'],
        indicators: ['humanCapital', 'startUps', 'institutions'],
        presets: ['perroux-weak', 'west'],
        tests: ['P6.complements', 'perroux-weak.4', 'E9.positive'],
      },
    },
    {
      title: {
        en: 'Distinctive chains, internationalisation, leading firms',
        zh: '独特产业链、国际化、龙头骨干企业',
      },
      carried: {
        how: {
          en: 'Every kind of chain teaches and blocks in its own way. External links, functional upgrading and leading firms move a cluster up and into other chains.',
          zh: '不同的价值链，教的不同，挡的也不同。外部联系、功能升级扶持与龙头企业推动集群上移，转入别的链条。',
        },
        sections: ['7.4', '7.6', '7.8'],
        mechanisms: ['chainSwitching'],
        levers: ['open', 'func', 'lead'],
        indicators: ['functionLevel', 'relationalFirms', 'marketFirms', 'exposure', 'quality'],
        presets: ['sinos', 'valley', 'west'],
        tests: ['P5.functions', 'sinos.6', 'valley.5', 'B5.lead'],
      },
      lacks: {
        en: 'firms that sell in several chains at once.',
        zh: '同时面向多条价值链销售的企业。',
      },
    },
    {
      title: { en: 'Specialised markets', zh: '专业化市场' },
      carried: {
        how: {
          en: 'A market brings buyers to firms that have no sales of their own, and many small ones start; a crowd, though, has to be watched for cheats.',
          zh: '专业市场为没有销售能力的企业引来买家，小作坊成批起步；只是人一多，诚信就得有人管。',
        },
        sections: ['7.4', '7.5', '7.8', '7.11'],
        levers: ['market', 'insp'],
        indicators: ['marketFirms', 'startUps', 'cheatShare'],
        presets: ['zhejiang', 'west'],
        tests: ['zhejiang.8', 'H7.slows', 'H7.recovers'],
      },
    },
    {
      title: { en: 'Modern logistics', zh: '现代物流支撑体系' },
      carried: {
        how: {
          en: 'Investment slowly lowers the cost of transport and the price of inputs from outside, and opens up land.',
          zh: '投资使运输成本与外购投入品的价格逐步下降，也增加可用土地。',
        },
        sections: ['7.2'],
        levers: ['infra'],
        indicators: ['logistics', 'rent', 'localShare'],
        presets: ['west'],
        tests: ['T5.both', 'T5.roads', 'E9.positive'],
      },
    },
    {
      title: { en: 'Regional capacity to innovate', zh: '区域自主创新能力' },
      carried: {
        how: {
          en: 'Beside their own research firms learn from buyers, from plants from outside and from neighbours; an open region comes through a change of technology.',
          zh: '自主研发之外，企业还向买家、外来工厂与邻近企业学习；越开放的区域，越能渡过技术范式转换。',
        },
        sections: ['7.6', '7.8'],
        levers: ['rd', 'open'],
        indicators: ['effort', 'efficiency', 'quality', 'exposure'],
        presets: ['swiss', 'valley', 'west'],
        tests: ['P2.kept', 'P14.better', 'N11.bends'],
      },
    },
    {
      title: {
        en: 'Government guidance, finance, innovation, culture and policy environment',
        zh: '政府引导及金融支持、创新与文化和政策环境',
      },
      carried: {
        how: {
          en: 'Reform frees policy from capture and lets newcomers in; guarantees and incubation help firms to start and to invest.',
          zh: '治理改革使政策摆脱俘获、新企业进得来；信用担保与孵化扶持创业和投资。',
        },
        sections: ['7.6', '7.7', '7.11', '7.12'],
        mechanisms: ['budgetConstraint'],
        levers: ['credit', 'incub', 'reform'],
        indicators: ['lockInPolitical', 'startUps', 'firms', 'spending'],
        presets: ['ruhr', 'perroux-weak', 'west'],
        tests: ['B1.early', 'P13b.reform60', 'P13b.alone140', 'perroux-weak.4'],
      },
      lacks: {
        en: 'culture, and banks: guarantees that fall due are paid from the budget, but nobody lends.',
        zh: '文化，以及银行：担保代偿由财政支付，但没有人放贷。',
      },
    },
  ],
};
