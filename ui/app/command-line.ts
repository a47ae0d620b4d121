/** The same run without a browser: a document written as a command. */
import { override, resolve, type MoveDocument, type Presets, type ScenarioDocument } from '../../experiments/index.ts';

const CALL = 'npm run -s jiqun -- run';

/** Quotes a word for a shell where it needs it. */
function quoted(word: string): string {
  return /^[\w@%+=:,./~-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

function leverFlag({ lever, region, level, from, to, ramp }: MoveDocument): string {
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

/**
 * The command that gives the same fingerprint: changes to a preset as flags where flags can say them, else the saved
 * file by its name.
 * @param fileName name the document is saved under
 */
export function commandLine(document: ScenarioDocument, presets: Presets, fileName: string): string {
  if (document.extends !== undefined) {
    const base: ScenarioDocument = { format: 1, extends: document.extends };
    const before = resolve(base, presets).scenario;
    const lever = document.policy === undefined ? [] : [...removalFlags(before.policy, document.policy), ...document.policy.map(leverFlag)];
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
    if (exact) {
      const flags = [
        ...set.map((text) => `--set ${quoted(text)}`),
        ...lever.map((text) => `--lever ${quoted(text)}`),
        ...off.map((text) => `--off ${quoted(text)}`),
        ...(seed === undefined ? [] : [`--seed ${quoted(seed)}`]),
        ...(quarters === undefined ? [] : [`--quarters ${quarters}`]),
      ];
      return [CALL, quoted(document.extends), ...flags].join(' ');
    }
  }
  return `${CALL} ${quoted(fileName)}`;
}
