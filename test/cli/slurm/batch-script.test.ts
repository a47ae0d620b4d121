import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { batchScript, indexList } from '../../../cli/slurm/batch-script.ts';

test('numbers as Slurm lists them', () => {
  expect(indexList([0])).toBe('0');
  expect(indexList([0, 1, 2, 3])).toBe('0-3');
  expect(indexList([0, 1, 4, 7, 8])).toBe('0-1,4,7-8');
});

test('the script says what the site wishes, and calls the program for its part', () => {
  const site = {
    partition: 'main',
    account: 'econ',
    time: '2:00:00',
    memory: '2G',
    cpusPerTask: 4,
    extra: ['--qos=long'],
    modules: ['nodejs/20'],
  };
  const lines = batchScript(site, 10, [0, 1, 2, 5], { words: 'jiqun', command: 'jiqun' }).split('\n');
  expect(lines[0]).toBe('#!/bin/bash -l');
  expect(lines.filter((line) => line.startsWith('#SBATCH'))).toEqual([
    '#SBATCH --job-name=jiqun',
    '#SBATCH --array=0-2,5',
    '#SBATCH --output=slurm/%A_%a.log',
    '#SBATCH --open-mode=append',
    '#SBATCH --requeue',
    '#SBATCH --nodes=1',
    '#SBATCH --ntasks=1',
    '#SBATCH --cpus-per-task=4',
    '#SBATCH --partition=main',
    '#SBATCH --account=econ',
    '#SBATCH --time=2:00:00',
    '#SBATCH --mem=2G',
    '#SBATCH --qos=long',
  ]);
  expect(lines).toContain("module load nodejs/20 || give_up module 'nodejs/20'");
  expect(lines).toContain('jiqun sweep shard . --index "$task" --of 10 --workers "${SLURM_CPUS_PER_TASK:-1}"');
});

test('without wishes it says nothing of them, and a path may hold anything', () => {
  const path = "/data/Li's lab/$HOME";
  const script = batchScript({}, 3, [0, 1, 2], {
    words: `'/usr/bin/node' ${`'/data/Li'\\''s lab/$HOME'`}`,
    command: '/usr/bin/node',
    file: path,
  });
  expect(script).not.toMatch(/partition|account|time=|--mem|module|undefined/);
  const check = script.split('\n').find((line) => line.startsWith('[ -r '))!;
  // A shell takes it for one word, the path.
  const word = check.slice('[ -r '.length, check.indexOf(' ]'));
  expect(execFileSync('bash', ['-c', `printf %s ${word}`], { encoding: 'utf8' })).toBe(path);
});
