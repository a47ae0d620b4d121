import { languageOf } from './language.ts';
import { tellOwnFault } from './own-fault.ts';
import { program } from './program.ts';
import { processTerminal } from './terminal.ts';

const words = process.argv.slice(2);
const language = languageOf(words, process.env);
const terminal = processTerminal(language, (process.env['JIQUN_TRACE'] ?? '') !== '');
process.on('uncaughtException', (error) => process.exit(tellOwnFault(terminal, language, error)));
const status = await program(words, process.env, terminal);
process.exitCode = status;
// What was being read or run may never end by itself; what was printed is waited for.
if (terminal.interrupted.aborted) process.stdout.write('', () => process.exit(status));
