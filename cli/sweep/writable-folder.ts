import { access, constants, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { quotedValue, type Fault } from '../../experiments/index.ts';

const isMissing = (place: string): Promise<boolean> =>
  stat(place).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
  );

async function takesFiles(place: string): Promise<boolean> {
  try {
    await access(place, constants.W_OK);
    return (await stat(place)).isDirectory();
  } catch {
    return false;
  }
}

/** A folder that cannot be written to or, where it is not there yet, cannot be made. */
export async function writableFault(folder: string): Promise<Fault | undefined> {
  const fault = {
    path: '--out',
    found: quotedValue(folder),
    allowed: { en: 'a folder that can be written to', zh: '可写入的文件夹' },
  };
  if (folder === '') return fault;
  let place = resolve(folder);
  while ((await isMissing(place)) && place !== dirname(place)) place = dirname(place);
  return (await takesFiles(place)) ? undefined : fault;
}
