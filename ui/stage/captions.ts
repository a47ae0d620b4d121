/** What is said over the stage when the playhead passes it: happenings of the account, and large firms that go. */
import { fates } from '../../engine/index.ts';
import { jobs, type Language } from '../../experiments/index.ts';
import { captionText } from './caption-text.ts';
import type { PanelIndex } from './panel-index.ts';

export interface StageCaption {
  readonly quarter: number;
  readonly sentence: string;
  /** Of several in one quarter the weightiest is said, 0 to 1. */
  readonly weight: number;
}

/** A move of the playhead over more quarters is a jump: what lies between was not seen. */
const LEAP = 6;
/** How many leaving and closing firms are spoken of, and their least labour (10 jobs). */
const MOST_LEAVING = 6;
const MOST_CLOSING = 3;
const LEAST_LABOUR = 3;

const LEFT = fates.indexOf('leftRegion');
const CLOSED = fates.indexOf('closed');

/** The largest firms that move away or close, with their jobs when they went. */
export function departures(index: PanelIndex, numbers: Int32Array, lang: Language): readonly StageCaption[] {
  const { firms, book } = index.panel;
  const text = captionText[lang];
  const { fate, end } = book.firms;
  const gone = Array.from({ length: index.firms.count }, (_unused, serial) => serial).flatMap((serial) => {
    const last = index.firms.last[serial]!;
    const rows = index.firms.start[serial]! + (last - index.firms.first[serial]!);
    const labour = last < 0 || end[serial]! < 0 ? 0 : firms.employment[index.firms.rows[rows]!]!;
    return labour < LEAST_LABOUR ? [] : [{ serial, labour }];
  });
  const largest = (of: number, most: number) =>
    gone
      .filter(({ serial }) => fate[serial] === of)
      .toSorted((a, b) => b.labour - a.labour)
      .slice(0, most);
  const said = (of: number, most: number, say: (firm: number, jobs: string) => string) =>
    largest(of, most).map(({ serial, labour }) => ({
      quarter: end[serial]!,
      sentence: say(numbers[serial]!, jobs(lang, labour)),
      weight: 0.2,
    }));
  return [...said(LEFT, MOST_LEAVING, text.leaves), ...said(CLOSED, MOST_CLOSING, text.closes)];
}

/** What the playhead passed on its way between two times; what it jumped over it did not pass. */
export function captionPassed(captions: readonly StageCaption[], from: number, to: number): StageCaption | undefined {
  const [before, now] = [Math.floor(from), Math.floor(to)];
  if (before === now) return undefined;
  const passes = ({ quarter }: StageCaption): boolean =>
    Math.abs(now - before) > LEAP || now < before ? quarter === now : quarter > before && quarter <= now;
  return captions.filter(passes).toSorted((a, b) => b.weight - a.weight)[0];
}
