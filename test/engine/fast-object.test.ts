import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createEngine } from '../../engine/engine.ts';
import { fastObject } from '../../engine/fast-object.ts';
import { input } from '../support/inputs.ts';

// V8's own word for it, which a script may only ask for under this flag.
setFlagsFromString('--allow-natives-syntax');
const isFast = runInNewContext('(object) => %HasFastProperties(object)') as (object: object) => boolean;

const keyed = (keys: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: keys }, (_, k) => [`key${k}`, k / 2]));

test('one of 130 keys that was read in one go is a hash table', () => {
  expect(isFast(JSON.parse(JSON.stringify(keyed(127))))).toBe(true);
  expect(isFast(JSON.parse(JSON.stringify(keyed(130))))).toBe(false);
});

test.each([1, 13, 127, 128, 129, 200, 254])('one of %i keys is made fast, with all its values', (keys) => {
  const made = fastObject(keyed(keys));
  expect(isFast(made)).toBe(true);
  expect(made).toEqual(keyed(keys));
});

test('what the loops of a quarter read by name is fast, after a run as before it', () => {
  const { world, start, step } = createEngine(4096);
  const slow = (): string[] => {
    const parts = { world, ...world };
    return Object.entries(parts)
      .filter(([, part]) => typeof part === 'object' && !Array.isArray(part) && !isFast(part))
      .map(([name]) => name);
  };
  expect(slow()).toEqual([]);
  start(input());
  for (let quarter = 0; quarter < 8; quarter++) step();
  expect(slow()).toEqual([]);
});
