/** A clean copy of the project, in which recipes are followed. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../architecture/sources.ts';
import type { Edit, Guard, HandStep } from './recipe.ts';

/** What a fresh clone does not have. */
const notCloned = ['node_modules', 'dist', '.cache', '.git'];

interface Answer {
  readonly content: boolean;
  readonly text: string;
}

export interface CleanCopy {
  /** Writes the files of these steps anew, with all of the steps but one. */
  readonly follow: (steps: readonly HandStep[], without?: HandStep) => void;
  /** Writes what a command writes. */
  readonly run: (command: 'golden' | 'docs') => void;
  readonly ask: (by: Guard['by'], files?: readonly string[]) => Answer;
  readonly remove: () => void;
}

function edited(text: string, edit: Edit, file: string): string {
  const anchor = 'after' in edit ? edit.after : 'before' in edit ? edit.before : edit.replace;
  const found = text.split(anchor).length - 1;
  if (found !== 1) throw new Error(`${file}: found ${found} places for a step of a recipe, allowed one:\n${anchor}`);
  const by = 'after' in edit ? anchor + edit.insert : 'before' in edit ? edit.insert + anchor : edit.by;
  return text.replace(anchor, () => by);
}

/** What a file is after some steps; nothing where no step writes it and there was none. */
function textOfFile(file: string, steps: readonly HandStep[]): string | undefined {
  const path = join(root, file);
  let text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  for (const { change } of steps) {
    if ('write' in change) text = change.write;
    else text = change.reduce((before, edit) => edited(before, edit, file), text ?? '');
  }
  return text;
}

/** The copy lies below the project, so that its packages are found without a link to them. */
export function cleanCopy(): CleanCopy {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'recipes-'));
  for (const name of readdirSync(root))
    if (!notCloned.includes(name)) cpSync(join(root, name), join(folder, name), { recursive: true });

  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITE|NODE_ENV|TEST$)/.test(name)));
  function node(program: string, args: readonly string[], more: Readonly<Record<string, string>> = {}): Answer {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...env, NO_COLOR: '1', ...more },
      maxBuffer: 1 << 28,
    });
    return { content: status === 0, text: stdout + stderr };
  }
  const packaged = (path: string): string => join(root, 'node_modules', path);
  const vitest = (files: readonly string[], more?: Readonly<Record<string, string>>): Answer =>
    node(packaged('vitest/vitest.mjs'), ['run', '--root', folder, ...files], more);
  function documents(...words: readonly string[]): Answer {
    const config = ['--config', 'vite.tools.config.ts', '--logLevel', 'warn'];
    const built = node(packaged('vite/bin/vite.js'), ['build', ...config]);
    return built.content ? node(join('dist', 'tools', 'docs.js'), words) : built;
  }

  return {
    follow(steps, without) {
      for (const file of new Set(steps.map((step) => step.file))) {
        const left = steps.filter((step) => step.file === file && step !== without);
        const text = textOfFile(file, left);
        if (text === undefined) rmSync(join(folder, file));
        else writeFileSync(join(folder, file), text);
      }
    },
    run(command) {
      const { content, text } = command === 'docs' ? documents() : vitest(['golden'], { UPDATE_GOLDEN: '1' });
      if (!content) throw new Error(text);
    },
    ask(by, files = []) {
      if (by === 'documents') return documents('--check');
      return by === 'types' ? node(packaged('typescript/bin/tsc'), ['-b', '--pretty', 'false']) : vitest(files);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
