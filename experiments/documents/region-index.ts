import { inBothLanguages, quotedValue, type Checked } from '../words/faults.ts';
import { nearest } from '../words/nearest.ts';

/**
 * The place of the region a question is about; the first one when none is named.
 * @param path place the fault names, for example `--region`
 */
export function regionIndex(
  ids: readonly string[],
  region: string | undefined,
  path: string,
): Checked<{ readonly index: number }> {
  const index = region === undefined ? 0 : ids.indexOf(region);
  if (region === undefined || index >= 0) return { index };
  const guess = nearest(region, ids);
  const list = ids.join(', ');
  const allowed =
    guess === undefined
      ? inBothLanguages(list)
      : { en: `${list} (did you mean "${guess}"?)`, zh: `${list}（是否想写 "${guess}"？）` };
  return { faults: [{ path, found: quotedValue(region), allowed }] };
}
