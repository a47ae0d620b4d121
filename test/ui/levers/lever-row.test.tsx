// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { levers } from '../../../engine/index.ts';
import type { MoveDocument } from '../../../experiments/index.ts';
import { LeverRow } from '../../../ui/levers/lever-row.tsx';
import { sentenceCase } from '../../../ui/parts/sentence-case.ts';
import { StudioContext } from '../../../ui/studio/studio-context.ts';
import type { Runs } from '../../../ui/studio/runs.ts';
import { drawWith, quietParts, wordsOf } from '../studio/draw-with.tsx';

function row(policy: readonly MoveDocument[], language: 'en' | 'zh' = 'en') {
  const parts = { ...quietParts(language), runs: { ghost: signal(undefined) } as unknown as Runs };
  if (policy.length > 0) parts.document.changePolicy(policy, 'commit');
  return { ...parts, draw: () => drawWith(parts, <LeverRow lever="rd" onActivate={() => undefined} />) };
}

const LEVEL = [{ lever: 'rd', level: 0.375, from: 40 }] as const;

test('a lever that is off has its name and no number', () => {
  const { draw } = row([]);
  expect(wordsOf(draw())).toContain(sentenceCase(levers.rd.label.en));
  expect(draw()).not.toContain('lever-on');
  expect(draw()).not.toContain('type="text"');
});

test('its level stands in words and as a number with all its digits', () => {
  const { draw } = row(LEVEL);
  expect(draw()).toContain('lever-on');
  expect(draw()).toContain('value="0.375"');
  expect(wordsOf(row(LEVEL, 'zh').draw())).toContain(levers.rd.label.zh);
});

test('it follows undo, and what is set everywhere is said where a region is in hand', () => {
  const { draw, document, view } = row(LEVEL);
  view.scope.value = document.scenario.value.regions[0]!.id;
  expect(draw()).toContain('lever-span');
  document.undo();
  expect([draw().includes('lever-on'), draw().includes('lever-span')]).toEqual([false, false]);
});

/** Where Tab stops. */
const stops = (drawn: string): number =>
  (drawn.match(/<(?:input|button|select|summary)\b[^>]*>/g) ?? []).filter((tag) => !tag.includes('tabindex="-1"'))
    .length;

test('a lever is one stop of the keyboard, its slider', () => {
  expect(stops(row([]).draw())).toBe(1);
  expect(stops(row(LEVEL).draw())).toBe(1);
});

test('Enter on its slider opens it and goes to its details, which stand elsewhere; Escape closes it', () => {
  const { draw: _draw, ...parts } = row(LEVEL);
  let entered = 0;
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const open: (string | null)[] = [];
  const key = (name: string): void => {
    void act(() => {
      root
        .querySelector('input[type=range]')!
        .dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    });
  };
  void act(() =>
    render(
      <StudioContext.Provider value={parts}>
        <LeverRow
          lever="rd"
          onActivate={(lever) => {
            open.push(lever);
            parts.view.lever.value = lever;
          }}
          onEnter={() => entered++}
        />
      </StudioContext.Provider>,
      root,
    ),
  );
  const height = root.querySelector('.lever')!.children.length;
  key('Enter');
  expect([open, entered]).toEqual([['rd'], 1]);
  expect(root.querySelector('.lever-details')).toBeNull();
  expect(root.querySelector('.lever')!.children).toHaveLength(height);
  key('Escape');
  expect(open).toEqual(['rd', null]);
});

test('a part that is missing is named', () => {
  const { runs: _runs, ...parts } = row([]);
  expect(() => drawWith(parts, <LeverRow lever="rd" onActivate={() => undefined} />)).toThrow(
    'no runs around this component',
  );
});
