/** Reads what a comparison is asked for. */
import type { IndicatorId } from '../engine/index.ts';
import {
  printable,
  sameRuns,
  basePath,
  budgetable,
  comparisonReplicates,
  comparisonValues,
  DEFAULT_PER_WORLD,
  lastQuarters,
  parsePathSpec,
  pathRuns,
  presets,
  inBothLanguages,
  quotedValue,
  type ComparisonReplicates,
  type PathRun,
  type PathSpec,
  type WorldScope,
} from '../experiments/index.ts';
import type { CommandCall } from './command.ts';
import type { CompareQuestion } from './compare-result.ts';
import { keptFlag, pairedFlags, scenarioFlags, seedsFlag } from './flags.ts';
import { readIndicator } from './indicator-argument.ts';
import { oneOfWords } from './one-of-words.ts';
import { readPrecision } from './precision.ts';
import { readSpan } from './quarter-span.ts';
import { readRegion } from './region-argument.ts';
import { wantedReplicates } from './replicates-argument.ts';
import { readScenario, type WantedScenario } from './scenario-argument.ts';

const DEFAULT_SEEDS = 50;
const defaultIndicators = [
  'valueAdded',
  'employment',
  'firms',
  'functionLevel',
  'lockIn',
] as const satisfies readonly IndicatorId[];
/** What costs are read from; everything else is kept as running moments. */
export const keptForCosts = ['valueAdded', 'spending'] as const satisfies readonly IndicatorId[];
/** 1.2 GB of doubles, half of it free for growing. */
const MOST_VALUES = 75_000_000;

export const compareFlags = {
  ...scenarioFlags,
  ...keptFlag,
  path: {
    kind: 'list',
    value: 'NAME=SPEC',
    text: {
      en: 'a path to compare (repeatable, at least two; the first is the baseline); without any, the scenario as it is and its own paths',
      zh: '一条要比较的路径（可重复，至少两条，第一条为基准）；一条也不写时，比较情景本身与其自带的路径',
    },
  },
  against: {
    kind: 'text',
    value: 'NAME',
    text: {
      en: 'the path the others are read against; the first unless given',
      zh: '其他路径与之对比的路径；默认为第一条',
    },
  },
  baseline: {
    kind: 'text',
    value: 'SCENARIO',
    text: {
      en: 'another scenario for the first path to start from, without the changes this command line makes',
      zh: '第一条路径改从另一情景出发，不受本命令行所作改动的影响',
    },
  },
  ...seedsFlag(
    DEFAULT_SEEDS,
    { en: 'runs of each path', zh: '每条路径的运行次数' },
    { en: 'run k of every path has the seed PHRASE/k', zh: '各路径第 k 次运行的随机种子均为 PHRASE/k' },
  ),
  odds: {
    kind: 'text',
    value: 'worlds|luck',
    allowed: ['worlds', 'luck'],
    text: {
      en: `what verdicts are counted over. worlds, unless given: luck and the uncertain assumptions, in runs of their own, ${DEFAULT_PER_WORLD} in each world; luck: the runs the effects are read from`,
      zh: `结局的次数基于什么。默认为 worlds：随机种子与不确定的模型假设都变，另行运行，每个世界 ${DEFAULT_PER_WORLD} 次；luck：直接取计算效应的那些运行`,
    },
  },
  worlds: {
    ...pairedFlags.worlds,
    text: {
      en: 'draws the uncertain assumptions for the effects too, from their plausible ranges: N runs in each world, the same worlds in every path; without it effects are those of the scenario’s own assumptions',
      zh: '计算效应时也在合理区间内抽取不确定的模型假设：每个世界 N 次运行，各路径处于相同的世界；不加此项，则效应只就情景自身的假设而言',
    },
  },
  region: {
    kind: 'text',
    value: 'REGION',
    text: { en: 'id of the region looked at; all unless given', zh: '所考察区域的 id；默认为全部区域' },
  },
  indicator: {
    kind: 'list',
    value: 'ID',
    text: {
      en: `an indicator whose effect is wanted (repeatable); ${defaultIndicators.join(', ')} unless given`,
      zh: `要计算效应的指标（可重复）；默认为 ${defaultIndicators.join('、')}`,
    },
  },
  at: {
    kind: 'list',
    value: 'FROM-TO',
    text: {
      en: 'quarters FROM <= q < TO over which an effect is averaged (repeatable); the last eight unless given',
      zh: '计算平均效应的季度区间 FROM <= q < TO（可重复）；默认为最后八个季度',
    },
  },
  precision: {
    kind: 'text',
    value: 'HALF|PER%',
    text: {
      en: 'stops early, once the 95 % interval of the first indicator is this narrow for every path: half its width in the indicator’s unit, or in per cent of the effect',
      zh: '当第一项指标在每条路径上的 95% 置信区间足够窄时提前结束：半宽以指标单位计，或以效应的百分比计',
    },
  },
  'equal-cost': {
    kind: 'switch',
    text: {
      en: 'first scales the policy every path adds until all cost the same, discounted, as the cheapest of them',
      zh: '先按比例调整各路径所加政策的力度，使折现成本都与其中最低者相等',
    },
  },
} as const;

/** A comparison ready to be run. */
export interface PlannedComparison {
  readonly wanted: WantedScenario;
  readonly runs: readonly PathRun[];
  readonly question: Omit<CompareQuestion, 'runs' | 'budgeted'>;
  readonly precision: ReturnType<typeof readPrecision>;
}

export type CompareCall = CommandCall<typeof compareFlags>;

async function readRuns(call: CompareCall, wanted: WantedScenario | undefined): Promise<readonly PathRun[]> {
  const { values, faults } = call;
  const parsed = values.path.map(parsePathSpec);
  const spelling = parsed.flatMap((result) => ('faults' in result ? result.faults : []));
  const twice = values.baseline === '-' && call.operand === '-';
  if (twice) {
    const found = { en: 'standard input a second time', zh: '再次使用标准输入' };
    faults.push({
      path: '--baseline',
      found,
      allowed: { en: 'a preset or a .json file', zh: '预设情景或 .json 文件' },
    });
  }
  const baseline =
    values.baseline === undefined || twice
      ? undefined
      : await readScenario({
          terminal: call.terminal,
          operand: values.baseline,
          place: '--baseline',
          faults,
          remarks: call.remarks,
          values: { ...values, set: [], lever: [], package: [], off: [] },
        });
  faults.push(...spelling);
  if (wanted === undefined || spelling.length > 0 || (values.baseline !== undefined && baseline === undefined))
    return [];
  const specs = parsed.flatMap((result): PathSpec[] => ('path' in result ? [result.path] : []));
  const paths = specs.length > 0 ? specs : [basePath, ...wanted.scenario.paths];
  const checked = pathRuns(wanted.document, paths, presets, { baseline: baseline?.document });
  if ('runs' in checked) return checked.runs;
  faults.push(...checked.faults);
  return [];
}

/** How many replicates fit into memory. */
function checkMemory({
  wanted,
  runs,
  faults,
  count,
}: {
  wanted: WantedScenario;
  runs: readonly PathRun[];
  faults: CompareCall['faults'];
  count: number;
}): void {
  const { quarters, regions } = wanted.input;
  const shape = { paths: runs.map(({ name }) => name), regions: regions.length, quarters, kept: keptForCosts };
  const fixed = comparisonValues(shape, 0);
  const most = Math.max(0, Math.floor((MOST_VALUES - fixed) / (comparisonValues(shape, 1) - fixed)));
  if (count <= most) return;
  faults.push({
    path: '--seeds',
    found: inBothLanguages(String(count)),
    allowed: {
      en: `at most ${most} for ${runs.length} paths, ${quarters} quarters and ${regions.length} regions`,
      zh: `${runs.length} 条路径、${quarters} 个季度、${regions.length} 个区域时最多 ${most}`,
    },
  });
}

/** Where worlds are drawn, as `--odds` and `--worlds` say. */
function replicatesOf({ values, faults }: CompareCall, wanted: WantedScenario | undefined): ComparisonReplicates {
  const { phrase, count, perWorld, plausible } = wantedReplicates(values, DEFAULT_SEEDS, wanted, faults);
  if (perWorld !== undefined && values.odds === 'luck') {
    faults.push({
      path: '--odds',
      found: quotedValue('luck'),
      allowed: {
        en: 'worlds: --worlds draws them for the effects, and the odds are read from the same runs; leave one of the two out',
        zh: 'worlds（--worlds 已为效应抽取世界，结局取自同一批运行；请去掉其中一项）',
      },
    });
  }
  const scope: WorldScope = perWorld !== undefined ? 'all' : values.odds === 'luck' ? 'none' : 'odds';
  return comparisonReplicates({ phrase, count, scope, plausible, ...(perWorld === undefined ? {} : { perWorld }) });
}

/** @throws BadInput when anything is wrong */
export async function planComparison(call: CompareCall): Promise<PlannedComparison> {
  const { values, faults } = call;
  const wanted = await readScenario(call);
  const runs = await readRuns(call, wanted);
  const indicators = [...new Set(values.indicator)].flatMap((id) => readIndicator(id, faults) ?? []);
  const windows = values.at.flatMap((at) => readSpan(at, wanted?.input.quarters, faults) ?? []);
  const precision =
    values.precision === undefined ? undefined : readPrecision(values.precision, indicators[0] ?? 'valueAdded', faults);
  const replicates = replicatesOf(call, wanted);
  const region = readRegion(values.region, wanted, faults);
  if (wanted !== undefined && runs.length > 0) checkMemory({ wanted, runs, faults, count: replicates.effects.count });
  const names = runs.map(({ name }) => name);
  for (const { name, as } of sameRuns(runs)) {
    call.remarks.push({
      en: `Path ${printable(name)} runs exactly as ${printable(as)}: give it a lever above 0 that starts within the run, a mechanism that is off or an assumption, or leave it out.`,
      zh: `路径 ${printable(name)} 与 ${printable(as)} 的运行完全相同：请为它设定一项力度大于 0、在运行结束前启动的杠杆，关闭一项机制，或改变一项假设；否则可去掉它。`,
    });
  }
  const against = values.against === undefined ? 0 : names.indexOf(values.against);
  if (runs.length > 0 && against < 0)
    faults.push({ path: '--against', found: quotedValue(values.against), allowed: oneOfWords(names, values.against) });
  if (runs.length > 0 && against >= 0 && values['equal-cost'] && budgetable(runs, runs[against]!, presets).length < 2) {
    faults.push({
      path: '--equal-cost',
      found: { en: 'fewer than two paths that add policy', zh: '增加政策的路径不足两条' },
      allowed: {
        en: `at least two paths that add policy to ${names[against]}, to be brought to one budget`,
        zh: `至少两条在 ${names[against]} 之上增加政策的路径，以便调整到同一预算`,
      },
    });
  }
  call.refuseFaults();
  return {
    wanted: wanted!,
    runs,
    precision,
    question: {
      against,
      replicates,
      indicators: indicators.length > 0 ? indicators : defaultIndicators,
      windows: windows.length > 0 ? windows : [lastQuarters(wanted!.input.quarters)],
      regions: values.region === undefined ? wanted!.regions.map((_, r) => r) : [region],
    },
  };
}
