// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { FirmBeside } from '../../../ui/page/firm-beside.tsx';
import type { FirmCardProps } from '../../../ui/stage/firm-card.tsx';
import { createStageMemory, numberFirms } from '../../../ui/stage/stage-memory.ts';
import type { StageScene } from '../../../ui/stage/stage-scene.ts';
import { indexed } from '../stage/at-once.ts';
import { syntheticPanel } from '../stage/synthetic-panel.ts';
import type { Studio } from '../../../ui/studio/studio.ts';
import { drawWith, quietParts, wordsOf } from '../studio/draw-with.tsx';

test('the card of a firm stands in a room of its own, with its whole life; without a firm there is no room', () => {
  const index = indexed(syntheticPanel({ quarters: 40, founders: 10 }));
  const scene = { index, numbers: numberFirms(index, createStageMemory()) } as unknown as StageScene;
  const links = { id: 'links', open: signal(false) };
  const parts = { ...quietParts(), runs: { staged: signal(undefined) } as unknown as Studio['runs'] };
  const card: FirmCardProps = {
    scene,
    serial: 0,
    quarter: signal(3),
    context: { language: 'en', yearLabel: (q) => `quarter ${q}`, regionNames: ['here'] },
    onPick: () => undefined,
    onClose: () => undefined,
  };
  const drawn = drawWith(parts, <FirmBeside card={signal<FirmCardProps | undefined>(card)} links={links} />);
  expect(drawn).toContain('stage-card-beside');
  expect(drawn).toContain('stage-life');
  expect(wordsOf(drawn)).toContain('Firm 1');
  expect(drawWith(parts, <FirmBeside card={signal<FirmCardProps | undefined>(undefined)} links={links} />)).toBe('');
});
