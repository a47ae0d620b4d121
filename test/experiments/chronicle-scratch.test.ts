import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { run } from '../../engine/index.ts';
import { parseDocument, presets, resolve } from '../../experiments/index.ts';
import { chronicle } from '../../experiments/chronicle/chronicle.ts';
it('scratch', () => {
  let out = '';
  for (const [id, raw] of presets) {
    const c = parseDocument(raw, presets);
    if ('faults' in c) throw new Error(id);
    const rr = resolve(c.document, presets);
    const res = run(rr.input, { panel: true });
    const base = rr.input.policy.length ? run({ ...rr.input, policy: [] }, {}) : undefined;
    res.regions.forEach((reg, r) => {
      const ch = chronicle(res, rr, { region: r, baseline: base });
      const round = (x: unknown): unknown => JSON.parse(JSON.stringify(x, (_k, v) => (typeof v === 'number' ? Number(v.toPrecision(3)) : v)));
      out += `== ${id} ${rr.regions[r]!.name.en} ${reg.verdict} main ${ch.mainForces} ${JSON.stringify(round(ch.reason.forces))}\n`;
      for (const h of ch.happenings) {
        const { size, cause, kind, quarter, until, weight } = h;
        let cs = JSON.stringify(round(cause ?? null));
        if (cause?.kind === 'pressures') cs = JSON.stringify(round({ f: cause.from, t: cause.to, ...cause.forces, ...cause.changes }));
        out += `${ch.shown.includes(h) ? '*' : ' '} ${quarter}${until === undefined ? '' : '-' + until} ${kind} w${weight.toFixed(2)} ${JSON.stringify(round(size))} ${cs} ${h.firms.map((f) => `${f.role}:${f.serial}:${f.count.toFixed(1)}`)}\n`;
      }
    });
  }
  writeFileSync('/tmp/chron/look.txt', out);
});
