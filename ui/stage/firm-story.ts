/** What a panel knows about one firm at one moment, as facts and as sentences in both languages. */
import { JOBS_PER_UNIT, origins, SEGMENTS } from '../../engine/index.ts';
import { levelCodes, levelOf, type Level } from './level.ts';
import { LEFT_REGION, rowAt, type PanelIndex } from './panel-index.ts';
import { stageText } from './stage-text.ts';
import { decimal, percent, punctuation, wholeNumber, type Language } from '../../experiments/index.ts';

export type FirmState = 'notYet' | 'alive' | 'closed' | 'left';

export interface FirmName {
  readonly serial: number;
  /** Number shown to people. */
  readonly number: number;
}

export interface LevelStep {
  readonly quarter: number;
  readonly level: Level;
}

export interface FirmFacts {
  /** Number shown to people. */
  readonly number: number;
  readonly state: FirmState;
  readonly origin: (typeof origins)[number];
  /** Quarter of birth; 0 or less for those there from the start. */
  readonly birth: number;
  readonly isFounder: boolean;
  /** Its parent, null without one or when the panel does not know it. */
  readonly parent: FirmName | null;
  /** Quarter in which it left, null while it lives (at any later time of the run too). */
  readonly end: number | null;
  /** The following describe the present, or the last quarter of its life; before birth, its first. */
  readonly region: number;
  readonly chain: number;
  readonly level: Level;
  readonly jobs: number;
  readonly margin: number;
  readonly produces: boolean;
  readonly cheats: boolean;
  /** Supplier serial of each input, −1 for imports, with the tie's specificity (0 to 1). */
  readonly inputs: readonly { readonly supplier: number; readonly specificity: number }[];
  /** Changes of the named level up to now, oldest first, starting with the first level. */
  readonly levels: readonly LevelStep[];
  /** Moves between regions up to now. */
  readonly moves: readonly { readonly quarter: number; readonly to: number }[];
  /** Spin-offs so far, the youngest first. */
  readonly children: readonly FirmName[];
  readonly childrenAlive: number;
  /** Firms it learned from last, the latest first. */
  readonly teachers: readonly FirmName[];
  /** Quarters with a negative margin up to the end without a break. */
  readonly lossQuarters: number;
  /** Capacity was near the smallest a firm survives with. */
  readonly shrunk: boolean;
  /** Margin of its last quarter, and whether it goes elsewhere then; undefined for a firm that is there at the end. */
  readonly ending: { readonly margin: number; readonly leaves: boolean } | undefined;
}

/** Firms it learned from that are named. */
const TEACHERS = 3;

/** A firm below this capacity closes (0.3 in the model), seen one quarter earlier. */
const NEARLY_TOO_SMALL = 0.33;

function levelSteps(index: PanelIndex, serial: number, upTo: number): LevelStep[] {
  const lives = index.firms;
  const steps: LevelStep[] = [];
  for (let q = lives.first[serial]!; q <= upTo; q++) {
    const level = levelOf(index.panel.firms.functionLevel[rowAt(lives, serial, q)]!);
    if (steps.at(-1)?.level !== level) steps.push({ quarter: q, level });
  }
  return steps;
}

function lossesBefore(index: PanelIndex, serial: number, quarter: number): number {
  let losses = 0;
  for (let q = quarter; q >= index.firms.first[serial]!; q--) {
    if (index.panel.firms.margin[rowAt(index.firms, serial, q)]! >= 0) break;
    losses++;
  }
  return losses;
}

function teachersOf(index: PanelIndex, numbers: Int32Array, serial: number, upTo: number): FirmName[] {
  const teachers: FirmName[] = [];
  for (let q = upTo; q >= index.firms.first[serial]! && teachers.length < TEACHERS; q--) {
    const teacher = index.panel.firms.learnedFrom[rowAt(index.firms, serial, q)]!;
    if (teacher >= 0 && teachers.every((known) => known.serial !== teacher))
      teachers.push({ serial: teacher, number: numbers[teacher]! });
  }
  return teachers;
}

/**
 * Facts about the firm with this serial at a quarter.
 *
 * @param numbers shown to people, by serial
 * @returns undefined for a firm without a single recorded quarter
 */
export function firmFacts(
  index: PanelIndex,
  numbers: Int32Array,
  serial: number,
  quarter: number,
): FirmFacts | undefined {
  const { firms, book } = index.panel;
  const first = index.firms.first[serial] ?? -1;
  if (first < 0) return undefined;
  const last = index.firms.last[serial]!;
  const shown = Math.max(first, Math.min(last, quarter));
  const row = rowAt(index.firms, serial, shown);
  const ended = book.firms.end[serial]!;
  const state: FirmState =
    quarter < first
      ? 'notYet'
      : quarter <= last
        ? 'alive'
        : book.firms.fate[serial] === LEFT_REGION
          ? 'left'
          : 'closed';
  const parent = book.firms.parent[serial]!;
  const children: FirmName[] = [];
  let childrenAlive = 0;
  for (let k = index.childOffsets[serial]!; k < index.childOffsets[serial + 1]!; k++) {
    const child = index.children[k]!;
    if (index.firms.first[child]! > quarter) continue;
    children.unshift({ serial: child, number: numbers[child]! });
    if (index.firms.last[child]! >= quarter) childrenAlive++;
  }
  const moves: { quarter: number; to: number }[] = [];
  for (let m = 0; m < book.moves.length; m += 4) {
    if (book.moves[m + 1] === serial && book.moves[m]! <= quarter)
      moves.push({ quarter: book.moves[m]!, to: book.moves[m + 3]! });
  }
  return {
    number: numbers[serial]!,
    state,
    origin: origins[book.firms.origin[serial]!]!,
    birth: book.firms.birth[serial]!,
    isFounder: book.firms.birth[serial]! <= 0 && first === 0 && parent < 0,
    parent: parent >= 0 && index.firms.first[parent]! >= 0 ? { serial: parent, number: numbers[parent]! } : null,
    end: ended >= 0 ? ended : null,
    region: firms.region[row]!,
    chain: firms.chain[row]!,
    level: levelOf(firms.functionLevel[row]!),
    jobs: JOBS_PER_UNIT * firms.employment[row]!,
    margin: firms.margin[row]!,
    produces: firms.employment[row]! > 0 || shown > first,
    cheats: firms.cheats[row] === 1,
    inputs: Array.from({ length: SEGMENTS }, (_unused, k) => ({
      supplier: firms.ties[SEGMENTS * row + k]!,
      specificity: firms.tieSpecificity[SEGMENTS * row + k]!,
    })),
    levels: levelSteps(index, serial, shown),
    moves,
    children,
    childrenAlive,
    teachers: teachersOf(index, numbers, serial, shown),
    lossQuarters: lossesBefore(index, serial, shown),
    shrunk: firms.capacity[row]! < NEARLY_TOO_SMALL,
    ending:
      ended < 0
        ? undefined
        : {
            margin: firms.margin[rowAt(index.firms, serial, last)]!,
            leaves: book.firms.fate[serial] === LEFT_REGION,
          },
  };
}

export interface StoryContext {
  readonly language: Language;
  readonly yearLabel: (quarter: number) => string;
  readonly regionNames: readonly string[];
  /** Wage of a region over the wage outside at a quarter, if known. */
  readonly wageRatio?: ((region: number, quarter: number) => number) | undefined;
}

export interface Relation {
  readonly id: 'teachers' | 'buyers' | 'suppliers' | 'children';
  readonly label: string;
  /** Firms that can be gone to. */
  readonly firms: readonly FirmName[];
  /** What else there is to say. */
  readonly rest: string;
}

export interface FirmStory {
  /** For example "Firm 148 · ODM". */
  readonly title: string;
  /** Where it came from. */
  readonly birth: string;
  /** What became of it, or that it is not born yet; undefined while it lives. */
  readonly fate: string | undefined;
  /** How its life will end, while it lives; undefined for a firm that is there at the end of the run. */
  readonly ending: string | undefined;
  /** The rest of its story, most telling first. */
  readonly lines: readonly string[];
  /** Whom it deals with. */
  readonly relations: readonly Relation[];
  readonly jobs: string;
  readonly margin: string;
}

function birthSentence(facts: FirmFacts, { language, yearLabel }: StoryContext): string {
  const text = stageText[language];
  const when = yearLabel(Math.max(0, facts.birth));
  if (facts.isFounder) return facts.origin === 'foreign' ? text.foreignFounder : text.founder;
  if (facts.origin === 'spinOff')
    return facts.parent === null ? text.spinOffUnknown(when) : text.spinOff(facts.parent.number, when);
  if (facts.origin === 'foreign') return text.arrived(when);
  return facts.origin === 'stateSeeded' ? text.seeded(when) : text.startUp(when);
}

function fateSentence(facts: FirmFacts, { language, yearLabel, wageRatio }: StoryContext): string | undefined {
  const text = stageText[language];
  if (facts.state === 'notYet') return text.notYet(yearLabel(Math.max(0, facts.birth)));
  if (facts.end === null || facts.state === 'alive') return undefined;
  const when = yearLabel(facts.end);
  if (facts.state === 'left') {
    const ratio = wageRatio?.(facts.region, facts.end) ?? 0;
    return text.leftIn(when, ratio > 1.05 ? text.wageGap(decimal(language, ratio, 1)) : text.costGap);
  }
  const why = facts.shrunk ? text.shrunk : facts.lossQuarters > 1 ? text.losses(facts.lossQuarters) : text.cashGone;
  return text.closedIn(when, why);
}

/** A life strip that stops before the axis does says why. */
function endingSentence({ state, end, ending }: FirmFacts, { language, yearLabel }: StoryContext): string | undefined {
  if (end === null || ending === undefined || state === 'closed' || state === 'left') return undefined;
  const { closes, leaves } = stageText[language];
  return (ending.leaves ? leaves : closes)(yearLabel(end), percent(language, ending.margin, 0));
}

/** Firms of a relation that are named before the rest is counted. */
const NAMED = 3;

function relationsOf(facts: FirmFacts, language: Language): Relation[] {
  const text = stageText[language];
  const relations: Relation[] = [];
  const add = (id: Relation['id'], firms: readonly FirmName[], rest: string): void => {
    if (firms.length > 0 || rest !== '') relations.push({ id, label: text.relations[id], firms, rest });
  };
  if (facts.state === 'notYet') return relations;
  const works = facts.state === 'alive' && facts.produces;
  const suppliers = facts.inputs.filter(({ supplier }) => supplier >= 0);
  const names = [...new Set(suppliers.map(({ supplier }) => String(supplier + 1)))];
  const beyond = facts.children.length - NAMED;
  add('teachers', facts.teachers, '');
  if (works) add('buyers', [], text.buyers[facts.chain] ?? '');
  if (works) add('suppliers', [], text.suppliersNamed(names, facts.inputs.length - suppliers.length));
  const more = beyond <= 0 ? '' : text.more(beyond, facts.children.length);
  const alive = facts.childrenAlive === facts.children.length ? '' : text.stillHere(facts.childrenAlive);
  add('children', facts.children.slice(0, NAMED), more + alive);
  return relations;
}

/** A relation as a sentence without its stop. */
export function relationSentence({ label, firms, rest }: Relation, language: Language): string {
  const { mention } = stageText[language];
  const names = firms.map(({ number }) => mention(number)).join(punctuation[language].list);
  return [label, names, rest].filter((part) => part !== '').join(' ');
}

/** Tells a firm's story up to the moment of the facts. */
export function tellStory(facts: FirmFacts, context: StoryContext): FirmStory {
  const { language, yearLabel, regionNames } = context;
  const text = stageText[language];
  const lines: string[] = [];
  if (facts.state === 'alive' && !facts.produces) lines.push(text.newborn);
  if (facts.state !== 'notYet') {
    const step = facts.levels.at(-1);
    const before = facts.levels.at(-2);
    if (step !== undefined && before !== undefined) {
      const code = levelCodes[step.level];
      lines.push(
        step.level > before.level ? text.rose(code, yearLabel(step.quarter)) : text.fell(code, yearLabel(step.quarter)),
      );
    }
    const move = facts.moves.at(-1);
    if (move !== undefined) lines.push(text.movedRegion(regionNames[move.to] ?? '', yearLabel(move.quarter)));
    if (facts.state === 'alive' && facts.cheats) lines.push(text.cheats);
  }
  return {
    title: `${text.firm(facts.number)} · ${levelCodes[facts.level]}`,
    birth: birthSentence(facts, context),
    fate: fateSentence(facts, context),
    ending: endingSentence(facts, context),
    lines,
    relations: relationsOf(facts, language),
    jobs: wholeNumber(language, facts.jobs),
    margin: percent(language, facts.margin, 1),
  };
}
