/** Words about the least strength of a path. */
import { spacedZh, type Language } from '../../../experiments/index.ts';
import type { CheapestWords, StrengthWords } from './words.ts';

const en = {
  title: 'The least strength that still upgrades',
  of: (futures: number) => `Futures to upgrade, of ${futures}`,
  compute: 'Look for it',
  again: 'Look again',
  found: ({ name, strength, upgraded, futures, written, alone, cost }: CheapestWords & StrengthWords) =>
    `${name}: at ${strength} of its strength ${upgraded} of ${futures} futures upgrade (${written} as it stands, ${alone} without it). It then costs ${cost}, discounted to the start of the run.`,
  never: ({ name, strength, upgraded, futures, wanted }: CheapestWords & { readonly strength: string }) =>
    `${name}: even at ${strength} of its strength, with every lever as strong as it can be, ${upgraded} of ${futures} futures upgrade, not ${wanted}. An earlier start or other levers may.`,
  needless: ({ name, upgraded, futures }: CheapestWords) =>
    `${name} is not needed for this: without it, ${upgraded} of ${futures} futures upgrade.`,
  failed: (why: string) => `The search ended without an answer: ${why}`,
};

const zh: typeof en = {
  title: '仍能升级的最低力度',
  of: (futures) => `${futures} 次推演中要有几次升级`,
  compute: '寻找',
  again: '重新寻找',
  found: ({ name, strength, upgraded, futures, written, alone, cost }) =>
    spacedZh(
      `${name}：力度为原来的 ${strength} 时，${futures} 次推演中有 ${upgraded} 次走向升级（现有力度 ${written} 次，不采取该政策 ${alone} 次）；此时成本折现至期初为 ${cost}。`,
    ),
  never: ({ name, strength, upgraded, futures, wanted }) =>
    spacedZh(
      `${name}：即使力度为原来的 ${strength}（各杠杆已至极限），${futures} 次推演中也只有 ${upgraded} 次走向升级，达不到 ${wanted} 次；可试更早的起点或其他杠杆。`,
    ),
  needless: ({ name, upgraded, futures }) =>
    spacedZh(`${name}并非必需：不采取该政策，${futures} 次推演中已有 ${upgraded} 次走向升级。`),
  failed: (why) => `寻找未能得出结果：${why}`,
};

export const cheapestText: { readonly [L in Language]: typeof en } = { en, zh };
