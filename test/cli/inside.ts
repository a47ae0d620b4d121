import type { Command } from '../../cli/command.ts';
import { commands } from '../../cli/commands.ts';
import { program } from '../../cli/program.ts';
import type { Terminal } from '../../cli/terminal.ts';

export interface Said {
  readonly status: number;
  readonly out: string;
  readonly told: string;
}

/** A program in this process, with its words caught. */
export async function inside(
  words: readonly string[],
  own: readonly Command[] = commands,
  interrupted: AbortSignal = new AbortController().signal,
): Promise<Said> {
  let out = '';
  let told = '';
  const terminal: Terminal = {
    print: async (text) => void (out += text),
    tell: (text) => void (told += text),
    rewrite: () => undefined,
    screen: false,
    traced: false,
    readInput: async () => new Uint8Array(),
    interrupted,
  };
  return { status: await program(words, {}, terminal, own), out, told };
}
