import { mechanisms, type MechanismId } from '../../engine/index.ts';
import {
  attributionDesign,
  attributionInputs,
  beyondFault,
  createAttribution,
  declineGame,
  declineParts,
  lastQuarters,
  leverGame,
  MAX_QUARTERS,
  MOST_EXACT,
  parsePackage,
  presets,
  replicateSeed,
  quotedValue,
  startedPackage,
  type AttributionDesign,
  type DeclinePart,
  type Fault,
  type Game,
  type Outcome,
} from '../../experiments/index.ts';
import { attributionDocument, attributionReport, type AttributionQuestion } from '../attribution-report.ts';
import { defineCommand, type CommandCall } from '../command.ts';
import { pairedFlags, replicatesFlag, scenarioFlags } from '../flags.ts';
import { readIndicator } from '../indicator-argument.ts';
import { oneOfWords } from '../one-of-words.ts';
import { packageLabel, packageWanted } from '../package-argument.ts';
import { readSpan } from '../quarter-span.ts';
import { readRegion } from '../region-argument.ts';
import { wantedReplicates } from '../replicates-argument.ts';
import { endedEarly, endOfDesign, runDesign } from '../run-design.ts';
import { checkStore, openKeptRunner } from '../run-store/kept-runner.ts';
import { readScenario, scenarioOperand, type WantedScenario } from '../scenario-argument.ts';
import { bothFault, pathFlag, readPath, subjectLabel } from '../subject-argument.ts';

const DEFAULT_SEEDS = 20;

const causes = [
  ...new Set<DeclinePart | MechanismId>([...declineParts, ...(Object.keys(mechanisms) as MechanismId[])]),
];

const flags = {
  ...scenarioFlags,
  package: {
    kind: 'text',
    value: 'NAME[@FROM]',
    text: { en: 'the policy package whose levers are told apart', zh: '要分解各杠杆贡献的政策组合' },
  },
  path: pathFlag,
  mechanisms: {
    kind: 'switch',
    text: {
      en: `instead of levers, the causes of a decline: ${declineParts.join(', ')}`,
      zh: `不分解杠杆，而分解衰退的原因：${declineParts.join('、')}`,
    },
  },
  cause: {
    kind: 'list',
    value: 'CAUSE',
    text: {
      en: `a cause, in place of those six (repeatable): ${causes.join(', ')}`,
      zh: `指定一项原因，取代上述六项（可重复）：${causes.join('、')}`,
    },
  },
  since: {
    kind: 'whole',
    value: 'Q',
    min: 0,
    max: MAX_QUARTERS,
    text: {
      en: 'quarter from which a mechanism that takes no part is off, 0 unless given; wages and the frontier stand still from the beginning',
      zh: '不参与的机制自该季起关闭，默认为 0；工资与技术前沿则自始不变',
    },
  },
  exact: {
    kind: 'switch',
    text: {
      en: `refuses to sample: exact values only, for up to ${MOST_EXACT} levers or causes`,
      zh: `不作抽样：只给精确值，至多 ${MOST_EXACT} 项杠杆或原因`,
    },
  },
  ...replicatesFlag(DEFAULT_SEEDS),
  ...pairedFlags,
  indicator: {
    kind: 'text',
    value: 'ID',
    text: { en: 'the indicator that is divided; valueAdded unless given', zh: '所分解的指标；默认为 valueAdded' },
  },
  at: {
    kind: 'text',
    value: 'FROM-TO',
    text: {
      en: 'quarters FROM <= q < TO over which it is averaged; the last eight unless given',
      zh: '计算均值的季度区间 FROM <= q < TO；默认为最后八个季度',
    },
  },
} as const;

type AttributeCall = CommandCall<typeof flags>;
type Players = Pick<AttributionQuestion, 'asked'> & { readonly game: Game };

function declinePlayers({ values, faults }: AttributeCall, wanted: WantedScenario | undefined): Players | undefined {
  const parts = [...new Set(values.cause)].flatMap((written) => {
    const cause = causes.find((known) => known === written);
    if (cause === undefined)
      faults.push({ path: '--cause', found: quotedValue(written), allowed: oneOfWords(causes, written) });
    return cause ?? [];
  });
  if (wanted === undefined) return undefined;
  const { quarters } = wanted.input;
  const from = values.since ?? 0;
  if (from >= quarters) faults.push(beyondFault('--since', from, quarters));
  return {
    asked: { kind: 'decline' },
    game: declineGame(wanted.document, presets, { from, ...(parts.length === 0 ? {} : { parts }) }),
  };
}

function packagePlayers({ values, faults }: AttributeCall, wanted: WantedScenario | undefined): Players | undefined {
  const written = values.package;
  if (values.path !== undefined) return pathPlayers(values.path, { values, faults }, wanted);
  if (written === undefined) {
    const fault = packageWanted(wanted);
    const or = {
      en: `${fault.allowed.en}; or --mechanisms for the causes of a decline`,
      zh: `${fault.allowed.zh}；或用 --mechanisms 分解衰退的原因`,
    };
    faults.push({ ...fault, allowed: or });
    return undefined;
  }
  const parsed = parsePackage(written);
  if ('faults' in parsed) faults.push(...parsed.faults);
  if (values.since !== undefined) {
    faults.push({
      path: '--since',
      found: quotedValue(values.since),
      allowed: {
        en: 'nothing without --mechanisms; a package starts at NAME@FROM',
        zh: '仅与 --mechanisms 同用；政策组合的起始写作 NAME@FROM',
      },
    });
  }
  if (wanted === undefined || !('value' in parsed)) return undefined;
  const started = startedPackage(wanted.document, parsed.value, presets, `--package ${written}`);
  if ('faults' in started) {
    faults.push(...started.faults);
    return undefined;
  }
  const { name, start, moves } = started;
  return {
    asked: { kind: 'package', name, start, label: packageLabel(name, wanted) },
    game: leverGame(wanted.document, moves, presets),
  };
}

function pathPlayers(
  written: string,
  { values, faults }: Pick<AttributeCall, 'values' | 'faults'>,
  wanted: WantedScenario | undefined,
): Players | undefined {
  if (values.package !== undefined) faults.push(bothFault(written));
  const path = readPath(written, wanted, faults);
  if (path === undefined || wanted === undefined) return undefined;
  const { name, start, alone, moves, replaced } = path;
  return {
    asked: { kind: 'path', name, start, label: subjectLabel({ name, kind: 'path' }, wanted) },
    game: leverGame(alone, moves, presets, replaced),
  };
}

async function plan(call: AttributeCall): Promise<AttributionQuestion> {
  const { values, faults } = call;
  const wanted = await readScenario({ ...call, values: { ...values, package: [] } });
  const decline = values.mechanisms || values.cause.length > 0;
  if (decline && (values.package ?? values.path) !== undefined) {
    faults.push({
      path: values.package === undefined ? '--path' : '--package',
      found: quotedValue(values.package ?? values.path),
      allowed: {
        en: 'either a package or the causes of a decline (--mechanisms)',
        zh: '政策组合与衰退的原因（--mechanisms）只能择一',
      },
    });
  }
  const players = decline ? declinePlayers(call, wanted) : packagePlayers(call, wanted);
  const indicator = readIndicator(values.indicator ?? 'valueAdded', faults);
  const window = values.at === undefined ? undefined : readSpan(values.at, wanted?.input.quarters, faults);
  const region = readRegion(values.region, wanted, faults);
  const replicates = wantedReplicates(values, DEFAULT_SEEDS, wanted, faults);
  const design = players === undefined ? undefined : designOf(players.game, replicates.phrase, values.exact, faults);
  call.refuseFaults();
  return {
    wanted: wanted!,
    design: design!,
    region,
    indicator: indicator!,
    window: window ?? lastQuarters(wanted!.input.quarters),
    replicates,
    asked: players!.asked,
  };
}

function designOf(game: Game, phrase: string, exactly: boolean, faults: Fault[]): AttributionDesign | undefined {
  const checked = attributionDesign(game, presets, { phrase, exactly });
  if ('design' in checked) return checked.design;
  faults.push(...checked.faults);
  return undefined;
}

/** A package is judged by the level it brings, a decline by what it leaves of the peak. */
function outcomeAsked({ asked, design, region, indicator, window: { from, to } }: AttributionQuestion): Outcome {
  const place = { indicator, region: design.regionIds[region]! };
  const measure = { ...place, at: 'mean', from, to } as const;
  return asked.kind !== 'decline' ? { measure } : { measure, dividedBy: { ...place, at: 'max' } };
}

/** Who takes part in a run of the design. */
function runName(
  { players, active, method, runOfSubset, orderOf }: AttributionDesign,
  replicate: number,
  position: number,
): string {
  const all = active.map((player) => players[player]!.id);
  const joined = (): readonly string[] => {
    if (method === 'exact') {
      const mask = runOfSubset.indexOf(position);
      return all.filter((_, i) => (mask & (1 << i)) !== 0);
    }
    const order = orderOf(replicate);
    const backwards = position > all.length;
    return (backwards ? order.toReversed().slice(0, position - all.length) : order.slice(0, position)).map(
      (i) => all[i]!,
    );
  };
  return `with ${joined().join('+') || 'none'}`;
}

export const attribute = defineCommand({
  name: 'attribute',
  summary: {
    en: 'tells which lever of a package did it, or which cause a decline: Shapley shares that sum to the total',
    zh: '贡献分解：政策组合中哪项杠杆起了作用，或衰退由何而来；各项沙普利值之和等于总效应',
  },
  operand: scenarioOperand,
  flags,
  remarks: [
    {
      en: `Up to ${MOST_EXACT} levers every subset is run, 2^n runs per replicate; beyond that orders of joining are sampled, 2n runs per replicate, and the intervals include the sampling. A lever at level 0 gets exactly 0. The effect of a package is measured on the level of the indicator, a decline on what is left of its peak.`,
      zh: `至多 ${MOST_EXACT} 项杠杆时运行全部子集，每组 2^n 次运行；更多时抽取加入次序，每组 2n 次运行，区间已计入抽样误差。力度为 0 的杠杆，贡献恰为 0。政策组合的效应以指标水平衡量，衰退以期末占峰值的比重衡量。`,
    },
    {
      en: 'JSON: scenario, seed, seeds, perWorld, quarters, engine, expected {engine}, package or path, start, region, indicator, outcome (level, ofPeak), window {from, to}, method (exact, sampled), runsPerReplicate, replicates, unknown (replicates left out because a run has nothing to measure), failed, failures [{seed, run, error}], without, with, total, totalLow, totalHigh, shares [{lever, mean, low, high, ofTotal}]; of a decline shares [{cause, …}]. What cannot be told is null.',
      zh: 'JSON：scenario、seed、seeds、perWorld、quarters、engine、expected {engine}、package 或 path、start、region、indicator、outcome（level、ofPeak）、window {from, to}、method（exact、sampled）、runsPerReplicate、replicates、unknown（因有运行无结果可衡量而未计入的组数）、failed、failures [{seed, run, error}]、without、with、total、totalLow、totalHigh、shares [{lever, mean, low, high, ofTotal}]；分解衰退时为 shares [{cause, …}]。无法判断的数记为 null。',
    },
    endedEarly,
  ],
  examples: [
    'jiqun attribute default --package upgrade@60 --seeds 10',
    "jiqun attribute default --path 'mine=rd=0.6@40,train=0.4@40' --seeds 10",
    'jiqun attribute ruhr --mechanisms --indicator employment --json',
    'jiqun attribute default --cause politicalLockIn --cause wages --since 80',
  ],
  async run(call) {
    const { language, terminal } = call;
    await checkStore(call);
    const question = await plan(call);
    const { design, replicates } = question;
    const size = design.runsPerReplicate;
    const total = replicates.count * size;
    const gathered = createAttribution(design, outcomeAsked(question));
    const runner = await openKeptRunner(call, total, question.wanted.scenario.money);
    const end = await runDesign({
      terminal,
      language,
      runner,
      inputs: attributionInputs(design, replicates),
      total,
      of: (k) => {
        const replicate = Math.floor(k / size);
        return { seed: replicateSeed(replicates.phrase, replicate), run: runName(design, replicate, k % size) };
      },
      onResult: gathered.add,
    }).finally(() => runner.close());
    const summary = gathered.summary();
    await terminal.print(
      call.json
        ? `${JSON.stringify(attributionDocument(question, summary, end.failures))}\n`
        : attributionReport(question, summary, language),
    );
    return endOfDesign(call, end, {
      done: summary.replicates + summary.unknown,
      of: replicates.count,
      unit: { en: 'replicates', zh: '组' },
    });
  },
});
