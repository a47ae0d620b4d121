/** What people write and read: faults, numbers, seeds, marks. */
export * from './document-limits.ts';
export { faultLines, faultText, moreFaults, same, shown, type Checked, type Fault, type Language } from './faults.ts';
export { inWords } from './numbers.ts';
export { nearest } from './nearest.ts';
export { plainNumber } from './plain-number.ts';
export { printable, printableLines } from './printable.ts';
export { readNumber, readWhole, shifted, type NumberLimits, type NumberRead } from './read-number.ts';
export { seedAsShown, seedInQuotes } from './seed-words.ts';
export { spacedZh } from './spaced-zh.ts';
export { utf8Fault } from './utf8-fault.ts';
