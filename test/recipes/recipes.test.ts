/**
 * The recipes of CONTRIBUTING.md are true: each promises as many files as it takes, followed to the letter it leaves
 * everything as it should be, and whoever forgets a step is told. `npm test` forgets one step of each recipe,
 * `npm run recipes` every one.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { textOf } from '../architecture/sources.ts';
import { assumption } from './assumption.ts';
import { chartLane } from './chart-lane.ts';
import { cleanCopy } from './clean-copy.ts';
import { indicator } from './indicator.ts';
import { lever } from './lever.ts';
import { mechanism } from './mechanism.ts';
import { isByHand, type CommandStep, type Guard, type HandStep } from './recipe.ts';
import { scenario } from './scenario.ts';

const recipes = [scenario, indicator, lever, assumption, mechanism, chartLane];
const byHand = recipes.flatMap(({ steps }) => steps.filter(isByHand));
const commands = recipes.flatMap(({ steps }) => steps.filter((step): step is CommandStep => !isByHand(step)));

/** The recipes as they are written: by what each adds, the files it promises and its text. */
const written = new Map(
  [...textOf('CONTRIBUTING.md').matchAll(/^### Add (.+) \((.+) files?\)\n([^]*?)(?=^##)/gm)].map(
    ([, adds, files, text]) => [adds!, { files: files!, text: text!.replace(/\s+/g, ' ') }] as const,
  ),
);

test('every recipe has an example, and every example a recipe', () => {
  expect([...written.keys()]).toEqual(recipes.map(({ adds }) => adds));
});

describe.each(recipes)('to add $adds', ({ adds, steps }) => {
  const { files, text } = written.get(adds)!;
  const hand = steps.filter(isByHand);

  test('takes as many files as it promises', () => {
    const always = hand.filter(({ when }) => when === undefined).length;
    expect(files).toBe(hand.length > always ? `${always} to ${hand.length}` : String(always));
  });

  test('takes the files and commands it names', () => {
    // A file by its path, its folder or, of a new one, a path with a place for its name.
    const names = (file: string): string[] => [
      file,
      `${file.replace(/[^/]+$/, '')}\``,
      file.replace(/[\w-]+\.\w+$/, '<'),
    ];
    expect(
      hand.filter(({ file }) => !names(file).some((name) => text.includes(`\`${name}`))).map(({ file }) => file),
    ).toEqual([]);
    expect(hand.map(({ when }) => when).filter((when) => when !== undefined && !text.includes(when))).toEqual([]);
    expect(steps.filter((step) => !isByHand(step) && !text.includes(`npm run ${step.run}`))).toEqual([]);
  });

  test('has a step that is forgotten most easily', () => {
    expect(steps.filter(({ easilyForgotten }) => easilyForgotten)).toHaveLength(1);
  });
});

const all = process.env['RECIPES'] === 'all';
const copy = cleanCopy();
afterAll(copy.remove);

/** What a person who broke something sees: lines of faults, not those of what is well. */
const faultsIn = (by: Guard['by'], text: string): string =>
  by === 'tests' ? (text.match(/^ *(?:FAIL|×|\S*Error:|[-+] ).*$/gm) ?? []).join('\n') : text;

function noticed(guards: readonly Guard[]): void {
  for (const kind of new Set(guards.map(({ by }) => by))) {
    const asked = guards.filter(({ by }) => by === kind);
    const files = new Set(asked.flatMap((guard) => ('file' in guard ? guard.file : [])));
    const { content, text } = copy.ask(kind, [...files]);
    const found = faultsIn(kind, text);
    expect(content, text).toBe(false);
    const silent = asked.filter(({ says }) => !says.test(found));
    expect(
      silent.map(({ says }) => String(says)),
      found,
    ).toEqual([]);
  }
}
const forgotten = <S extends HandStep | CommandStep>(steps: readonly S[]): S[] =>
  steps.filter(({ easilyForgotten }) => all || easilyForgotten);

test('whoever forgets what the commands write is told', () => {
  copy.follow(byHand);
  noticed(forgotten(commands).map(({ guard }) => guard));
});

test('all recipes followed leave types, documents and tests as they should be', () => {
  copy.run('docs');
  copy.run('golden');
  const guards = byHand.flatMap(({ guard }) => ('file' in guard ? guard.file : []));
  // Golden files have just been written; that every assumption lives takes a while.
  const quick = guards.filter((file) => !file.includes('.golden.') && (all || !file.includes('assumptions-live')));
  const files = [...new Set(quick), 'levers-live.property', 'added-lane', 'architecture.test', 'scenarios/presets'];
  for (const by of ['types', 'documents', 'tests'] as const) {
    const { content, text } = copy.ask(by, files);
    expect(content, text).toBe(true);
  }
});

// Of a recipe of one file only a command may be left to forget.
const unfinished = recipes
  .map(({ adds, steps }) => ({ adds, left: forgotten(steps.filter(isByHand)) }))
  .filter(({ left }) => left.length > 0);

describe.each(unfinished)('to add $adds', ({ left }) => {
  test.each(left)('whoever forgets $file is told', (step) => {
    copy.follow(byHand, step);
    noticed([step.guard]);
  });
});
