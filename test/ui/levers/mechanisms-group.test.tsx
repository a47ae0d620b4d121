// @vitest-environment happy-dom
/** A mechanism says what it does in the world before it says what the engine does without it. */
import { expect, test } from 'vitest';
import { mechanismEffects, mechanisms, type MechanismId } from '../../../engine/index.ts';
import type { Playback } from '../../../ui/studio/playback.ts';
import { MechanismsGroup } from '../../../ui/levers/mechanisms-group.tsx';
import { drawWith, quietParts, wordsOf } from '../studio/draw-with.tsx';

test.each(['en', 'zh'] as const)('in %s', (lang) => {
  const drawn = wordsOf(
    drawWith({ ...quietParts(lang), playback: {} as Playback }, <MechanismsGroup open onToggle={() => undefined} />),
  );
  for (const [id, { description }] of Object.entries(mechanisms)) {
    const effect = mechanismEffects[id as MechanismId][lang];
    expect(effect).toMatch(/^[^.。]+[.。]$/);
    expect(drawn.indexOf(effect)).toBeGreaterThan(0);
    expect(drawn.indexOf(description[lang])).toBeGreaterThan(drawn.indexOf(effect));
  }
});
