/** A chronicle in words: headline, story, and a sentence with its reasons for every happening. */
import type { ResolvedRun } from '../../documents/resolve.ts';
import type { Chronicle, FirmRole, Happening, HappeningKind } from './happening.ts';
import { en } from './text/en.ts';
import type { ChronicleText, StoryStep, NarrationWords } from './text/words.ts';
import { zh } from './text/zh.ts';
import type { Language } from '../../../engine/index.ts';

const texts: { readonly [K in Language]: ChronicleText } = { en, zh };

export interface ToldHappening {
  readonly happening: Happening;
  readonly sentence: string;
  readonly why: readonly string[];
  /** What each of its firms has to do with it, to be read after the firm's name. */
  readonly firms: readonly { readonly firm: FirmRole; readonly role: string }[];
}

export interface ToldChronicle {
  readonly headline: string;
  /** One paragraph. */
  readonly story: string;
  readonly items: readonly ToldHappening[];
}

/** The words of a run: names of regions, and years as `label` writes them inside a sentence. */
export function narrationWords(
  resolved: ResolvedRun,
  region: number,
  lang: Language,
  label: (quarter: number) => string,
  quarters: number,
): NarrationWords {
  const names = resolved.regions.map(({ name }) => name[lang]);
  return {
    lang,
    label,
    region: names.length > 1 ? names[region] : undefined,
    others: names.filter((_, k) => k !== region),
    quarters,
    money: resolved.scenario.money?.name[lang],
  };
}

const GOOD: readonly HappeningKind[] = [
  'takeOff',
  'foreignArrival',
  'renewal',
  'reputationRecovery',
  'arrivalWave',
  'upgrading',
  'linkFilled',
  'policyStart',
  'lockInEased',
];
const TURNS: readonly HappeningKind[] = ['event', 'decline', 'relocationWave', 'reputationTrough', 'peak'];
/** A policy that starts within four years of an event answers it. */
const ANSWER_WITHIN = 16;
/** Most steps of a story, apart from its opening and close. */
const MOST_STEPS = 7;
/** Causes are given for the most important steps only: more would be a report. */
const MOST_CAUSES = 5;
/** Kinds mentioned for the sake of their cause. */
const ALWAYS_CAUSED: readonly HappeningKind[] = [
  'event',
  'policyStart',
  'policyEnd',
  'shakeout',
  'upgrading',
  'relocationWave',
];
/** After these “soon afterwards” would be ambiguous: their sentence ends years later than it begins. */
const LOOKS_AHEAD: readonly HappeningKind[] = [
  'event',
  'policyStart',
  'policyEnd',
  'foreignArrival',
  'renewal',
  'decline',
  'bailOutWave',
  'relocationWave',
  'arrivalWave',
];
/** Kinds that are listed but left out of the story. */
const MARGINAL: readonly HappeningKind[] = ['end', 'wageCrossing'];

/** Where a happening stands in the story: a shakeout at its end, everything else at its beginning. */
const toldAt = (h: Happening): number => (h.kind === 'shakeout' ? (h.until ?? h.quarter) : h.quarter);

/** Happenings that share a sentence: lock-ins that follow each other, and a peak with the decline after it. */
function groupsOf(happenings: readonly Happening[]): readonly (readonly Happening[])[] {
  const groups: Happening[][] = [];
  for (const h of happenings) {
    const last = groups.at(-1);
    const first = last?.[0];
    if (last !== undefined && h.kind === 'lockIn' && first?.kind === 'lockIn') last.push(h);
    else if (last !== undefined && h.kind === 'decline' && first?.kind === 'peak' && last.length === 1) last.push(h);
    else groups.push([h]);
  }
  return groups;
}

/** The happenings of a story, in its order. */
function chosen(chronicle: Chronicle): readonly Happening[] {
  const candidates = chronicle.shown.filter((h) => !MARGINAL.includes(h.kind));
  const strongest = new Set(candidates.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_STEPS + 1));
  const event = candidates.find((h) => h.kind === 'event');
  return (
    candidates
      // After an event its own sentence tells the fall; a decline that starts in its wake would tell it again.
      .filter(
        (h) =>
          strongest.has(h) &&
          !(
            h.kind === 'decline' &&
            event !== undefined &&
            h.quarter >= event.quarter &&
            h.quarter <= event.quarter + ANSWER_WITHIN
          ),
      )
      .toSorted((a, b) => toldAt(a) - toldAt(b))
  );
}

function stepsOf(chronicle: Chronicle, words: NarrationWords): readonly StoryStep[] {
  const groups = groupsOf(chosen(chronicle));
  const heads = groups.map((group) => group[0] as Happening);
  const important = new Set(heads.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_CAUSES));
  let turned = 0;
  return groups.map(([happening, ...also], index): StoryStep => {
    const head = happening as Happening;
    const before = index > 0 ? heads[index - 1] : undefined;
    const lastTold = index > 0 ? groups[index - 1]!.at(-1) : undefined;
    const gap =
      before === undefined
        ? undefined
        : toldAt(head) - toldAt(before.kind === 'lockIn' && lastTold !== undefined ? lastTold : before);
    const looksAhead =
      before !== undefined && (LOOKS_AHEAD.includes(before.kind) || (before.kind === 'peak' && lastTold !== before));
    const event = heads.slice(0, index).findLast((h) => h.kind === 'event');
    const answers =
      head.kind === 'policyStart' &&
      event !== undefined &&
      event === before &&
      head.quarter - event.quarter <= ANSWER_WITHIN;
    const turns =
      before !== undefined && TURNS.includes(head.kind) && GOOD.includes(before.kind) && turned < 2 ? ++turned : 0;
    const soon =
      head.kind === 'peak' &&
      heads.some((h) => h.kind === 'event' && h.quarter >= head.quarter && h.quarter <= head.quarter + 8);
    return {
      happening: head,
      also,
      previous: before?.kind,
      gap: looksAhead && !answers ? undefined : gap,
      sameYear: before !== undefined && words.label(toldAt(before)) === words.label(toldAt(head)),
      looksAhead,
      turns,
      answers,
      because: (important.has(head) || ALWAYS_CAUSED.includes(head.kind)) && !soon,
      index,
    };
  });
}

/** The story as one paragraph. */
function storyOf(chronicle: Chronicle, words: NarrationWords): string {
  const text = texts[words.lang];
  const gone = chronicle.happenings.some((h) => h.kind === 'extinction');
  const sentences = [
    text.opening(chronicle, words),
    ...stepsOf(chronicle, words).map((step) => text.step(step, words)),
    ...(gone ? [] : [text.closing(chronicle, words)]),
  ];
  return sentences.join(text.between);
}

/** Everything said about a run of one region, in one language. */
export function tellChronicle(chronicle: Chronicle, words: NarrationWords): ToldChronicle {
  const text = texts[words.lang];
  return {
    headline: text.headline(chronicle, words),
    story: storyOf(chronicle, words),
    items: chronicle.shown.map((happening) => ({
      happening,
      sentence: text.sentence(happening, words),
      why: text.why(happening, words),
      firms: happening.firms.map((firm) => ({ firm, role: text.role(firm, words) })),
    })),
  };
}
