// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { applyPackage, presets, resolve } from '../../../experiments/index.ts';
import { run } from '../../../engine/index.ts';
import { createAgainst, matchWorlds } from '../../../ui/stage/against.ts';
import { drawMissing } from '../../../ui/stage/draw-missing.ts';
import { createFrame, fillFrame } from '../../../ui/stage/frame.ts';
import { stageGeometry } from '../../../ui/stage/geometry.ts';
import { identityHex } from '../../../ui/stage/identity.ts';
import { levelOf } from '../../../ui/stage/level.ts';
import { allLayers } from '../../../ui/stage/map-layers.ts';
import { rowAt } from '../../../ui/stage/panel-index.ts';
import type { Paint } from '../../../ui/stage/picture.ts';
import { SAME, setAgainst } from '../../../ui/stage/set-against.ts';
import { createStageMemory } from '../../../ui/stage/stage-memory.ts';
import { createScene } from '../../../ui/stage/stage-scene.ts';
import { syntheticPanel } from './synthetic-panel.ts';
import { atOnce, indexed, shownOn } from './at-once.ts';

const START = 40;
const QUARTERS = 80;
const document = { format: 1 as const, extends: 'default', quarters: QUARTERS };
const acted = applyPackage(document, { name: 'upgrade', from: START }, presets);
if ('faults' in acted) throw new Error('no such package');
const [alone, acting] = [document, acted.document].map(
  (one) => run(resolve(one, presets).input, { panel: true }).panel!,
);
const geometry = stageGeometry(620, 210, ['cluster'], true);
const here = indexed(acting!);
const there = indexed(alone!);

function compared(time: number) {
  const layout = shownOn(here, geometry);
  const against = createAgainst(there, atOnce(matchWorlds(here, there)), shownOn(there, geometry));
  const frame = createFrame(here);
  fillFrame(frame, { index: here, layout, geometry, still: false }, time);
  const before = frame.firms.alpha.slice(0, frame.firms.count);
  setAgainst(frame, here, against);
  return { frame, before, against };
}

describe('one world against another', () => {
  test('a firm is found in the other world by its identity, and back', () => {
    const { against } = compared(0);
    const found = [...against.there].flatMap((twin, s) => (twin < 0 ? [] : [[s, twin] as const]));
    expect(found.length).toBeGreaterThan(30);
    for (const [s, twin] of found) {
      expect(identityHex(here.panel.book.firms.identity, s)).toBe(identityHex(there.panel.book.firms.identity, twin));
      expect(against.here[twin]).toBe(s);
    }
  });

  test('before they part all is pale and nobody is missing; suppliers and rings of closed firms are left out', () => {
    const { frame, before, against } = compared(START - 1);
    expect(frame.firms.count).toBeGreaterThan(20);
    for (let k = 0; k < frame.firms.count; k++) expect(frame.firms.alpha[k]).toBeCloseTo(SAME * before[k]!, 6);
    expect([against.missing.count, frame.suppliers.count, frame.rings.count]).toEqual([0, 0, 0]);
  });

  test('later who stands at the same named level in both is pale, everyone else as before', () => {
    const q = QUARTERS - 1;
    const { frame, before, against } = compared(q);
    const level = (index: typeof here, s: number): number =>
      levelOf(index.panel.firms.functionLevel[rowAt(index.firms, s, q)]!);
    const counts = { pale: 0, lit: 0, risen: 0 };
    for (let k = 0; k < frame.firms.count; k++) {
      const s = frame.firms.serial[k]!;
      const twin = against.there[s]!;
      const lives = twin >= 0 && rowAt(there.firms, twin, q) >= 0;
      const same = lives && level(here, s) === level(there, twin);
      expect(frame.firms.alpha[k]).toBeCloseTo((same ? SAME : 1) * before[k]!, 6);
      counts[same ? 'pale' : 'lit']++;
      if (lives && !same) counts.risen++;
    }
    expect(Math.min(counts.pale, counts.lit, counts.risen)).toBeGreaterThan(0);
  });

  test('missing are exactly the firms that live there now and not here, at their places there', () => {
    const q = QUARTERS - 1;
    const { against } = compared(q);
    const { missing, layout } = against;
    const wanted = new Set<number>();
    for (let row = alone!.firms.offsets[q]!; row < alone!.firms.offsets[q + 1]!; row++) {
      const s = alone!.firms.serial[row]!;
      if (against.here[s]! < 0 || rowAt(here.firms, against.here[s]!, q) < 0) wanted.add(s);
    }
    expect(new Set(missing.serial.subarray(0, missing.count))).toEqual(wanted);
    expect(wanted.size).toBeGreaterThan(0);
    for (let k = 0; k < missing.count; k++)
      expect(missing.x[k]).toBe(layout.x[layout.residenceOf[missing.serial[k]!]!]);
  });
});

describe('two stages of one size with one memory', () => {
  const memory = createStageMemory();
  const scenes = [
    atOnce(createScene(acting!, geometry, memory, { still: false, against: alone! })),
    atOnce(createScene(alone!, geometry, memory, { still: false, against: acting! })),
  ] as const;

  test('each draws the firms of the other where the other has them, in one scale', () => {
    const [left, right] = scenes;
    expect(left.against!.layout).toEqual(right.layout);
    expect(right.against!.layout).toEqual(left.layout);
    expect(left.layout.unit).toBe(right.layout.unit);
    let same = 0;
    let all = 0;
    for (const [s, twin] of left.against!.there.entries()) {
      if (twin < 0) continue;
      all++;
      const at = left.layout.residenceOf[s]!;
      const to = right.layout.residenceOf[twin]!;
      const away = Math.hypot(left.layout.x[at]! - right.layout.x[to]!, left.layout.y[at]! - right.layout.y[to]!);
      if (away < 0.01) same++;
    }
    expect(all).toBeGreaterThan(100);
    expect(same).toBe(all);
  });

  test('one scale also where one world has many times the jobs of the other', () => {
    const [large, small] = [
      syntheticPanel({ quarters: 12, founders: 900 }),
      syntheticPanel({ quarters: 12, founders: 12 }),
    ];
    const shared = createStageMemory();
    const first = atOnce(createScene(small, geometry, shared, { still: false, against: large }));
    const second = atOnce(createScene(large, geometry, shared, { still: false, against: small }));
    expect(first.layout.unit).toBe(second.layout.unit);
    expect(first.layout.smallest).toBe(second.layout.smallest);
  });

  /** Opacities and dashes with which something is drawn, in order. */
  function drawn(paints: (paint: Paint) => void) {
    const calls: string[] = [];
    const state: Record<string, unknown> = {};
    const context = new Proxy(state, {
      get:
        (_target, name: string) =>
        (...given: unknown[]) => {
          calls.push([name, ...given.map(String)].join(' '));
          return { addColorStop: () => undefined };
        },
      set: (_target, name: string, value) => {
        calls.push(`${name}=${String(value)}`);
        return true;
      },
    });
    paints({
      context: context as unknown as CanvasRenderingContext2D,
      palette: new Proxy({}, { get: (_target, name) => String(name) }) as Paint['palette'],
      language: 'en',
      regionNames: [],
      yearLabel: String,
      fade: 1,
      backdrop: 1,
      layers: allLayers,
    });
    return calls;
  }

  test('the map draws rings of strokes with nothing inside, no ties, and the place of a firm it never has', () => {
    const [, right] = scenes;
    atOnce(right.prepare('region'));
    const picture = right.picture('region')!;
    picture.fill(QUARTERS - 1);
    const missing = right.against!.missing.count;
    expect(missing).toBeGreaterThan(0);
    const calls = drawn((paint) => picture.drawUnder(paint, picture.frame));
    const arcs = calls.filter((call) => call.startsWith('arc '));
    expect(arcs.length).toBeGreaterThan(2 * missing);
    const rings = drawn(({ context, palette }) => drawMissing(context, right.against!.missing, palette, 1));
    expect(rings.filter((call) => call.startsWith('fill'))).toEqual([]);
    expect(rings).toContain('stroke');
    const never = [...right.against!.here].findIndex((own, s) => own < 0 && right.against!.index.firms.first[s]! >= 0);
    expect(drawn((paint) => picture.drawElsewhere!(paint, never)).filter((call) => call === 'stroke')).toHaveLength(1);
  });

  test('a stage by itself knows of no other world and draws none', () => {
    const single = atOnce(createScene(alone!, geometry, createStageMemory(), { still: false }));
    expect(single.against).toBeUndefined();
    atOnce(single.prepare('region'));
    const picture = single.picture('region')!;
    picture.fill(QUARTERS - 1);
    expect(picture.frame.suppliers.count).toBeGreaterThan(0);
    const { alpha, count } = picture.frame.firms;
    expect(alpha.subarray(0, count).every((value) => value === 1)).toBe(true);
    expect(drawn((paint) => picture.drawElsewhere!(paint, 0))).toEqual([]);
  });
});
