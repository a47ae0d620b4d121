/** Words of the captions that are not of the account, in both languages. */
import type { Language } from '../../experiments/index.ts';

const en = {
  leaves: (firm: number, jobs: string) => `Firm ${firm} leaves for a cheaper place: ${jobs} jobs.`,
  closes: (firm: number, jobs: string) => `Firm ${firm} closes: ${jobs} jobs.`,
};

type CaptionText = typeof en;

const zh: CaptionText = {
  leaves: (firm, jobs) => `企业 ${firm} 迁往成本更低之处，带走 ${jobs} 个岗位。`,
  closes: (firm, jobs) => `企业 ${firm} 关闭，失去 ${jobs} 个岗位。`,
};

export const captionText: { readonly [K in Language]: CaptionText } = { en, zh };
