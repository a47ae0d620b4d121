/** Where the defaults come from: the budget of a government. */
import type { Text } from '../text.ts';

export const budget = {
  valueTax: {
    en: 'Set so that local revenue is 5 % of value added at the start and about 10 % at the peak: the order of a Chinese prefecture’s budget revenue.',
    zh: '取值使地方财政收入在起步时约占增加值的 5%，高峰时约一成，与中国地级市的一般预算收入相当。',
  },
  landShare: {
    en: 'Form of land finance in Chinese cities. Gives 1–2.4 % of value added in good years; the share is free.',
    zh: '形式取自中国城市的土地财政。景气时相当于增加值的 1%～2.4%；比例本身为自由设定。',
  },
  grant: {
    en: 'Free; presets declare their own.',
    zh: '自由设定；各情景自行给出。',
  },
  serviceCost: {
    en: 'Set so that services take 5 % of value added in growth and 8 % in decline, when people stay and value falls.',
    zh: '取值使公共服务在成长期约占增加值的 5%，衰退期因人未走而产出已降，升至约 8%。',
  },
  creditLimit: {
    en: 'Debt limits of Chinese local governments are near 100 % of their resources. It hardly matters: the tax base and land do.',
    zh: '中国地方政府的债务限额大致相当于其综合财力。此项影响很小，起决定作用的是税基与土地。',
  },
  reserveLimit: {
    en: 'Free: few local budgets save; eight quarters instead of two change a programme’s gain by 0.02–0.05 of the old peak.',
    zh: '自由设定：很少有地方财政存得下钱；从 2 个季度提高到 8 个季度，一项计划的收益只变动旧峰值的 2%～5%。',
  },
  reserveUse: {
    en: 'Free; 0.03 instead of 0.1 changes outcomes by 0.01.',
    zh: '自由设定；取 0.03 时结果只变动 0.01。',
  },
  buyOut: {
    en: 'Form of compensating losers of reform (Fernández and Rodrik 1991); German coal bought its way out over decades. The share is free.',
    zh: '形式取自对改革受损者的补偿（Fernández 与 Rodrik，1991）；德国煤炭业花了几十年赎买退出。比例为自由设定。',
  },
  firstCome: { en: 'Two ends of a budget’s habits; free.', zh: '预算惯例的两端；自由设定。' },
  interest: { en: 'About 4 % a year.', zh: '约合每年 4%。' },
  serviceWear: { en: 'Free: no measurement was found.', zh: '自由设定：未找到实测。' },
  halfResponse: {
    en: 'Decreasing returns of programmes: later zones and later rounds gain less (evidence P04, P07). The number is free.',
    zh: '政策边际效果递减：后建的园区、后几轮项目收效较小（证据 P04、P07）。数值为自由设定。',
  },
  staffSpan: {
    en: 'Every programme draws on the same people, in firms as in offices. The number is free: six levers at four fifths still work in full.',
    zh: '各项政策都要占用企业和机关里的同一批人。数值为自由设定：六项政策各八成力度仍能完全发挥。',
  },
} as const satisfies Record<string, Text>;
