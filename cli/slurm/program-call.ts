import { realpathSync } from 'node:fs';
import type { SiteDocument } from '../../experiments/index.ts';
import { quoted, type ProgramCall } from './batch-script.ts';

/** The program as the site calls it; unless it says how, this very program, which the nodes see under the same path. */
export function programCall({ command }: SiteDocument): ProgramCall {
  if (command !== undefined) return { words: command, command: command.trim().split(/\s+/)[0]! };
  const file = realpathSync(process.argv[1]!);
  const node = process.execPath;
  return { words: `${quoted(node)} ${quoted(file)}`, command: node, file };
}
