import { describe, expect, it } from 'vitest';
import { run, type RegionResult, type RunInput } from '../../engine/index.ts';
import { forceIds, mainForces, notWages, pressuresBetween } from '../../experiments/telling/chronicle/pressures.ts';
import { input as inputOf } from '../support/inputs.ts';
import { presetRun } from './chronicle-runs.ts';

const mean = (values: Float64Array, from: number, to: number): number =>
  values.slice(from, to).reduce((sum, value) => sum + value, 0) / (to - from);

/** One region with other assumptions. */
function alone(set: object, quarters: number): { readonly region: RegionResult; readonly input: RunInput } {
  const input = inputOf({ quarters, set });
  return { input, region: run(input).regions[0]! };
}

describe('forces', () => {
  const { result, resolved, chronicles } = presetRun('ruhr');
  const telling = { r: 0, region: result.regions[0]!, others: [], input: resolved.input, quarters: result.quarters };

  it('a paradigm shift shows as fit and nothing else', () => {
    const { forces } = pressuresBetween(telling, 80, 100);
    expect(forces.fit).toBeLessThan(-0.5);
    expect(mainForces(forces, -1)[0]).toBe('fit');
    expect([forces.otherRegions, forces.luck]).toEqual([0, 0]);
  });

  it('rivals are the growth rates of the world and what they learned, as far as firms are exposed to them', () => {
    const { marketGrowth, rivalGrowth } = resolved.input.assumptions;
    const { rivalExposure, rivalsLearned } = telling.region.series;
    const { forces, rivalsGain, changes } = pressuresBetween(telling, 20, 59);
    const exposure = (mean(rivalExposure, 20, 28) + mean(rivalExposure, 52, 60)) / 2;
    const gain = mean(rivalsLearned, 52, 60) / mean(rivalsLearned, 20, 28);
    expect(exposure).toBeGreaterThan(0.3);
    expect(exposure).toBeLessThan(1);
    expect(forces.rivals).toBeCloseTo(((marketGrowth as number) - exposure * (rivalGrowth as number)) * 32, 9);
    expect(forces.learned).toBeCloseTo(-exposure * Math.log(gain), 9);
    expect(rivalsGain).toBeCloseTo(gain - 1, 9);
    expect(Math.log(1 + changes.market)).toBeCloseTo(32 * (marketGrowth as number), 9);
  });

  it('what the world did is what demand per unit of pull did, apart from the crowd of the firms themselves', () => {
    // Without a market of its own to fill, firms of a small region leave the world as it is.
    const { region, input } = alone(
      {
        initialFirms: 6,
        foundingCash: 1,
        startUpRate: 0,
        spinOffRate: 0,
        fdiRate: 0,
        marketSize: [5000, 5000, 5000],
        marketToRivals: 0.4,
      },
      120,
    );
    const { forces } = pressuresBetween({ ...telling, region, input, quarters: 120 }, 20, 119);
    const { demandPerPull, rivalExposure } = region.series;
    expect(Math.min(...rivalExposure)).toBeGreaterThan(0.97);
    const change = Math.log(mean(demandPerPull, 112, 120) / mean(demandPerPull, 20, 28));
    expect(Math.abs(forces.rivals + forces.learned - change)).toBeLessThan(0.03);
  });

  it('luck of the trade is a force of its own, and none without luck', () => {
    const { region, input } = alone({ luck: 1, trendSpread: 0.05 }, 200);
    const { worldDemand } = region.series;
    const seen = { ...telling, region, input, quarters: 200 };
    const { forces, changes } = pressuresBetween(seen, 40, 159);
    const change = Math.log(mean(worldDemand, 152, 160) / mean(worldDemand, 40, 48));
    expect(forces.luck).toBeCloseTo(change - Math.log(1 + changes.market), 9);
    expect(Math.abs(forces.luck)).toBeGreaterThan(0.05);
  });

  it('other regions are a force where there are some', () => {
    const { result: both, resolved: two } = presetRun('krugman');
    const seen = (r: number) => ({
      r,
      region: both.regions[r]!,
      others: [both.regions[1 - r]!],
      input: two.input,
      quarters: both.quarters,
    });
    const jobs = both.regions.map(({ series }) => series.employment.at(-1)!);
    const loser = jobs[0]! < jobs[1]! ? 0 : 1;
    expect(pressuresBetween(seen(loser), 4, 43).forces.otherRegions).toBeLessThan(-0.1);
  });

  it('wages are cleared where rivals that learned weighed most and labour cost did not pull down', () => {
    const { reason } = presetRun('default').chronicles[0]!;
    const calm = { ...reason, forces: { ...reason.forces, labourCost: -0.02 } };
    expect(notWages(['learned', 'fit'], calm)).toBe(true);
    expect(notWages(['fit', 'learned'], calm)).toBe(false);
    expect(notWages(['learned'], { ...calm, forces: { ...calm.forces, labourCost: -0.1 } })).toBe(false);
  });

  it('labour and other cost together are the price', () => {
    const { forces, changes } = pressuresBetween(telling, 20, 80);
    const sum = forces.labourCost + forces.otherCost;
    expect(Math.sign(sum)).toBe(-Math.sign(changes.price));
  });

  it('every force is told at most twice as a main one, strongest first', () => {
    for (const { reason } of chronicles) {
      for (const sign of [-1, 1] as const) {
        const main = mainForces(reason.forces, sign);
        expect(main.length).toBeLessThanOrEqual(2);
        for (const id of main) expect(sign * reason.forces[id]).toBeGreaterThan(0);
      }
    }
    expect(forceIds).toHaveLength(9);
  });

  it('a demand shock is a force of the market that fades', () => {
    const shocked = { ...resolved.input, events: [{ quarter: 60, kind: 'demandShock', size: -0.5 } as const] };
    const region = run(shocked).regions[0]!;
    const seen = { ...telling, input: shocked, region };
    expect(pressuresBetween(seen, 50, 64).forces.rivals).toBeLessThan(pressuresBetween(seen, 50, 120).forces.rivals);
  });
});
