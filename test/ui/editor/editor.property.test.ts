/** Whatever is typed, added, dragged and removed in whatever order: nothing breaks, and what was written is there. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventKinds, leverIds, parameters, regionParameterIds } from '../../../engine/index.ts';
import { parameterIds, pathText, presets, resolve } from '../../../experiments/index.ts';
import { createEditorSession } from '../../../ui/editor/editor-session.ts';
import { expectationAt } from '../../../ui/editor/expectation-row.tsx';
import { expectationWords } from '../../../ui/editor/expectation-words.ts';
import { isWithin, valueAt, withValue, type Json, type Keys } from '../../../ui/editor/json-path.ts';
import { placeWords } from '../../../ui/editor/place-words.ts';
import {
  emptyDocument,
  entriesOf,
  newBar,
  packageOf,
  taken,
  withEntry,
  withNewEvent,
  withNewRegion,
  withOwnList,
  withoutEntry,
  withPackage,
  withPackageId,
  withRegionId,
  withWords,
} from '../../../ui/editor/scenario-edit.ts';
import { presetDocument } from '../../../ui/facts/preset-list.ts';
import type { Runner } from '../../../workers/index.ts';

const idle: Runner = { width: 1, run: () => new Promise(() => {}), close: async () => {} };
const firsts: readonly Json[] = [emptyDocument, ...[...presets.keys()].map((id) => taken(presetDocument(id)))];

function sessionFrom(first: Json) {
  return createEditorSession({ presets, first, runner: () => idle, background: { plain: () => idle } });
}

const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'0123456789.-+eE,，％万 Q一'), maxLength: 8 }),
  fc.double({ noNaN: true }),
  fc.integer({ min: -5, max: 300 }),
);

type Edit =
  | { readonly kind: 'type'; readonly at: number; readonly value: string | number }
  | { readonly kind: 'words'; readonly lang: 'en' | 'zh'; readonly at: number; readonly value: string }
  | { readonly kind: 'do'; readonly what: number; readonly at: number; readonly name: string };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('type' as const), at: fc.nat(), value: typed }) },
  fc.record({
    kind: fc.constant('words' as const),
    lang: fc.constantFrom('en', 'zh'),
    at: fc.nat(),
    value: fc.string({ unit: 'grapheme', maxLength: 20 }),
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('do' as const),
      what: fc.nat(),
      at: fc.nat(),
      name: fc.oneof(
        fc.constantFrom('a', 'region', '', '__proto__', 'constructor', 'x y'),
        fc.string({ maxLength: 6 }),
      ),
    }),
  },
);

type Session = ReturnType<typeof sessionFrom>;
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]!;

/** Fields of the page for numbers and single words, as they stand in the document now. */
function fieldsOf(session: Session): readonly Keys[] {
  const [document, base] = [session.document.peek(), session.base.peek()];
  const rows = (key: 'events' | 'policy' | 'expect' | 'sources', names: readonly string[]): Keys[] =>
    entriesOf(document, key, base).flatMap((_entry, k) => names.map((name) => [key, k, ...name.split('.')]));
  return [
    ['start'],
    ['quarters'],
    ['seed'],
    ['id'],
    ['extends'],
    ['industry'],
    ...parameterIds.slice(0, 12).map((id) => ['assumptions', id]),
    ['assumptions', 'chainShares', 1],
    ...entriesOf(document, 'regions', base).flatMap((_region, k) =>
      regionParameterIds.slice(0, 4).map((id) => ['regions', k, 'assumptions', id]),
    ),
    ...rows('events', ['kind', 'quarter', 'size']),
    ...rows('policy', ['lever', 'region', 'level', 'from', 'to', 'ramp']),
    ...rows('expect', ['value', 'share', 'package', 'measure.indicator', 'measure.from', 'measure.to']),
    ...rows('sources', ['url']),
  ];
}

const listOf = (keys: Keys) =>
  (['events', 'policy', 'expect', 'sources', 'regions'] as const).find((key) => key === keys[0]);

/** Makes an edit as the page does; says what must stand where afterwards. */
function make(session: Session, given: Edit): { readonly keys: Keys; readonly value: unknown } | undefined {
  const [now, base] = [session.committed.peek(), session.base.peek()];
  if (given.kind === 'type') {
    const keys = pick(fieldsOf(session), given.at);
    const list = listOf(keys);
    session.change(
      withValue(list === undefined ? now : withOwnList(now, list, base), keys, given.value),
      pathText(keys),
    );
    return { keys, value: given.value };
  }
  if (given.kind === 'words') {
    const key = pick(['title', 'question', 'story'] as const, given.at);
    session.change(withWords(now, [key], given.lang, given.value, base?.[key]), key);
    return given.value === '' ? undefined : { keys: [key, given.lang], value: given.value };
  }
  const key = pick(['events', 'policy', 'expect', 'sources', 'regions'] as const, given.at);
  const count = Math.max(1, entriesOf(now, key, base).length);
  const made = withPackage(now, Object.keys(base?.packages ?? {}), packageOf(session.scenario.peek().policy));
  const doings: readonly (() => void)[] = [
    () => session.change(withNewEvent(now, base, pick(eventKinds, given.at), given.at % 400)),
    () => session.change(withEntry(now, 'policy', base, newBar(pick(leverIds, given.at), 160))),
    () => session.change(withEntry(now, 'sources', base, { text: { en: '', zh: '' } })),
    () =>
      session.change(
        withEntry(now, 'expect', base, {
          what: { en: given.name, zh: '' },
          share: 1,
          measure: { indicator: 'firms', at: 'last' },
          is: 'above',
          value: 3,
        }),
      ),
    () => session.change(withNewRegion(now, base)),
    () => session.change(withRegionId(now, base, given.at % count, given.name)),
    () => session.change(withoutEntry(now, key, base, given.at % count)),
    () => session.change(made),
    () => session.change(withPackageId(now, 'package', given.name)),
    session.undo,
    session.redo,
  ];
  pick(doings, given.what)();
  return undefined;
}

test('random edits never lose what was typed and never break the editor', () => {
  fc.assert(
    fc.property(fc.constantFrom(...firsts), fc.array(edit, { minLength: 1, maxLength: 25 }), (first, edits) => {
      const session = sessionFrom(first);
      const states = [JSON.stringify(first)];
      for (const given of edits) {
        const due = make(session, given);
        if (due !== undefined) expect(valueAt(session.document.peek(), due.keys)).toEqual(due.value);
        const document = session.document.peek();
        // What is sound runs; what is not is told where it is, in both languages.
        expect(resolve(session.sound.peek(), presets).input.regions.length).toBeGreaterThan(0);
        for (const { path } of session.faults.peek())
          expect(placeWords(path, 'zh').length + placeWords(path, 'en').length).toBeGreaterThan(path === '' ? -1 : 1);
        entriesOf(document, 'expect', session.base.peek()).forEach((_entry, k) => {
          const expectation = expectationAt(session, k);
          if (expectation !== undefined && session.faults.peek().length === 0)
            expect(expectationWords(expectation, session.scenario.peek()).zh.length).toBeGreaterThan(4);
        });
        states.push(JSON.stringify(document));
      }
      // Step by step back to where it began, through states there have been and no others.
      while (session.canUndo.peek()) {
        session.undo();
        expect(states).toContain(JSON.stringify(session.document.peek()));
      }
      expect(JSON.stringify(session.document.peek())).toBe(states[0]);
    }),
    { numRuns: 120 },
  );
});

test('a number out of range, or none, is told at its own field and nowhere else', () => {
  fc.assert(
    fc.property(fc.constantFrom(...parameterIds), typed, (id, value) => {
      if (typeof parameters[id].default !== 'number') return;
      const session = sessionFrom(taken(presetDocument('default')));
      session.change(withValue(session.committed.peek(), ['assumptions', id], value));
      for (const { path } of session.faults.peek()) expect(isWithin(path, `assumptions.${id}`)).toBe(true);
      const inside = typeof value === 'number' && value >= parameters[id].min && value <= parameters[id].max;
      if (!inside) expect(session.faults.peek().length).toBe(1);
    }),
    { numRuns: 300 },
  );
});
