/** Chapter 3: ten factors of growth. */
import type { BookPart } from '../book-heading.ts';

export const growth: BookPart = {
  id: 'growth',
  chapter: { en: 'Chapter 3', zh: '第三章' },
  title: { en: 'What made the clusters of the East grow', zh: '东部产业集群的成长' },
  headings: [
    {
      title: { en: 'Foreign capital and industrial transfer as triggers', zh: '外资与国际产业转移的诱发和驱动' },
      carried: {
        how: {
          en: 'Foreign plants come where labour is cheap, roads are good and suppliers many, sooner still with tax holidays; neighbours skilled enough learn from them. Firms of other regions move in by the same reckoning.',
          zh: '外资流向劳动力便宜、物流通畅、配套众多之处，税收优惠使其来得更快；技能够格的邻近企业从中学到工艺。别处企业迁来，算的也是这笔账。',
        },
        sections: ['7.11', '7.10', '7.8'],
        levers: ['fdi', 'local'],
        indicators: ['foreignFirms', 'newForeignFirms', 'arrivals', 'relocations'],
        presets: ['guangdong', 'west'],
        tests: ['P9.larger', 'E7.jobs', 'E7.arrivals'],
      },
    },
    {
      title: { en: 'Industrial structure and choice of industry', zh: '产业结构和产业选择' },
      carried: {
        how: {
          en: 'Five industries ask for different things: labour, scale, freight, land, a fast frontier, skills. Where people lack the skills a product asks for, every unit costs more; so what thrives on a coast fails inland, and the other way round.',
          zh: '五类产业所求不同：或求劳力，或求规模，或重运输，或占土地，或靠前沿与人才。人才够不上产品的要求，单位成本便升高；同一产业，宜于沿海者未必宜于内陆。',
        },
        sections: ['7.2', '7.4', '7.11'],
        levers: ['train'],
        indicators: ['humanCapital', 'firms', 'employment', 'functionLevel'],
        presets: ['hsinchu', 'bangalore'],
        tests: ['B12.coast', 'B12.talent', 'B12.inland'],
      },
      lacks: {
        en: 'a second industry. A region has one for good; it can neither change trades nor branch out.',
        zh: '第二个产业。一个区域自始至终只有一个产业，既不能转行，也不能由此及彼。',
      },
    },
    {
      title: { en: 'Factor markets and specialised markets', zh: '产业要素市场和专业化市场的培育' },
      carried: {
        how: {
          en: 'Hands are short or plenty, and the wage answers. A specialised market brings buyers to the door and lets small firms start; guarantees let firms invest that have little cash.',
          zh: '用工有松有紧，工资随之升降。专业市场把买家引到家门口，小企业得以起步；信用担保使现金不多的企业也能投资。',
        },
        sections: ['7.2', '7.5', '7.6', '7.11'],
        levers: ['market', 'train', 'credit'],
        indicators: ['marketFirms', 'startUps', 'wage', 'labourFound', 'firms'],
        presets: ['zhejiang'],
        tests: ['zhejiang.7', 'zhejiang.8', 'H7.slows'],
      },
      lacks: {
        en: 'markets for land, capital and technology: a region has one rent, firms grow on their own cash and copy each other for nothing.',
        zh: '土地、资本与技术的市场。全区域只有一个地租，企业靠自有现金扩张，技术靠无偿模仿扩散。',
      },
    },
    {
      title: { en: 'Regional brand strategy', zh: '区域品牌战略' },
      carried: {
        how: {
          en: 'Buyers who cannot see quality go by the name of the region, which all its firms share: advertised, it sells for all; cheated upon, it sinks for all.',
          zh: '看不见的质量，买家凭区域声誉判断。声誉为全体企业所共有：宣传，人人受益；以次充好，人人受损。',
        },
        sections: ['7.9', '7.5', '7.4'],
        levers: ['brand', 'insp'],
        indicators: ['reputation', 'cheatShare', 'output', 'price'],
        presets: ['zhejiang', 'wenzhou'],
        tests: ['P8.reputation', 'E13.first', 'P8.value'],
      },
    },
    {
      title: { en: 'Better industrial organisation', zh: '产业组织的优化' },
      carried: {
        how: {
          en: 'Firms grow, divide and close, and sizes spread by themselves. Leaders spread the cost of research and shut the door to newcomers; rivals of equal weight spur each other.',
          zh: '企业扩张、衍生、关闭，规模分布由此形成。领先企业分摊研发费用、抬高进入门槛；旗鼓相当者相互激励。',
        },
        sections: ['7.6', '7.8', '7.10', '7.11'],
        levers: ['lead', 'incub'],
        indicators: ['firmSize', 'fourFirmShare', 'rivalry', 'firms', 'output'],
        presets: ['detroit', 'italy'],
        tests: ['S1.fall', 'F1.topTenth', 'T6.effort', 'F6.size'],
      },
    },
    {
      title: { en: 'Complete supporting industries', zh: '产业配套的完善' },
      carried: {
        how: {
          en: 'Suppliers enter where demand feeds one, skills suffice and a local price can beat imports; leading firms, foreign plants and movers bring others along. They learn, invest and fail; the better they are, the more is bought next door.',
          zh: '需求养得起、技能够得上、本地价格胜过外购之处，便有配套企业进入；龙头、外资与迁入企业也会带来配套。它们也学习、投资与关闭；配套越强，就近采购越多。',
        },
        sections: ['7.3', '7.10', '7.11'],
        mechanisms: ['externalities'],
        levers: ['supplier'],
        indicators: ['suppliers', 'idleSuppliers', 'localShare', 'missingLinks'],
        presets: ['italy', 'perroux-strong', 'perroux-weak'],
        tests: ['italy.2', 'T4.strong', 'T4.weak'],
      },
    },
    {
      title: { en: 'Own capacity to innovate', zh: '自主创新能力的提升' },
      carried: {
        how: {
          en: 'Own research, spurred by rivals and paid from profit, moves efficiency and quality. Functions climb from assembly to design and brand as far as buyers let them.',
          zh: '自主研发受竞争激励、由利润供养，提升效率与质量。功能由组装攀向设计与品牌，能攀多高，要看买家放不放手。',
        },
        sections: ['7.6', '7.8'],
        levers: ['rd', 'func', 'open'],
        indicators: ['effort', 'efficiency', 'quality', 'functionLevel', 'exposure'],
        presets: ['swiss', 'valley'],
        tests: ['P2.kept', 'P2.level', 'T6.many'],
      },
    },
    {
      title: { en: 'Regional environment and institutions', zh: '区域环境和制度建设' },
      carried: {
        how: {
          en: 'Institutions, skill and inspection change slowly, by policy and by the mass of the cluster. Where a few old employers capture policy, money misses its aim until reform comes.',
          zh: '制度、人力资本与质检变化缓慢，既靠政策，也靠集群自身的规模。少数老企业俘获政策之处，不先改革，钱就落不到实处。',
        },
        sections: ['7.2', '7.4', '7.7'],
        mechanisms: ['politicalLockIn'],
        levers: ['reform', 'insp', 'incub'],
        indicators: ['institutions', 'environment', 'cheatShare', 'lockInPolitical'],
        presets: ['ruhr', 'wenzhou'],
        tests: ['P8.collapse', 'P13b.premium', 'ruhr.5'],
      },
      lacks: {
        en: 'trade associations, self-discipline, a culture of trust. Institutions are one index.',
        zh: '行业协会、行业自律与信任文化。制度只是一个综合指数。',
      },
    },
    {
      title: { en: 'Supply-chain integration', zh: '供应链整合和优化' },
      carried: {
        how: {
          en: 'A chain has four links, from processing to core parts; each needs its own scale and skills. Integrated is a chain whose links are local and whose ties are deep; deep ties lower prices, but also keep firms from looking outside.',
          zh: '产业链分四个环节，由外协加工到核心部件，规模与技能要求各异。环节齐备、关系紧密，供应链便整合得好；关系紧密使价格有优惠，向外看却也少了。',
        },
        sections: ['7.3', '7.8', '7.11'],
        mechanisms: ['functionalLockIn'],
        levers: ['supplier', 'open', 'local'],
        indicators: ['supplyIntegration', 'chainLength', 'specificity', 'localShare', 'exposure'],
        presets: ['italy', 'ruhr', 'sinos'],
        tests: ['B5.missing', 'N1.all', 'N10.bends', 'E18.closer'],
      },
      lacks: {
        en: 'suppliers of suppliers, orders, stocks and delivery times.',
        zh: '配套企业自己的配套、订单、库存与交货期。',
      },
    },
    {
      title: { en: 'The role of government', zh: '政府作用' },
      carried: {
        how: {
          en: 'Governments announce levers; tax, land and transfers pay for as much of them as is left after services; capture takes its part, and time passes until a lever works. What comes late cannot be paid; protection is enjoyed first and paid for later.',
          zh: '政策先要宣布，再由税收、土地收益与转移支付在保公共服务之余拨款，俘获再侵蚀一部分，见效还需时日。来得太晚，付不起账；保护则先得后失。',
        },
        sections: ['7.12', '8', '7.7'],
        mechanisms: ['budgetConstraint'],
        levers: ['pole', 'protect', 'reform'],
        indicators: ['spending', 'taxes', 'fundedShare', 'serviceShortfall', 'lockInPolitical', 'bailOuts'],
        presets: ['perroux-weak', 'perroux-strong', 'ruhr'],
        tests: ['B1.late', 'B2.differ', 'B3.lower', 'P6.weak', 'P6.strong', 'P3.value', 'P13a.falls'],
      },
      lacks: {
        en: 'measured prices: what a lever costs is set so that gains per unit of money lie where evaluations find them.',
        zh: '实测的价格：各项杠杆的成本按“单位资金收益落在评估范围之内”设定。',
      },
    },
  ],
};
