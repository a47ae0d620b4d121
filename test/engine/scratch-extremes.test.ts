import { expect, it } from 'vitest';
import { appendFileSync, writeFileSync } from 'node:fs';
import * as old from '/tmp/parameters-skeleton.ts';
import { parameters, run, worldParameterIds, regionParameterIds, type ParameterEntry } from '../../engine/index.ts';
import { input } from '../support/inputs.ts';
const out = '/tmp/extremes.txt';
const f = (m: any) => JSON.stringify(Object.entries(m.parameters).map(([k, e]: any) => [k, e.symbol, e.level, e.default]));
it('same', () => {
  expect(f({ parameters })).toBe(f(old));
  expect(worldParameterIds).toEqual(old.worldParameterIds);
  expect(regionParameterIds).toEqual(old.regionParameterIds);
});
it('finite', { timeout: 3000000 }, () => {
  writeFileSync(out, '');
  const go = (name: string, set: any, extra: any = {}) => {
    const t0 = performance.now();
    try {
      const r = run(input({ set, quarters: 60, ...extra }));
      const bad: string[] = [];
      for (const reg of r.regions) for (const [k, s] of Object.entries(reg.series)) {
        let n = 0; let big = 0;
        for (const x of s as Float64Array) { if (!Number.isFinite(x)) n++; if (Math.abs(x) > 1e7) big++; }
        if (n) bad.push(`${k}:nonfinite ${n}`); if (big) bad.push(`${k}:big`);
      }
      const s = r.regions[0]!.series as any;
      const ms = performance.now() - t0;
      const n = s.firms[59]; const e = s.employment[59];
      appendFileSync(out, `${bad.length ? 'BAD ' : ms > 1000 ? 'SLOW' : 'ok  '} ${name} n=${n} E=${e.toFixed(0)} ${ms.toFixed(0)}ms ${bad.join(' ')}\n`);
    } catch (e) { appendFileSync(out, `THROW ${name} ${e}\n`); }
  };
  let seed = 12345; const rnd = () => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return seed / 4294967296; };
  const levers = ['rd','train','infra','market','insp','brand','fdi','local','green','protect','incub','open','credit','supplier','pole','reform','func','lead'];
  const pickOne = (e: ParameterEntry, mode: number): number => {
    const u = rnd();
    let x = mode === 0 ? (u < 0.5 ? e.min : e.max) : mode === 1 ? e.min + u * (e.max - e.min) : (typeof e.default === 'number' ? e.default : e.default[1]);
    if (mode === 2 && rnd() < 0.1) x = rnd() < 0.5 ? e.min : e.max;
    if (e.integer) x = e.min + Math.round((x - e.min) / e.step) * e.step;
    return x;
  };
  for (let k = 0; k < 240; k++) {
    const mode = k % 3;
    const make = () => Object.fromEntries(Object.entries(parameters).filter(([id]) => id !== 'scale').map(([id, e]: any) => [id, typeof e.default === 'number' ? pickOne(e, mode) : [pickOne(e, mode), pickOne(e, mode), pickOne(e, mode)]]));
    const policy = levers.filter(() => rnd() < 0.3).map((lever) => ({ lever, level: 1, from: 10, to: 999, ramp: 4 }));
    const events = [{ quarter: 20, kind: 'paradigmShift', size: 1.2 }, { quarter: 30, kind: 'demandShock', size: -0.5 }, { quarter: 40, kind: 'qualityScandal', size: 0.5 }];
    go(`random ${k} mode ${mode}`, make(), { policy, events, quarters: 80, seed: String(k), regions: k % 2 ? [{}] : [make(), make()] });
  }
  if (process.env.LONG) for (const [id, e0] of Object.entries(parameters)) {
    const e: ParameterEntry = e0;
    const v = (x: number) => (typeof e.default === 'number' ? x : [x, x, x]);
    if (id === 'scale') continue;
    go(`long ${id} min ${e.min}`, { [id]: v(e.min) }, { quarters: 200 });
    go(`long ${id} max ${e.max}`, { [id]: v(e.max) }, { quarters: 200 });
  }
});
