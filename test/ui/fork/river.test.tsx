// @vitest-environment happy-dom
/** The river drawn: what it says, and what the hand moves. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { River, type RiverProps } from '../../../ui/fork/river.tsx';
import { laidOut } from '../golden/drawing.ts';
import { alone, partly, QUARTERS, starts, years } from './default-fork.ts';

let root: HTMLElement;

function props(more: Partial<RiverProps> = {}): RiverProps {
  return {
    quarters: QUARTERS,
    ...years,
    alone,
    starts,
    hand: signal(88),
    actionName: 'Upgrade',
    aloneName: 'Left alone',
    lane: { label: 'Upgrade', long: 'openness, functions, R&D', short: 'three levers', ramp: 8 },
    touched: signal(false),
    lit: signal(null),
    pinned: signal(null),
    onRest: () => {},
    onOpenLane: () => {},
    opening: false,
    lang: 'en',
    reducedMotion: true,
    ...more,
  };
}

function draw(more: Partial<RiverProps> = {}, width = 1280): RiverProps {
  const given = props(more);
  laidOut(width);
  root?.remove();
  root = document.createElement('div');
  document.body.append(root);
  void act(() => render(<River {...given} />, root));
  return given;
}

const all = (selector: string): Element[] => [...root.querySelectorAll(selector)];
const one = (selector: string): HTMLElement => root.querySelector<HTMLElement>(selector)!;
const words = (selector: string): string => one(selector).textContent!;
const handle = (): HTMLElement => one('.fk-handle');
const press = (key: string): void => {
  void act(() => {
    handle().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
};
const frame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

afterEach(() => {
  void act(() => render(null, root));
});

test('both ends say how many futures upgrade, and with how many jobs', () => {
  draw();
  expect(words('.fk-end-acting')).toBe('Upgrade45climbof 508,426 jobs2 sustained, 1 hollowed out, 2 locked in');
  expect(words('.fk-end-alone')).toBe(
    'Left alone0climbof 504,511 jobs5 sustained, 1 hollowed out, 42 locked in, 2 never took off',
  );
  expect(root.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
  expect(handle().ariaValueText ?? handle().getAttribute('aria-valuetext')).toBe('year 22, 45 of 50 futures upgrade');
  const described = document.getElementById(one('.fk-drawing').getAttribute('aria-describedby')!)!;
  expect(described.textContent).toContain('Upgrade: 45 of 50 futures upgrade, 8,426 jobs at the end');
});

test('in Chinese it speaks Chinese', () => {
  draw({ lang: 'zh', actionName: '升级', aloneName: '听其自然', yearOf: (q) => `第 ${q / 4} 年` });
  expect(words('.fk-end-acting')).toBe('升级45种升级共 50 种8,426 个岗位2 种维持，1 种空心化，2 种锁定衰退');
  expect(words('.fk-strip')).toContain('第 40 年起，胜算不到一半');
  expect(handle().getAttribute('aria-valuetext')).toBe('第 22 年，50 种未来里 45 种升级');
});

test('keys move the hand from start to start, and it says where it rests', () => {
  const rests = vi.fn();
  const { hand } = draw({ onRest: rests });
  press('ArrowRight');
  expect(hand.value).toBe(112);
  press('End');
  press('ArrowRight');
  expect(hand.value).toBe(184);
  press('PageDown');
  expect(hand.value).toBe(88);
  press('x');
  expect(rests.mock.calls.map(([quarter]) => quarter)).toEqual([112, 184, 184, 88]);
  expect(words('[role=status]')).toBe('From year 22: 45 of 50 futures upgrade, 8,426 jobs.');
  expect(words('.fk-handle')).toBe('22');
});

test('while the hand moves the drawing stays, and only what is written into it changes', async () => {
  const { hand } = draw();
  const marks = '.fk-water, .fk-water *, .fk-banks *, .fk-threads *, .fk-hairs *, .fk-strands *, .fk-dot, .fk-strip *';
  const nodes = all(marks);
  expect(nodes.length).toBeGreaterThan(150);
  const layer = one('.fk-acting .fk-fn-2');
  const before = layer.getAttribute('d');
  const counts = words('.fk-end-acting');
  await act(async () => {
    hand.value = 91;
    await frame();
  });
  expect(layer.getAttribute('d')).not.toBe(before);
  expect(all(marks).every((node, i) => node === nodes[i])).toBe(true);
  // Counts are those of the nearer start.
  expect(words('.fk-end-acting')).toBe(counts);
  await act(async () => {
    hand.value = 105;
    await frame();
  });
  expect(words('.fk-handle')).toBe('28');
  expect(all('.fk-drawing .fk-dot')).toHaveLength(100);
  expect(all('.fk-drawing .fk-up').length).toBe(starts[4]!.path!.outcomes.filter((outcome) => outcome === 0).length);
});

test('dragging holds the hand between two starts; let go, it rests on the nearer one; Escape gives the year back', () => {
  const rests = vi.fn();
  const { hand } = draw({ onRest: rests });
  const sheet = one('.fk-sheet');
  sheet.getBoundingClientRect = () => ({ left: 0, top: 0, width: 1280, height: 500 }) as DOMRect;
  handle().setPointerCapture = () => {};
  const point = (type: string, clientX: number) =>
    act(() => {
      const event = new PointerEvent(type, {
        clientX,
        clientY: 200,
        button: 0,
        isPrimary: true,
        pointerId: 1,
        bubbles: true,
      });
      handle().dispatchEvent(event);
    });
  void point('pointerdown', 500);
  void point('pointermove', 565);
  expect(hand.value).toBeGreaterThan(100);
  expect(hand.value).not.toBe(112);
  void point('pointermove', 5000);
  expect(hand.value).toBe(184);
  void point('pointermove', 565);
  void point('pointerup', 565);
  expect(hand.value).toBe(112);
  press('Escape');
  expect(hand.value).toBe(88);
  expect(rests.mock.calls.map(([quarter]) => quarter)).toEqual([112, 88]);
});

test('a press on the strip goes there', () => {
  const { hand } = draw();
  one('.fk-sheet').getBoundingClientRect = () => ({ left: 0, top: 0, width: 1280, height: 500 }) as DOMRect;
  const track = one('.fk-track');
  track.setPointerCapture = () => {};
  const init = { clientX: 800, clientY: 450, button: 0, isPrimary: true, pointerId: 1, bubbles: true };
  void act(() => void track.dispatchEvent(new PointerEvent('pointerdown', init)));
  void act(() => void track.dispatchEvent(new PointerEvent('pointerup', init)));
  expect(hand.value).toBe(184);
});

test('while one’s own policy is computed what is not known is open, and nothing is said of a turning point', async () => {
  const some = starts.map((entry, i) => ({
    start: entry.start,
    path: i === 3 ? partly(entry.path!, 19) : i === 2 ? entry.path : undefined,
  }));
  draw({ starts: some });
  expect(words('.fk-end-acting')).toContain('of 19');
  expect(all('.fk-dot.fk-open')).toHaveLength(31);
  expect(all('.fk-cell-open')).toHaveLength(6);
  expect(words('.fk-strip')).toContain('other years: 2 of 8 so far');
  expect(words('.fk-strip')).not.toContain('even odds');
  press('ArrowRight');
  await frame();
  expect(words('.fk-end-acting')).toContain('–');
  expect(all('.fk-dot.fk-open')).toHaveLength(50);
  expect(handle().getAttribute('aria-valuetext')).toBe('year 28, not computed yet');
});

test('runs that failed are not counted', () => {
  const path = { ...starts[3]!.path!, outcomes: starts[3]!.path!.outcomes.slice(0, 48) };
  draw({ starts: starts.map((entry) => (entry.start === 88 ? { start: 88, path } : entry)) });
  expect(words('.fk-end-acting')).toContain('of 48');
});

test('without an action there is one river, with a hand on it where years can be chosen', () => {
  draw({ starts: [], lane: undefined });
  expect(all('.fk-handle, .fk-strip, .fk-acting, .fk-end-acting')).toHaveLength(0);
  expect(all('.fk-dot')).toHaveLength(50);
  expect(root.innerHTML).not.toMatch(/NaN|undefined/);
  draw({ starts: starts.map(({ start }) => ({ start, path: undefined })), lane: undefined });
  expect(words('.fk-hint')).toBe('drag to choose a year');
  expect(all('.fk-acting, .fk-end-acting')).toHaveLength(0);
  expect(all('.fk-handle')).toHaveLength(1);
});

test('the hint goes once the hand has moved', () => {
  const touched = signal(false);
  draw({ touched });
  expect(one('.fk-hint').getAttribute('visibility')).toBe('inherit');
  touched.value = true;
  expect(one('.fk-hint').getAttribute('visibility')).toBe('hidden');
});

test('a future pointed at is ringed in both branches, and a click holds it', () => {
  const { lit, pinned } = draw();
  const rings = () => all('.fk-lit').map((ring) => ring.getAttribute('visibility'));
  expect(rings()).toEqual(['hidden', 'hidden']);
  lit.value = 7;
  expect(rings()).toEqual(['inherit', 'inherit']);
  lit.value = null;
  expect(rings()).toEqual(['hidden', 'hidden']);
  const field = one('.fk-futures');
  const key = (name: string) =>
    act(() => void field.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));
  void key('Home');
  void key('ArrowRight');
  void key('Enter');
  expect(pinned.value).toBe(lit.value);
  expect(pinned.value).not.toBeNull();
  expect(field.getAttribute('aria-valuetext')).toMatch(/^future \d+: acting, upgraded; left alone, /);
  void key('Escape');
  expect([lit.value, pinned.value]).toEqual([null, null]);
});

test('the same numbers stand in a table', () => {
  draw();
  void act(() => one('.fk-table-button').click());
  const rows = all('.fk-table tbody tr').map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toHaveLength(9);
  expect(rows[0]).toEqual(['Left alone', '0', '5', '50', '4,511']);
  expect(rows[4]).toEqual(['year 22', '45', '2', '50', '8,426']);
});

test('the lane opens its bars', () => {
  const onOpenLane = vi.fn();
  draw({ onOpenLane });
  void act(() => one('.fk-lane-button').click());
  expect(onOpenLane).toHaveBeenCalledOnce();
});

test('on a phone it stands upright, time downwards', () => {
  draw({}, 390);
  expect(one('.fk-river').className).toContain('fk-standing');
  expect(handle().getAttribute('aria-orientation')).toBe('vertical');
  const years = all('.fk-axis text').map((text) => [text.textContent, Number(text.getAttribute('y'))] as const);
  expect(years.length).toBeGreaterThan(2);
  expect(years.map(([, y]) => y)).toEqual(years.map(([, y]) => y).toSorted((a, b) => a - b));
});

test('where years can be chosen from the first quarter on, every name still has its place', () => {
  const lane = { label: 'The policy as it was', long: 'growth pole 1.00', short: 'one lever', ramp: 8 };
  const { hand } = draw({ starts: [{ start: 0, path: starts[0]!.path }, ...starts], lane });
  const x = (selector: string): number => Number(one(selector).getAttribute('x'));
  expect(all('.fk-strip text').every((text) => Number(text.getAttribute('x')) >= 8)).toBe(true);
  expect(words('.fk-strip')).toContain('Start in climb');
  expect(words('.fk-lane-words')).toBe('growth pole 1.00');
  hand.value = 0;
  expect(x('.fk-lane-words')).toBeGreaterThan(56);
  expect(words('.fk-lane-words')).toBe('The policy as it was　growth pole 1.00');
  expect(one('.fk-lane .fk-strong').getAttribute('visibility')).toBe('hidden');
});

test('a hand before the first start is drawn at it, as the words say', () => {
  const drawn = (quarter: number): string => {
    draw({ hand: signal(quarter) });
    return `${handle().style.transform} ${one('.fk-acting .fk-fn-2').getAttribute('d')} ${words('.fk-handle')}`;
  };
  expect(drawn(0)).toBe(drawn(16));
  expect(drawn(2000)).toBe(drawn(184));
});

test('the hint stays on the page where the hand is at its edge', async () => {
  const { hand } = draw({ starts: [{ start: 0, path: starts[0]!.path }, ...starts] });
  await act(async () => {
    hand.value = 0;
    await frame();
  });
  expect(Number(one('.fk-hint').getAttribute('x'))).toBe(80);
});

test('a layer says its name only where it is wide enough along the whole name', async () => {
  const { hand } = draw();
  const shown = (): number =>
    all('.fk-names text').filter((text) => text.getAttribute('visibility') === 'inherit').length;
  expect(shown()).toBeGreaterThan(2);
  await act(async () => {
    hand.value = 184;
    await frame();
  });
  expect(shown()).toBe(0);
});

test('years of a calendar stand at round ones', () => {
  draw({ yearOf: (q) => `${1978 + Math.floor(q / 4)}`, yearShort: (q) => `${1978 + Math.floor(q / 4)}` });
  expect(all('.fk-axis text').map((text) => text.textContent)).toContain('1990');
  expect(words('.fk-handle')).toBe('2000');
});

test('the opening plays once, and any key ends it', () => {
  vi.useFakeTimers();
  draw({ opening: true, reducedMotion: false });
  expect(one('.fk-river').className).toContain('fk-opening');
  void act(() => void dispatchEvent(new KeyboardEvent('keydown', { key: 'a' })));
  expect(one('.fk-river').className).not.toContain('fk-opening');
  draw({ opening: true, reducedMotion: false });
  void act(() => void vi.advanceTimersByTime(4000));
  expect(one('.fk-river').className).not.toContain('fk-opening');
  vi.useRealTimers();
  draw({ opening: true, reducedMotion: true });
  expect(one('.fk-river').className).not.toContain('fk-opening');
});
