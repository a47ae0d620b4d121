import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inProcess } from './in-process.ts';

const { jiqun, folder } = inProcess();

const words = [
  'sensitivity',
  'default',
  '--quarters',
  '60',
  '--factor',
  'rd@8',
  '--factor',
  'wageGrowth=0.001..0.012',
  '--of',
  'employment',
  '--json',
];

interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}
interface Answer {
  readonly method: string;
  readonly runs: number;
  readonly outputs: {
    readonly employment: { readonly parameters: readonly { readonly id: string; readonly [index: string]: unknown }[] };
  };
}

test('a screening says which factor matters, is kept, and is told again from its folder', async () => {
  const ended = await jiqun(...words, '--points', '6', '--seeds', '2', '--out', 'screening');
  expect(ended.status).toBe(0);
  const { runs, method, outputs } = JSON.parse(ended.out) as Answer;
  expect([runs, method]).toEqual([36, 'morris']);
  const [rd, wages] = outputs.employment.parameters;
  expect([rd!.id, wages!.id]).toEqual(['rd', 'wageGrowth']);
  expect((wages!['muStar'] as Estimate).value).toBeGreaterThan((rd!['muStar'] as Estimate).value);
  expect((wages!['mu'] as Estimate).value).toBeLessThan(0);
  const again = await jiqun('sensitivity', 'screening', '--json');
  expect(again.out).toBe(ended.out);
  const text = await jiqun('sensitivity', 'screening', '--lang', 'zh');
  expect(text.out).toMatch(/^工资追赶速度 .*\n研发补助 /m);
});

test('tornado and Sobol’ indices come from the same words', async () => {
  const tornado = await jiqun(...words, '--method', 'oneAtATime', '--seeds', '2');
  expect((JSON.parse(tornado.out) as Answer).runs).toBe(10);
  const shares = await jiqun(...words, '--method', 'sobol', '--points', '8', '--seeds', '1', '--pairs');
  const { runs, outputs } = JSON.parse(shares.out) as Answer;
  expect(runs).toBe(8 * 6);
  const [, wages] = outputs.employment.parameters;
  expect((wages!['total'] as Estimate).value).toBeGreaterThan(0.5);
});

test('an outcome is looked for in a sweep', async () => {
  const design = {
    design: 1,
    scenario: { format: 1, extends: 'default', quarters: 60 },
    factors: [
      { vary: 'assumption', assumption: 'wageGrowth', range: [0.001, 0.02] },
      { vary: 'level', lever: 'rd', from: 8 },
    ],
    plan: { kind: 'latinHypercube', points: 80 },
    outputs: { measures: [{ name: 'jobs', measure: { indicator: 'employment', at: 'last' } }] },
  };
  writeFileSync(join(folder, 'wages.json'), JSON.stringify(design));
  expect((await jiqun('sweep', 'wages.json', '--out', 'wages')).status).toBe(0);
  const rows = JSON.parse((await jiqun('sweep', 'status', 'wages', '--json')).out) as { readonly done: number };
  expect(rows.done).toBe(80);
  const found = await jiqun('discover', 'wages', '--where', 'jobs<2000', '--json');
  const { boxes, runs, positives } = JSON.parse(found.out) as {
    readonly runs: number;
    readonly positives: number;
    readonly boxes: readonly { readonly limits: readonly { readonly factor: string; readonly side: string }[] }[];
  };
  expect(runs).toBe(80);
  expect(positives).toBeGreaterThan(5);
  expect(positives).toBeLessThan(75);
  expect(boxes[0]!.limits.map(({ factor, side }) => [factor, side])).toEqual([['wageGrowth', 'low']]);
  const told = await jiqun('discover', 'wages', '--where', 'jobs<2000', '--lang', 'zh');
  expect(told.out).toMatch(/^1\. 工资追赶速度高于 0\.\d+时：其中 \d+% 的运行出现该结果/m);
});

test('bad questions are refused before anything is run', async () => {
  for (const [line, message] of [
    [
      ['sensitivity', 'default', '--factor', 'rdd', '--out', 'none'],
      '--factor rdd: found "rdd", allowed an assumption, a lever or *',
    ],
    [
      ['sensitivity', 'default', '--factor', 'rd=0..2', '--out', 'none'],
      'factors[0].range[1]: found 2, allowed 0 to 1',
    ],
    [['sensitivity', 'default', '--of', 'jobs', '--out', 'none'], '--of jobs: found "jobs", allowed an indicator'],
    [['sensitivity', 'default', '--pairs', '--out', 'none'], '--pairs: found "morris", allowed --method sobol'],
    [['sensitivity', 'wages'], 'DIR: found a sweep of the plan "latinHypercube", allowed one of "morris"'],
    [['discover', 'nowhere', '--where', 'jobs<1'], 'DIR: found "nowhere", allowed the folder of an experiment'],
    [['discover', 'wages', '--where', 'firms<1'], '--where firms<1: found "firms", allowed one of jobs'],
    [['discover', 'wages'], '--where: found nothing, allowed the outcome looked for'],
  ] as const) {
    const ended = await jiqun(...line);
    expect(ended.status).toBe(2);
    expect(ended.messages.join('\n')).toContain(message);
  }
  expect(existsSync(join(folder, 'none'))).toBe(false);
});
