import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { courseOf, type FailingCluster } from '../../bench/scale/failing-cluster.ts';
import { playPlan } from '../../bench/scale/large-plan.ts';
import type { StoredScale } from '../../docs/documents/scale-document.ts';

const cluster: FailingCluster = {
  nodes: 20,
  tasks: 40,
  chunks: 2000,
  chunkSeconds: 60,
  startSeconds: 5,
  nodeHours: Infinity,
  noticeSeconds: 300,
  repairSeconds: 3600,
  seed: 'a',
};

test('where no node dies a sweep takes what its chunks take, and the start of its tasks', () => {
  expect(courseOf(cluster)).toEqual({
    // Two tasks of 50 chunks one after the other, on every node.
    seconds: 2 * (5 + 50 * 60),
    deaths: 0,
    struck: 0,
    chunksBegunAgain: 0,
    lostInChunks: 0,
    finished: 2000,
    finishedTwice: 0,
  });
});

test('each death at work loses half a chunk on average and nothing that was finished', () => {
  const courses = Array.from({ length: 100 }, (_, k) => courseOf({ ...cluster, nodeHours: 1, seed: `b/${k}` }));
  for (const { finished, finishedTwice, chunksBegunAgain, struck } of courses) {
    expect([finished, finishedTwice]).toEqual([2000, 0]);
    expect(chunksBegunAgain).toBeLessThanOrEqual(struck);
  }
  const sum = (key: 'lostInChunks' | 'chunksBegunAgain' | 'struck') =>
    courses.reduce((total, course) => total + course[key], 0);
  expect(sum('lostInChunks') / sum('chunksBegunAgain')).toBeCloseTo(0.5, 1);
  // A node at work for an hour dies once: 20 nodes hold 2,000 minutes of work and what was lost of it.
  const hours = (100 * 2000 * 60 + 60 * sum('lostInChunks') + 5 * (100 * 40 + sum('struck'))) / 3600;
  expect(sum('struck') / hours).toBeGreaterThan(0.9);
  expect(sum('struck') / hours).toBeLessThan(1.1);
});

test('a single node goes on with its task when it is back', () => {
  const course = courseOf({ ...cluster, nodes: 1, tasks: 1, chunks: 100, nodeHours: 0.5 });
  expect(course.struck).toBe(course.deaths);
  expect(course.finished).toBe(100);
  const back = 100 * 60 + 60 * course.lostInChunks + course.deaths * 3600;
  expect(course.seconds).toBeGreaterThan(back);
  expect(course.seconds).toBeLessThanOrEqual(back + 5 * (1 + course.deaths));
});

test('the plans the page on large sweeps shows are what is simulated now', () => {
  const { cpuSecondsPerRun, plans } = JSON.parse(readFileSync('docs/scale.json', 'utf8')) as StoredScale;
  expect(plans.length).toBeGreaterThan(10);
  // The page says of all of them that nothing finished is made again; the longest take a quarter of a minute to play.
  expect(plans.filter(({ finishedTwice }) => finishedTwice > 0)).toEqual([]);
  for (const stored of plans.filter(({ coresPerNode }) => coresPerNode > 1)) {
    const played = playPlan(stored, cpuSecondsPerRun[stored.scale]!, stored.nodeHours);
    expect(played.struck).toBe(stored.struck);
    expect(played.seconds).toBeCloseTo(stored.seconds, 6);
    expect(played.lostRuns).toBeCloseTo(stored.lostRuns, 6);
  }
});
