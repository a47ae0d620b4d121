/** What people write and read: faults, numbers, seeds, marks. */
export type { Language } from '../../engine/index.ts';
export * from './document-limits.ts';
export { exportedUnit, exportedValues, exportFactor } from './exported.ts';
export {
  faultLines,
  faultText,
  moreFaults,
  inBothLanguages,
  pathText,
  quotedValue,
  type Checked,
  type Fault,
} from './faults.ts';
export { inWords } from './in-words.ts';
export { isLanguage, languageTags, punctuation, spaced } from './language.ts';
export { nearest } from './nearest.ts';
export {
  decimal,
  horizon,
  indicatorNumber,
  isInJobs,
  jobs,
  money,
  NO_NUMBER,
  percent,
  signed,
  signedAs,
  signedPercent,
  wholeNumber,
  yearsText,
} from './numbers.ts';
export { plainNumber } from './plain-number.ts';
export { printable, printableLines } from './printable.ts';
export { readNumber, readWhole, shifted, type NumberLimits } from './read-number.ts';
export { seedAsShown, seedInQuotes } from './seed-words.ts';
export { sentenceCase } from './sentence-case.ts';
export { spacedZh } from './spaced-zh.ts';
export { utf8Fault } from './utf8-fault.ts';
