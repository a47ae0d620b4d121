import type { Command } from './command.ts';
import { languageOf } from './language.ts';
import { tellOwnFault } from './own-fault.ts';
import { program } from './program.ts';
import { processTerminal } from './terminal.ts';

/** Runs the command these words name and sets the exit status of this process. */
export async function inThisProcess(words: readonly string[], commands: readonly Command[]): Promise<void> {
  const language = languageOf(words, process.env);
  const terminal = processTerminal(language, (process.env['JIQUN_TRACE'] ?? '') !== '');
  process.on('uncaughtException', (error) => process.exit(tellOwnFault(terminal, language, error)));
  const status = await program(words, process.env, terminal, commands);
  process.exitCode = status;
  // A pending read or run may never end on its own; printed output is flushed first.
  if (terminal.interrupted.aborted) process.stdout.write('', () => process.exit(status));
}
