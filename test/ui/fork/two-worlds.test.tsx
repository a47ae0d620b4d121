// @vitest-environment happy-dom
import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, test } from 'vitest';
import { run, verdicts, type Verdict } from '../../../engine/index.ts';
import { applyPackage, presets, resolve, type Language, type ScenarioDocument } from '../../../experiments/index.ts';
import { calendarOf } from '../../../ui/facts/calendar.ts';
import { forcesAgainst } from '../../../ui/fork/account-forces.ts';
import type { ForkPath } from '../../../ui/fork/fork-facts.ts';
import { lifeOf, stateAt } from '../../../ui/fork/firm-life.ts';
import type { ForkPair } from '../../../ui/fork/pair.ts';
import { reasonsOf } from '../../../ui/fork/reasons.ts';
import { TwoWorlds, type Side } from '../../../ui/fork/two-worlds.tsx';
import { JUST, justHappened } from '../../../ui/fork/world-event.tsx';
import { identityHex } from '../../../ui/stage/identity.ts';
import type { Preferences } from '../../../ui/studio/preferences.ts';
import { StudioContext } from '../../../ui/studio/studio-context.ts';
import { wordsOf } from '../studio/draw-with.tsx';

const QUARTERS = 100;
const START = 60;
const plain: ScenarioDocument = { format: 1, extends: 'default', quarters: QUARTERS };
const made = applyPackage(plain, { name: 'upgrade', from: START }, presets);
if ('faults' in made) throw new Error('no such package');
const world = (document: ScenarioDocument) => {
  const resolved = resolve(document, presets);
  return { resolved, result: run(resolved.input, { panel: true }) };
};
const pair: ForkPair = { acting: world(made.document), alone: world(plain) };
const panel = pair.acting.result.panel!;
const hexOf = (serial: number): string => identityHex(panel.book.firms.identity, serial);
/** The largest firm of both worlds' last common quarter, and one that only the acting world has. */
const common = panel.firms.serial[panel.firms.offsets[START]!]!;
const only = [...panel.firms.serial.subarray(panel.firms.offsets[QUARTERS - 1]!)].find(
  (serial) => lifeOf(pair.alone.result.panel!, hexOf(serial)) === undefined,
)!;

beforeAll(() => {
  // Nothing is drawn here; a stage wants something to draw on all the same.
  HTMLCanvasElement.prototype.getContext = (() =>
    new Proxy({}, { get: () => () => undefined, set: () => true })) as never;
});

interface Given {
  readonly lang?: Language;
  readonly quarter?: number;
  /** Nothing is computed yet. */
  readonly waits?: boolean;
  readonly stale?: boolean;
  readonly firm?: string;
}

function draw({ lang = 'en', quarter = QUARTERS - 1, waits = false, stale = false, firm }: Given = {}) {
  const time = signal(quarter);
  const playing = signal(false);
  const selected = signal<string | null>(firm ?? null);
  const asked: Side[] = [];
  const root = globalThis.document.createElement('div');
  globalThis.document.body.replaceChildren(root);
  const preferences = {
    lang: signal(lang),
    theme: signal('light'),
    forcedColours: signal(false),
    reducedMotion: signal(true),
  } as unknown as Preferences;
  const toggle = (): void => void (playing.value = !playing.value);
  void act(() =>
    render(
      <StudioContext.Provider value={{ preferences }}>
        <TwoWorlds
          pair={waits ? undefined : pair}
          regions={pair.alone.resolved.regions}
          region={0}
          names={{ en: { acting: 'upgraded', alone: 'left alone' }, zh: { acting: '升级', alone: '听其自然' } }[lang]}
          playback={{ time, playing, quarter: computed(() => Math.floor(time.value)), toggle }}
          selected={selected}
          reasons={{ acting: { en: 'because of this', zh: '因为如此' }[lang], alone: undefined }}
          onReason={(side) => asked.push(side)}
          stale={stale}
          labels={calendarOf(undefined, lang).label}
        />
      </StudioContext.Provider>,
      root,
    ),
  );
  return { root, time, playing, selected, asked };
}

const firmsAt = (side: Side, quarter: number): string => String(pair[side].result.regions[0]!.series.firms[quarter]!);

describe('the two worlds', () => {
  test('each has its year, its name, its count and its reason; the reason can be asked', () => {
    const { root, asked } = draw();
    const [left, right] = [...root.querySelectorAll('h2')].map((heading) => wordsOf(heading.innerHTML));
    expect(left).toBe(`Year 24, upgraded ${firmsAt('acting', 99)} firms because of this`);
    expect(right).toBe(`Year 24, left alone ${firmsAt('alone', 99)} firms`);
    void act(() => root.querySelector<HTMLButtonElement>('.worlds-why')!.click());
    expect(asked).toEqual(['acting']);
    const labels = [...root.querySelectorAll('[role="application"]')].map((map) => map.getAttribute('aria-label'));
    expect(labels[0]).toContain(`Year 24, upgraded: ${firmsAt('acting', 99)} firms`);
    expect(labels[1]).toContain('left alone');
  });

  test('in Chinese', () => {
    const { root } = draw({ lang: 'zh' });
    const words = wordsOf(root.innerHTML);
    for (const piece of ['第 24 年，升级', '家企业', '同时播放', '不同之处', '相同之处', '另一世界才有的企业'])
      expect(words).toContain(piece);
    expect(words).not.toMatch(/[a-z]{4}/);
  });

  test('one legend and one button for both; no card, switch or legend of its own lies over a stage', () => {
    const { root, playing } = draw({ firm: hexOf(common) });
    expect(root.querySelectorAll('.stage')).toHaveLength(2);
    expect(root.querySelectorAll('.stage-card, .stage-switch, .stage-legend')).toHaveLength(0);
    expect(root.querySelectorAll('.worlds-key')).toHaveLength(1);
    const button = root.querySelector<HTMLButtonElement>('.worlds-round')!;
    expect(button.getAttribute('aria-label')).toBe('Play both');
    void act(() => button.click());
    expect(playing.value).toBe(true);
    expect(button.getAttribute('aria-label')).toBe('Pause both');
  });

  test('a chosen firm has two lives between the stages, over the same years', () => {
    const { root, selected } = draw({ firm: hexOf(common) });
    expect(root.querySelectorAll('.worlds-lives figure')).toHaveLength(2);
    expect(wordsOf(root.querySelector('.worlds-lives')!.innerHTML)).toMatch(/^Firm \d+ upgraded .* left alone /);
    void act(() => root.querySelector<HTMLButtonElement>('.worlds-lives button')!.click());
    expect(selected.value).toBeNull();
    expect(root.querySelector('.worlds-lives')).toBeNull();
  });

  test('a firm that only one world has was never founded in the other', () => {
    const { root } = draw({ firm: hexOf(only), lang: 'zh' });
    const states = [...root.querySelectorAll('.worlds-lives em')].map((state) => state.textContent);
    expect(states[0]).toMatch(/个岗位，O|刚刚成立/);
    expect(states[1]).toBe('这里从未成立');
  });

  test('without a pair the stages wait, and nothing can be played', () => {
    const { root } = draw({ waits: true });
    expect(root.querySelector<HTMLButtonElement>('.worlds-round')!.disabled).toBe(true);
    expect(root.querySelectorAll('.stage-loading')).toHaveLength(2);
    expect(wordsOf(root.querySelector('h2')!.innerHTML)).toMatch(/^Year 24, upgraded because/);
  });

  test('stale while the hand moves', () => {
    expect(draw({ stale: true }).root.firstElementChild!.className).toContain('worlds-stale');
    expect(draw().root.firstElementChild!.getAttribute('aria-busy')).toBe('false');
  });
});

describe('the lines under the branches', () => {
  const from = 40;
  const quarters = [0, from, QUARTERS - 1];
  const flat = [0, 0, 0];
  const path = (outcome: Verdict, skilled: number, movedOut: number): ForkPath => ({
    quarters,
    jobs: [700, 9000, 5000],
    jobsHigh: [700, 9000, 5000],
    shares: [flat, [1, 0.8, 1 - skilled], [0, 0.2, skilled], flat],
    lockIns: [flat, flat, flat],
    movedOut: [0, 100, 100 + movedOut],
    movedOutSkilled: flat,
    spinOffs: flat,
    startUps: flat,
    foreign: flat,
    wage: [0.4, 0.6, 0.8],
    efficiency: [0.6, 0.8, 0.8],
    outcomes: [verdicts.indexOf(outcome)],
    endJobs: [5000],
    jobsAtEnd: 5000,
    spendingYear: 0,
    spendingShare: 0,
  });
  const facts = { acting: path('upgraded', 0.7, 2000), alone: path('lockedIn', 0.4, 500), start: from };
  const fallen = {
    ...pair.alone,
    result: {
      ...pair.alone.result,
      regions: pair.alone.result.regions.map((one) => ({ ...one, verdict: 'lockedIn' as const })),
    },
  };

  test('before there is a pair they are read from the futures alone', () => {
    expect(reasonsOf(facts, undefined, 0, 'en', String)).toEqual({
      acting: 'because design and brand hold 70% of jobs, 40% otherwise',
      alone: 'because wages gained another 33% on the world frontier, efficiency nothing',
      moved: undefined,
    });
  });

  test('the account of a pair says what pulled the cluster down, its policy why more firms look elsewhere', () => {
    const reasons = reasonsOf(facts, { ...pair, alone: fallen }, 0, 'en', String);
    const [first] = forcesAgainst(fallen, 0)!;
    expect(reasons.alone).toMatch(first === 'labourCost' ? /^because wages/ : /^because /);
    expect(reasons.moved).toContain('opening up makes firms compare places more often');
    expect(forcesAgainst(fallen, 0)).toBe(forcesAgainst(fallen, 0));
    const risen = fallen.result.regions.map((one) => ({ ...one, verdict: 'upgraded' as const }));
    expect(forcesAgainst({ ...fallen, result: { ...fallen.result, regions: risen } }, 0)).toBeUndefined();
  });
});

describe('what just happened', () => {
  test('is told under its world from its quarter on, and only for a while', () => {
    const { root, time } = draw({ quarter: 23 });
    const events = (): string[] =>
      [...root.querySelectorAll('.worlds-event > span')].map((event) => event.textContent ?? '');
    expect(events()[0]).toMatch(/^Year 5: The cluster took off/);
    expect(events()[1]).toBe(events()[0]);
    void act(() => void (time.value = START));
    expect(events()[0]).toContain('The government turned to a package');
    expect(events()[1]).toBe('');
    void act(() => void (time.value = 23 + JUST));
    expect(events()).toEqual(['', '']);
  });

  test('the later of two that are near', () => {
    const items = [10, 14, 40].map((quarter) => ({ happening: { quarter } })) as never;
    expect([9, 10, 14, 14 + JUST - 1, 14 + JUST, 40].map((q) => justHappened(items, q))).toEqual([-1, 0, 1, 1, -1, 2]);
  });
});

describe('a life', () => {
  test('has jobs and levels of every quarter, and an end', () => {
    const ended = [...panel.book.firms.end.keys()].find(
      (serial) => panel.book.firms.end[serial]! > 20 && lifeOf(panel, hexOf(serial)) !== undefined,
    )!;
    const life = lifeOf(panel, hexOf(ended))!;
    expect(life.jobs).toHaveLength(life.last - life.first + 1);
    expect(stateAt(life, life.first - 1)).toEqual({ is: 'notYet', quarter: life.first });
    expect(stateAt(life, life.last).is).toBe('alive');
    expect(stateAt(life, life.last + 1)).toEqual({ is: life.fate, quarter: panel.book.firms.end[ended]! });
    expect(stateAt(undefined, 5)).toEqual({ is: 'never' });
    expect(lifeOf(panel, '0000000000000000')).toBeUndefined();
  });
});
