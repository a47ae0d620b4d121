import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { run, phases } from '../../engine/index.ts';
import { parseDocument, presets, resolve } from '../../experiments/index.ts';
it('scratch', () => {
  let out = '';
  for (const [id, raw] of presets) {
    const c = parseDocument(raw, presets);
    if ('faults' in c) throw new Error(id);
    const rr = resolve(c.document, presets);
    const res = run(rr.input, {});
    res.regions.forEach((reg, r) => {
      out += `== ${id} ${rr.regions[r]!.name.en} verdict ${reg.verdict}\n phases `;
      let last = -1;
      reg.phases.forEach((p, t) => {
        if (p !== last) {
          out += `${t}:${phases[p]} `;
          last = p;
        }
      });
      out += '\n';
      const ids = [
        'firms',
        'suppliers',
        'employment',
        'valueAdded',
        'wage',
        'rent',
        'functionLevel',
        'efficiency',
        'quality',
        'price',
        'margin',
        'fit',
        'reputation',
        'cheatShare',
        'localShare',
        'exposure',
        'misperception',
        'lockIn',
        'lockInFunctional',
        'lockInCognitive',
        'lockInPolitical',
        'foreignFirms',
        'spinOffs',
        'stateSeededFirms',
        'pollution',
        'entries',
        'exits',
        'relocations',
        'arrivals',
        'bailOuts',
        'spending',
      ] as const;
      for (const i of ids) {
        const s = reg.series[i];
        out += i.padEnd(18);
        for (let t = 0; t < s.length; t += 12) {
          const v = s[t]!;
          out += (Math.abs(v) >= 20 ? v.toFixed(0) : v.toFixed(2)).padStart(7);
        }
        out += '\n';
      }
    });
  }
  writeFileSync('/tmp/chron/look.txt', out);
});
