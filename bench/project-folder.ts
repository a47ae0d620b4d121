import { existsSync } from 'node:fs';
import type { Fault } from '../experiments/index.ts';

/** A fault where the current folder is not that of the project's sources. */
export function inProjectFolder(): Fault[] {
  if (existsSync('scenarios') && existsSync('package.json')) return [];
  return [
    {
      path: '.',
      found: { en: 'another folder', zh: '其他文件夹' },
      allowed: { en: 'the project folder', zh: '项目目录' },
    },
  ];
}
