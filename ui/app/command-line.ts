/** The same run without a browser: a document written as a command. */
import { override, resolve, type MoveDocument, type Presets, type ScenarioDocument } from '../../experiments/index.ts';

const CALL = 'npm run -s jiqun --';

/** Quotes a word for a shell where it needs it. */
function quoted(word: string): string {
  return /^[\w@%+=:,./~-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** A bar as `--lever` and paths write it. */
export function leverWords({ lever, region, level, from, to, ramp }: MoveDocument): string {
  const span = from === 0 && to === undefined ? '' : `@${from}${to === undefined ? '' : `-${to}`}`;
  return `${region === undefined ? '' : `${region}.`}${lever}=${level}${span}${ramp === undefined ? '' : `~${ramp}`}`;
}

/** A bar of level 0 takes away what the preset has of a lever the document does without. */
function removalFlags(before: readonly MoveDocument[], policy: readonly MoveDocument[]): string[] {
  const kept = new Set(policy.map(({ lever }) => lever));
  return [...new Set(before.map(({ lever }) => lever))].filter((lever) => !kept.has(lever)).map((lever) => `${lever}=0`);
}

function setFlags(document: ScenarioDocument): string[] {
  const values = (entries: object | undefined, prefix: string): string[] =>
    Object.entries(entries ?? {}).map(([id, value]) => `${prefix}${id}=${String(value)}`);
  return [...values(document.assumptions, ''), ...(document.regions ?? []).flatMap(({ id, assumptions }) => values(assumptions, `${id}.`))];
}

/** A scenario as words of a command: a preset and flags, or the document itself on standard input. */
export interface ScenarioWords {
  readonly words: readonly string[];
  readonly input?: ScenarioDocument;
}

/** Changes to a preset as flags where flags can say them exactly, else the document. */
export function scenarioWords(document: ScenarioDocument, presets: Presets): ScenarioWords {
  const whole: ScenarioWords = { words: ['-'], input: document };
  if (document.extends === undefined) return whole;
  const base: ScenarioDocument = { format: 1, extends: document.extends };
  const before = resolve(base, presets).scenario;
  const lever = document.policy === undefined ? [] : [...removalFlags(before.policy, document.policy), ...document.policy.map(leverWords)];
  const set = setFlags(document);
  const off = document.mechanismsOff?.map(({ mechanism, from }) => (from === undefined ? mechanism : `${mechanism}@${from}`)) ?? [];
  const { seed, quarters } = document;
  const changed = override(
    base,
    { lever, set, off, ...(seed === undefined ? {} : { seed }), ...(quarters === undefined ? {} : { quarters }) },
    presets,
  );
  const exact =
    'document' in changed && JSON.stringify(resolve(changed.document, presets).input) === JSON.stringify(resolve(document, presets).input);
  if (!exact) return whole;
  const words = [
    document.extends,
    ...set.flatMap((text) => ['--set', text]),
    ...lever.flatMap((text) => ['--lever', text]),
    ...off.flatMap((text) => ['--off', text]),
    ...(seed === undefined ? [] : ['--seed', seed]),
    ...(quarters === undefined ? [] : ['--quarters', String(quarters)]),
  ];
  return { words };
}

/** Words of a command as one pastes them into a shell; a document goes in on standard input. */
export function shellText(words: readonly string[], input?: ScenarioDocument): string {
  const line = [CALL, ...words.map(quoted)].join(' ');
  return input === undefined ? line : `${line} <<'JSON'\n${JSON.stringify(input)}\nJSON`;
}

/** The command that gives the same fingerprint. */
export function commandLine(document: ScenarioDocument, presets: Presets): string {
  const { words, input } = scenarioWords(document, presets);
  return shellText(['run', ...words], input);
}
