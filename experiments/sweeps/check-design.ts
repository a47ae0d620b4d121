/** Faults of a design that only show when its parts are seen together, and beside its scenario. */
import { leverIds, parameters, type ParameterEntry, type ParameterId, type Text } from '../../engine/index.ts';
import { oneOf } from '../documents/allowed.ts';
import { isRegionParameter } from '../documents/assumption-schema.ts';
import type { MeasureDocument } from '../documents/document.ts';
import type { Scenario } from '../documents/scenario.ts';
import { MOST_SOBOL_DIMENSIONS } from '../sampling/index.ts';
import { inBothLanguages, pathText, quotedValue, type Fault } from '../words/faults.ts';
import {
  EVERY,
  MOST_FACTORS,
  MOST_POINTS,
  MOST_RUNS,
  type DesignDocument,
  type FactorDocument,
  type FactorKind,
  type PlanDocument,
  type PlanKind,
} from './design-schema.ts';
import { checkChangedTwice, checkFixedNames, checkTimes, checkTwice, checkWords } from './check-together.ts';
import { replicationOf } from './experiment.ts';
import { createFactor, eachFactor, limitsOf, nameOf, rangeOf } from './factors.ts';
import { outputName, usualMeasures } from './outputs.ts';
import { planPoints } from './plan-points.ts';

type Keys = readonly (string | number)[];
type Report = (keys: Keys, found: Text, allowed: Text) => void;

/** What a factor of each kind names, and what it may say besides. */
const keysOfKind: {
  readonly [K in FactorKind]: {
    readonly names: readonly (keyof FactorDocument)[];
    readonly may: readonly (keyof FactorDocument)[];
  };
} = {
  assumption: { names: ['assumption'], may: ['region', 'range', 'scale', 'levels', 'values'] },
  level: { names: ['lever'], may: ['region', 'from', 'to', 'ramp', 'range', 'scale', 'levels', 'values'] },
  start: { names: ['lever', 'package'], may: ['region', 'range', 'levels', 'values'] },
  strength: { names: ['package'], may: ['from', 'range', 'scale', 'levels', 'values'] },
  mechanism: { names: ['mechanism'], may: ['from', 'values'] },
  seed: { names: [], may: ['values'] },
};
const always: readonly (keyof FactorDocument)[] = ['vary', 'name'];

const keysOfPlan: { readonly [K in PlanKind]: readonly (keyof PlanDocument)[] } = {
  factorial: [],
  list: ['rows'],
  latinHypercube: ['points'],
  sobol: ['points'],
  oneAtATime: [],
  morris: ['trajectories', 'levels'],
  saltelli: ['points', 'secondOrder'],
};

/** Each point of these takes two coordinates of the sequence a factor. */
const mostFactors: { readonly [K in PlanKind]?: number } = { saltelli: MOST_SOBOL_DIMENSIONS / 2 };

const names = (ids: readonly string[], found: unknown): Text =>
  ids.length === 0 ? inBothLanguages('–') : oneOf(ids, found);

function checkKeys(factor: FactorDocument, keys: Keys, report: Report): boolean {
  const { names: wanted, may } = keysOfKind[factor.vary];
  const given = wanted.filter((key) => factor[key] !== undefined);
  if (wanted.length > 0 && given.length !== 1) {
    const list = wanted.map((key) => `"${key}"`);
    report([...keys, given[0] ?? wanted[0]!], quotedValue(given.length === 0 ? undefined : factor[given[0]!]), {
      en: `${list.join(' or ')} of what is varied${given.length > 1 ? ', one of them' : ''}`,
      zh: `所变动者的 ${list.join(' 或 ')}${given.length > 1 ? '，二者取一' : ''}`,
    });
    return false;
  }
  const known = [...always, ...wanted, ...may];
  const alien = (Object.keys(factor) as (keyof FactorDocument)[]).filter((key) => !known.includes(key));
  for (const key of alien)
    report([...keys, key], quotedValue(factor[key]), {
      en: `no "${key}" where "${factor.vary}" is varied`,
      zh: `变动 "${factor.vary}" 时不应有 "${key}"`,
    });
  return alien.length === 0;
}

function checkNames(factor: FactorDocument, scenario: Scenario, leveled: boolean, keys: Keys, report: Report): boolean {
  const { region, package: of, lever, assumption, vary } = factor;
  const regions = scenario.regions.map(({ id }) => id);
  let right = true;
  const refuse: Report = (...fault) => {
    right = false;
    report(...fault);
  };
  if (region !== undefined && !regions.includes(region))
    refuse([...keys, 'region'], quotedValue(region), names(regions, region));
  const packages = Object.keys(scenario.packages);
  if (of !== undefined && !packages.includes(of)) refuse([...keys, 'package'], quotedValue(of), names(packages, of));
  if (vary === 'assumption' && region !== undefined && assumption !== EVERY && !isRegionParameter(String(assumption)))
    refuse([...keys, 'region'], quotedValue(region), {
      en: `no region: ${assumption} holds for the whole world`,
      zh: `不写区域：${assumption} 适用于整个世界`,
    });
  if (vary === 'start' && of !== undefined && region !== undefined)
    refuse([...keys, 'region'], quotedValue(region), {
      en: 'no region: a package starts in all of them',
      zh: '不写区域：政策组合在所有区域同时开始',
    });
  if (!right || lever === undefined || vary !== 'start' || leveled) return right;
  return checkStarted(factor, scenario, keys, report);
}

/** There is something to start: bars of the scenario, where no factor gives the lever a level. */
function checkStarted({ lever, region }: FactorDocument, scenario: Scenario, keys: Keys, report: Report): boolean {
  const bars = scenario.policy.filter((move) => region === undefined || move.region === region);
  const wanted = lever === EVERY ? leverIds : [lever];
  if (wanted.every((id) => bars.some((move) => move.lever === id))) return true;
  report([...keys, 'lever'], quotedValue(lever), {
    en: 'a lever with bars in the scenario, or one whose level is a factor too',
    zh: '情景中已有安排的政策杠杆，或其力度也是因子的政策杠杆',
  });
  return false;
}

function limitsText({ low, high, step }: { readonly low: number; readonly high: number; readonly step: number }): Text {
  const grid = step === 0 ? { en: '', zh: '' } : { en: `, in steps of ${step}`, zh: `，步长 ${step}` };
  return { en: `${low} to ${high}${grid.en}`, zh: `${low} 到 ${high}${grid.zh}` };
}

function checkValues(factor: FactorDocument, scenario: Scenario, keys: Keys, report: Report): void {
  const { range, scale, values, vary, assumption } = factor;
  const limits = limitsOf(factor, scenario);
  if (range !== undefined && values !== undefined)
    return report([...keys, 'values'], quotedValue(values), {
      en: 'either "range" or "values"',
      zh: '"range" 与 "values" 只写其一',
    });
  if (vary === 'seed' || vary === 'mechanism') {
    const type = vary === 'seed' ? 'string' : 'boolean';
    if (vary === 'seed' && values === undefined)
      report([...keys, 'values'], quotedValue(undefined), { en: 'a list of seed phrases', zh: '随机种子的列表' });
    values?.forEach((value, k) => {
      if (typeof value !== type)
        report([...keys, 'values', k], quotedValue(value), {
          en: type === 'string' ? 'a seed phrase in quotation marks' : 'true (at work) or false (off)',
          zh: type === 'string' ? '加引号的随机种子' : 'true（起作用）或 false（关闭）',
        });
    });
    return checkWords(factor, keys, report);
  }
  if (limits === undefined) return undefined;
  if (vary === 'assumption' && typeof (parameters[assumption as ParameterId] as ParameterEntry).default !== 'number')
    return report([...keys, 'assumption'], quotedValue(assumption), {
      en: 'an assumption of one number, not one per chain',
      zh: '只有一个数值的假设，而非每条价值链各一个',
    });
  const inside = (value: unknown): boolean => {
    if (typeof value !== 'number' || value < limits.low || value > limits.high) return false;
    const steps = limits.step === 0 ? 0 : value / limits.step;
    return Math.abs(steps - Math.round(steps)) < 1e-9;
  };
  for (const [key, list] of [
    ['range', range],
    ['values', values],
  ] as const) {
    list?.forEach((value, k) => {
      if (!inside(value)) report([...keys, key, k], quotedValue(value), limitsText(limits));
    });
  }
  if (range !== undefined && !(range[0]! < range[1]!))
    report([...keys, 'range'], quotedValue(range), {
      en: '[low, high] with low below high',
      zh: '[下限, 上限]，下限小于上限',
    });
  if (values !== undefined && new Set(values).size < values.length)
    report([...keys, 'values'], quotedValue(values), { en: 'each value once', zh: '每个值只写一次' });
  const wanted = values === undefined ? rangeOf(factor, scenario) : undefined;
  if (scale === 'ratio' && wanted !== undefined && wanted[0] <= 0)
    report([...keys, 'scale'], quotedValue(scale), {
      en: 'ratio only for a range above 0',
      zh: '下限大于 0 的区间才可用 ratio',
    });
  if (values === undefined && wanted === undefined)
    report([...keys, 'range'], quotedValue(undefined), {
      en: `a range or values: no plausible range of ${assumption} is known`,
      zh: `区间或取值：${assumption} 没有已知的合理区间`,
    });
  return undefined;
}

function checkPlan(design: DesignDocument, factors: readonly FactorDocument[], report: Report): boolean {
  const { plan } = design;
  const known: readonly string[] = ['kind', ...keysOfPlan[plan.kind]];
  let right = true;
  const refuse: Report = (...fault) => {
    right = false;
    report(...fault);
  };
  for (const key of Object.keys(plan) as (keyof PlanDocument)[])
    if (!known.includes(key))
      refuse(['plan', key], quotedValue(plan[key]), {
        en: `no "${key}" in a plan of kind "${plan.kind}"`,
        zh: `"${plan.kind}" 方案中不应有 "${key}"`,
      });
  if (factors.length === 0 && plan.kind !== 'list' && plan.kind !== 'factorial')
    refuse(['factors'], quotedValue([]), { en: 'at least one factor', zh: '至少一个因子' });
  const most = mostFactors[plan.kind] ?? MOST_FACTORS;
  if (factors.length > most)
    refuse(['factors'], inBothLanguages(String(factors.length)), {
      en: `at most ${most} factors in a plan of kind "${plan.kind}"`,
      zh: `"${plan.kind}" 方案至多 ${most} 个因子`,
    });
  if (plan.kind === 'morris' && plan.levels !== undefined && plan.levels % 2 === 1)
    refuse(['plan', 'levels'], quotedValue(plan.levels), { en: 'an even number of levels', zh: '偶数个水平' });
  if (plan.kind !== 'list') return right;
  if (plan.rows === undefined)
    refuse(['plan', 'rows'], quotedValue(undefined), { en: 'a list of points', zh: '点的列表' });
  const ids = factors.map((one) => one.name ?? nameOf(one));
  plan.rows?.forEach((row, k) => {
    for (const name of Object.keys(row))
      if (!ids.includes(name)) refuse(['plan', 'rows', k, name], quotedValue(row[name]), names(ids, name));
  });
  return right;
}

/** Values written out point by point are held to the same limits as those of a factor. */
function checkRows(
  design: DesignDocument,
  factors: readonly FactorDocument[],
  scenario: Scenario,
  report: Report,
): void {
  design.plan.rows?.forEach((row, k) => {
    for (const factor of factors) {
      const name = factor.name ?? nameOf(factor);
      if (!Object.hasOwn(row, name)) continue;
      const { range: _range, levels: _levels, ...open } = factor;
      checkValues({ ...open, values: [row[name]!] }, scenario, ['plan', 'rows', k, name], (_keys, found, allowed) =>
        report(['plan', 'rows', k, name], found, allowed),
      );
    }
  });
}

function checkMeasure(measure: MeasureDocument, scenario: Scenario, keys: Keys, report: Report): void {
  const regions = scenario.regions.map(({ id }) => id);
  const { region, from = 0, to, across } = measure;
  if (region !== undefined && !regions.includes(region))
    report([...keys, 'region'], quotedValue(region), names(regions, region));
  if (region !== undefined && across !== undefined)
    report([...keys, 'across'], quotedValue(across), {
      en: 'either "region" or "across"',
      zh: '"region" 与 "across" 只写其一',
    });
  if (to !== undefined && to <= from)
    report([...keys, 'to'], inBothLanguages(String(to)), {
      en: `more than ${from}, the quarter it starts`,
      zh: `大于开始季度 ${from}`,
    });
  if (from >= scenario.quarters)
    report([...keys, 'from'], inBothLanguages(String(from)), {
      en: `less than ${scenario.quarters}, the length of the run`,
      zh: `小于运行长度 ${scenario.quarters}`,
    });
}

function checkSize(design: DesignDocument, scenario: Scenario, report: Report): void {
  const factors = eachFactor(design.factors).map((one) => createFactor(one, scenario));
  const { count } = planPoints(design.plan, factors, design.seed ?? scenario.seed);
  const runs = count * replicationOf(design).stages.at(-1)!;
  if (count > MOST_POINTS || runs > MOST_RUNS)
    report(
      [count > MOST_POINTS ? 'plan' : 'replicates'],
      { en: `${runs} runs`, zh: `${runs} 次运行` },
      {
        en: `1 to ${MOST_RUNS} runs`,
        zh: `1 到 ${MOST_RUNS} 次运行`,
      },
    );
}

/** Every fault of a design of this scenario. */
export function checkDesign(design: DesignDocument, scenario: Scenario): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (keys, found, allowed) => faults.push({ path: pathText(keys), found, allowed });
  design.factors.forEach((factor, k) => {
    const keys = ['factors', k];
    const level = design.factors.some(
      (one) =>
        one.vary === 'level' &&
        (one.lever === factor.lever || one.lever === EVERY) &&
        (factor.region === undefined || one.region === factor.region),
    );
    if (!checkKeys(factor, keys, report) || !checkNames(factor, scenario, level, keys, report)) return;
    checkTimes(factor, scenario, keys, report);
    for (const one of eachFactor([factor])) checkValues(one, scenario, keys, report);
  });
  const factors = eachFactor(design.factors);
  checkTwice(
    factors.map((one) => one.name ?? nameOf(one)),
    (k) => ['factors', k, 'name'],
    report,
  );
  checkChangedTwice(factors, report);
  const sound = faults.length === 0;
  const planned = checkPlan(design, factors, report);
  if (sound) checkRows(design, factors, scenario, report);
  const { measures = usualMeasures } = design.outputs ?? {};
  measures.forEach(({ measure, dividedBy }, k) => {
    checkMeasure(measure, scenario, ['outputs', 'measures', k, 'measure'], report);
    if (dividedBy !== undefined) checkMeasure(dividedBy, scenario, ['outputs', 'measures', k, 'dividedBy'], report);
  });
  const outputs = measures.map(outputName);
  const columns = [...factors.map((one) => one.name ?? nameOf(one)), ...outputs];
  const columnKeys = (k: number): Keys =>
    k < factors.length ? ['factors', k, 'name'] : ['outputs', 'measures', k - factors.length, 'name'];
  checkFixedNames(columns, scenario, columnKeys, report);
  checkTwice(design.outputs?.series ?? [], (k) => ['outputs', 'series', k], report);
  checkTwice(columns, columnKeys, (keys, ...rest) => {
    if (keys[0] === 'outputs') report(keys, ...rest);
  });
  if (design.replicates !== undefined && design.precision !== undefined)
    report(['replicates'], quotedValue(design.replicates), {
      en: 'either "replicates" or "precision"',
      zh: '"replicates" 与 "precision" 只写其一',
    });
  design.precision?.until.forEach(({ output, halfWidth, relative }, k) => {
    if (!outputs.includes(output))
      report(['precision', 'until', k, 'output'], quotedValue(output), names(outputs, output));
    if (halfWidth === undefined && relative === undefined)
      report(['precision', 'until', k, 'halfWidth'], quotedValue(undefined), {
        en: '"halfWidth", "relative" or both',
        zh: '"halfWidth" 或 "relative"，也可并用',
      });
  });
  const { atMost, atLeast } = design.precision ?? {};
  if (atMost !== undefined && atLeast !== undefined && atLeast > atMost)
    report(['precision', 'atLeast'], quotedValue(atLeast), { en: `at most ${atMost}`, zh: `不大于 ${atMost}` });
  if (planned && faults.length === 0) checkSize(design, scenario, report);
  return faults;
}
