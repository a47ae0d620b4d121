import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (there) => there.isDirectory(),
    () => false,
  );

/**
 * Makes a folder and those it is in. Step by step, since `mkdir` with `recursive` never ends where the system knows a
 * folder and still says that there is none, as /proc does.
 */
export async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const above = dirname(resolve(folder));
  await makeFolder(above);
  try {
    await mkdir(folder);
  } catch (error) {
    // Somebody else may have been quicker.
    if (!(await isFolder(folder))) throw error;
  }
}
