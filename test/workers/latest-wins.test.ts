import { expect, test } from 'vitest';
import { createLatestWins } from '../../workers/latest-wins.ts';
import { settle } from './fake-lanes.ts';

/** Work that ends when the test says so. */
function bench() {
  const started: number[] = [];
  const told: string[] = [];
  const ends = new Map<number, { resolve: (value: string) => void; reject: (error: Error) => void }>();
  const wins = createLatestWins<{ value: number }, string>({
    execute: ({ value }) => {
      started.push(value);
      return new Promise((resolve, reject) => ends.set(value, { resolve, reject }));
    },
    onResult: (result, { request, latest }) => told.push(`${result} of ${request}${latest ? '' : ', preview'}`),
    onError: (error, { request }) => told.push(`${(error as Error).message} in ${request}`),
  });
  const end = async (value: number): Promise<void> => {
    ends.get(value)!.resolve(`result ${value}`);
    await settle();
  };
  return { wins, started, told, end, ends };
}

test('one in flight, one waiting, the rest skipped', async () => {
  const { wins, started, told, end } = bench();
  for (const value of [1, 2, 3, 4]) wins.request({ value });
  expect(started).toEqual([1]);
  await end(1);
  expect(started).toEqual([1, 4]);
  await end(4);
  expect(told).toEqual(['result 1 of 1, preview', 'result 4 of 4']);
});

test('the input is copied when it is asked for', async () => {
  const { wins, started, end } = bench();
  const moving = { value: 1 };
  wins.request(moving);
  moving.value = 2;
  wins.request(moving);
  moving.value = 3;
  await end(1);
  expect(started).toEqual([1, 2]);
});

test('a failure is told and the waiting request still runs', async () => {
  const { wins, told, ends, end } = bench();
  wins.request({ value: 1 });
  wins.request({ value: 2 });
  ends.get(1)!.reject(new Error('failed'));
  await settle();
  await end(2);
  expect(told).toEqual(['failed in 1', 'result 2 of 2']);
});

test('work that throws at once is a failure like any other', async () => {
  const told: string[] = [];
  const wins = createLatestWins<number, string>({
    execute: () => {
      throw new Error('at once');
    },
    onResult: (result) => told.push(result),
    onError: (error) => told.push((error as Error).message),
  });
  wins.request(1);
  await settle();
  expect(told).toEqual(['at once']);
});
