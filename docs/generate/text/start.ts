import { equation, paragraph, type WrittenSection } from '../written-section.ts';

export const initialisation: WrittenSection = {
  number: '5',
  title: { en: 'Initialisation', zh: '初始化' },
  blocks: [
    paragraph(
      'Every column not named is 0. Identities and draws as in section 11; draws of founders use their own identity and quarter 0. Regions in their order, firms of a region in the order of index, then its suppliers. A world smaller than usual keeps four suppliers, as far as there were as many.',
      '未提及的列均为 0。身份与抽取见第 11 节；初始企业的抽取用其自身身份与第 0 季。各区域依次建立，区域内先按序号建立企业，再建立配套企业。世界规模小于通常时，仍留四家配套企业，以原有家数为限。',
    ),
    equation(`
world      m = (0, 0);  marketLevel = rivalLevel = 1;  omega = 2 pi · U(targetHeading, 0; index = 1)
region     w = wE = w0;  L = scale · L0;  lg = logi;  hum = hum0;  inst = inst0;  rep = q0;  xbar = 0.1;  Phi = hands = bar_K = 1
firms      round(scale · nP0) founders as newborns of 7.11, with
             birth = −pick(word 0 of newbornAge, 20)
             K = K0;  C = cash0;  c drawn from ch0 with U(newbornChain, 0)
             A = A0 · exp(0.12 · N(newbornSkill, 0));  q = q0 · exp(0.12 · N(newbornSkill, 1))
             k = 0.25 · N(newbornPosition, ·);  b = 0.2 · N(newbornBelief, ·)
           if origin0 ≥ 1 they are foreign instead: origin 2, c captive, K = 8, C = 8, 0.9 for A0 and 0.85 for q0
suppliers  round(max(scale · nS0, min(nS0, 4))), segment = the next of 0, 1, 0, 1, 0, 2 in turn,
             A_j = As0 · exp(0.1 · N(supplierSkill, 0));  K_j = MES_s;  cash = cashS · MES_s;  birth = 0`),
  ],
};

export const inputs: WrittenSection = {
  number: '6',
  title: { en: 'Input data: events, policy, switched-off mechanisms', zh: '输入：事件、政策与关闭的机制' },
  rows: ['world market'],
  blocks: [
    paragraph(
      'A run is determined by a seed phrase, a number of quarters (1 to 2,000; one quarter is one step), the world’s parameters, one set of region parameters per region (1 to 3), the policy score, events, and mechanisms switched off. No data files are read.',
      '一次运行由随机种子短语、季数（1 至 2000；一步为一季）、世界层面参数、每个区域（1 至 3 个）一组区域参数、政策时序表、事件和被关闭的机制完全决定。不读取任何数据文件。',
    ),
  ],
};
