import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { RunResult } from '../../../engine/index.ts';
import { presets, resolve, type ScenarioDocument } from '../../../experiments/index.ts';
import { createNotices } from '../../../ui/studio/notices.ts';
import { createProvenance } from '../../../ui/studio/provenance.ts';
import type { ShownRun } from '../../../ui/studio/runs.ts';
import { textOf } from '../../../ui/studio/text/text.ts';

const here = '0123456789ab';
const elsewhere = 'ba9876543210';
const [first, second] = ['1111111111111111', '2222222222222222'] as const;

/** A page that has just opened a document and not run it yet. */
function opened(document: ScenarioDocument = { format: 1, extends: 'default' }) {
  const committed = signal<ScenarioDocument>(document);
  const run = signal<ShownRun | undefined>(undefined);
  const notices = createNotices();
  let shownVersions = 0;
  return {
    committed,
    notices,
    check: createProvenance({ committed, runs: { run }, notices, showVersions: () => (shownVersions += 1) }, here),
    /** The run of the present document is done. */
    done(fingerprint: string): void {
      const of = committed.peek();
      run.value = { document: of, resolved: resolve(of, presets), result: { fingerprint } as RunResult };
    },
    shownVersions: () => shownVersions,
    said: () => notices.list.peek().map(({ kind, title }) => `${kind}: ${title(textOf.en, 'en')}`),
  };
}

test('a document carries a fingerprint only while the run on show is of exactly it', () => {
  const { check, committed, done } = opened();
  expect(check.present.value).toEqual({ engine: here });
  done(first);
  expect(check.present.value).toEqual({ engine: here, fingerprint: first });
  committed.value = { format: 1, extends: 'default', seed: '2' };
  expect(check.present.value).toEqual({ engine: here });
  expect(check.kept(committed.value)).toEqual({ ...committed.value, engine: here });
});

test('another engine is said before the run and the numbers after it', () => {
  const { check, done, said } = opened();
  check.opened({ engine: elsewhere, fingerprint: first });
  expect(said()).toEqual([expect.stringMatching(/^info: .*may differ/)]);
  done(second);
  expect(said()).toEqual([
    expect.stringMatching(new RegExp(`^info: The numbers differ .*${first} then, ${second} here`)),
  ]);
});

test('of an earlier version both remarks lead to what has moved, of an engine nobody published none', () => {
  const version1 = '2d88f0b0264a';
  const actions = (page: ReturnType<typeof opened>) => page.notices.list.peek().map(({ action }) => action);
  const page = opened();
  page.check.opened({ engine: version1, fingerprint: first });
  expect(page.said()).toEqual([expect.stringMatching(/^info: .*version 1 of the model.*may differ/)]);
  actions(page)[0]!.run();
  page.done(second);
  expect(page.said()).toEqual([expect.stringMatching(/^info: The numbers differ .*version 1, engine/)]);
  actions(page)[0]!.run();
  expect(page.shownVersions()).toBe(2);
  expect(actions(page)[0]!.label(textOf.zh)).toBe('变了什么');
  const other = opened();
  other.check.opened({ engine: elsewhere, fingerprint: first });
  expect(actions(other)).toEqual([undefined]);
  other.done(second);
  expect(actions(other)).toEqual([undefined]);
});

test('what an assumption meant in version 1 stays said when the numbers are known, until another scenario is chosen', () => {
  const page = opened({ format: 1, extends: 'default', assumptions: { relocationSlope: 12 } });
  const meaning = expect.stringMatching(/^info: .*version 1.*\(relocationSlope\)/);
  page.check.opened({ engine: elsewhere, fingerprint: first });
  expect(page.said()).toEqual([expect.stringMatching(/may differ/), meaning]);
  page.done(second);
  expect(page.said()).toEqual([meaning, expect.stringMatching(/numbers differ/)]);
  page.committed.value = { format: 1, extends: 'ruhr' };
  expect(page.said()).toEqual([]);
});

test('the same numbers of another engine are said quietly, of the same engine not at all', () => {
  const page = opened();
  page.check.opened({ engine: elsewhere, fingerprint: first });
  page.done(first);
  expect(page.said()).toEqual([expect.stringMatching(/^info: .*the same here/)]);
  page.check.opened({ engine: here, fingerprint: first });
  expect(page.said()).toEqual([]);
});

test('the same engine and other numbers of a document that stands alone are a fault', () => {
  const { check, done, said } = opened({ format: 1, id: 'own', regions: [{ id: 'r' }] });
  check.opened({ engine: here, fingerprint: first });
  expect(said()).toEqual([]);
  done(second);
  expect(said()).toEqual([expect.stringMatching(/^fault: Do not rely on these numbers/)]);
});

test('what was dismissed stays away, a changed document is not judged, and another scenario ends it', () => {
  const { check, committed, done, said, notices } = opened();
  check.opened({ engine: elsewhere, fingerprint: first });
  done(second);
  notices.dismiss('provenance');
  done(second);
  expect(said()).toEqual([]);

  check.opened({ engine: elsewhere, fingerprint: first });
  const before = said();
  committed.value = { format: 1, extends: 'default', seed: '2' };
  done(first);
  expect(said()).toEqual(before);
  committed.value = { format: 1, extends: 'ruhr' };
  expect(said()).toEqual([]);
});

test('what was opened and is unchanged keeps what it said, to be asked again after a reload', () => {
  const { check, committed, done } = opened();
  const made = { engine: elsewhere, fingerprint: first };
  check.opened(made);
  done(second);
  expect(check.kept(committed.value)).toEqual({ ...committed.value, ...made });
  expect(check.present.value).toEqual({ engine: here, fingerprint: second });
  committed.value = { format: 1, extends: 'default', seed: '2' };
  expect(check.kept(committed.value)).toEqual({ ...committed.value, engine: here });
});
