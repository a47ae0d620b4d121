import { numbered, paragraph, points, type WrittenSection } from '../written-section.ts';

export const purpose: WrittenSection = {
  number: '1',
  title: { en: 'Purpose and patterns', zh: '目的与模式' },
  blocks: [
    paragraph(
      'The model explains and explores how a regional industrial cluster forms, grows, matures, declines or renews itself, and what policy changes in that. It is a laboratory for comparing paths under the same luck, not a forecast of a named place.',
      '本模型用于解释和探索区域产业集群如何形成、成长、成熟、衰退或再生，以及政策在其中能改变什么。它是在同一运气下比较不同路径的实验室，而不是对某个具体地方的预测。',
    ),
    paragraph(
      'It puts to work the theory of regional clusters as taught for Chinese regional policy: Marshall’s external economies, Weber’s location costs, Perroux’s growth pole, Porter’s diamond, Krugman’s increasing returns, embeddedness, Tichy’s life cycle, Grabher’s three lock-ins, upgrading along the value chain (assembly → OEM → ODM → OBM), transfer from East to West, lemons markets, footloose foreign plants.',
      '模型把中国区域政策教学中的集群理论付诸计算：马歇尔的外部经济、韦伯的区位成本、佩鲁的增长极、波特的钻石模型、克鲁格曼的报酬递增、根植性、蒂奇的生命周期、格拉伯赫的三种锁定、沿价值链的升级（组装→代工→设计制造→自主品牌）、东部向西部的产业转移、柠檬市场，以及游移的外资企业。',
    ),
    paragraph(
      'No phase, lock-in or rescue is scripted. They come out of five feedbacks:',
      '任何阶段、锁定或救助都不是写定的剧情，而是由五条反馈产生：',
    ),
    numbered(
      [
        '*growth*: profit → investment, spin-offs, start-ups → a thicker labour pool, more suppliers, more imitation → lower cost;',
        '*pressure*: growth and national development → wages, rents, pollution → cost; success with goods that can be copied → rivals; the world frontier moves on → erosion;',
        '*functional lock-in*: stable ties → specificity → cheap inputs, but little outside exposure and slow change of product;',
        '*cognitive lock-in*: similar beliefs and imitation of neighbours → consensus in place of observation → drift away from the market;',
        '*political lock-in*: old, distressed employers → capture → bail-outs, entry barriers, diverted policy.',
      ],
      [
        '*增长*：利润 → 投资、衍生、新创 → 更厚的劳动力池、更多配套企业、更多模仿 → 成本下降；',
        '*压力*：增长与国家发展 → 工资、地租、污染 → 成本上升；凭可被模仿的产品取胜 → 对手壮大；世界前沿前移 → 侵蚀；',
        '*功能性锁定*：稳定的供应关系 → 专用性 → 投入品便宜，却少有对外接触，产品变化缓慢；',
        '*认知锁定*：判断趋同、模仿邻近企业 → 以共识代替观察 → 偏离市场；',
        '*政治锁定*：陷入困境的老企业 → 政策俘获 → 救助、进入壁垒、政策资源被挪用。',
      ],
    ),
    paragraph(
      'The patterns the model must show are in section 12; they are tested over seeds, together with the presets of section 13.',
      '模型必须呈现的模式列于第 12 节；它们与第 13 节的预设情景一起，在多个随机种子上检验。',
    ),
  ],
};

export const concepts: WrittenSection = {
  number: '4',
  title: { en: 'Design concepts', zh: '设计概念' },
  blocks: [
    points(
      [
        '**Basic principles.** Evolutionary economics: firms follow routines and are selected by cash. Demand is an attraction model. External economies are Marshallian. The frontier moves: standing still is falling back.',
        '**Emergence.** Life cycle, size distribution, local sourcing, the three lock-ins, reputation, function mix and location emerge; phases and verdict only read them.',
        '**Adaptation and objectives.** Firms satisfice: they follow margins, utilisation, hands and cash, and test an alternative now and then (supplier, value chain, place). Nobody optimises over time.',
        '**Learning.** From own R&D, from demanding buyers, from neighbours at a middling cognitive distance; suppliers learn too.',
        '**Prediction.** None beyond the belief where the market is. Governments follow the policy score they are given.',
        '**Sensing.** A noisy own view of the target, the neighbours’ consensus, the prices of a few suppliers, the cost of other places.',
        '**Interaction.** Through world demand (shares) and what rivals copy, labour that may be short, land, supplier capacity, ties, imitation, common reputation, politics. There is no all-pairs computation.',
        '**Stochasticity.** Every draw is a pure function of who draws, when and for what (section 11). A policy therefore never reshuffles anybody’s luck: before it starts two paths are the same bit for bit, afterwards only those it reaches diverge. Luck of firms averages out within a region; luck of the world (7.1), off by default, does not.',
        '**Collectives.** The region: wage, rent, reputation, consensus, capture are common to its firms.',
        '**Observation.** The indicators of section 10, per region and quarter; optionally every firm and supplier in every quarter.',
      ],
      [
        '**基本原理。** 演化经济学：企业按惯例行事，由现金优胜劣汰。需求用吸引力模型。外部经济是马歇尔式的。前沿不断前移，不进则退。',
        '**涌现。** 生命周期、规模分布、本地配套率、三种锁定、声誉、功能构成与区位均由互动涌现；阶段与结局只是对它们的判读。',
        '**适应与目标。** 企业求满意而非最优：跟随利润率、产能利用率与现金，偶尔试探其他选择（供应商、价值链、地点）。没有谁做跨期优化。',
        '**学习。** 来自自主研发、挑剔的买家，以及认知距离适中的邻近企业；配套企业也学习。',
        '**预期。** 除了对市场所在位置的判断，没有其他预期。政府执行给定的政策时序表。',
        '**感知。** 自己对市场目标的带噪声观察、同行的共识、少数供应商的价格、其他地点的成本。',
        '**互动。** 通过世界需求（份额）与对手的模仿、可能短缺的劳动力、土地、配套产能、供应关系、模仿、共同声誉与政治。没有两两全配对的计算。',
        '**随机性。** 每次抽取都是“谁、何时、为何”的纯函数（第 11 节）。因此政策不会重新洗牌：政策开始之前两条路径逐位相同，之后只有受其影响者分道扬镳。企业各自的随机因素在区域内相互抵消；外部随机冲击（7.1，默认关闭）则不会。',
        '**集体。** 区域：工资、地租、声誉、共识与俘获为其企业所共有。',
        '**观测。** 第 10 节的指标，逐区域逐季记录；也可选择记录每家企业、每家配套企业的每一季。',
      ],
    ),
  ],
};
