/** Theories that several indicators carry. */
import type { Text } from '../text.ts';

export const sources = {
  lifeCycle: {
    en: 'Klepper: spin-offs and shakeout; Tichy: cluster life cycle.',
    zh: '克莱珀：衍生与洗牌；蒂奇：集群生命周期。',
  },
  chains: {
    en: 'Gereffi; Humphrey and Schmitz: governance of global value chains.',
    zh: '格里芬、汉弗莱与施密茨：全球价值链治理。',
  },
  weber: { en: 'Weber: location costs.', zh: '韦伯：区位成本。' },
  transfer: { en: 'Weber: location costs; Lewis: industrial transfer.', zh: '韦伯：区位成本；刘易斯：产业转移。' },
  lockIns: { en: 'Grabher (1993): lock-in of the Ruhr.', zh: '格拉伯赫（1993）：鲁尔区的锁定。' },
  capture: {
    en: 'Grabher: political lock-in; Olson: distributional coalitions.',
    zh: '格拉伯赫：政治锁定；奥尔森：分利集团。',
  },
  lemons: {
    en: 'Akerlof: lemons; Tirole: collective reputation.',
    zh: '阿克洛夫：柠檬市场；梯若尔：集体声誉。',
  },
  suppliers: { en: 'Marshall: supporting industries close by.', zh: '马歇尔：邻近的辅助产业。' },
  distance: { en: 'Nooteboom: cognitive distance.', zh: '诺特博姆：认知距离。' },
  rivalry: {
    en: 'Porter and Button: rivals nearby hasten innovation; Schumpeter: what is left of a sale pays for it.',
    zh: '波特、巴顿：身边的对手催促创新；熊彼特：创新要靠利润供养。',
  },
  organisation: {
    en: 'Industrial organisation: how many firms, of what size.',
    zh: '产业组织理论：企业有多少、各有多大。',
  },
  diamond: { en: 'Porter (1990): the diamond of local conditions.', zh: '波特（1990）：本地条件构成的钻石体系。' },
  accounts: { en: 'Public accounts of the model.', zh: '模型的公共账目。' },
} as const satisfies Record<string, Text>;
