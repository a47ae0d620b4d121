import { describe, expect, test } from 'vitest';
import * as budget from '../../engine/equations/budget.ts';
import * as conditions from '../../engine/equations/conditions.ts';
import * as market from '../../engine/equations/market.ts';
import * as rivalry from '../../engine/equations/rivalry.ts';
import { demandFacet, diamondOf, factorFacet, rivalryFacet, supportFacet } from '../../engine/indicators/diamond.ts';
import { environmentOf } from '../../engine/indicators/surroundings.ts';
import { cognitiveLockIn, fewFirmsWeight, functionalLockIn } from '../../engine/indicators/lock-ins.ts';
import * as accounts from '../../engine/processes/accounts.ts';
import * as agglomeration from '../../engine/processes/agglomeration.ts';
import * as attraction from '../../engine/processes/attraction.ts';
import * as beliefs from '../../engine/processes/beliefs.ts';
import * as chainChoice from '../../engine/processes/chain-choice.ts';
import * as demand from '../../engine/processes/demand.ts';
import * as entry from '../../engine/processes/entry.ts';
import * as supplierEntry from '../../engine/processes/supplier-entry.ts';
import * as exit from '../../engine/processes/exit-and-relocation.ts';
import * as functions from '../../engine/processes/functions-and-brand.ts';
import * as honesty from '../../engine/processes/honesty.ts';
import * as imitation from '../../engine/processes/imitation.ts';
import * as innovation from '../../engine/processes/innovation.ts';
import * as labour from '../../engine/processes/labour-market.ts';
import * as land from '../../engine/processes/land-and-environment.ts';
import * as people from '../../engine/processes/people-and-institutions.ts';
import * as politics from '../../engine/processes/politics.ts';
import * as pricing from '../../engine/processes/pricing.ts';
import * as sourcing from '../../engine/processes/sourcing.ts';
import * as supplierDevelopment from '../../engine/processes/supplier-development.ts';
import * as worldMarket from '../../engine/processes/world-market.ts';
import * as supplierPrices from '../../engine/processes/supplier-prices.ts';

const { exp, log, pow, sqrt } = Math;
const [CAPTIVE, RELATIONAL, MARKET] = [0, 1, 2] as const;

type Case = readonly [found: number, expected: number];
const checked = new Set<string>();

/**
 * Checks values of one equation. Expected values are written from the formulas of the model description with the
 * platform's own elementary functions, never from the implementation.
 */
function equation<A extends readonly unknown[]>(
  f: (...args: A) => number,
  cases: readonly (readonly [A, number])[],
): void {
  checked.add(f.name);
  test(f.name, () => {
    for (const [args, expected] of cases) near([f(...args), expected], `${f.name}(${args.join(', ')})`);
  });
}

function near([found, expected]: Case, what: string): void {
  expect(Math.abs(found - expected), `${what}: ${found}, expected ${expected}`).toBeLessThanOrEqual(
    1e-12 * Math.max(1, Math.abs(expected)),
  );
}

describe('7.1 world', () => {
  equation(worldMarket.leaked, [
    [[0.02, 0], 0],
    [[0.02, 0.25], 0.01],
  ]);
  equation(conditions.exponentialGrowth, [
    [[1000, 0.004, 0], 1000],
    [[1000, 0.004, 95], 1000 * exp(0.38)],
    [[650 / 1.37, 0.0055, 200], (650 / 1.37) * exp(1.1)],
    [[1000, -0.01, 10], 1000 * exp(-0.1)],
  ]);
});

describe('7.2 regional conditions', () => {
  equation(labour.reservationWage, [
    [[0.35, 0.006, 0.95, 0], 0.35],
    [[0.35, 0.006, 0.95, 100], 0.35 * exp(0.6)],
    [[0.35, 0.006, 0.95, 199], 0.95],
  ]);
  equation(labour.wageTarget, [
    [[0.5, 0, 92, 100, 0.5], 0.5],
    [[0.5, 0, 115, 100, 0.5], 0.5 * sqrt(1.25)],
    [[0.5, 0.8, 115, 100, 0.5], 0.5 * 1.024 * sqrt(1.25)],
    [[0.5, 0, 0, 100, 0.5], 0.5 * sqrt(0.6)],
    [[0.5, 0, 276, 100, 0.5], 0.5 * sqrt(3)],
    [[0.5, 0, 900, 100, 0.5], 0.5 * 2],
    [[0.5, 0, 900, 100, 0], 0.5],
  ]);
  equation(labour.migrationFactor, [
    [[0.06, 0, 0.5, 0.5], 1],
    [[0.06, 0, 0.55, 0.5], 1 + 4 * 0.06 * 0.1],
    [[0.06, 0.5, 0.55, 0.5], 1 + 4 * 0.06 * 0.85 * 0.1],
    [[0.06, 7, 0.55, 0.5], 1 + 4 * 0.06 * 0.7 * 0.1],
    [[0.06, 0, 0.4, 0.5], 0.99],
    [[0.3, 0, 0.6, 0.5], 1.08],
  ]);
  equation(conditions.usableLand, [
    [[1800, 0, 0], 1800],
    [[1800, 0.5, 0], 1800 * 1.1],
    [[1800, 0, 1], 1800 * 0.875],
    [[1800, 1, 99], 1800 * 1.2 * 0.75],
  ]);
  equation(land.rentIndex, [
    [[0, 1800, 0, 0, 0.35, 2], 1],
    [[900, 1800, 0, 0, 0.35, 2], 1 + 0.35 * 0.25],
    [[900, 1800, 0.5, 0, 0.35, 2], 1 + 0.35 * pow(900 / 1980, 2)],
    [[900, 1800, 0, 1, 0.35, 2], 1 + 0.35 * pow(900 / (1800 * 0.875), 2)],
    [[900, 1800, 0, 99, 0.35, 3], 1 + 0.35 * pow(900 / (1800 * 0.75), 3)],
  ]);
  equation(land.pollutionNext, [
    [[0, 0.03, 900, 1800, 0], 0.015],
    [[0.4, 0.03, 900, 1800, 0], 0.4 + 0.015 - 0.012],
    [[0.4, 0.03, 900, 1800, 1], 0.4 + 0.0045 - 0.012],
    [[1, 0.03, 0, 1800, 0], 0.97],
  ]);
  equation(people.humanCapitalNext, [
    [[0.3, 0, 0], 0.3 - 0.00018],
    [[0.3, 0.8, 1], 0.3 + 0.8 * 0.0035 * 0.7 + 0.0008 * 0.7 - 0.00018],
    [[1, 1, 1], 1 - 0.0006],
    [[0, 0, 0], 0],
  ]);
  equation(people.institutionsNext, [
    [[0.25, 0, 0], 0.25 - 0.00025],
    [[0.25, 1.5, 0.5], 0.25 + 1.5 * 0.0025 * 0.75 + 0.0006 * 0.75 - 0.00025],
    [[1, 3, 1], 0.999],
  ]);
  equation(agglomeration.skillMatch, [
    [[0.3, 0], 1],
    [[0.6, 0.6], 1],
    [[0.3, 0.6], pow(0.5, 0.7)],
    [[0, 0.6], 0.05],
  ]);
  equation(agglomeration.labourPool, [
    [[0, 50, 0.035], 1],
    [[900, 50, 0.035], pow(19, 0.035)],
    [[900, 50, 0], 1],
  ]);
  equation(conditions.tradeCost, [
    [[0], 1],
    [[0.5], 0.7],
    [[1], 0.4],
  ]);
  equation(agglomeration.knowledgeDensity, [
    [[0, 150], 0],
    [[150, 150], 1],
    [[30, 150], log(31) / log(151)],
    [[5000, 150], 1.2],
  ]);
});

describe('7.3 sourcing', () => {
  equation(market.supplierPrice, [
    [[0.08, 0.5, 0.4, 0.5, 1, 0.45], 1.08 * (0.4 + 0.45)],
    [[0.08, 0.5, 0.4, 0.5, 1.1, 0.45], 1.08 * (0.2 / 0.55 + 0.45)],
  ]);
  equation(sourcing.matchFactor, [
    [[0.5, 0], 1],
    [[0.5, 1], 1.5],
    [[0.5, 0.3], 1.15],
  ]);
  equation(sourcing.tiePrice, [
    [[0.9, 1.2, 0.15, 0], 1.08],
    [[0.9, 1.2, 0.15, 0.5], 1.08 * 0.925],
  ]);
  equation(sourcing.wordReach, [
    [[0, 4e9], 0],
    [[300, 600], 0.5],
  ]);
  equation(sourcing.separationChance, [
    [[0.015, 0.8, 0], 0.015],
    [[0.015, 0.8, 0.5], 0.015 * 0.6],
    [[0.015, 1, 1], 0],
  ]);
  equation(sourcing.specificityNext, [
    [[0.03, 0.035, 0], 0.03 + 0.035 * 0.97],
    [[0.03, 0.035, 1], 0.03 + 0.035 * 0.97 * 0.4],
    [[1, 0.035, 0], 1],
  ]);
  equation(supplierPrices.segmentImportPrice, [
    [[1, 1.2], 1],
    [[1.2, 0.7], 1.14],
    [[1.2, 1.2], 1.24],
  ]);
  equation(supplierPrices.expectedInputPrice, [
    [[1.1, Number.NaN, 0, 0.5], 1.1],
    [[1.1, 0.8, 4, 0.5], 0.88],
    [[1.1, 1.05, 1, 0.5], 1.1],
  ]);
});

describe('7.4 honesty, cost, price', () => {
  equation(conditions.complianceCost, [
    [[0, 0], 0],
    [[0.5, 1], 0.018],
  ]);
  equation(honesty.painOfCheating, [
    [[1, 0, 0, 0, 0, 0], 0],
    [[1.5, 0.02, 0.03, 0.01, 0.03, 0.4], 1.5 * (0.02 + 0.03 + 0.01 + 0.03 + 0.04)],
  ]);
  equation(pricing.grossUnitCost, [[[0.4, 0.5, 0.8, 0.45, 0.1, 0.02, 0.028], 0.25 + 0.45 + 0.1 + 0.02 + 0.028]]);
  equation(market.chainMarkUp, [
    [[0.06, 0.28, 0], 0.06],
    [[0.06, 0.28, 3], 0.28],
    [[0.06, 0.28, 1.5], 0.17],
  ]);
  equation(market.restOfChainMargin, [
    [[0.6, 0.13, 0], 0.6],
    [[0.6, 0.13, 3], 0.13],
    [[0.6, 0.13, 1.5], 0.365],
  ]);
  equation(market.competitiveFactor, [
    [[2.6, 2.6, 0], 1],
    [[2.6, 5, 0], 1.6 / 4],
    [[2.6, 5, 0.2], 1.6 / 3],
    [[3.2, 1.2, 0], 2.2 / 0.5],
    [[2.5, 10, 1], 3],
    [[2.6, 10, 0], 0.35],
  ]);
  equation(conditions.acquaintance, [
    [[0, 200], 1],
    [[200, 200], 0.5],
    [[60, 20], 0.1],
  ]);
  equation(market.markUpTarget, [
    [[0.1, 1, CAPTIVE, 1], 0.1],
    [[0.1, 1, MARKET, 1], 0.085],
    [[0.1, 1.2, RELATIONAL, 1], 0.124],
    [[0.1, 0.1, CAPTIVE, 0], 0.02],
    [[0.1, 3, CAPTIVE, 0], 0.2],
  ]);
});

describe('7.5 attraction', () => {
  equation(market.logTargetFit, [
    [[0, 0.6], 0],
    [[0.72, 0.6], -1],
    [[1e4, 0.5], -2e4],
  ]);
  equation(market.fitFactor, [
    [[0.3, 1], 1],
    [[0.3, 0.5], 0.65],
  ]);
  equation(market.ownBrandShare, [
    [[1.9, MARKET], 0],
    [[2.4, MARKET], 0.4],
    [[2.4, RELATIONAL], 0.2],
    [[3.3, MARKET], 1],
    [[3.3, CAPTIVE], 0],
  ]);
  equation(market.qualityVisibility, [
    [[0.35, MARKET, 0.5, 0.4, 0.5], 0.35 + 0.225 + 0.04],
    [[0.9, CAPTIVE, 1, 1, 1], 0.9],
    [[0.35, MARKET, 1, 1, 1], 0.97],
  ]);
  equation(market.logPerceivedQuality, [
    [[0.8, log(0.7), log(0.6), 0], 0.8 * log(0.7) + 0.2 * log(0.6)],
    [[0.35, log(0.7), log(0.6 * 1.2), log(0.65)], log(pow(0.7, 0.35) * pow(0.72, 0.65) * 0.65)],
  ]);
  equation(market.brandTerm, [
    [[0, 0.9, 1], 1],
    [[1, 0.5, 0], 0.8],
    [[0.4, 0.5, 0.8], 0.6 + 0.4 * (0.5 + 0.3 + 0.08)],
  ]);
  equation(market.retaliationFactor, [
    [[0.5, 0.92, 1.2], 1],
    [[0.5, 0.92, 1.7], 1 - 0.23],
    [[0.5, 0.92, 3.3], 1 - 0.46],
  ]);
});

describe('7.5 demand, labour and what leaks', () => {
  equation(market.demandPerPull, [
    [[1000, 900, 100, 0, 0.05], 1],
    [[1000, 900, 100, 1, 0], 10],
    [[1000, 900, 105, 0.1, 0.05], 1000 * (0.9 / 1005 + 0.1 / 150)],
    [[1000, 0, 0, 0.1, 0.05], 0],
    [[1000, 900, 0, 0.1, 0], 0.9 / 0.9],
  ]);
  equation(market.rivalExposure, [
    [[900, 0, 0.1, 0.05], 1],
    [[900, 100, 0, 0.05], 0.9],
    [[900, 100, 1, 0], 0],
    [[900, 105, 0.1, 0.05], (900 * (0.9 / (1005 * 1005) + (0.1 * 0.05) / (150 * 150))) / (0.9 / 1005 + 0.1 / 150)],
    [[0, 100, 0.1, 0.05], 0],
    [[0, 0, 0.1, 0.05], 0],
  ]);
  equation(demand.handsFound, [
    [[100, 97], 1],
    [[100, 20], 1],
    [[100, 194], 0.5],
  ]);
  equation(demand.imitablePart, [
    [[0, 1.5], 1],
    [[1, 1.5], 0.5],
    [[2, 1.5], 0],
    [[3, 1.5], 0],
    [[3, 0], 1],
  ]);
});

describe('7.6 accounts', () => {
  equation(attraction.laplaceTail, [
    [[0.1, 0.4], 0.5],
    [[0.2, 0.4], 1],
    [[0.3, 0.4], 0.5],
    [[0.39, 0.4], 0.05],
    [[0.4, 0.4], 1],
    [[0.9, 0.4], 1],
  ]);
  equation(accounts.scaleHurdle, [
    [[0, 100], 1],
    [[100, 100], 0.5],
    [[60, 20], 0.1],
  ]);
  equation(accounts.rescueChance, [
    [[0, 0.5, 0.025, 0.025], 0.5],
    [[0, 0.5, 0.01, 0.025], 0.2],
    [[0.3, 0.5, 0.9, 0.025], 0.8],
    [[0.9, 0.5, 0.9, 0.025], 1],
    [[0, 0, 1, 0.025], 0],
  ]);
  equation(accounts.researchSpending, [
    [[0.02, 3, 0.03, 0, 0], 0.06],
    [[0.02, 3, -0.01, 0, 0], 0.024],
    [[0.02, 3, 0.03, 2.5, 0.48], 0.06 * 1.5 * 0.52],
  ]);
  equation(accounts.fixedCostAt, [
    [[0.14, 0], 0.056],
    [[0.14, 0.5], 0.098],
  ]);
  equation(accounts.wantedGrowth, [
    [[0.3, 1, 0.07], 0],
    [[0.3, 1.1, 0.07], 0.03],
    [[0.3, 2, 0.07], 0.07],
    [[0.3, 0, 0.07], -0.06],
  ]);
});

describe('7.7 political capture', () => {
  equation(politics.politicalPressure, [
    [[1, 0, 5, 1], 0.2],
    [[0.5, 1, 0.5, 1], 0.25],
    [[0.5, 0.25, 2, 0.3], 0.5 * 0.4 * 0.3],
  ]);
  equation(politics.employerConcentration, [
    [[0.045, 1, 0.045], 1],
    [[0.009, 1, 0.045], 0.2],
    [[0.009, 2, 0.045], 0.4],
    [[1, 1, 0.045], 1],
  ]);
  equation(politics.captureNext, [
    [[0, 0.03, 0.5, 0, 0, 0.008], 0.015],
    [[0.5, 0.03, 0.5, 0.8, 0, 0.008], 0.5 + 0.03 * 0.9 * 0.5 - 0.004],
    [[0.5, 0.03, 0.5, 0, 0.8, 0.008], 0.5 + 0.03 * 0.5 * 0.5 * 0.36 - 0.048 * 0.5],
    [[0, 0.03, 0, 0, 1, 0.008], 0],
    [[0.99, 5, 50, 1, 0, 0], 1],
  ]);
});

describe('7.8 beliefs, learning, functions', () => {
  equation(beliefs.exposureOf, [
    [[0.4, 0, 0, false, 0.9, 0], 0.4],
    [[0.4, 0.8, 2, true, 0.9, 0.5], (0.4 + 0.36 + 0.14 + 0.2) * 0.55],
    [[0.4, 0, 0, false, 1, 1], 0.005],
    [[0.9, 1, 3, true, 0.9, 0], 1],
  ]);
  equation(beliefs.logNewsPlausibility, [
    [[1, 9, 0.08, 0], 0],
    [[0.4, 0.5, 0.08, 0.12], (-0.36 * 0.5) / 0.4],
    [[0, 0, 0.08, 0], 0],
  ]);
  equation(innovation.talentFactor, [[[1.2, 0.3, 0.25], 1.2 * 0.84 * 0.925]]);
  equation(innovation.innovativeEffort, [
    [[1, 1, 0, 0, 1], 1],
    [[pow(0.5, 0.3), 1.1, 0.56, 0.4, 1], pow(0.5, 0.3) * 1.1 * 1.56 * 0.6],
    [[0, 1, 0, 0, 1], 0.2],
    [[7.5, 1, 0, 0, 0.7], 1.6 * 0.7],
  ]);
  equation(rivalry.rivalry, [
    [[0, 0, 1, 8], 0],
    [[5, 25, 1, 8], 0],
    [[9, 9, 1, 8], 1 - exp(-1)],
    [[9, 9, 4, 8], 1 - exp(-0.25)],
    [[4, 10, 1, 0.3], 1 - exp(-2)],
  ]);
  equation(rivalry.rivalryFactor, [
    [[0.3, 0], 0.7],
    [[0.3, 1], 1],
    [[0.3, 0.5], 0.85],
  ]);
  equation(innovation.plantTeaching, [
    [[0.045, 0, 0.3, 1], 0],
    [[0.045, 0.1, 0.5, 1], 0.0225],
    [[0.045, 0.4, 0.3, 2], 0.045 * 0.8 * 1.5],
    [[0.045, 0.1, 0.15, 1], 0.0225 / 4],
    [[0, 1, 0.3, 1], 0],
  ]);
  equation(innovation.skillKept, [
    [[2, 0.02], 1],
    [[2, 0.01], 1],
    [[2, 0.12], 0.8],
    [[2, 0.9], 0.1],
    [[0, 0.9], 1],
  ]);
  equation(innovation.innovated, [
    [[0.6, 0.045, 1, 1.3], 0.6 * (1 + 0.045 * 0.7)],
    [[0.1, 0.045, 2, 1.3], 0.1 * 1.09],
    [[1.4, 0.045, 1, 1.3], 1.4 * (1 + 0.045 * 0.03)],
  ]);
  equation(innovation.buyerTeaching, [
    [[0.009, 1, 0], 0.009],
    [[0.009, 4, 0.8], 0.009 * 1.5 * 1.4],
  ]);
  equation(imitation.noveltyValue, [
    [[1], 1],
    [[0.24], 0.24 * exp(0.76)],
    [[4], 4 * exp(-3)],
  ]);
  equation(functions.buyerBlockAt, [
    [[0.92, 0, 0], 0.368],
    [[0.92, 0.5, 0.8], 0.92 * 0.7 * 0.52],
    [[0.92, 2, 0], 0.92],
  ]);
  equation(functions.functionGain, [
    [[0.024, 0.01, 1, 0, 1, 1, 0, true], 0.024],
    [[0.024, 0, 1, 0, 1, 1, 0, true], 0.024 * 0.3],
    [[0.024, 0.01, 1.2, 0.6, 0.5, 0.6, 0.88, false], 0.024 * 1.2 * 0.4 * 0.7 * 0.8 * 1.88 * 0.2],
  ]);
});

describe('7.8 entrance of a chain', () => {
  test('mayEnterChain', () => {
    checked.add('mayEnterChain');
    expect(chainChoice.mayEnterChain(0, 0, CAPTIVE, 0)).toBe(true);
    expect(chainChoice.mayEnterChain(0.8, 0.8, RELATIONAL, 0)).toBe(true);
    expect(chainChoice.mayEnterChain(0.79, 0.8, RELATIONAL, 1)).toBe(false);
    expect(chainChoice.mayEnterChain(1.1, 1.2, MARKET, 0)).toBe(false);
    expect(chainChoice.mayEnterChain(1.1, 1.2, MARKET, 0.2)).toBe(true);
    expect(chainChoice.mayEnterChain(0.2, 1.2, MARKET, 1)).toBe(true);
  });
});

describe('7.12 budget', () => {
  equation(budget.rentOfLand, [
    [[1, 1, 0.5, 900], 0],
    [[1.2, 0.4, 0.5, 900], 0.2 * 0.4 * 0.5 * 900],
  ]);
  equation(budget.servicesOwed, [
    [[0.1, 0.4, 0.5, 1000], 20],
    [[0, 0.4, 0.5, 1000], 0],
  ]);
  equation(budget.serviceShortfall, [
    [[5, 0, 2], 0],
    [[-3, 3, 2], 0],
    [[-4, 3, 2], 0.5],
    [[-9, 3, 2], 1],
    [[-9, 3, 0], 0],
  ]);
  equation(budget.policyRoom, [
    [[3, 3, 0, 0.1], 3],
    [[3, 13, 10, 0.1], 3 + 0.1 * 20],
    [[-2, 5, 10, 0.1], 0.1 * 15],
    [[-2, -12, 10, 0.1], 0],
    [[2, -12, 10, 0.1], 2],
  ]);
  equation(budget.fundedShare, [
    [[3, 0], 1],
    [[3, 3], 1],
    [[3, 12], 0.25],
    [[0, 12], 0],
    [[Infinity, 12], 1],
  ]);
  equation(budget.responseTo, [
    [[0, 1], 0],
    [[1, 1], 1],
    [[0.5, 1], 2 / 3],
    [[0.5, 3], 2 / 3.5],
  ]);
  equation(budget.staffing, [
    [[0, 6], 1],
    [[6, 6], 1],
    [[9, 6], 2 / 3],
  ]);
});

describe('7.10 suppliers, exit, relocation', () => {
  equation(supplierDevelopment.supplierProfit, [
    [[0, 1, 0.08, 0.03, 0.5, 0], -0.015 * 0.7],
    [[2, 0.9, 0.08, 0.03, 0.5, 1], (1.8 * 0.08) / 1.08 - 0.015 * 0.7 * 0.9],
  ]);
  equation(supplierDevelopment.givingUp, [
    [[0.3, 0, 2], 0.3],
    [[0.3, 0, 1], 0],
    [[0.3, 0.1, 9], 0],
  ]);
  equation(exit.relocationTest, [
    [[0.05, 0, 0], 0.05],
    [[0.05, 1, 0.5], 0.05 * 1.5 * 0.75],
  ]);
  equation(exit.relocationUrgency, [
    [[12, 0.95], 1],
    [[12, 1.3], 1],
    [[12, 0.7], 4],
    [[0, 0], 1],
  ]);
  equation(exit.relocationChance, [
    [[15, 0], 0],
    [[15, -0.2], 0],
    [[15, 0.1], 1 - exp(-1.5)],
    [[0, 0.1], 0],
  ]);
  equation(exit.relocationPenalty, [
    [[0.07, 0, 0, 0], 0.014],
    [[0.07, 0.5, 0.4, 1], 0.07 * 0.6 + 0.012 + 0.03],
  ]);
  test('closes', () => {
    checked.add('closes');
    expect(exit.closes(0, 2, 0)).toBe(false);
    expect(exit.closes(-1e-9, 2, 0)).toBe(true);
    expect(exit.closes(-0.3, 2, 1)).toBe(false);
    expect(exit.closes(-0.41, 2, 1)).toBe(true);
    expect(exit.closes(9, 0.29, 1)).toBe(true);
    expect(exit.closes(9, 0.3, 0)).toBe(false);
  });
});

describe('7.11 entry', () => {
  equation(entry.spinOffHazard, [
    [[0.03, 0.02, 1, 1, 1], 0.03],
    [[0.03, 0.02, 4, 1.5, 0.5], 0.03 * 2 * 1.5 * 0.5],
    [[0.03, 0.5, 100, 1, 1], 0.03 * 2.5 * 2.5],
    [[0.03, -0.005, 1, 1, 1], 0],
    [[0.03, -0.3, 1, 1, 1], 0],
  ]);
  equation(entry.startUpRate, [
    [[1.8, 0, 1, 1, 1, 0.5], 1.8 * 0.3],
    [[1.8, 0.03, 1.5, 0.8, 0.6, 0.25], 1.8 * 1.2 * 1.5 * 0.8 * 0.6 * 0.8],
    [[1.8, -1, 1, 1, 1, 0.5], 1.8 * 0.05],
    [[1.8, 1, 1, 1, 1, 0.5], 3.6],
  ]);
  equation(entry.foreignRate, [
    [[0.3, 0.8, 0, 0.5, 0, 0.5], 0.7 * 1.25],
    [[0.3, 0.8, 0.5, 0.5, 1, 0.5], 0.7 * 0.8 * 0.95],
    [[0.3, 0, 0, 2, 0, 0.5], 0.006],
    [[0.3, 0, 0, 0.1, 0, 0.5], 0.48],
  ]);
  equation(entry.supplyThickness, [
    [[15, 16, 0.5], 1],
    [[3, 16, 0.5], 0.5],
    [[35, 16, 0.5], 1.5],
    [[0, 100, 0.5], 0.2],
    [[999, 16, 0.5], 2],
    [[999, 16, 0], 1],
  ]);
  equation(supplierEntry.supplierEntryRate, [
    [[0.5, 0, 0, 0, 1, 6], 0.05],
    [[0.5, 0.8, 0.25, 0.3, 0.9, 12], 0.5 * (0.1 + 0.4 + 0.21 + 0.96) * 0.9 * 2],
  ]);
  equation(entry.marginal, [
    [[0.2, 1], 1],
    [[0.2, 1.25], 1 - 0.2 * 0.2],
    [[0, 4], 1],
    [[1, 2], 0.5],
  ]);
  equation(supplierEntry.skillGate, [
    [[0, 0], 0.2],
    [[0.3, 0.38], 0],
    [[0.38, 0.38], 0.2],
    [[0.44, 0.38], 0.6],
    [[0.9, 0.38], 1],
  ]);
  equation(supplierEntry.bringingChance, [
    [[0.1, 0, 0.3, 0, 0.3, 0], 0],
    [[0.1, 1, 0.3, 0, 0.3, 0], 0.1],
    [[0.1, 2, 0.3, 1, 0.2, 1], 1 - 0.81 * 0.7 * 0.8],
    [[1, 0, 1, 0, 1, 0], 0],
    [[1, 3, 0, 0, 0, 0], 1],
  ]);
  equation(entry.randomCount, [
    [[0, 1e-9], 0],
    [[2.3, 0.29], 3],
    [[2.3, 0.31], 2],
    [[3, 0.5], 3],
  ]);
});

describe('8 levers', () => {
  const move = { lever: 'rd', level: 0.8, from: 60, to: 100, ramp: 8 } as const;
  const bars = [
    { lever: 'infra', level: 0.4, from: 0, to: 9, ramp: 1 },
    { lever: 'infra', level: 0.8, from: 4, to: 9, ramp: 1, region: 1 },
    { lever: 'rd', level: 1, from: 0, to: 9, ramp: 1 },
  ] as const;
  equation(conditions.highestAnnounced, [
    [[bars, 'infra', 0, 5], 0.4],
    [[bars, 'infra', 1, 5], 0.8],
    [[bars, 'infra', 1, 3], 0.4],
    [[bars, 'infra', 1, 9], 0],
  ]);
  equation(conditions.leverBill, [
    [[1, 0.7, 0.01, 1, 0], 0.7],
    [[0.5, 0.7, 0.01, 2, 150], 0.5 * (1.4 + 1.5)],
    [[0, 0.7, 0.01, 2, 150], 0],
  ]);
  equation(conditions.announcedLevel, [
    [[move, 59], 0],
    [[move, 60], 0.1],
    [[move, 63], 0.4],
    [[move, 67], 0.8],
    [[move, 99], 0.8],
    [[move, 100], 0],
    [[{ ...move, ramp: 0 }, 60], 0.8],
    [[{ ...move, ramp: 1 }, 60], 0.8],
  ]);
});

describe('10 indices', () => {
  equation(functionalLockIn, [
    [[0.6, 0], 0.6],
    [[0.6, 1.5], 0.45],
    [[1, 3.3], 0.45],
  ]);
  equation(cognitiveLockIn, [
    [[0, 0, 0.18, 0.08, 12], 1],
    [[0.3, 0.01, 0.18, 0.08, 12], exp(-7.2 * 0.3 * exp((-0.49 * 0.64) / 0.4))],
    [[0.3, 0.5, 0.18, 0.08, 12], exp(-7.2 * 0.3 * exp((-0.49 * 0.64) / (2 * 6.08)))],
    [[1, 0, 0.18, 0.08, 12], exp(-7.2)],
    [[0.5, 0, 0, 0.08, 12], 1],
  ]);
  equation(factorFacet, [
    [[0, 0], 0],
    [[0.3, 0.35], 0.5],
    [[0.9, 0.9], 1],
  ]);
  equation(demandFacet, [
    [[1, 0.4, 0.4], 0.5],
    [[0.5, 0.2, 0.2], 0],
    [[1, 1, 0.97], 1],
  ]);
  equation(supportFacet, [[[0.8, 0.5], 0.71]]);
  equation(rivalryFacet, [
    [[0.8, 1, 0], 0.8],
    [[0.8, 2, 0.5], 0.9 * 0.75],
  ]);
  equation(diamondOf, [
    [[0.81, 0.81, 0.81, 0.81], 0.81],
    [[1, 1, 1, 0.0625], 0.5],
    [[1, 1, 0, 1], 0],
  ]);
  equation(environmentOf, [
    [[0, 0, 1, 0, 0], 0.6],
    [[0.5, 0.3, 2, 1, 0.4], (0.5 + 0.3 + 0.5 + 0.5 + 0.6) / 5],
  ]);
  equation(fewFirmsWeight, [
    [[0], 0],
    [[1], 1 / 6],
    [[5], 0.5],
    [[95], 0.95],
  ]);
});

test('every equation a process exports is checked above', () => {
  const modules = import.meta.glob<object>(['../../engine/processes/*.ts', '../../engine/equations/*.ts'], {
    eager: true,
  });
  const equations = Object.values(modules)
    .flatMap((module) => Object.entries(module))
    .filter(([name, value]) => typeof value === 'function' && !name.startsWith('create'));
  expect(equations.length).toBeGreaterThan(40);
  expect(equations.map(([name]) => name).filter((name) => !checked.has(name))).toEqual([]);
});
