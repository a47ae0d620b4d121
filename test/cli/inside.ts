import type { Command } from '../../cli/command.ts';
import { commands } from '../../cli/commands.ts';
import { program } from '../../cli/program.ts';
import type { Terminal } from '../../cli/terminal.ts';

export interface Said {
  readonly status: number;
  readonly out: string;
  readonly told: string;
}

export interface Surroundings {
  readonly input?: string;
  readonly environment?: { readonly [name: string]: string | undefined };
}

/** A program in this process, with its words caught. */
export async function inside(
  words: readonly string[],
  own: readonly Command[] = commands,
  interrupted: AbortSignal = new AbortController().signal,
  { input = '', environment = {} }: Surroundings = {},
): Promise<Said> {
  let out = '';
  let told = '';
  const terminal: Terminal = {
    print: async (text) => void (out += text),
    tell: (text) => void (told += text),
    rewrite: () => undefined,
    screen: false,
    traced: false,
    readInput: async () => new TextEncoder().encode(input),
    interrupted,
  };
  return { status: await program(words, environment, terminal, own), out, told };
}
