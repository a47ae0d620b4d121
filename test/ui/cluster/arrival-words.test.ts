/** A warning says the number and the reason, the worst first, and nothing that is no reason. */
import { expect, test } from 'vitest';
import { cannotWork, warningWords } from '../../../ui/cluster/fit/arrival-words.ts';

const spread = (p50: number) => ({ p05: p50, p50, p95: p50 });
const now = { capture: spread(0.71), purse: spread(-1.2) };
const poor = { package: 'upgrade', kept: 0.43, paid: 0.31, staffed: 1, arrives: 0.13, failing: 0.9 };

test('what is wanting is said with its number', () => {
  expect(cannotWork(poor)).toBe(true);
  expect(cannotWork({ failing: 0.4 })).toBe(false);
  expect(warningWords(poor, now, 'Upgrade', 'en')).toBe(
    '“Upgrade” cannot work here as it stands: 13% of it arrives in the median world, less than half of it in 90% of the worlds. The money is there for 31% of it (−1.2 years of revenue): do less, or raise the revenue; old employers have policy in their hands (political lock-in 0.71) and leave 43% of it: reform comes first.',
  );
  expect(warningWords(poor, now, '升级', 'zh')).toBe(
    '“升级”按现有力度在此难以奏效：中位世界里只落实 13%，在 90% 的世界里不足一半。资金只够 31%（−1.2 年的财政收入）：减少项目，或增加收入；老企业左右政策（政治锁定 0.71），只剩 43%：须先改革。',
  );
  const thin = { ...poor, kept: 1, paid: 0.95, staffed: 0.4, arrives: 0.38 };
  expect(warningWords(thin, now, 'Upgrade', 'en')).toContain('worlds. The staff can run 40% of so many programmes');
  expect(warningWords(thin, now, 'Upgrade', 'en')).not.toMatch(/money|reform/);
});
