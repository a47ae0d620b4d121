/**
 * "Minimally different worlds": whatever is changed in a world, nobody's luck changes, and before the change nothing
 * does.
 */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createEngine,
  eventKinds,
  leverIds,
  mechanisms,
  run,
  type Engine,
  type MechanismId,
  type Panel,
  type RunInput,
} from '../../engine/index.ts';
import { drawnWords, purposes, runKey } from '../../engine/random.ts';
import { hashWords } from '../../engine/fingerprint.ts';
import { input, lever } from '../support/inputs.ts';
import { seriesBits } from './bits.ts';
import { propertyRuns } from './property-runs.ts';

const regions = fc.constantFrom(
  [{}],
  [{}, { initialFirms: 5, initialWage: 0.3 }],
  [{ fdiRate: 0.3 }, { initialFirms: 0 }, {}],
);

/** Something that changes a world from quarter t on, and only from then on. */
const change = (t: number): fc.Arbitrary<Partial<RunInput>> =>
  fc.oneof(
    fc
      .record({
        id: fc.constantFrom(...leverIds),
        level: fc.double({ min: 0.05, max: 1, noNaN: true }),
        ramp: fc.integer({ min: 1, max: 12 }),
      })
      .map(({ id, level, ramp }) => ({ policy: [lever(id, level, t, ramp)] })),
    fc
      .record({ kind: fc.constantFrom(...eventKinds), size: fc.double({ min: 0.1, max: 0.9, noNaN: true }) })
      .map(({ kind, size }) => ({ events: [{ quarter: t, kind, size }] })),
    fc
      .constantFrom(...(Object.keys(mechanisms) as MechanismId[]))
      .map((mechanism) => ({ mechanismsOff: [{ mechanism, from: t }] })),
  );

describe('what starts in a quarter changes no bit before it', () => {
  const cases = fc
    .record({ seed: fc.string({ minLength: 1, maxLength: 12 }), regions, t: fc.integer({ min: 0, max: 90 }) })
    .chain((base) => change(base.t).map((changed) => ({ ...base, changed })));

  test('every indicator and the whole state', () => {
    fc.assert(
      fc.property(cases, ({ seed, regions: own, t, changed }) => {
        const quarters = t + 10;
        const base = run(input({ seed, regions: own, quarters }), { checkpointAt: t });
        const other = run(input({ seed, regions: own, quarters, ...changed }), { checkpointAt: t });
        expect(seriesBits(other, t)).toBe(seriesBits(base, t));
        expect(hashWords(other.checkpoint!)).toBe(hashWords(base.checkpoint!));
      }),
      propertyRuns(20),
    );
  });

  test('and every lever does change something after it', () => {
    const base = run(input({ quarters: 90 }));
    const idle = leverIds.filter(
      (id) => run(input({ quarters: 90, policy: [lever(id, 0.8, 60)] })).fingerprint === base.fingerprint,
    );
    expect(idle).toEqual([]);
  });
});

type BookRow = { readonly identity: string; readonly parent: string; readonly birth: number; readonly origin: number };

/** Every firm that ever lived, by identity. */
function firmsOf(panel: Panel): Map<string, BookRow> {
  const { identity, parent, birth, origin } = panel.book.firms;
  const name = (row: number) => (row < 0 ? '' : `${identity[2 * row]}:${identity[2 * row + 1]}`);
  return new Map(
    Array.from(birth, (quarter, row) => [
      name(row),
      { identity: name(row), parent: name(parent[row]!), birth: quarter, origin: origin[row]! },
    ]),
  );
}

describe('the same firms live in both futures', () => {
  test('with the same parent, birth and origin, also long after the paths parted', () => {
    const base = firmsOf(run(input({ quarters: 120 }), { panel: true }).panel!);
    const other = firmsOf(run(input({ quarters: 120, policy: [lever('brand', 0.5, 60)] }), { panel: true }).panel!);
    const common = [...base.keys()].filter((identity) => other.has(identity));
    for (const identity of common) expect(other.get(identity)).toEqual(base.get(identity));
    const later = (firms: Map<string, BookRow>) => [...firms.values()].filter(({ birth }) => birth >= 80).length;
    const commonLater = common.filter((identity) => base.get(identity)!.birth >= 80).length;
    // Births differ where margins do, but a mild policy leaves most of them alone.
    expect(commonLater / later(base)).toBeGreaterThan(0.5);
  });

  test('no two firms or suppliers of a run share an identity', () => {
    const { book } = run(input({ regions: [{}, {}, {}] }), { panel: true }).panel!;
    for (const { identity, birth } of [book.firms, book.suppliers]) {
      const seen = new Set(Array.from(birth, (_quarter, row) => `${identity[2 * row]}:${identity[2 * row + 1]}`));
      expect(seen.size).toBe(birth.length);
    }
  });
});

describe('one more firm changes nobody’s luck', () => {
  /** One more founder in the first region: every founder of the second one moves to another slot. */
  const base = () => started(input({ regions: [{ initialFirms: 16 }, { initialFirms: 9 }] }));
  const more = () => started(input({ regions: [{ initialFirms: 17 }, { initialFirms: 9 }] }));

  function started(world: RunInput): Engine {
    const engine = createEngine(1024);
    engine.start(world);
    return engine;
  }

  /** Values of some columns by identity. */
  function byIdentity(
    { world: { firms, firmCount } }: Engine,
    columns: readonly (keyof typeof firms)[],
  ): Map<string, readonly number[]> {
    const rows = Array.from({ length: firmCount }, (_row, i) => i);
    return new Map(
      rows.map((i) => [`${firms.identityHigh[i]}:${firms.identityLow[i]}`, columns.map((name) => firms[name][i]!)]),
    );
  }

  function expectSame(a: Engine, b: Engine, columns: Parameters<typeof byIdentity>[1], atLeast: number): void {
    const [first, second] = [byIdentity(a, columns), byIdentity(b, columns)];
    const common = [...first.keys()].filter((identity) => second.has(identity));
    expect(common.length).toBeGreaterThanOrEqual(atLeast);
    for (const identity of common) expect(second.get(identity), identity).toEqual(first.get(identity));
  }

  /** Column draws by the row of the schedule after which they can still be seen. */
  const drawn = {
    attraction: ['firstNormal', 'secondWord'],
    beliefs: ['firstNormal', 'secondNormal'],
    imitation: ['firstWord', 'spinOffWord'],
    'chain choice': ['firstWord', 'secondWord'],
  } as const;

  test('every founder starts out the same', () => {
    const [a, b] = [base(), more()];
    expect(b.world.firmCount).toBe(a.world.firmCount + 1);
    const inherited = ['talent', 'honesty', 'efficiency', 'quality', 'capacity', 'cash', 'chain', 'birth'] as const;
    expectSame(a, b, [...inherited, 'positionX', 'positionY', 'beliefX', 'beliefY'], 25);
    expect(b.world.suppliers.efficiency.slice(0, 24)).toEqual(a.world.suppliers.efficiency.slice(0, 24));
  });

  test('every draw of a firm stays its own, quarter after quarter', () => {
    const [a, b] = [base(), more()];
    for (let t = 0; t < 40; t++) {
      a.processes.forEach(({ name, run: advance }, k) => {
        advance();
        b.processes[k]!.run();
        if (name in drawn) expectSame(a, b, drawn[name as keyof typeof drawn], 10);
      });
      a.world.quarter++;
      b.world.quarter++;
    }
    // Traits drawn at birth are the same too, for those born in both worlds.
    expectSame(a, b, ['honesty', 'birth', 'origin'], 10);
  });

  test('the market target takes the same way whoever lives', () => {
    const [a, b] = [base(), more()];
    for (let t = 0; t < 40; t++) {
      a.step();
      b.step();
      expect([b.world.globals.targetX[0], b.world.globals.targetY[0]]).toEqual([
        a.world.globals.targetX[0],
        a.world.globals.targetY[0],
      ]);
    }
  });
});

describe('keys', () => {
  test('purposes are distinct', () => {
    expect(new Set(Object.values(purposes)).size).toBe(Object.keys(purposes).length);
  });

  const key = (phrase: string): string => (runKey(phrase), `${drawnWords[0]}:${drawnWords[1]}`);

  test('the run key depends on every character of the phrase', () => {
    const phrase = 'A phrase of 杭州 and Wenzhou, 1978–2028, with “quotes” and a tail that is rather long';
    const keys = new Set([key(phrase)]);
    for (let k = 0; k < phrase.length; k++) {
      for (const letter of ['x', 'y']) {
        if (letter !== phrase[k]) keys.add(key(phrase.slice(0, k) + letter + phrase.slice(k + 1)));
      }
      keys.add(key(phrase.slice(0, k) + phrase.slice(k + 1)));
    }
    const doubled = [...phrase].filter((letter, k, all) => letter === all[k - 1]).length;
    const already = [...phrase].filter((letter) => letter === 'x' || letter === 'y').length;
    expect(keys.size).toBe(1 + 3 * phrase.length - already - doubled);
  });

  test('any two phrases have different keys', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => a === b || key(a) !== key(b)),
      propertyRuns(300),
    );
  });

  test.each<[string, readonly string[]]>([
    ['case, spaces and order count', ['1', '01', '1 ', ' 1', 'ab', 'ba', 'Ab', 'aab', '集群', '群集']],
    ['repetition counts', ['1', '11', '111', '2', '22', 'ab', 'abab', 'ab'.repeat(99), 'ab'.repeat(100)]],
    ['both bytes of a character count', ['一', '伀', '来', '椥', '%']],
  ])('%s', (_what, phrases) => {
    expect(new Set(phrases.map(key)).size).toBe(phrases.length);
  });
});
