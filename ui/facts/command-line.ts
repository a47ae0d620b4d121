/** The same run without a browser: a document written as a command. */
import {
  leverText,
  override,
  printable,
  printableLines,
  readFlags,
  resolve,
  withProvenance,
  type MoveDocument,
  type Presets,
  type Provenance,
  type ScenarioDocument,
} from '../../experiments/index.ts';

const CALL = 'npm run -s jiqun --';

/** A character no shell takes for anything else; `~` only between digits, as in a ramp: elsewhere it may be a home. */
const plain = /^(?![=~])(?:[\w@%+=:,./-]|\d~(?=\d))+$/;

/** Bytes as `$'…'` takes them in every shell that knows it. */
const octal = (character: string): string =>
  Array.from(new TextEncoder().encode(character), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');

/**
 * Quotes a word for a shell where it needs it. What would command the terminal it is pasted into goes in as numbers.
 */
function quoted(word: string): string {
  if (plain.test(word)) return word;
  if (printable(word) === word) return `'${word.replaceAll("'", String.raw`'\''`)}'`;
  const characters = Array.from(word, (character) =>
    printable(character) === character ? character.replace(/['\\]/, String.raw`\$&`) : octal(character),
  );
  return `$'${characters.join('')}'`;
}

/** A flag with its value as words of a command; a value that begins with a dash would be taken for the next flag. */
export function flagWords(name: string, value: string): string[] {
  return value.startsWith('-') ? [`--${name}=${value}`] : [`--${name}`, value];
}

/** What no command line can hold: an end of text, halves of characters. */
export const unspeakable = /[\0\p{Surrogate}]/u;

/** A bar of level 0 takes away what the preset has of a lever the document does without. */
function removalFlags(before: readonly MoveDocument[], policy: readonly MoveDocument[]): string[] {
  const kept = new Set(policy.map(({ lever }) => lever));
  return [...new Set(before.map(({ lever }) => lever))]
    .filter((lever) => !kept.has(lever))
    .map((lever) => `${lever}=0`);
}

function setFlags(document: ScenarioDocument): string[] {
  const values = (entries: object | undefined, prefix: string): string[] =>
    Object.entries(entries ?? {}).map(([id, value]) => `${prefix}${id}=${String(value)}`);
  return [
    ...values(document.assumptions, ''),
    ...(document.regions ?? []).flatMap(({ id, assumptions }) => values(assumptions, `${id}.`)),
  ];
}

/** A scenario as words of a command: a preset and flags, or the document itself on standard input. */
export interface ScenarioWords {
  readonly words: readonly string[];
  readonly input?: ScenarioDocument;
}

/** Changes to a preset as flags where flags can say them exactly, else the document. */
export function scenarioWords(document: ScenarioDocument, presets: Presets): ScenarioWords {
  const whole: ScenarioWords = { words: ['-'], input: document };
  // No flag says in which worlds a comparison is, or in which money.
  if (document.extends === undefined || document.plausible !== undefined || document.money !== undefined) return whole;
  const base: ScenarioDocument = { format: 1, extends: document.extends };
  const before = resolve(base, presets).scenario;
  const lever =
    document.policy === undefined
      ? []
      : [...removalFlags(before.policy, document.policy), ...document.policy.map(leverText)];
  const set = setFlags(document);
  const off =
    document.mechanismsOff?.map(({ mechanism, from }) => (from === undefined ? mechanism : `${mechanism}@${from}`)) ??
    [];
  const { seed, quarters, industry, place } = document;
  const changed = override(base, readFlags({ lever, set, off, seed, quarters, industry, place }), presets);
  const exact =
    'document' in changed &&
    JSON.stringify(resolve(changed.document, presets).input) === JSON.stringify(resolve(document, presets).input);
  if (!exact || (seed !== undefined && unspeakable.test(seed))) return whole;
  const words = [
    document.extends,
    ...(industry === undefined ? [] : ['--industry', industry]),
    ...(place === undefined ? [] : ['--place', place]),
    ...set.flatMap((text) => flagWords('set', text)),
    ...lever.flatMap((text) => flagWords('lever', text)),
    ...off.flatMap((text) => flagWords('off', text)),
    ...(seed === undefined ? [] : flagWords('seed', seed)),
    ...(quarters === undefined ? [] : ['--quarters', String(quarters)]),
  ];
  return { words };
}

/** Words of a command as one pastes them into a shell; a document goes in on standard input. */
export function shellText(words: readonly string[], input?: ScenarioDocument): string {
  const line = [CALL, ...words.map(quoted)].join(' ');
  return input === undefined ? line : `${line} <<'JSON'\n${printableLines(JSON.stringify(input))}\nJSON`;
}

/**
 * The command that gives the same fingerprint.
 * @param provenance of the document; goes with it where it goes in whole, flags have no place for it
 */
export function commandLine(document: ScenarioDocument, presets: Presets, provenance: Provenance = {}): string {
  const { words, input } = scenarioWords(document, presets);
  return shellText(['run', ...words], input && withProvenance(input, provenance));
}
