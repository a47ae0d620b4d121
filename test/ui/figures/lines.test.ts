import { beforeAll, describe, expect, it } from 'vitest';
import { indicatorIds, run, type IndicatorId, type RegionResult } from '../../../engine/index.ts';
import { FIRST_PRESET, presets, resolve, type ScenarioDocument } from '../../../experiments/index.ts';
import { figureOf } from '../../../ui/figures/figure-of.ts';
import { figureIds, figures, linesOf, panelOf } from '../../../ui/figures/figure-list.ts';
import { anchorOf, lineRules, lineValues, whyUnknown, writeValue, yearly } from '../../../ui/figures/lines.ts';
import { panelDomain } from '../../../ui/figures/panel-scale.ts';
import { modelDescription } from '../../../docs/generate/model-description.ts';

let region: RegionResult;
const quarters = 80;
beforeAll(() => {
  const document = { ...(presets.get(FIRST_PRESET) as ScenarioDocument), quarters };
  region = run(resolve(document, presets).input).regions[0]!;
});

describe('lines', () => {
  it('show every indicator in some figure, or say here why not', () => {
    const whyNot: Partial<Record<IndicatorId, string>> = {};
    expect(indicatorIds.filter((id) => figureOf(id) === undefined)).toEqual(Object.keys(whyNot));
  });

  it('share a panel only where they share a unit: the scale fits all of them', () => {
    for (const figure of figureIds) {
      for (const panel of figures[figure]) {
        const spec = panelOf(panel);
        expect(new Set(spec.lines.map(({ id }) => lineRules[id].share)).size).toBe(1);
        const values = spec.lines.map(({ id }) => lineValues(id, region.series, quarters));
        const [low, high] = panelDomain(spec, values, quarters);
        // What looks back ten years is unknown before.
        for (const value of values.flatMap((line) => [...line].filter((known) => !Number.isNaN(known)))) {
          expect(value).toBeGreaterThanOrEqual(low);
          expect(value).toBeLessThanOrEqual(high);
        }
      }
    }
  });

  it('look back ten years, and say why there is nothing to see before', () => {
    for (const id of ['decadeValue', 'decadeLevel'] as const) {
      const values = lineValues(id, region.series, quarters);
      expect(values.findIndex((value) => !Number.isNaN(value))).toBe(40);
      expect([whyUnknown(id, 'en'), whyUnknown(id, 'zh')]).toEqual(['not yet ten years', '不满十年']);
    }
    const year = (q: number) =>
      region.series.functionLevel.slice(q - 3, q + 1).reduce((sum, level) => sum + level / 4, 0);
    expect(lineValues('decadeLevel', region.series, quarters)[70]).toBeCloseTo(year(70) - year(30), 9);
  });

  it('count jobs, not labour units', () => {
    expect(lineValues('jobs', region.series, quarters)[40]).toBe(region.series.employment[40]! * 10);
  });

  it('show what logistics leave of trade costs, and what a worker costs', () => {
    const series = { logistics: Float64Array.of(0.5), wage: Float64Array.of(0.6), rent: Float64Array.of(1.5) };
    const lone = series as unknown as RegionResult['series'];
    expect(lineValues('tradeCost', lone, 1)[0]).toBeCloseTo(0.7, 12);
    expect(lineValues('labourCost', lone, 1)[0]).toBeCloseTo(0.9, 12);
  });

  it('add up running totals to what they count from quarter 0', () => {
    for (const id of yearly) {
      const values = lineValues(id, region.series, quarters);
      const ends = [...values].filter((_v, q) => q % 4 === 3).reduce((sum, value) => sum + value, 0);
      expect(ends).toBeCloseTo(region.series[lineRules[id].from[0]][quarters - 1]!, 9);
    }
  });

  it('balance: firms change by who comes and who goes', () => {
    const { firms, entries, exits, relocations, arrivals } = region.series;
    for (let q = 1; q < quarters; q++) {
      const step = (of: Float64Array): number => of[q]! - of[q - 1]!;
      expect(step(firms)).toBe(step(entries) - step(exits) - step(relocations) + step(arrivals));
    }
  });

  it('stop where the run stops', () => {
    expect(lineValues('firms', region.series, 200)).toHaveLength(quarters);
    expect(lineValues('firms', region.series, 10)).toHaveLength(10);
  });

  it('are explained by sections that exist, in the notation of the description', () => {
    const places = modelDescription('en').map(({ id }) => id);
    for (const id of figureIds.flatMap(linesOf)) {
      const { section, equation } = lineRules[id];
      expect(places, id).toContain(anchorOf(section));
      expect(equation, id).not.toMatch(/\b(sum of|count of|mean of)\b/);
    }
  });

  it('write their numbers with the decimals they are worth', () => {
    expect(writeValue('jobs', 'en', 10743.6)).toBe('10,744');
    expect(writeValue('jobs', 'zh', 123456)).toBe('12.3 万');
    expect(writeValue('cheatShare', 'en', 0.064)).toBe('6%');
    expect(writeValue('margin', 'en', -0.0123)).toBe('−1.2%');
    expect(writeValue('wage', 'zh', 0.936)).toBe('0.94');
  });
});

describe('scale of a panel', () => {
  const line = (...values: number[]): Float64Array => Float64Array.from(values);

  it('begins at 0, below for losses, at its floor where it has one', () => {
    expect(panelDomain({ lines: [] }, [line(3, 80)], 2)).toEqual([0, 100]);
    expect(panelDomain({ lines: [] }, [line(-3, 80)], 2)).toEqual([-3, 100]);
    expect(panelDomain({ lines: [], floor: 1 }, [line(1, 1.11)], 2)).toEqual([1, 1.12]);
    expect(panelDomain({ lines: [], floor: 1 }, [line(1, 1)], 2)).toEqual([1, 2]);
  });

  it('keeps a fixed end and looks only at the quarters shown', () => {
    expect(panelDomain({ lines: [], ceiling: 1 }, [line(0.2, 0.3)], 2)).toEqual([0, 1]);
    expect(panelDomain({ lines: [] }, [undefined, line(3, 4, 900)], 2)).toEqual([0, 5]);
  });
});
