/** What happened in a run and what a change did, in words. */
export {
  changesBetween,
  movedBetween,
  type Bar,
  type Change,
  type ChangeOutcome,
  type Moved,
  type OutcomeMove,
} from './changes.ts';
export { changeText, movedText, outcomeName, type YearLabel } from './change-text.ts';
export { chronicle, type ChronicleOptions } from './chronicle/chronicle.ts';
export { type Chronicle, type FirmRole, type Happening, type HappeningKind } from './chronicle/happening.ts';
export { tell, wordsOf, type ToldChronicle, type ToldHappening } from './chronicle/tell.ts';
