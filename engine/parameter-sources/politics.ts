/** Where the defaults come from: politics. */
import type { Text } from '../text.ts';

export const politics = {
  lobbying: {
    en: 'Form of Olson’s distributional coalitions; German coal took decades of subsidy while jobs fell 95 %. The number is free, set so that protection raises capture.',
    zh: '形式取自奥尔森的分利集团；德国煤炭业补贴数十年，岗位仍减少 95%。数值为自由参数，取值使保护政策加深俘获。',
  },
  captureDecay: {
    en: 'Half in 22 years: German hard coal was subsidised for half a century, at 130 billion euros by 2005, while its jobs fell by 95 % (RWI). Within that set so that protection raises capture.',
    zh: '22 年消退一半：德国硬煤受补贴约半个世纪，到 2005 年累计 1,300 亿欧元，其间岗位减少 95%（RWI）。在此范围内取值，使保护政策加深俘获。',
  },
  incumbentAge: {
    en: 'A definition: ten years, from which on firms close seldom: 18 % do in their first year, 8 % at six to ten years, 6 % at eleven to fifteen (US Census business dynamics).',
    zh: '定义：十年，此后企业很少关闭：第一年关闭 18%，六至十年为 8%，十一至十五年为 6%（美国人口普查局企业动态统计）。',
  },
  bailOut: {
    en: 'Form of Kornai’s soft budget constraint; the number is free, set so that the political lock-in slows recovery after a paradigm shift.',
    zh: '形式取自科尔奈的软预算约束；数值为自由参数，取值使政治锁定拖慢技术范式转换后的恢复。',
  },
  entryBarrier: {
    en: 'Sign from the Ruhr, where coal and steel firms sat on the industrial land and kept newcomers out (Grabher 1993, from general knowledge); the number is free, set so that political lock-in slows recovery after a paradigm shift.',
    zh: '方向取自鲁尔：煤钢企业占着工业用地，把新来者挡在门外（格拉伯赫，1993，据一般知识）；数值为自由参数，取值使政治锁定拖慢范式转换后的恢复。',
  },
  diversion: {
    en: 'A bad case that was measured: 87 % of a grant to schools in Uganda was taken on its way (Reinikka and Svensson 2004, from general knowledge). Set so that renewal packages fail once capture is high and reform reopens the window of opportunity.',
    zh: '有实测的坏例子：乌干达学校拨款有 87% 在途中被截留（Reinikka 与 Svensson，2004，据一般知识）。取值使俘获严重时振兴政策失效，而治理改革能重新打开机会窗口。',
  },
  concentrationReference: {
    en: 'Olson (1965): small groups organise, large ones do not; the number, some twenty equal firms, is set so that the Ruhr is captured and the Third Italy is not.',
    zh: '奥尔森（1965）：小集团组织得起来，大集团组织不起来；数值相当于二十来家同等企业，取值使鲁尔被俘获而第三意大利不被俘获。',
  },
  rescueSize: {
    en: 'Too big to fail (Kornai’s soft budget constraint); the number is free, a half of the concentration at which employers act as one.',
    zh: '大而不能倒（科尔奈的软预算约束）；数值自由，约为雇主步调一致之集中度的一半。',
  },
  protectionSubsidy: {
    en: 'Set so that full protection slows a fall without stopping it: German coal lost 6.5 % of its jobs a year before 1970 and 3 % a year in the subsidised decades after (RWI); value added is lower in the long run.',
    zh: '取值使全力保护能减缓而不能阻止下滑：德国煤炭业 1970 年前每年减员 6.5%，此后受补贴的二十年每年 3%（RWI）；长期增加值则更低。',
  },
  protectionComfort: {
    en: 'Soft budgets make soft effort (Kornai); protected Chinese firms close less often than their productivity says (Yang and Zhu 2018; He and Yang 2016). The number is free, set so that protection costs value added in the long run.',
    zh: '预算软，投入也软（科尔奈）；受保护的中国企业关闭得比其生产率所应有的少（Yang 与 Zhu，2018；He 与 Yang，2016）。数值为自由参数，取值使保护政策长期损失增加值。',
  },
} as const satisfies Record<string, Text>;
