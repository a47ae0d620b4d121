/** Where the defaults come from: functional upgrading. */
import type { Text } from '../text.ts';

export const functions = {
  functionStep: {
    en: 'From assembly to an own brand in some thirty years, unhindered and at high effort: it took East Asian makers of electronics two to three decades (Hobday 1995, from general knowledge). Within that set so that the upgrade package lifts firms beyond own design.',
    zh: '不受阻挡、投入较大时，从组装到自主品牌约需三十年：东亚电子企业用了二三十年（Hobday，1995，据一般知识）。在此范围内取值，使升级政策能让企业越过设计制造层级。',
  },
  functionDecay: {
    en: 'Skills that are not used are lost (evolutionary economics since Nelson and Winter 1982); 1.2 % a year is slow beside the 15 % at which statistics write off R&D (from general knowledge), since it is staff and customs that fade here, not single designs.',
    zh: '不用的技能会流失（纳尔逊与温特，1982，以来的演化经济学）；每年 1.2% 远慢于统计中研发资本 15% 的折旧率（据一般知识），因为这里流失的是队伍与惯例，而非单项设计。',
  },
  functionPolicyGain: {
    en: 'Free: no evaluation found gives a size, and a programme of the Sinos Valley failed for want of backing by its leading firms (Schmitz 1999); set so that a broad upgrade package started in time lifts firms beyond own design.',
    zh: '自由参数：未找到给出数值的评估，西诺斯谷的一项计划因龙头企业不支持而落空（Schmitz，1999）；取值使及时启动的综合升级政策能让企业越过设计制造层级。',
  },
} as const satisfies Record<string, Text>;
