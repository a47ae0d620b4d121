import { faultText, shown, type Fault, type Language } from '../experiments/index.ts';
import { BadInput } from './bad-input.ts';
import { exitStatus, type Command, type FlagValues } from './command.ts';
import { commands } from './commands.ts';
import { everywhere } from './flags.ts';
import { commandHelp, programHelp } from './help.ts';
import { languageOf } from './language.ts';
import { oneOfWords } from './one-of-words.ts';
import { readArguments } from './read-arguments.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

type Environment = { readonly [name: string]: string | undefined };

function wantsHelp(words: readonly string[]): boolean {
  return words.some((word) => word === '--help' || word === '-h');
}

function unknownCommand(word: string): Fault {
  const names = commands.map(({ name }) => name);
  return { path: 'COMMAND', found: shown(word), allowed: oneOfWords(names, word) };
}

/** Splits the command line into the command and its words; `--lang` may stand before the command. */
function splitCommand(words: readonly string[]): { readonly name: string | undefined; readonly rest: readonly string[] } {
  for (let k = 0; k < words.length; k++) {
    const word = words[k]!;
    if (!word.startsWith('-')) return { name: word, rest: [...words.slice(0, k), ...words.slice(k + 1)] };
    if (word === '--lang') k += 1;
  }
  return { name: undefined, rest: words };
}

async function runCommand(command: Command, words: readonly string[], language: Language, terminal: Terminal): Promise<number> {
  const { values, operand, faults } = readArguments(command, { ...command.flags, ...everywhere }, words);
  return command.run({
    values,
    json: (values as FlagValues<typeof everywhere>).json,
    operand,
    language,
    terminal,
    faults,
    commands,
    refuseFaults() {
      if (faults.length > 0) throw new BadInput(faults);
    },
  });
}

/** The whole command line: words in, exit status out. */
export async function program(words: readonly string[], environment: Environment, terminal: Terminal): Promise<number> {
  const language = languageOf(words, environment);
  const { name, rest } = splitCommand(words);
  try {
    if (name === undefined) {
      const bare = words.filter((word, k) => !word.startsWith('--lang') && words[k - 1] !== '--lang');
      if (words.includes('--version')) await terminal.print(`${version}\n`);
      else if (bare.length === 0 || wantsHelp(words)) await terminal.print(programHelp(commands, language));
      else throw new BadInput([{ path: 'COMMAND', found: shown(undefined), allowed: oneOfWords(commands.map((command) => command.name)) }]);
      return exitStatus.done;
    }
    const command = commands.find((candidate) => candidate.name === name);
    if (command === undefined) {
      if (name !== 'help') throw new BadInput([unknownCommand(name)]);
      await terminal.print(programHelp(commands, language));
      return exitStatus.done;
    }
    if (wantsHelp(rest)) {
      await terminal.print(commandHelp(command, language));
      return exitStatus.done;
    }
    return await runCommand(command, rest, language, terminal);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    for (const fault of error.faults) terminal.tell(`${faultText(fault, language)}\n`);
    return exitStatus.badInput;
  }
}
