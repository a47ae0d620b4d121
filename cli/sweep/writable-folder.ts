import { access, constants } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { quotedValue, type Fault } from '../../experiments/index.ts';

const may = (folder: string, mode?: number): Promise<boolean> =>
  access(folder, mode).then(
    () => true,
    () => false,
  );

/** A folder that cannot be written to or, where it is not there yet, cannot be made. */
export async function writableFault(folder: string): Promise<Fault | undefined> {
  for (let place = resolve(folder); ; place = dirname(place)) {
    if (await may(place, constants.W_OK)) return undefined;
    if ((await may(place)) || place === dirname(place))
      return {
        path: '--out',
        found: quotedValue(folder),
        allowed: { en: 'a folder that can be written to', zh: '可写入的文件夹' },
      };
  }
}
