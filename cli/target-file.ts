import { accessSync, constants, statSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { shown, type Fault } from '../experiments/index.ts';
import { oneOfWords } from './one-of-words.ts';

/** What is wrong with a file that shall be written, before anything has been computed for it. */
export function targetFaults(flag: string, path: string, endings: readonly string[]): Fault[] {
  if (endings.length > 0 && !endings.includes(extname(path).toLowerCase())) {
    return [
      {
        path: flag,
        found: shown(path),
        allowed: { en: `a file ending in ${oneOfWords(endings).en}`, zh: `以 ${oneOfWords(endings).zh} 结尾的文件` },
      },
    ];
  }
  const stat = statSync(path, { throwIfNoEntry: false });
  if (path === '' || stat?.isDirectory() === true) return [{ path: flag, found: shown(path), allowed: { en: 'the name of a file', zh: '文件名' } }];
  try {
    accessSync(dirname(path), constants.W_OK);
  } catch {
    return [
      {
        path: flag,
        found: shown(path),
        allowed: { en: 'a file in a folder that exists and can be written to', zh: '位于已存在且可写入的文件夹中的文件' },
      },
    ];
  }
  return [];
}
