import type { purposes, Text } from '../../../engine/index.ts';

/** What each purpose decides, whose identity draws, and what the two words of its block are used for. */
export const purposeWords: Record<keyof typeof purposes, Text> = {
  regionIdentity: {
    en: 'identity of a region: counter (index, purpose) under the run key',
    zh: '区域身份：运行密钥下的计数器（序号，用途）',
  },
  founderIdentity: {
    en: 'identity of a founding firm: counter (index, purpose) under the region',
    zh: '初始企业身份：区域身份下的计数器（序号，用途）',
  },
  supplierFounderIdentity: {
    en: 'identity of a founding supplier: counter (index, purpose) under the region',
    zh: '初始配套企业身份：区域身份下的计数器（序号，用途）',
  },
  spinOffIdentity: {
    en: 'identity of a spin-off, drawn by its parent in the quarter of birth',
    zh: '衍生企业身份：由母体在出生当季抽取',
  },
  startUpIdentity: {
    en: 'identity of a start-up, drawn by the region; index = slot',
    zh: '新创企业身份：由区域抽取，index 为当季序号',
  },
  foreignIdentity: {
    en: 'identity of a foreign firm, drawn by the region; index = slot',
    zh: '外资迁入企业身份：由区域抽取，index 为当季序号',
  },
  stateSeededIdentity: {
    en: 'identity of a state-seeded firm, drawn by the region; index = slot',
    zh: '政府投建企业身份：由区域抽取，index 为当季序号',
  },
  supplierIdentity: {
    en: 'identity of a supplier that enters, drawn by the region; index = 4 · slot + segment',
    zh: '进入的配套企业身份：由区域抽取，index = 4 · 当季序号 + 环节',
  },
  targetHeading: {
    en: 'world: turn of the target (normal, word 0); index 1 in quarter 0: initial heading',
    zh: '世界：市场目标转向（正态，字 0）；第 0 季 index 1：初始方向',
  },
  paradigmShift: { en: 'world: direction of a jump (word 0)', zh: '世界：范式转换的方向（字 0）' },
  newbornSkill: {
    en: 'firm, quarter 0: noise of A (word 0) and q (word 1)',
    zh: '企业，第 0 季：A（字 0）与 q（字 1）的扰动',
  },
  newbornSize: {
    en: 'firm, quarter 0: noise of K (word 0) and C (word 1)',
    zh: '企业，第 0 季：K（字 0）与 C（字 1）的扰动',
  },
  newbornTraits: {
    en: 'firm, quarter 0: talent (normal, word 0), honesty (uniform, word 1)',
    zh: '企业，第 0 季：才能（正态，字 0）、诚信（均匀，字 1）',
  },
  newbornPosition: { en: 'firm, quarter 0: position, one word per axis', zh: '企业，第 0 季：定位，每轴一字' },
  newbornBelief: { en: 'firm, quarter 0: belief, one word per axis', zh: '企业，第 0 季：判断，每轴一字' },
  newbornChain: {
    en: 'firm, quarter 0: chain from ch0 (word 0); of a child: keeps its parent’s (word 0), else from ch0 (word 1)',
    zh: '企业，第 0 季：按 ch0 抽取链条（字 0）；衍生企业：是否承袭母体（字 0），否则按 ch0（字 1）',
  },
  newbornAge: { en: 'founding firm, quarter 0: age (word 0)', zh: '初始企业，第 0 季：企龄（字 0）' },
  supplierSkill: { en: 'supplier, quarter 0: noise of A_j (word 0)', zh: '配套企业，第 0 季：A_j 的扰动（字 0）' },
  supplierSearch: {
    en: 'firm: candidates of all segments, and whether they are asked for or looked up, spread from word 0; which ties end by themselves, from word 1',
    zh: '企业：各环节的候选供应商（打听或查名单），由字 0 展开；哪些关系自行终止，由字 1 展开',
  },
  demandAndCapacity: {
    en: 'firm: demand noise (normal, word 0), business opportunity (Laplace, from the uniform of word 1)',
    zh: '企业：需求噪声（正态，字 0）、商机（由字 1 的均匀数得到的拉普拉斯数）',
  },
  fine: { en: 'firm that cheats: is it caught (word 0)', zh: '以次充好的企业：是否被查处（字 0）' },
  bailOut: { en: 'old firm short of cash: is it bailed out (word 0)', zh: '缺少现金的老企业：是否获救助（字 0）' },
  observation: {
    en: 'firm: noise of its view of the target, one word per axis',
    zh: '企业：观察市场目标的噪声，每轴一字',
  },
  innovationChance: {
    en: 'firm: success in A (word 0) and q (word 1)',
    zh: '企业：A（字 0）与 q（字 1）的创新是否成功',
  },
  innovationSize: {
    en: 'firm: size of the step in A (word 0) and q (word 1)',
    zh: '企业：A（字 0）与 q（字 1）的创新幅度',
  },
  position: { en: 'firm: noise of its position, one word per axis', zh: '企业：定位的扰动，每轴一字' },
  meetingAndSpinOff: {
    en: 'firm: whom it meets (word 0), whether it has a spin-off (word 1)',
    zh: '企业：与谁相遇（字 0）、是否衍生（字 1）',
  },
  chainTest: {
    en: 'firm: does it test a chain (word 0), which (word 1)',
    zh: '企业：是否试探其他链条（字 0）、哪一条（字 1）',
  },
  supplierLearning: {
    en: 'supplier: success (word 0), whether it gives up (spread from word 0), size of the step (normal, word 1)',
    zh: '配套企业：学习是否成功（字 0）、是否放弃（由字 0 展开）、幅度（正态，字 1）',
  },
  relocation: {
    en: 'firm: does it look elsewhere (word 0), does it move (word 1)',
    zh: '企业：是否另觅他处（字 0）、是否迁移（字 1）',
  },
  startUpCount: { en: 'region: rounding of the number of start-ups (word 0)', zh: '区域：新创企业数的取整（字 0）' },
  foreignCount: {
    en: 'region: rounding of the number of foreign firms (word 0)',
    zh: '区域：外资迁入企业数的取整（字 0）',
  },
  stateSeededChance: {
    en: 'region: rounding of the number of state-seeded firms (word 0)',
    zh: '区域：政府投建企业数的取整（字 0）',
  },
  supplierCount: {
    en: 'region: rounding of the number of suppliers that enter; index = segment (word 0)',
    zh: '区域：进入的配套企业数的取整，index 为环节（字 0）',
  },
  newbornModel: {
    en: 'start-up, quarter 0: whom it copies (word 0); spin-off: noise of its talent (normal, word 0)',
    zh: '新创企业，第 0 季：仿效对象（字 0）；衍生企业：才能的扰动（正态，字 0）',
  },
  worldDemand: {
    en: 'world: business cycle (normal, word 0) and lasting change (normal, word 1) of demand',
    zh: '世界：需求的景气波动（正态，字 0）与持久变化（正态，字 1）',
  },
  randomShift: {
    en: 'world: does a paradigm shift come by itself (word 0), its direction (word 1)',
    zh: '世界：范式转换是否自行到来（字 0）、其方向（字 1）',
  },
  broughtAlong: { en: 'whether a maker of the scarcest input is brought along', zh: '是否有最紧缺环节的配套企业随迁' },
  broughtIdentity: {
    en: 'identity of a maker brought along; index 0 by chance, 1 … with large firms',
    zh: '随迁配套企业的身份；序号 0 为随机随迁，1 起为随大企业',
  },
};
