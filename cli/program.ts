import type { Text } from '../engine/index.ts';
import { faultLines, quotedValue, type Fault, type Language } from '../experiments/index.ts';
import { isAbort } from '../workers/node/index.ts';
import { BadInput } from './bad-input.ts';
import type { Command, FlagValues } from './command.ts';
import { exitStatus } from './exit-statuses.ts';
import { globalFlags, versionFlag } from './flags.ts';
import { commandHelp, programHelp } from './help.ts';
import { tellInterrupted } from './interruption.ts';
import { languageOf } from './language.ts';
import { oneOfWords } from './one-of-words.ts';
import { tellOwnFault } from './own-fault.ts';
import { readArguments } from './read-arguments.ts';
import { withoutControlSequences, type Terminal } from './terminal.ts';
import { version } from './version.ts';

type Environment = { readonly [name: string]: string | undefined };

function wantsHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end < 0 ? undefined : end).some((word) => word === '--help' || word === '-h');
}

function unknownCommand(word: string, commands: readonly Command[]): Fault {
  const names = commands.map(({ name }) => name);
  return { path: 'COMMAND', found: quotedValue(word), allowed: oneOfWords(names, word) };
}

/** Flags that may stand without a command. */
const bareFlags = { ...globalFlags, version: versionFlag } as const;

function isEverywhere(word: string): boolean {
  return Object.keys(bareFlags).some((name) => word === `--${name}` || word.startsWith(`--${name}=`));
}

/** The message when no command is given. */
function withoutCommand(words: readonly string[], commands: readonly Command[], language: Language): string {
  if (wantsHelp(words)) return programHelp(commands, language);
  const { values, faults } = readArguments({}, bareFlags, words);
  if (faults.length > 0) throw new BadInput(faults);
  const { version: wantsVersion, json } = values as FlagValues<typeof bareFlags>;
  if (wantsVersion) return `${version}\n`;
  if (json)
    throw new BadInput([
      { path: 'COMMAND', found: quotedValue(undefined), allowed: oneOfWords(commands.map((command) => command.name)) },
    ]);
  return programHelp(commands, language);
}

/** Splits the command line into the command and its words; `--lang` may stand before the command. */
function splitCommand(words: readonly string[]): {
  readonly name: string | undefined;
  readonly rest: readonly string[];
} {
  for (let k = 0; k < words.length; k++) {
    const word = words[k]!;
    if (!word.startsWith('-')) return { name: word, rest: [...words.slice(0, k), ...words.slice(k + 1)] };
    if (word === '--lang') k += 1;
  }
  return { name: undefined, rest: words };
}

/** Bytes that are not UTF-8 reach the program as U+FFFD: two seed phrases would silently become one. */
function encodingFaults(words: readonly string[]): Fault[] {
  return words
    .filter((word) => word.includes('\ufffd'))
    .map((word) => ({
      path: word,
      found: { en: 'bytes that are no UTF-8', zh: '不是 UTF-8 的字节' },
      allowed: { en: 'words in UTF-8', zh: 'UTF-8 文字' },
    }));
}

async function runCommand(
  command: Command,
  words: readonly string[],
  language: Language,
  terminal: Terminal,
): Promise<number> {
  const { values, operand, operands, faults } = readArguments(command, { ...command.flags, ...globalFlags }, words);
  const remarks: Text[] = [];
  return command.run({
    values,
    json: (values as FlagValues<typeof globalFlags>).json,
    operand,
    operands,
    language,
    terminal,
    faults,
    remarks,
    refuseFaults() {
      if (faults.length > 0) throw new BadInput(faults);
      for (const remark of remarks.splice(0)) terminal.tell(`${remark[language]}\n`);
    },
  });
}

/** The whole command line: words in, exit status out. Never throws. */
export async function program(
  words: readonly string[],
  environment: Environment,
  anyTerminal: Terminal,
  commands: readonly Command[],
): Promise<number> {
  const terminal = withoutControlSequences(anyTerminal);
  const language = languageOf(words, environment);
  const { name, rest } = splitCommand(words);
  try {
    const undecoded = encodingFaults(words);
    if (undecoded.length > 0) throw new BadInput(undecoded);
    if (name === undefined) {
      await terminal.print(withoutCommand(words, commands, language));
      return exitStatus.done;
    }
    if (name === 'help') {
      const topic = splitCommand(rest).name;
      const about = commands.find((candidate) => candidate.name === topic);
      if (topic !== undefined && about === undefined) throw new BadInput([unknownCommand(topic, commands)]);
      await terminal.print(about === undefined ? programHelp(commands, language) : commandHelp(about, language));
      return exitStatus.done;
    }
    const command = commands.find((candidate) => candidate.name === name);
    // After a flag of a command, its value would be taken for the command: the flag is what stands in the wrong place.
    const [first = name] = words;
    if (command === undefined)
      throw new BadInput([unknownCommand(first.startsWith('-') && !isEverywhere(first) ? first : name, commands)]);
    if (wantsHelp(rest)) {
      await terminal.print(commandHelp(command, language));
      return exitStatus.done;
    }
    return await runCommand(command, rest, language, terminal);
  } catch (error) {
    if (error instanceof BadInput) {
      for (const line of faultLines(error.faults, language)) terminal.tell(`${line}\n`);
      return exitStatus.badInput;
    }
    if (terminal.interrupted.aborted && isAbort(error)) return tellInterrupted(terminal, language);
    return tellOwnFault(terminal, language, error);
  }
}
