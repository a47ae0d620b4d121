import { expect, test } from 'vitest';
import { stageGeometry } from '../../../ui/stage/geometry.ts';
import { createStageMemory } from '../../../ui/stage/stage-memory.ts';
import { createScene, inTurn } from '../../../ui/stage/stage-scene.ts';
import { syntheticPanel } from './synthetic-panel.ts';
import { atOnce, indexed, shownOn } from './at-once.ts';

const geometry = stageGeometry(860, 340, ['cluster']);
const panel = syntheticPanel({ quarters: 24, founders: 20 });

test('a scene given up halfway leaves nothing behind, one that is finished is remembered', () => {
  const memory = createStageMemory();
  const work = createScene(panel, geometry, memory, { still: false });
  for (let k = 0; k < 60; k++) expect(work.next().done).toBe(false);
  expect(memory.places.size).toBe(0);
  const scene = atOnce(createScene(panel, geometry, memory, { still: false }));
  expect(memory.places.size).toBeGreaterThan(20);
  expect(scene.layout).toEqual(shownOn(indexed(panel), geometry));
});

test('a picture is there once it has been prepared, and is made once', () => {
  const scene = atOnce(createScene(panel, geometry, createStageMemory(), { still: false }));
  expect(scene.picture('chain')).toBeUndefined();
  atOnce(scene.prepare('chain'));
  const picture = scene.picture('chain');
  expect(picture?.frame.firms.count).toBe(0);
  atOnce(scene.prepare('chain'));
  expect(scene.picture('chain')).toBe(picture);
  picture!.fill(12.5);
  expect(picture!.frame.firms.count).toBeGreaterThan(10);
});

test('work is done one after the other in the order asked for; what is called off is skipped, a fault stops nobody', async () => {
  const order: string[] = [];
  function* work(name: string) {
    order.push(`${name} begins`);
    yield;
    order.push(`${name} ends`);
    return name;
  }
  const failed = inTurn(
    () => {
      throw new Error('fault');
    },
    () => false,
  );
  const jobs = [
    inTurn(
      () => work('a'),
      () => false,
    ),
    inTurn(
      () => work('b'),
      () => true,
    ),
    inTurn(
      () => work('c'),
      () => false,
    ),
  ];
  await expect(failed).rejects.toThrow('fault');
  expect(await Promise.all(jobs)).toEqual(['a', undefined, 'c']);
  expect(order).toEqual(['a begins', 'a ends', 'c begins', 'c ends']);
});
