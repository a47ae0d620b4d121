/** What the sentences of a chronicle need besides the chronicle, and what each language must be able to say. */
import type { Chronicle, FirmRole, Happening, HappeningKind } from '../happening.ts';
import type { Language } from '../../../../engine/index.ts';

/** Firms that move within a few years before one speaks of numbers. */
export const MANY_MOVES = 20;

export interface NarrationWords {
  readonly lang: Language;
  /** Year of a quarter as it stands in a sentence: “year 25”, “1985 年”. */
  readonly label: (quarter: number) => string;
  /** Name of the region where the world has several; otherwise it is “the cluster”. */
  readonly region: string | undefined;
  /** Names of the other regions. */
  readonly others: readonly string[];
  /** Length of the run, quarters. */
  readonly quarters: number;
  /** What money is called, where the scenario names one. */
  readonly money?: string | undefined;
}

/** One step of a story: a happening, or several in one sentence. */
export interface StoryStep {
  readonly happening: Happening;
  /** In the same sentence: further lock-ins, or the decline that followed a peak. */
  readonly also: readonly Happening[];
  readonly previous: HappeningKind | undefined;
  /** Quarters since the step before; undefined for the first, and where the step before has looked ahead. */
  readonly gap: number | undefined;
  /** The step before has the same year. */
  readonly sameYear: boolean;
  /** The step before also covered what followed years later. */
  readonly looksAhead: boolean;
  /** Fortune turns here, for the first or second time; 0 where it does not. */
  readonly turns: number;
  /** A response to the event of the step before. */
  readonly answers: boolean;
  /** Whether its cause is given. */
  readonly because: boolean;
  /** Place among the steps, for variety of connectives. */
  readonly index: number;
}

export interface ChronicleText {
  readonly headline: (chronicle: Chronicle, words: NarrationWords) => string;
  /** One happening as a sentence of its own, without its date. */
  readonly sentence: (happening: Happening, words: NarrationWords) => string;
  /** What is known about its cause, a sentence each. */
  readonly why: (happening: Happening, words: NarrationWords) => readonly string[];
  /** What a firm has to do with it, after its name. */
  readonly role: (firm: FirmRole, words: NarrationWords) => string;
  /** The opening, each step, and the close of a story. */
  readonly opening: (chronicle: Chronicle, words: NarrationWords) => string;
  readonly step: (step: StoryStep, words: NarrationWords) => string;
  readonly closing: (chronicle: Chronicle, words: NarrationWords) => string;
  /** Between sentences. */
  readonly between: string;
}
