/** Where firms live when: their birth region first, then one residence per move between regions. */
import type { PanelIndex } from './panel-index.ts';

export interface Residences {
  /** A firm's residences are `residenceOf[serial]` to `residenceOf[serial + 1]`, in order of time; most have one. */
  readonly residenceOf: Int32Array;
  /** First quarter in which the firm is there. */
  readonly since: Int32Array;
  readonly region: Uint8Array;
}

export function residencesOf(index: PanelIndex): Residences {
  const { moves, firms } = index.panel.book;
  const count = firms.birth.length;
  const residenceOf = new Int32Array(count + 1);
  for (let s = 0; s < count; s++) residenceOf[s + 1] = 1;
  for (let m = 0; m < moves.length; m += 4) residenceOf[moves[m + 1]! + 1]!++;
  for (let s = 0; s < count; s++) residenceOf[s + 1]! += residenceOf[s]!;
  const since = new Int32Array(residenceOf[count]!);
  const region = new Uint8Array(since.length);
  const next = residenceOf.slice(0, count);
  for (let s = 0; s < count; s++) {
    since[next[s]!] = index.firms.first[s]!;
    region[next[s]!++] = firms.birthRegion[s]!;
  }
  for (let m = 0; m < moves.length; m += 4) {
    const at = next[moves[m + 1]!]!++;
    since[at] = moves[m]!;
    region[at] = moves[m + 3]!;
  }
  return { residenceOf, since, region };
}

/** Residence a firm has in a quarter: the first one before its birth, the last one after its end. */
export function residenceAt(
  { residenceOf, since }: Pick<Residences, 'residenceOf' | 'since'>,
  serial: number,
  quarter: number,
): number {
  let at = residenceOf[serial + 1]! - 1;
  while (at > residenceOf[serial]! && since[at]! > quarter) at--;
  return at;
}
