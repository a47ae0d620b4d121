/** Replacement and slack effort, as the account tells them of real runs. */
import { expect, it } from 'vitest';
import { classifyReplacement, replacements } from '../../engine/index.ts';
import type { Happening, HappeningKind } from '../../experiments/index.ts';
import { someRuns } from './chronicle-runs.ts';

type Of<K extends HappeningKind> = Extract<Happening, { readonly kind: K }>;
const all = someRuns.flatMap(({ name, chronicles, result, resolved }) =>
  chronicles.map((told, r) => ({ name: `${name} ${r}`, told, region: result.regions[r]!, resolved })),
);

it('a replacement is what the ten years before it did, and each kind gives way to the other', () => {
  for (const { told, region, name, resolved } of all) {
    const stretches = told.happenings.filter((h): h is Of<'replacement'> => h.kind === 'replacement');
    const codes = classifyReplacement(region.series, resolved.input.assumptions.scale as number);
    stretches.forEach((h, k) => {
      const { replacement, from, valueChange, functionBefore, functionLevel } = h.size;
      expect([name, replacements[codes[h.quarter]!], replacements[codes[h.until!]!]]).toEqual([
        name,
        replacement,
        replacement,
      ]);
      expect(h.quarter - from).toBe(40);
      if (replacement === 'forward') expect(functionLevel - functionBefore).toBeGreaterThanOrEqual(0.3);
      else expect(valueChange).toBeLessThan(0);
      if (k > 0)
        expect(
          replacement === stretches[k - 1]!.size.replacement && !codes.includes(replacements.indexOf('extinct')),
        ).toBe(false);
    });
  }
});

it('slack effort was higher before, by a fifth at least', () => {
  const found = all.flatMap(({ told, region, name }) =>
    told.happenings.filter((h): h is Of<'inertia'> => h.kind === 'inertia').map((h) => ({ h, region, name })),
  );
  for (const { h, region } of found) {
    expect(h.size.mostQuarter).toBeLessThan(h.quarter);
    expect(h.size.effort).toBeLessThan(0.8 * h.size.most);
    expect(
      Math.max(...region.series.effort.slice(0, h.quarter).filter((known) => !Number.isNaN(known))),
    ).toBeGreaterThanOrEqual(h.size.most);
  }
  expect(found.map(({ name }) => name)).toContain('old firms protected 0');
});
