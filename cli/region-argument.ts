import { regionIndex } from '../experiments/index.ts';
import type { Fault } from '../experiments/index.ts';
import type { WantedScenario } from './scenario-argument.ts';

/** Place of the region that `--region` names, the first when it names none; an unknown one is added to the faults. */
export function readRegion(written: string | undefined, wanted: WantedScenario | undefined, faults: Fault[]): number {
  const ids = wanted?.regions.map(({ id }) => id) ?? [];
  if (wanted === undefined) return 0;
  const found = regionIndex(ids, written, '--region');
  if ('index' in found) return found.index;
  faults.push(...found.faults);
  return 0;
}
