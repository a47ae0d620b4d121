import type { Command } from './command.ts';
import { bench } from './commands/bench.ts';
import { docs } from './commands/docs.ts';
import { ensemble } from './commands/ensemble.ts';
import { list } from './commands/list.ts';
import { run } from './commands/run.ts';

/** Every command, in the order help shows them. */
export const commands: readonly Command[] = [run, ensemble, list, docs, bench];
