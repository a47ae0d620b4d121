// @vitest-environment happy-dom
/** The account on the time axis: which marks there are, what they say, where they lead. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from '../../../engine/index.ts';
import { presets, resolve, type ScenarioDocument, type ToldHappening } from '../../../experiments/index.ts';
import { AccountMarks } from '../../../ui/chronicle/account-marks.tsx';
import { AT_THE_END, placeIn, placeOf, placeOfLockIn } from '../../../ui/chronicle/happening-place.ts';
import { markGroups } from '../../../ui/chronicle/mark-groups.ts';
import { toldRun } from '../../../ui/chronicle/told-run.ts';
import { drawTimeline } from '../golden/timeline-page.tsx';
import { phaseBands } from '../../../ui/plot/phase-bands.ts';
import { timeFrame } from '../../../ui/plot/time-frame.ts';

const resolved = resolve(presets.get('default') as ScenarioDocument, presets);
const result = run(resolved.input, { panel: true });
const labels = (quarter: number): string => `year ${Math.floor(quarter / 4)}`;
const { items } = toldRun({ result, panel: result.panel, resolved, region: 0, labels, lang: 'en' });
const happenings = items.map(({ happening }) => happening);
const frame = timeFrame(1100, 180, 930, result.quarters);

const at = (quarter: number): ToldHappening => ({
  ...items[0]!,
  happening: { ...items[0]!.happening, quarter },
});

test('marks that would crowd are one, and no two stand closer than asked', () => {
  const groups = markGroups([10, 60, 12, 25, 200].map(at), (quarter) => 2 * quarter, 18);
  expect(groups.map(({ x, items: together }) => [x, together.map(({ happening }) => happening.quarter)])).toEqual([
    [20, [10, 12]],
    [50, [25]],
    [120, [60]],
    [400, [200]],
  ]);
});

describe('places', () => {
  test('every happening is found again by its place, the end and lock-ins by what they are', () => {
    for (const happening of happenings)
      expect(placeOf(placeIn(happenings, placeOf(happening))!)).toBe(placeOf(happening));
    expect(placeIn(happenings, AT_THE_END)?.kind).toBe('end');
    expect(placeIn(happenings, placeOfLockIn('lockInFunctional'))).toMatchObject({
      kind: 'lockIn',
      size: { index: 'lockInFunctional' },
    });
    expect(placeIn(happenings, 'renewal-3')).toBeUndefined();
  });
});

describe('marks on the axis', () => {
  const onJump = vi.fn();
  const onOpen = vi.fn();
  const root = globalThis.document.createElement('div');
  const marks = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.account-mark')];
  const card = (): HTMLElement | null => root.querySelector('.account-card');
  const press = (key: string, on: HTMLElement): void =>
    void act(() => void on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
  const draw = (shown: readonly ToldHappening[]): void =>
    void act(() =>
      render(
        <AccountMarks
          items={shown}
          frame={frame}
          strip={{ top: 2, height: 20 }}
          bands={phaseBands(result.regions[0]!)}
          coarse={false}
          labels={labels}
          lang="en"
          onJump={onJump}
          onOpen={onOpen}
        />,
        root,
      ),
    );
  beforeEach(() => {
    onJump.mockClear();
    onOpen.mockClear();
    render(null, root);
    globalThis.document.body.replaceChildren(root);
    draw(items);
  });

  test('every happening is on a mark, with its date and sentence', () => {
    const spoken = marks()
      .map((mark) => mark.getAttribute('aria-label'))
      .join(' ');
    for (const { sentence, happening } of items) {
      expect(spoken).toContain(sentence);
      expect(spoken).toContain(`Y${labels(happening.quarter).slice(1)}: `);
    }
  });

  test('they are one tab stop; arrows go from one to the next, and what has focus is said', () => {
    expect(
      marks()
        .map(({ tabIndex }) => tabIndex)
        .filter((stop) => stop === 0),
    ).toHaveLength(1);
    void act(() => marks()[0]!.focus());
    expect(card()?.textContent).toContain(items[0]!.sentence);
    press('ArrowRight', marks()[0]!);
    expect(document.activeElement).toBe(marks()[1]);
    press('End', marks()[1]!);
    expect(document.activeElement).toBe(marks().at(-1));
    expect(
      marks()
        .map(({ tabIndex }) => tabIndex)
        .indexOf(0),
    ).toBe(marks().length - 1);
    press('Escape', marks().at(-1)!);
    expect(card()).toBeNull();
  });

  test('a click holds the card; from it one goes to the moment or to the account', () => {
    const at = marks().findIndex((mark) => mark.getAttribute('aria-label')!.includes('Decline set in'));
    void act(() => marks()[at]!.click());
    expect(marks()[at]!.getAttribute('aria-expanded')).toBe('true');
    const [jump, read] = card()!.querySelectorAll('button');
    const decline = happenings.find(({ kind }) => kind === 'decline')!;
    void act(() => read!.click());
    expect(onOpen).toHaveBeenCalledWith(placeOf(decline));
    void act(() => jump!.click());
    expect(onJump).toHaveBeenCalledWith(decline.quarter);
    expect(card()).toBeNull();
  });

  test('a reason that only leads to the next is not said alone', () => {
    const paired = items.map((item) => ({
      ...item,
      why: ['Against the run without policy:', 'Jobs: 9 against 4.', 'More.'],
    }));
    draw(paired);
    void act(() => marks()[0]!.focus());
    expect(card()!.querySelector('.account-why')?.textContent).toBe(
      'Against the run without policy: Jobs: 9 against 4.',
    );
  });

  test('the name of a phase leads to what it is told by', () => {
    const phase = [...root.querySelectorAll<HTMLElement>('.account-phase')].find(({ title }) => /Decline/.test(title));
    void act(() => phase!.click());
    expect(onOpen.mock.calls[0]![0]).toMatch(/^decline-/);
  });
});

test('the name of a lock-in at the end of its line leads to what it is told by', () => {
  const onLine = vi.fn();
  const timeline = drawTimeline('en', 1100, { onLine });
  const label = [...timeline.querySelectorAll('.pl-end-opens')].find(({ textContent }) =>
    /Cognitive/.test(textContent),
  );
  void act(() => void label!.dispatchEvent(new MouseEvent('click', { bubbles: true })));
  expect(onLine).toHaveBeenCalledWith('lockInCognitive');
});
