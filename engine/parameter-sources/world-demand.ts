/** Where the defaults come from: world demand. */
import type { Text } from '../text.ts';

export const worldDemand = {
  marketSize: {
    en: 'A choice of scale: these markets carry a cluster of some 15,000 jobs at its peak. The 156 industrial districts of Italy had 12,400 manufacturing jobs each in 2001 (ISTAT, in the press).',
    zh: '尺度选择：这样的市场在高峰时可支撑约 1.5 万个岗位的集群；2001 年意大利 156 个产业区平均各有 1.24 万个制造业岗位（意大利国家统计局，据报刊）。',
  },
  marketToRivals: {
    en: 'Free: nothing is known of the pull of all rivals together. Set so that an unaided cluster forms, grows to 150–400 firms, peaks after 15 to 32 years and then declines.',
    zh: '自由参数：全部竞争对手合计的吸引力无从得知。取值使无干预的集群能够形成并成长到 150～400 家企业，在 15～32 年间达到高峰，随后衰退。',
  },
  homeShare: {
    en: 'That trade falls with distance and borders is the firmest fact of trade (home bias: McCallum 1995; gravity); the share is free, set so that a doubling of rivals costs a mature cluster about half of its value added, not nearly all of it.',
    zh: '贸易随距离与边界而减少，是贸易中最稳固的事实（本地偏好：McCallum，1995；引力模型）；份额为自由参数，取值使对手翻番时成熟集群约损失一半增加值，而非几乎全部。',
  },
  homeReach: {
    en: 'Within the usual estimates of home bias: trade inside a border is five to twenty-two times that across it for equal size and distance (McCallum 1995; Anderson and van Wincoop 2003, from general knowledge).',
    zh: '在本地偏好的常见估计之内：规模与距离相同时，边界之内的贸易为跨边界的 5～22 倍（McCallum，1995；Anderson 与 van Wincoop，2003，据一般知识）。',
  },
  marketGrowth: {
    en: '1.6 % a year on top of the 2.4 % by which the frontier moves: together the upper end of the 2 to 4 % a year by which manufacturing has grown in the world in recent decades (from general knowledge).',
    zh: '每年 1.6%，另加前沿推进的 2.4%：合计处于近几十年世界制造业年增长 2%～4% 的上端（据一般知识）。',
  },
  rivalGrowth: {
    en: 'Equal to market growth: rivals gain on the market only by what they learn from the cluster, not by assumption.',
    zh: '与市场增长相等：对手只有向集群学习才会超过市场增长，而非出于假设。',
  },
  knowHowLeak: {
    en: 'Imitation of standard goods moves production to low wages (Vernon 1966; Krugman 1979; Grossman and Helpman 1991): some 3,000 Brazilians, mostly shoe technicians, taught Dongguan’s shoe makers while Brazil’s exports stagnated (The Economist, 2008). The rate is free, set so that jobs fall by 15 % or more even without wage catch-up.',
    zh: '标准化产品的模仿使生产移向低工资地区（弗农，1966；克鲁格曼，1979；Grossman 与 Helpman，1991）：约 3,000 名巴西人（多为制鞋技师）到东莞传授技术，同期巴西鞋业出口停滞（《经济学人》，2008）。速度为自由参数，取值使即便没有工资追赶，就业也会减少 15% 以上。',
  },
  leakTacit: {
    en: 'That codified, standard work is copied and design is not is the premise of Vernon (1966) and Krugman (1979); the number is free, set so that the upgrade package escapes the imitators and an unaided region does not.',
    zh: '标准化、可编码的工序会被模仿而设计不会，是弗农（1966）与克鲁格曼（1979）立论的前提；数值为自由参数，取值使升级政策能摆脱模仿者而无干预的区域不能。',
  },
} as const satisfies Record<string, Text>;
