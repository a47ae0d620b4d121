import { describe, expect, test } from 'vitest';
import { createPool } from '../../workers/pool.ts';
import { inBackground, isAbort, type RunRequestOptions } from '../../workers/runner.ts';
import { fakeLanes, request, settle } from './fake-lanes.ts';

const seeds = (lanes: ReturnType<typeof fakeLanes>): string[] => lanes.begun.map(({ seed }) => seed);

describe('order', () => {
  test('runs start in the order they were asked for, as many at a time as there are threads', async () => {
    const lanes = fakeLanes();
    const pool = createPool({ width: 2, openLane: lanes.open });
    const answers = ['a', 'b', 'c', 'd'].map((seed) => pool.run(request(seed)));
    expect(seeds(lanes)).toEqual(['a', 'b']);
    lanes.of('b').succeed();
    await settle();
    expect(seeds(lanes)).toEqual(['a', 'b', 'c']);
    lanes.of('c').succeed();
    lanes.of('a').succeed();
    await settle();
    lanes.of('d').succeed();
    expect((await Promise.all(answers)).map(({ fingerprint }) => fingerprint)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('threads start when first needed and are used again', async () => {
    const lanes = fakeLanes();
    const pool = createPool({ width: 3, openLane: lanes.open });
    expect(lanes.opened).toEqual([]);
    for (const seed of ['a', 'b', 'c']) {
      const answer = pool.run(request(seed));
      lanes.of(seed).succeed();
      await answer;
    }
    expect(lanes.opened).toEqual([0]);
    expect(pool.width).toBe(3);
  });

  test('width is at least one', () => {
    expect(createPool({ width: 0, openLane: fakeLanes().open }).width).toBe(1);
  });
});

describe('runs of the same luck', () => {
  /** Names of runs as lanes get them: `a0` is the first run of seed `a`. */
  function bench(width: number, names: readonly string[], options: RunRequestOptions = {}) {
    const lanes = fakeLanes();
    const pool = createPool({ width, openLane: lanes.open });
    const ask = (name: string) => void pool.run(request(name[0]!), options);
    names.forEach(ask);
    return { lanes, ask, order: () => lanes.begun.map(({ seed, lane }) => `${seed} on ${lane}`) };
  }

  test('stay on one thread while there are others for the rest', async () => {
    const { lanes, order } = bench(2, ['a0', 'a1', 'a2', 'b0', 'b1', 'b2', 'c0']);
    for (const seed of ['b', 'b', 'a', 'a', 'a', 'b']) {
      lanes.of(seed).succeed();
      await settle();
    }
    expect(order()).toEqual(['a on 0', 'b on 1', 'b on 1', 'b on 1', 'a on 0', 'a on 0', 'c on 0']);
  });

  test('are shared when nothing else is left to do', async () => {
    const { order } = bench(2, ['a0', 'a1', 'a2']);
    await settle();
    expect(order()).toEqual(['a on 0', 'a on 1']);
  });

  test('come back to the thread that knows them, also after something else', async () => {
    const { lanes, ask, order } = bench(2, ['a0', 'b0']);
    lanes.of('a').succeed();
    lanes.of('b').succeed();
    await settle();
    ask('b1');
    expect(order().at(-1)).toBe('b on 1');
  });

  test('are remembered apart for the hand and for long lists', async () => {
    const { lanes, ask } = bench(2, ['a0', 'b0'], { background: true });
    expect(lanes.begun.map(({ options }) => options)).toEqual([{ background: true }, { background: true }]);
    lanes.of('a').succeed();
    lanes.of('b').succeed();
    await settle();
    ask('b1');
    expect(lanes.begun.at(-1)).toMatchObject({ seed: 'b', lane: 1 });
  });
});

describe('failure', () => {
  test('a run that fails harms no other and keeps its thread', async () => {
    const lanes = fakeLanes();
    const pool = createPool({ width: 1, openLane: lanes.open });
    const [bad, good] = [pool.run(request('bad')), pool.run(request('good'))];
    lanes.of('bad').fail('capacity exceeded');
    await expect(bad).rejects.toThrow('capacity exceeded');
    lanes.of('good').succeed();
    expect((await good).fingerprint).toBe('good');
    expect(lanes.terminated).toEqual([]);
  });

  test('a crashed thread is replaced and its run tried once more, before those that wait', async () => {
    const lanes = fakeLanes();
    const pool = createPool({ width: 1, openLane: lanes.open });
    const [first, second] = [pool.run(request('first')), pool.run(request('second'))];
    lanes.of('first').crash();
    await settle();
    expect(seeds(lanes)).toEqual(['first', 'first']);
    expect(lanes.of('first').lane).toBe(1);
    expect(lanes.terminated).toEqual([0]);
    lanes.of('first').succeed();
    await settle();
    lanes.of('second').succeed();
    expect((await first).fingerprint).toBe('first');
    expect((await second).fingerprint).toBe('second');
    expect(lanes.opened).toEqual([0, 1]);
  });

  test('a run that crashes twice is reported, and the others go on', async () => {
    const lanes = fakeLanes();
    const pool = createPool({ width: 1, openLane: lanes.open });
    const [deadly, harmless] = [pool.run(request('deadly')), pool.run(request('harmless'))];
    lanes.of('deadly').crash();
    await settle();
    lanes.of('deadly').crash();
    await expect(deadly).rejects.toMatchObject({ name: 'WorkerCrash' });
    await settle();
    lanes.of('harmless').succeed();
    expect((await harmless).fingerprint).toBe('harmless');
    expect(lanes.opened).toEqual([0, 1, 2]);
  });

  test('a thread that cannot be opened is a crash too', async () => {
    const pool = createPool({
      width: 1,
      openLane: () => {
        throw new Error('no more threads');
      },
    });
    await expect(pool.run(request('a'))).rejects.toThrow('no more threads');
  });
});

describe('cancellation', () => {
  const controlled = () => {
    const lanes = fakeLanes();
    return { lanes, pool: createPool({ width: 1, openLane: lanes.open, graceMs: 20 }), control: new AbortController() };
  };
  const refused = async (answer: Promise<unknown>): Promise<boolean> =>
    isAbort(await answer.catch((error: unknown) => error));

  test('before it was asked for: nothing starts', async () => {
    const { lanes, pool, control } = controlled();
    control.abort();
    expect(await refused(pool.run(request('a'), { signal: control.signal }))).toBe(true);
    expect(lanes.begun).toEqual([]);
  });

  test('while it waits: it never starts, the next one does', async () => {
    const { lanes, pool, control } = controlled();
    const first = pool.run(request('first'));
    const waiting = pool.run(request('waiting'), { signal: control.signal });
    const last = pool.run(request('last'));
    control.abort();
    expect(await refused(waiting)).toBe(true);
    lanes.of('first').succeed();
    await first;
    await settle();
    lanes.of('last').succeed();
    await last;
    expect(seeds(lanes)).toEqual(['first', 'last']);
  });

  test('while it runs and ends soon: the warm thread is kept', async () => {
    const { lanes, pool, control } = controlled();
    const answer = pool.run(request('a'), { signal: control.signal });
    const following = pool.run(request('b'));
    control.abort();
    expect(await refused(answer)).toBe(true);
    lanes.of('a').succeed();
    await settle();
    lanes.of('b').succeed();
    await following;
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(lanes.opened).toEqual([0]);
    expect(lanes.terminated).toEqual([]);
  });

  test('while it runs and does not end: the thread is replaced, the others go on', async () => {
    const { lanes, pool, control } = controlled();
    const answer = pool.run(request('a'), { signal: control.signal });
    const following = pool.run(request('b'));
    control.abort();
    expect(await refused(answer)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(lanes.terminated).toEqual([0]);
    expect(lanes.of('b').lane).toBe(1);
    lanes.of('b').succeed();
    expect((await following).fingerprint).toBe('b');
  });

  test('after it is done: nothing happens', async () => {
    const { lanes, pool, control } = controlled();
    const answer = pool.run(request('a'), { signal: control.signal });
    lanes.of('a').succeed();
    expect((await answer).fingerprint).toBe('a');
    control.abort();
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(lanes.terminated).toEqual([]);
  });

  test('progress of a cancelled run is not heard any more', async () => {
    const { lanes, pool, control } = controlled();
    const heard: number[] = [];
    const answer = pool.run(request('a'), { signal: control.signal, onProgress: (quarter) => heard.push(quarter) });
    lanes.of('a').progress?.(5);
    control.abort();
    lanes.of('a').progress?.(10);
    await refused(answer);
    expect(heard).toEqual([5]);
  });

  test('closing refuses what runs, what waits and what comes', async () => {
    const { lanes, pool } = controlled();
    const [running, waiting] = [pool.run(request('a')), pool.run(request('b'))];
    const closing = pool.close();
    expect(await Promise.all([running, waiting, pool.run(request('c'))].map(refused))).toEqual([true, true, true]);
    await closing;
    expect(lanes.terminated).toEqual([0]);
  });
});

describe('in the background', () => {
  const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const behind = { background: true };

  test('waits for all others and for a moment of silence', async () => {
    const lanes = fakeLanes();
    const pool = createPool({ width: 1, openLane: lanes.open, quietMs: 20 });
    const answers = [pool.run(request('a')), pool.run(request('z'), behind), pool.run(request('b'))];
    lanes.of('a').succeed();
    await settle();
    lanes.of('b').succeed();
    await settle();
    expect(seeds(lanes)).toEqual(['a', 'b']);
    await later(40);
    expect(seeds(lanes)).toEqual(['a', 'b', 'z']);
    lanes.of('z').succeed();
    expect((await Promise.all(answers)).map(({ fingerprint }) => fingerprint)).toEqual(['a', 'z', 'b']);
  });

  test('has all threads while nobody else asks', async () => {
    const lanes = fakeLanes();
    const pool = createPool({ width: 2, openLane: lanes.open, quietMs: 20 });
    for (const seed of ['x', 'y', 'z']) void pool.run(request(seed), behind);
    expect(seeds(lanes)).toEqual(['x', 'y']);
    lanes.of('x').succeed();
    await settle();
    expect(seeds(lanes)).toEqual(['x', 'y', 'z']);
  });

  test('a thread that frees itself goes to who waits in the foreground', async () => {
    const lanes = fakeLanes();
    const pool = createPool({ width: 1, openLane: lanes.open });
    for (const seed of ['x', 'y']) void pool.run(request(seed), behind);
    void pool.run(request('a'));
    lanes.of('x').succeed();
    await settle();
    expect(seeds(lanes)).toEqual(['x', 'a']);
  });

  test('a long run gives its thread up and is done again later', async () => {
    const lanes = fakeLanes();
    const pool = createPool({ width: 1, openLane: lanes.open, graceMs: 10, quietMs: 5 });
    const long = pool.run(request('long'), behind);
    const short = pool.run(request('short'));
    await later(30);
    expect([seeds(lanes), lanes.terminated]).toEqual([['long', 'short'], [0]]);
    lanes.of('short').succeed();
    await short;
    await later(20);
    lanes.of('long').succeed();
    expect((await long).fingerprint).toBe('long');
    expect(seeds(lanes)).toEqual(['long', 'short', 'long']);
  });

  test('a run that gave its thread up is the next of those in the background', async () => {
    const lanes = fakeLanes();
    const pool = createPool({ width: 1, openLane: lanes.open, graceMs: 10, quietMs: 5 });
    for (const seed of ['long', 'later']) void pool.run(request(seed), behind);
    void pool.run(request('short'));
    await later(30);
    lanes.of('short').succeed();
    await later(20);
    expect(seeds(lanes)).toEqual(['long', 'short', 'long']);
  });

  test('can be cancelled while it waits, and closing refuses it', async () => {
    const lanes = fakeLanes();
    const pool = createPool({ width: 1, openLane: lanes.open });
    const control = new AbortController();
    const open = pool.run(request('a'));
    const cancelled = pool.run(request('y'), { ...behind, signal: control.signal });
    const waiting = pool.run(request('z'), behind);
    control.abort();
    expect(isAbort(await cancelled.catch((error: unknown) => error))).toBe(true);
    const refused = Promise.all([open, waiting].map((answer) => answer.catch((error: unknown) => error)));
    await pool.close();
    expect((await refused).map(isAbort)).toEqual([true, true]);
  });

  test('inBackground marks all that is asked for through it and leaves the threads open', async () => {
    const lanes = fakeLanes();
    const pool = createPool({ width: 1, openLane: lanes.open });
    const answer = pool.run(request('a'));
    const quiet = inBackground(pool);
    void quiet.run(request('z')).catch(() => undefined);
    await quiet.close();
    lanes.of('a').succeed();
    await answer;
    expect([seeds(lanes), lanes.terminated, quiet.width]).toEqual([['a'], [], 1]);
    await pool.close();
  });
});
