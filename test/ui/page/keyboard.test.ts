import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listenToKeys } from '../../../ui/page/keyboard.ts';
import type { Studio } from '../../../ui/studio/studio.ts';

/** A control with the focus; the selectors it answers to. */
class FakeControl {
  private readonly matching: readonly string[];
  constructor(matching: readonly string[]) {
    this.matching = matching;
  }
  closest(selectors: string): this | null {
    return selectors.split(', ').some((one) => this.matching.includes(one)) ? this : null;
  }
}

let done: string[];
let press: (key: string, more?: object) => string[];

beforeEach(() => {
  vi.stubGlobal('Element', FakeControl);
  vi.stubGlobal('removeEventListener', () => undefined);
  vi.stubGlobal('addEventListener', (_type: string, onKeyDown: (event: object) => void) => {
    press = (key, more = {}) => {
      done = [];
      const event = {
        key,
        ctrlKey: false,
        metaKey: false,
        shiftKey: false,
        altKey: false,
        repeat: false,
        target: null,
      };
      onKeyDown({ ...event, defaultPrevented: false, preventDefault: () => done.push('prevented'), ...more });
      return done;
    };
  });
});
afterEach(() => vi.unstubAllGlobals());

function page(sheet: object | null = null, story = false): Studio {
  const act = (what: string) => (more?: number) => void done.push(more === undefined ? what : `${what} ${more}`);
  const studio = {
    playback: { toggle: act('play'), step: act('step') },
    document: { undo: act('undo'), redo: act('redo'), replay: act('replay') },
    view: {
      story: {
        peek: () => story,
        set value(next: boolean) {
          done.push(next ? 'story' : 'no story');
        },
      },
      presenting: {
        peek: () => false,
        set value(next: boolean) {
          done.push(next ? 'present' : 'no present');
        },
      },
      sheet: {
        peek: () => sheet,
        set value(next: { readonly kind: string }) {
          done.push(next.kind);
        },
      },
    },
  } as unknown as Studio;
  listenToKeys(studio);
  return studio;
}

test.each([
  [' ', {}, 'play'],
  ['ArrowLeft', {}, 'step -1'],
  ['PageDown', {}, 'step 4'],
  ['End', {}, 'step Infinity'],
  ['r', {}, 'replay'],
  ['R', { shiftKey: true }, 'replay'],
  ['C', {}, 'changes'],
  ['?', { shiftKey: true }, 'keys'],
  ['p', {}, 'present'],
  ['z', { ctrlKey: true }, 'undo'],
  ['Z', { metaKey: true, shiftKey: true }, 'redo'],
  ['y', { ctrlKey: true }, 'redo'],
])('%s %o', (key, more, what) => {
  page();
  expect(press(key, more)).toEqual(['prevented', what]);
});

test('other keys are left alone, and those a control uses itself', () => {
  page();
  for (const [key, more] of [
    ['x', {}],
    ['ArrowLeft', { shiftKey: true }],
    ['r', { ctrlKey: true }],
    ['r', { repeat: true }],
    ['r', { altKey: true }],
    ['z', {}],
    ['ArrowLeft', { target: new FakeControl(['[role="slider"]']) }],
    [' ', { target: new FakeControl(['button']) }],
    ['c', { target: new FakeControl(['select']) }],
    ['z', { ctrlKey: true, target: new FakeControl(['textarea']) }],
  ] as const)
    expect(press(key, more), `${key} ${JSON.stringify(more)}`).toEqual([]);
  const button = new FakeControl(['button']);
  expect(press('ArrowLeft', { target: button })).toEqual(['prevented', 'step -1']);
  expect(press('ArrowLeft', { repeat: true })).toEqual(['prevented', 'step -1']);
});

test('what lies over the page keeps the keys to itself, but for undo', () => {
  page({ kind: 'keys' });
  expect([press('r'), press(' '), press('End')]).toEqual([[], [], []]);
  expect(press('z', { ctrlKey: true })).toEqual(['prevented', 'undo']);
});

test('Escape closes the story from wherever the focus is, unless something else takes it', () => {
  page(null, true);
  expect(press('Escape', { target: new FakeControl(['[role="slider"]']) })).toEqual(['prevented', 'no story']);
  expect(press('Escape', { defaultPrevented: true })).toEqual([]);
  page({ kind: 'keys' }, true);
  expect(press('Escape')).toEqual([]);
  page();
  expect(press('Escape')).toEqual([]);
});
