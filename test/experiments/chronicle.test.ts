import { describe, expect, it } from 'vitest';
import { acquaintance, phases } from '../../engine/index.ts';
import type { RegionResult } from '../../engine/index.ts';
import { chronicle } from '../../experiments/index.ts';
import type { Happening, HappeningKind } from '../../experiments/index.ts';
import { LOCK_IN_HOLD, LOCK_IN_SLACK, lockInThresholds } from '../../experiments/telling/chronicle/bonds.ts';
import { identityOf } from '../../experiments/telling/chronicle/firm-roles.ts';
import { HANDS_SHORT, HONESTY_LOST } from '../../experiments/telling/chronicle/people.ts';
import { increases, spellsAbove } from '../../experiments/telling/chronicle/windows.ts';
import { presetRun, someRuns } from './chronicle-runs.ts';

const mean = (values: Float64Array, from: number, to: number): number => {
  const part = values.slice(Math.max(0, from), Math.min(values.length, to)).filter((value) => !Number.isNaN(value));
  return part.reduce((sum, value) => sum + value, 0) / Math.max(1, part.length);
};

/** Every number below a value, with its path. */
function numbersIn(value: unknown, path: string): readonly { readonly path: string; readonly value: number }[] {
  if (typeof value === 'number') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => numbersIn(below, `${path}.${key}`));
}

/** What can be counted in any region. */
const KNOWN =
  /(?<!\.changes)\.(quarter|from|to|until|weight|firms|jobs|jobsEnd|firmsBefore|jobsBefore|firmsMost|moved|closed|entered|count)$/;

type Of<K extends HappeningKind> = Extract<Happening, { readonly kind: K }>;
const all = someRuns.flatMap(({ name, chronicles, result, resolved, baseline }) =>
  chronicles.map((told, r) => ({
    name: `${name} ${r}`,
    told,
    region: result.regions[r]!,
    r,
    result,
    resolved,
    baseline,
  })),
);
const each = <K extends HappeningKind>(
  kind: K,
): readonly { readonly h: Of<K>; readonly region: RegionResult; readonly name: string }[] =>
  all.flatMap(({ told, region, name }) =>
    told.happenings.filter((h): h is Of<K> => h.kind === kind).map((h) => ({ h, region, name })),
  );

describe('every chronicle', () => {
  it.each(all)(
    '$name: within the run, in order, no number infinite, none unknown that a firm at work would have',
    ({ told, result, region }) => {
      expect(told.happenings.length).toBeGreaterThan(0);
      let before = 0;
      for (const h of told.happenings) {
        expect(h.quarter).toBeGreaterThanOrEqual(before);
        expect(h.quarter).toBeLessThan(result.quarters);
        expect(h.until ?? h.quarter).toBeGreaterThanOrEqual(h.quarter);
        expect(h.until ?? h.quarter).toBeLessThan(result.quarters);
        expect(h.weight).toBeGreaterThanOrEqual(0);
        expect(h.weight).toBeLessThanOrEqual(1);
        before = h.quarter;
      }
      const broken = numbersIn(told, '').filter(({ value }) => !Number.isFinite(value));
      const named = ({ path }: { readonly path: string }): string => path.split('.').at(-1)!;
      // Nobody departed yet, or the first five years are not over.
      if (region.series.firms.every((firms) => firms >= 5))
        expect(broken.filter((one) => !/^(movedShare|localShareMost)$/.test(named(one)))).toEqual([]);
      expect(broken.filter(({ path, value }) => !Number.isNaN(value) || KNOWN.test(path))).toEqual([]);
    },
  );

  it.each(all)('$name: at most ten are shown, in order, the end among them', ({ told }) => {
    expect(told.shown.length).toBeLessThanOrEqual(10);
    expect(told.shown.map((h) => told.happenings.indexOf(h))).toEqual(
      [...told.shown.keys()].map((k) => told.happenings.indexOf(told.shown[k]!)).toSorted((a, b) => a - b),
    );
    expect(told.shown.at(-1)?.kind).toBe('end');
  });

  it.each(all)('$name: firms are those of the book', ({ told, result }) => {
    for (const { firms } of told.happenings) {
      for (const firm of firms) {
        expect(firm.identity).toMatch(/^[0-9a-f]{16}$/);
        expect(identityOf(result.panel!, firm.serial)).toBe(firm.identity);
        expect(firm.count).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('tells the same without firms where the run was not recorded', () => {
    for (const { told, result, resolved, baseline, r } of all.slice(0, 8)) {
      const { panel: _panel, ...plain } = result;
      const without = chronicle(plain, resolved, { region: r, baseline });
      expect(without.happenings.map(({ kind, quarter, weight }) => ({ kind, quarter, weight }))).toEqual(
        told.happenings.map(({ kind, quarter, weight }) => ({ kind, quarter, weight })),
      );
      expect(without.happenings.every(({ firms }) => firms.length === 0)).toBe(true);
    }
  });

  it('finds every kind somewhere', () => {
    const kinds = new Set(all.flatMap(({ told }) => told.happenings.map(({ kind }) => kind)));
    const expected: readonly HappeningKind[] = [
      ...([
        'takeOff',
        'foreignArrival',
        'peak',
        'decline',
        'renewal',
        'shakeout',
        'lockIn',
        'lockInEased',
        'reputationTrough',
      ] as const),
      ...([
        'reputationRecovery',
        'event',
        'policyStart',
        'policyEnd',
        'relocationWave',
        'arrivalWave',
        'wageCrossing',
        'landSqueeze',
      ] as const),
      ...(['labourShort', 'honestyLost', 'bailOutWave', 'upgrading', 'linkFilled', 'replacement'] as const),
      ...(['inertia', 'extinction', 'end'] as const),
    ];
    expect(expected.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('needs a region that is there', () => {
    const { result, resolved } = all[0]!;
    expect(() => chronicle(result, resolved, { region: 3 })).toThrow('no region 3');
  });
});

describe('sizes are numbers of the series', () => {
  it('take-off is the first quarter of growth, before the height', () => {
    for (const { h, region } of each('takeOff')) {
      expect(phases[region.phases[h.quarter]!]).toBe('growth');
      expect([...region.phases].indexOf(phases.indexOf('growth'))).toBe(h.quarter);
      expect(h.size.firms).toBe(region.series.firms[h.quarter]);
      expect(h.size.jobs).toBe(region.series.employment[h.quarter]);
      expect(h.quarter).toBeLessThan(region.series.employment.indexOf(Math.max(...region.series.employment)));
    }
  });

  it('a peak is the highest employment, and jobs are fewer at the end', () => {
    for (const { h, region } of each('peak')) {
      const { employment, firms } = region.series;
      expect(h.size.jobs).toBe(Math.max(...employment));
      expect(h.size.firms).toBe(firms[h.quarter]);
      expect(h.size.jobsEnd).toBeCloseTo(mean(employment, employment.length - 8, employment.length), 9);
      expect(h.size.relativeEnd).toBeLessThanOrEqual(0.92);
    }
  });

  it('a shakeout loses nearly a third of the firms, and the books agree', () => {
    for (const { h, region } of each('shakeout')) {
      const { firms, exits } = region.series;
      expect(h.size.firms / h.size.firmsBefore).toBeLessThanOrEqual(0.7);
      expect([firms[h.quarter], firms[h.until!]]).toEqual([h.size.firmsBefore, h.size.firms]);
      expect(h.size.closed).toBe(exits[h.until!]! - exits[h.quarter]!);
      if (h.cause?.kind === 'concentration') expect(h.cause.outputChange).toBeGreaterThan(-0.05);
    }
  });

  it('decline loses jobs, renewal wins them', () => {
    for (const { h } of each('decline')) expect(h.size.change).toBeLessThan(0);
    for (const { h, region } of each('renewal')) {
      expect(h.size.change).toBeGreaterThan(0);
      expect(phases[region.phases[h.quarter]!]).toBe('renewal');
    }
  });

  it('a lock-in holds its threshold, and its parts make the index', () => {
    for (const { h, region } of each('lockIn')) {
      const values = region.series[h.size.index];
      expect(h.size.threshold).toBe(lockInThresholds[h.size.index]);
      expect(values[h.quarter]).toBeGreaterThanOrEqual(h.size.threshold);
      // Below it, or not known yet.
      if (h.quarter > 0) expect(values[h.quarter - 1]).not.toBeGreaterThanOrEqual(h.size.threshold);
      const held = values.slice(h.quarter, Math.min(values.length, h.quarter + LOCK_IN_HOLD));
      expect(Math.min(...held)).toBeGreaterThanOrEqual(h.size.threshold - LOCK_IN_SLACK);
      if (h.cause?.kind === 'threeLockIns') {
        expect((h.cause.functional + h.cause.cognitive + h.cause.political) / 3).toBeCloseTo(h.size.value, 9);
      }
      if (h.cause?.kind === 'ties') {
        // Less where firms are few, newborns not counted.
        const whole = h.cause.specificity * (1 - h.cause.functionLevel / 6);
        const firms = region.series.firms[h.quarter]!;
        expect(h.size.value).toBeLessThanOrEqual((whole * firms) / (firms + 5) + 1e-9);
        expect(h.size.value).toBeGreaterThan(0.6 * whole);
      }
    }
    for (const { h, region } of each('lockInEased'))
      expect(region.series[h.size.index][h.quarter]).toBeLessThan(h.size.threshold - LOCK_IN_SLACK);
  });

  it('reputation sinks and recovers as the series says', () => {
    for (const { h, region } of each('reputationTrough')) {
      expect(region.series.reputation[h.quarter]).toBe(h.size.reputation);
      expect(h.size.reputation / h.size.before).toBeLessThan(0.88);
    }
    for (const { h } of each('reputationRecovery')) expect(h.size.reputation).toBeGreaterThan(h.size.lowest);
  });

  it('an event is one of the scenario, and its loss is read from value added', () => {
    for (const { told, region, resolved } of all) {
      for (const h of told.happenings.filter((one): one is Of<'event'> => one.kind === 'event')) {
        expect(resolved.input.events).toContainEqual({
          quarter: h.quarter,
          kind: h.size.event,
          size: h.size.eventSize,
        });
        const { valueAdded } = region.series;
        expect(h.size.valueBefore).toBeCloseTo(mean(valueAdded, h.quarter - 8, h.quarter), 9);
        expect(h.size.valueLow).toBe(Math.min(...valueAdded.slice(h.quarter, h.quarter + 21)));
        if (h.size.recovered !== undefined)
          expect(valueAdded[h.size.recovered]).toBeGreaterThanOrEqual(h.size.valueBefore);
      }
    }
  });

  it('waves are counted from the books', () => {
    for (const { h, region } of each('relocationWave')) {
      const { relocations } = region.series;
      expect(h.size.moved).toBe(relocations[h.until!]! - relocations[Math.max(0, h.quarter - 1)]!);
      expect(h.size.elsewhere).toBeLessThanOrEqual(h.size.moved);
    }
    for (const { h, region } of each('arrivalWave'))
      expect(h.size.arrived).toBeLessThanOrEqual(region.series.arrivals[h.until!]!);
    for (const { h, region } of each('bailOutWave'))
      expect(h.size.bailOuts).toBe(region.series.bailOuts[h.until!]! - region.series.bailOuts[h.quarter - 1]!);
  });

  it('hands are short for a year and more, and wages climb meanwhile', () => {
    for (const { h, region } of each('labourShort')) {
      const { labourFound } = region.series;
      expect(h.until! - h.quarter).toBeGreaterThanOrEqual(3);
      expect(labourFound[h.quarter]).toBeLessThanOrEqual(1 - HANDS_SHORT);
      expect(Math.max(...labourFound.slice(h.quarter, h.until! + 1))).toBeLessThan(1);
      expect(h.size.found).toBe(Math.min(...labourFound.slice(h.quarter, h.until! + 1)));
      expect(labourFound[h.size.foundQuarter]).toBe(h.size.found);
    }
    const longer = each('labourShort').filter(({ h }) => h.until! - h.quarter >= 20);
    expect(longer.length).toBeGreaterThan(10);
    const dearer = longer.filter(({ h: { cause } }) => cause?.kind === 'hands' && cause.wage > cause.wageBefore);
    expect(dearer.length / longer.length).toBeGreaterThan(0.9);
  });

  it('honesty is lost where firms were honest as long as they knew each other', () => {
    const found = each('honestyLost');
    expect(found.map(({ name }) => name)).toContain('wenzhou 0');
    for (const { h, region } of found) {
      const { cheatShare, firms } = region.series;
      expect(cheatShare[h.quarter]).toBeGreaterThanOrEqual(HONESTY_LOST);
      expect(h.size.cheatsBefore).toBeLessThan(0.35);
      expect([h.size.firms, h.size.firms > h.size.firmsBefore]).toEqual([firms[h.quarter], true]);
      if (h.cause?.kind !== 'acquaintance') throw new Error('told without its cause');
      expect(h.cause.known).toBeCloseTo(acquaintance(h.cause.names, h.cause.circle), 12);
      expect(h.cause.known).toBeLessThan(h.cause.knownBefore);
    }
  });

  it('few and large employers are told as such where so few act as one', () => {
    for (const { told, region, resolved } of all) {
      const { scale, concentrationReference } = resolved.input.assumptions;
      for (const { cause, quarter } of told.happenings) {
        if (cause?.kind !== 'capture' || Number.isNaN(cause.employers)) continue;
        const concentration = (scale as number) * region.series.herfindahl[quarter]!;
        expect(cause.employers * concentration).toBeCloseTo(1, 9);
        expect(cause.few).toBe(concentration >= (concentrationReference as number));
      }
    }
  });

  it('nobody is left after an extinction', () => {
    expect(each('extinction').length).toBeGreaterThan(0);
    for (const { h, region } of each('extinction')) {
      expect(region.series.firms.slice(h.quarter).every((n) => n === 0)).toBe(true);
      expect(region.series.firms[h.quarter - 1]).toBeGreaterThan(0);
    }
  });
});

describe('what moved after a policy', () => {
  it('is the difference to the run without it where that is known, and the five years before and after where not', () => {
    for (const { told, region, baseline, r } of all) {
      for (const { kind, cause, quarter } of told.happenings) {
        if (cause?.kind !== 'movements') continue;
        expect(cause.basis).toBe(kind === 'policyStart' ? 'paired' : 'association');
        expect(cause.to - quarter).toBeLessThanOrEqual(20);
        for (const { indicator, before, after, without } of cause.moved) {
          expect(after).toBeCloseTo(mean(region.series[indicator], cause.to - 4, cause.to + 4), 9);
          expect(before).toBeCloseTo(mean(region.series[indicator], quarter - 8, Math.max(1, quarter)), 9);
          if (without !== undefined)
            expect(without).toBeCloseTo(mean(baseline!.regions[r]!.series[indicator], cause.to - 4, cause.to + 4), 9);
        }
      }
    }
  });

  it('without the twin it is told as what went together', () => {
    const { result, resolved } = presetRun('zhejiang');
    const starts = chronicle(result, resolved).happenings.filter(({ kind }) => kind === 'policyStart');
    expect(starts.length).toBeGreaterThan(0);
    expect(starts.map(({ cause }) => cause?.basis)).toEqual(starts.map(() => 'association'));
  });

  it('bars that start together are one package', () => {
    const { chronicles } = presetRun('swiss');
    const starts = chronicles[0]!.happenings.filter((h): h is Of<'policyStart'> => h.kind === 'policyStart');
    expect(starts).toHaveLength(1);
    expect(starts[0]!.size.levers).toHaveLength(6);
    expect(starts[0]!.size.levers[0]).toBe('open');
  });
});

describe('spells', () => {
  it('have hysteresis and a least length', () => {
    const values = [0, 0.5, 0.47, 0.46, 0.52, 0.44, 0.5, 0.3, 0.6, 0.6];
    expect(spellsAbove(values, 0.5, 0.45, 4)).toEqual([
      { from: 1, until: 4, ended: true },
      { from: 8, until: 9, ended: false },
    ]);
    expect(spellsAbove([], 0.5, 0.45, 4)).toEqual([]);
  });

  it('increases of a running total', () => expect([...increases([1, 2, 4, 4, 7], 2)]).toEqual([1, 2, 3, 2, 3]));
});
