import type { Command } from './command.ts';
import { attribute } from './commands/attribute.ts';
import { calibrate } from './commands/calibrate.ts';
import { cheapest } from './commands/cheapest.ts';
import { compare } from './commands/compare.ts';
import { diff } from './commands/diff.ts';
import { discover } from './commands/discover.ts';
import { ensemble } from './commands/ensemble.ts';
import { industries } from './commands/industries.ts';
import { list } from './commands/list.ts';
import { patterns } from './commands/patterns.ts';
import { rank } from './commands/rank.ts';
import { run } from './commands/run.ts';
import { search } from './commands/search.ts';
import { sensitivity } from './commands/sensitivity.ts';
import { sweep } from './commands/sweep.ts';
import { window } from './commands/window.ts';

/** Every command, in the order help shows them. */
export const commands: readonly Command[] = [
  run,
  ensemble,
  compare,
  window,
  attribute,
  cheapest,
  industries,
  rank,
  search,
  sweep,
  discover,
  sensitivity,
  patterns,
  calibrate,
  diff,
  list,
];
