/** Numbers as everything writes them, and what stands between words. */
import { punctuation, type Language } from '../../experiments/index.ts';

export { decimal, money, NO_NUMBER, percent, signed } from '../../experiments/index.ts';

/** What stands between the parts of a list or a remark. */
export const comma = (lang: Language): string => punctuation[lang].comma;
