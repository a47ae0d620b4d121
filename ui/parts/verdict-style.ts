import type { Verdict } from '../../engine/index.ts';

/** Name of a verdict's colour among the tokens: `--vd-<name>` for marks, `--vd-<name>-ink` for words. */
export const verdictColour: Record<Verdict, string> = {
  upgraded: 'up',
  sustained: 'sus',
  hollowedOut: 'hollow',
  lockedIn: 'lock',
  neverTookOff: 'never',
};
