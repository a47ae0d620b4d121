/**
 * What stands behind each line: its formula in the notation of the model description, the section that derives it, and
 * the theory it carries. Sections are numbered as in the description.
 */
import type { Text } from '../../engine/index.ts';
import type { LineId } from './lines.ts';

export interface LineNote {
  readonly formula: string;
  readonly section: string;
  readonly source: Text;
  /** For lines that are not an indicator by themselves. */
  readonly description?: Text;
}

const tichy: Text = {
  en: 'Klepper: spin-offs and shakeout; Tichy: cluster life cycle.',
  zh: '克莱珀：衍生与洗牌；蒂奇：集群生命周期。',
};
const chains: Text = {
  en: 'Gereffi; Humphrey and Schmitz: governance of global value chains.',
  zh: '格里芬、汉弗莱与施密茨：全球价值链治理。',
};
const weber: Text = { en: 'Weber: location costs.', zh: '韦伯：区位成本。' };
const grabher: Text = { en: 'Grabher (1993): lock-in of the Ruhr.', zh: '格拉伯（1993）：鲁尔区的锁定。' };
const olson: Text = {
  en: 'Grabher: political lock-in; Olson: distributional coalitions.',
  zh: '格拉伯：政治锁定；奥尔森：分利集团。',
};
const lemons: Text = {
  en: 'Akerlof: lemons; Tirole: collective reputation.',
  zh: '阿克洛夫：柠檬市场；梯若尔：集体声誉。',
};
const marshall: Text = { en: 'Marshall: supporting industries close by.', zh: '马歇尔：邻近的辅助产业。' };
const accounts: Text = { en: 'Public accounts of the model.', zh: '模型的公共账目。' };

export const lineNotes: Readonly<Record<LineId, LineNote>> = {
  firms: { formula: 'n(t) = n(t−1) + entries − exits − relocations + arrivals', section: '10.2', source: tichy },
  jobs: {
    formula: '10 · E;  E = (Σ y / A + Σ 0.5 · load / A_j) / Phi',
    section: '10.2',
    source: {
      en: 'Marshall: labour pool; Tichy reads the phases from it.',
      zh: '马歇尔：劳动力池；蒂奇据就业判读阶段。',
    },
  },
  labourForce: {
    formula: 'L *= 1 + clamp(4 · mig · (1 − 0.3 · min(1, poll)) · (w / wR − 1), −0.01, 0.08)',
    section: '7.2',
    source: { en: 'Krugman: workers follow wages.', zh: '克鲁格曼：劳动力随工资流动。' },
  },
  valueAdded: {
    formula: 'VA = Σ (p − aM · pIn − tau − sub) · y + aM · Σ load · (p_j − bM)',
    section: '10.2',
    source: { en: 'National accounts: sales less inputs.', zh: '国民经济核算：销售额减去中间投入。' },
  },
  wage: {
    formula: 'w += 0.2 · (target − w);  target = wR · (1 + 0.03 · l_train) · clamp(E / (0.92 · L), 0.6, 1.6)^wEl',
    section: '7.2',
    source: {
      en: 'Lewis: surplus labour; Blanchflower and Oswald: wage curve.',
      zh: '刘易斯：剩余劳动力；Blanchflower 与 Oswald：工资曲线。',
    },
  },
  efficiency: {
    formula: 'Σ y · A / Σ y',
    section: '7.8',
    source: { en: 'Evolutionary economics: own effort and imitation.', zh: '演化经济学：自主创新与模仿。' },
  },
  output: {
    formula: 'Σ y',
    section: '7.5',
    source: { en: 'Demand: buyers compare price, quality and fit.', zh: '需求：买家比较价格、质量与契合度。' },
  },
  price: {
    formula: 'Σ y · p / Σ y',
    section: '7.4',
    source: { en: 'Mark-up over unit cost, by chain.', zh: '按价值链在单位成本上加成。' },
  },
  functionLevel: {
    formula: 'phi_bar = Σ y · phi / Σ y',
    section: '7.8',
    source: {
      en: 'Humphrey and Schmitz: functional upgrading; Shih: smile curve.',
      zh: '汉弗莱与施密茨：功能升级；施振荣：微笑曲线。',
    },
  },
  captiveFirms: { formula: 'Σ [c = 0]', section: '7.8', source: chains },
  relationalFirms: { formula: 'Σ [c = 1]', section: '7.8', source: chains },
  marketFirms: { formula: 'Σ [c = 2]', section: '7.8', source: chains },
  lockIn: { formula: '(L_F + L_C + L_P) / 3', section: '10.2', source: grabher },
  lockInFunctional: { formula: 'L_F = sigma_bar · (1 − phi_bar / 6)', section: '10.2', source: grabher },
  lockInCognitive: { formula: 'L_C = exp(−Var(b) / 0.15) · (1 − e_bar)', section: '10.2', source: grabher },
  lockInPolitical: { formula: 'L_P = chi', section: '7.7', source: olson },
  quality: { formula: 'Σ y · q / Σ y', section: '7.8', source: lemons },
  reputation: { formula: 'rep += repRate · (Σ y · qeff / Σ y − rep)', section: '7.9', source: lemons },
  cheatShare: { formula: 'mean(x)', section: '7.4', source: lemons },
  localShare: { formula: 'mean(Σ [tie_s ≠ −1] / 4)', section: '7.3', source: marshall },
  suppliers: { formula: 'Σ n_s', section: '7.11', source: marshall },
  idleSuppliers: { formula: 'Σ [load = 0]', section: '7.3', source: marshall },
  specificity: {
    formula: 'Σ y · sigma / Σ y',
    section: '7.3',
    source: { en: 'Uzzi: embedded ties; Grabher: functional lock-in.', zh: '乌齐：根植关系；格拉伯：功能性锁定。' },
  },
  startUps: { formula: 'Σ [origin = start-up]', section: '7.11', source: tichy },
  spinOffs: { formula: 'Σ [origin = spin-off]', section: '7.11', source: tichy },
  foreignFirms: {
    formula: 'Σ [origin = FDI]',
    section: '7.11',
    source: { en: 'Vernon: product cycle; footloose branch plants.', zh: '弗农：产品生命周期；分厂的游移性。' },
  },
  stateSeededFirms: {
    formula: 'Σ [origin = state]',
    section: '7.11',
    source: { en: 'Perroux: growth poles.', zh: '佩鲁：增长极。' },
  },
  entries: { formula: 'entries(t) − entries(t − 4)', section: '7.11', source: tichy },
  exits: { formula: 'exits(t) − exits(t − 4)', section: '7.10', source: tichy },
  relocations: {
    formula: 'relocations(t) − relocations(t − 4)',
    section: '7.10',
    source: { en: 'Weber: location costs; Lewis: industrial transfer.', zh: '韦伯：区位成本；刘易斯：产业转移。' },
  },
  labourCost: {
    formula: 'W = w · rho',
    section: '7.2',
    source: weber,
    description: {
      en: 'Wage times rent: what an hour of work costs a firm here, crowding included. Its distance to the wage is the price of land.',
      zh: '工资乘以租金：在本地用工的实际成本，含拥挤。它高出工资的部分就是土地的代价。',
    },
  },
  tradeCost: {
    formula: 'tau / tau0 = (pExt − 1) / ext = 1 − 0.6 · lg',
    section: '7.2',
    source: weber,
    description: {
      en: 'Transport cost and the surcharge on imported inputs, as a multiple of what they would be without any logistics.',
      zh: '运输成本与进口投入品的加价，以没有物流时为 1。',
    },
  },
  margin: {
    formula: 'Σ y · g / Σ y;  g += 0.12 · (profit / (p · y) − g)',
    section: '7.6',
    source: { en: 'Porter: forward and reverse replacement run on profit.', zh: '波特：正向与反向更替皆由利润驱动。' },
  },
  spending: { formula: 'spending(t) − spending(t − 4)', section: '8', source: accounts },
  taxes: {
    formula: 'taxes(t) − taxes(t − 4);  taxes += tax · profit · (1 − 0.7 · l_fdi if foreign), if profit > 0',
    section: '7.6',
    source: accounts,
  },
  capture: {
    formula:
      'chi += lobby · (pressure + 0.5 · l_protect) · (1 − chi) · (1 − 0.8 · l_reform) − (capDecay + 0.05 · l_reform) · chi',
    section: '7.7',
    source: olson,
  },
  bailOuts: { formula: 'bailOuts(t) − bailOuts(t − 4)', section: '7.6', source: olson },
  pollution: {
    formula: 'poll += pollRate · E / (scale · land) · (1 − 0.7 · l_green) − 0.03 · poll',
    section: '7.2',
    source: {
      en: 'Ma (2009), chapter 4: limits of resources and environment.',
      zh: '马建会（2009）第四章：资源与环境承载力约束。',
    },
  },
  rent: {
    formula: 'rho = 1 + landCost · (E / Z)^landEl',
    section: '7.2',
    source: { en: 'Weber: deglomeration by rising land prices.', zh: '韦伯：地价上涨引起的分散力。' },
  },
  humanCapital: {
    formula: 'hum += 0.006 · l_train · (1 − hum) + 0.0008 · mass · (1 − hum) − 0.0006 · hum',
    section: '7.2',
    source: { en: 'Porter: advanced factors.', zh: '波特：高级生产要素。' },
  },
  institutions: {
    formula:
      'inst += 0.004 · (l_incub + l_supplier + 0.5 · l_rd + 0.5 · l_reform) · (1 − inst) + 0.0012 · mass · (1 − inst) − 0.001 · inst',
    section: '7.2',
    source: { en: 'Industrial districts: services and associations.', zh: '产业区理论：服务体系与行业组织。' },
  },
  logistics: { formula: 'lg += 0.02 · (clamp(logi + 0.4 · l_infra, 0, 1) − lg)', section: '7.2', source: weber },
  misperception: {
    formula: '|b_bar − m|',
    section: '7.8',
    source: { en: 'Grabher: cognitive lock-in, seen as error.', zh: '格拉伯：以误差显现的认知锁定。' },
  },
  beliefSpread: {
    formula: 'sqrt(Var(b))',
    section: '10.2',
    source: { en: 'Nooteboom: cognitive distance.', zh: '诺特博姆：认知距离。' },
    description: {
      en: 'Standard deviation of firms’ beliefs about the market, both axes together: how far they disagree.',
      zh: '各企业对市场判断的标准差（两轴合计）：意见分歧有多大。',
    },
  },
  knowledgeSpread: {
    formula: 'sqrt(Var(x) + Var(y))',
    section: '7.8',
    source: {
      en: 'Menzel and Fornahl: variety ages and renews clusters.',
      zh: 'Menzel 与 Fornahl：知识异质性决定集群老化与更新。',
    },
  },
  exposure: {
    formula:
      'mean(e);  e = clamp((e0 · expo_c + 0.45 · l_open + 0.07 · level + (0.2 if foreign)) · (1 − kapF · sigma), 0.005, 1)',
    section: '7.8',
    source: { en: 'Granovetter; Uzzi: embeddedness and its price.', zh: '格兰诺维特、乌齐：根植性及其代价。' },
  },
  newsPlausibility: {
    formula: 'mean(exp(−(1 − e)² · |o − b|² / (2 · (tol0 + conf · V))))',
    section: '7.8',
    source: { en: 'Grabher: groupthink in a closed world.', zh: '格拉伯：封闭世界中的群体思维。' },
  },
};

/** Where the section stands in the model description: `equation-7-4` for 7.4, `section-8` for 8. */
export const anchorOf = (section: string): string =>
  section.startsWith('7.') ? `equation-${section.replace('.', '-')}` : `section-${section}`;
