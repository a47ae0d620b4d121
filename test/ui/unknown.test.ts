/** What is unknown on the page: a gap in a line, a dash for a number, words in a sentence. */
import { describe, expect, test } from 'vitest';
import { indicatorIds, phases, type RegionResult } from '../../engine/index.ts';
import { decimal, money, percent, signed } from '../../ui/parts/format.ts';
import { headlineOf, headlineText } from '../../ui/studio/headline.ts';
import { momentAt } from '../../ui/studio/moment.ts';
import { peakOf } from '../../ui/facts/outcomes.ts';
import { calendarOf } from '../../ui/facts/calendar.ts';
import { outcomeView } from '../../ui/page/outcome-view.ts';
import { textOf } from '../../ui/studio/text/text.ts';
import { between, courseOf } from '../../ui/plot/course.ts';
import { heightsOf, roundDomain } from '../../ui/plot/value-scale.ts';
import { pathOf } from '../../ui/plot/tweened-path.tsx';
import { chartLayout, domainOf, lineOf } from '../../ui/compare/chart-layout.ts';
import { figureCsv } from '../../ui/figures/figure-data.ts';
import { spokenValue, whyUnknown, writeValue } from '../../ui/figures/lines.ts';
import { panelDomain } from '../../ui/figures/panel-scale.ts';
import { endMean } from '../../experiments/index.ts';

const NONE = Number.NaN;
const of = (...values: readonly number[]): Float64Array => Float64Array.from(values);

describe('numbers', () => {
  test.each(['en', 'zh'] as const)('are dashes in %s where they are none', (lang) => {
    for (const value of [NONE, Infinity, -Infinity]) {
      expect([decimal(lang, value, 2), percent(lang, value), signed(lang, value, 1), money(lang, value)]).toEqual([
        '–',
        '–',
        '–',
        '–',
      ]);
    }
  });
});

describe('ends and peaks', () => {
  test('are of what is known', () => {
    expect([endMean(of(9, 1, NONE, 3, NONE), 4), endMean(of(NONE, NONE))]).toEqual([2, NONE]);
    expect(peakOf(of(NONE, 2, 5, NONE))).toEqual({ value: 5, quarter: 2 });
    expect(peakOf(of(NONE, NONE))).toEqual({ value: NONE, quarter: 0 });
  });
});

describe('lines', () => {
  const at = (quarter: number): number => 10 * quarter;
  const gappy = of(1, 2, NONE, NONE, 5, 6, NONE);

  test('have gaps, areas too', () => {
    expect(pathOf(gappy, undefined, at)).toBe('M0,1L10,2M40,5L50,6');
    expect(pathOf(gappy, of(0, 0, 0, 0, 0, NONE, 0), at)).toBe('M0,1L10,2L10,0L0,0ZM40,5L40,0Z');
    expect(pathOf(of(NONE, NONE), undefined, at)).toBe('');
  });

  test('of paths have gaps as well', () => {
    const layout = chartLayout({ width: 800, quarters: 7, paths: 2, names: 0, ends: 0, room: 900 });
    const line = lineOf(gappy, layout, layout.levels, [0, 10]);
    expect(line.match(/M/g)).toHaveLength(2);
    expect(line.match(/L/g)).toHaveLength(2);
    const area = lineOf(gappy, layout, layout.levels, [0, 10], gappy);
    expect(area.match(/M/g)).toHaveLength(2);
    expect(line + area).not.toContain('NaN');
    expect(lineOf(of(NONE), layout, layout.levels, [0, 10], of(1))).toBe('');
    expect(domainOf([gappy])).toEqual(domainOf([of(1, 2, 5, 6)]));
  });

  test('ask for a scale, a course and a place by what is known', () => {
    expect(roundDomain([gappy], 7)).toEqual(roundDomain([of(1, 2, 5, 6)], 7));
    expect(panelDomain({ lines: [], floor: 1 } as never, [gappy], 7)).toEqual(
      panelDomain({ lines: [], floor: 1 } as never, [of(1, 2, 5, 6)], 7),
    );
    expect([...heightsOf(gappy, 3, [0, 10], { top: 0, height: 10 })]).toEqual([9, 8, NONE]);
    expect(courseOf(of(NONE, 4, 3, NONE))).toEqual({ first: NONE, last: NONE, peak: 4, peakQuarter: 1 });
    expect(courseOf(of(NONE, NONE))).toEqual({ first: NONE, last: NONE, peak: NONE, peakQuarter: 0 });
    expect([between(gappy, 0.5), between(gappy, 1.5), between(gappy, 2.5), between(gappy, 4.5)]).toEqual([
      1.5,
      2,
      NONE,
      5.5,
    ]);
  });
});

describe('figures', () => {
  test('have empty cells in files, dashes on screen and words for the ear', () => {
    const csv = figureCsv([{ line: 'functionLevel', of: 'run', values: of(1.5, NONE) }], calendarOf(undefined, 'en'));
    expect(
      csv
        .split('\n')
        .slice(1, 3)
        .map((row) => row.split(',').at(-1)),
    ).toEqual(['1.5', '']);
    expect(writeValue('functionLevel', 'en', NONE)).toBe('–');
    expect(spokenValue('functionLevel', 'en', NONE)).toBe('unknown, no firm at work');
    expect(spokenValue('lockIn', 'zh', NONE)).toBe('无值，没有在产企业');
    expect(spokenValue('lockIn', 'zh', 0.5)).toBe('0.50');
    expect([whyUnknown('firms', 'en'), whyUnknown('beliefSpread', 'en')]).toEqual([undefined, 'no firm at work']);
  });
});

/** A region that stands empty from a quarter on. */
function region(quarters: number, dies: number, valueAdded = 100): RegionResult {
  const alive = (value: number, dead: number) =>
    Float64Array.from({ length: quarters }, (_, t) => (t < dies ? value : dead));
  const series = Object.fromEntries(indicatorIds.map((id) => [id, alive(1, 0)]));
  Object.assign(series, { valueAdded: alive(valueAdded, 0), functionLevel: alive(2, NONE), lockIn: alive(0.5, NONE) });
  const codes = Uint8Array.from({ length: quarters }, (_, t) =>
    phases.indexOf(t < dies ? 'decline' : dies === 0 ? 'formation' : 'extinct'),
  );
  return {
    series: series as RegionResult['series'],
    levers: {} as RegionResult['levers'],
    phases: codes,
    verdict: 'neverTookOff',
  };
}

describe('sentences', () => {
  const calendar = { label: (quarter: number) => `year ${Math.floor(quarter / 4)}` } as never;
  const said = (result: RegionResult, baseline: RegionResult | undefined, lang: 'en' | 'zh' = 'en'): string =>
    headlineText(
      headlineOf(
        { result, baseline, hasPolicy: baseline !== undefined, region: undefined, quarters: 40, calendar },
        lang,
      ),
    );

  test('have no share of a peak that never was', () => {
    expect(said(region(40, 0, 0), undefined)).toBe(
      'In the run shown, left alone, the cluster never takes off after 10 years: value added 0; 0 jobs.',
    );
    expect(said(region(40, 0, 0), undefined, 'zh')).not.toContain('峰值');
    expect(said(region(40, 20), undefined)).toContain('0% of its peak in year 0');
  });

  test('have no percentage of nothing', () => {
    expect(said(region(40, 40), region(40, 10))).toContain('value added ends higher, 100 against 0.');
    expect(said(region(40, 40), region(40, 10), 'zh')).toContain('只是期末增加值较高（100 对 0）');
    expect(said(region(40, 10), region(40, 10))).toContain('much the same, 0 against 0');
    expect(said(region(40, 40, 150), region(40, 40))).toContain('ends 50% higher');
  });

  test('say that nobody is there, and nothing else of that quarter', () => {
    const below = (share: number): string => String(share);
    const at = (result: RegionResult, quarter: number, lang: 'en' | 'zh') =>
      textOf[lang].moment(momentAt(result, quarter, 1), below);
    expect(at(region(40, 20), 30, 'en')).toBe('This run, extinct: no firm is left');
    expect(at(region(40, 20), 30, 'zh')).toBe('本次 · 消亡：企业已一家不剩');
    expect(at(region(40, 0), 30, 'en')).toBe('This run, formation: no firm yet');
    expect(at(region(40, 20), 10, 'en')).toContain('decline: ');
  });
});

describe('a row of the outcomes', () => {
  const nothing = { alone: undefined, before: undefined, current: undefined, stale: undefined, earlier: undefined };

  test('knows when it knows nothing', () => {
    const view = outcomeView('lockIn', {
      ...nothing,
      now: region(40, 20),
      alone: region(40, 40),
      before: region(40, 20),
    });
    expect(view).toMatchObject({
      end: { value: NONE },
      alone: { value: 0.5 },
      before: undefined,
      gap: undefined,
      partly: undefined,
      top: 1,
    });
    expect(outcomeView('valueAdded', { ...nothing, now: region(40, 0, 0) }).top).toBe(1);
  });

  test('says in how many runs it is known', () => {
    const quantiles = (value: number, known: number) => ({
      p05: value,
      p25: value,
      p50: value,
      p75: value,
      p95: value,
      known,
    });
    const path = (value: number, known: number) => ({
      outcomes: new Uint8Array(10),
      verdicts: {},
      ends: { lockIn: quantiles(value, known) },
      bands: {},
    });
    const view = (value: number, known: number) =>
      outcomeView('lockIn', {
        ...nothing,
        now: region(40, 40),
        current: {
          now: path(value, known),
          alone: undefined,
          effects: { lockIn: { mean: value, low: value, high: value } },
        } as never,
      });
    expect(view(0.4, 3)).toMatchObject({ end: { value: 0.4 }, partly: { known: 3, runs: 10 }, most: [0.4, 0.4] });
    expect(view(0.4, 10).partly).toBeUndefined();
    expect(view(NONE, 0)).toMatchObject({ end: { value: NONE }, partly: undefined, most: undefined, gap: undefined });
  });
});
