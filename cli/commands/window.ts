import {
  createWindow,
  parsePackage,
  parseStarts,
  presets,
  replicateSeed,
  windowDesign,
  windowInputs,
  windowVariants,
  type Starts,
  type WindowDesign,
  type WindowSubject,
} from '../../experiments/index.ts';
import { defineCommand, type CommandCall } from '../command.ts';
import { pairedFlags, replicatesFlag, scenarioFlags } from '../flags.ts';
import { readIndicator } from '../indicator-argument.ts';
import { packageWanted } from '../package-argument.ts';
import { readRegion } from '../region-argument.ts';
import { wantedReplicates } from '../replicates-argument.ts';
import { endedEarly, endOfDesign, runDesign } from '../run-design.ts';
import { checkStore, openKeptRunner } from '../run-store/kept-runner.ts';
import { readScenario, scenarioOperand } from '../scenario-argument.ts';
import { bothFault, pathFlag, readPath } from '../subject-argument.ts';
import { windowDocument, windowReport, type WindowQuestion } from '../window-report.ts';

const DEFAULT_SEEDS = 20;
const DEFAULT_STARTS = '40..180/20';

/** Runs last until the effect has been measured: their length is not for the command line to say. */
const { quarters: _quarters, ...openEndedFlags } = scenarioFlags;

const flags = {
  ...openEndedFlags,
  package: {
    kind: 'text',
    value: 'NAME',
    text: { en: 'the policy package to be tried, a package of the scenario', zh: '要考察的政策组合，须为情景自带' },
  },
  path: pathFlag,
  from: {
    kind: 'text',
    value: 'A..B/STEP',
    text: {
      en: `quarters in which it may start; ${DEFAULT_STARTS} unless given`,
      zh: `可能的起始季度；默认为 ${DEFAULT_STARTS}`,
    },
  },
  ...replicatesFlag(DEFAULT_SEEDS),
  ...pairedFlags,
  indicator: {
    kind: 'text',
    value: 'ID',
    text: { en: 'the indicator that is to be kept up; valueAdded unless given', zh: '要守住的指标；默认为 valueAdded' },
  },
} as const;

async function plan(call: CommandCall<typeof flags>): Promise<WindowQuestion> {
  const { values, faults } = call;
  const wanted = await readScenario({
    ...call,
    values: { ...values, package: [], quarters: undefined },
    anyLength: true,
  });
  const parsed = parseStarts(values.from ?? DEFAULT_STARTS);
  if ('faults' in parsed) faults.push(...parsed.faults);
  const indicator = readIndicator(values.indicator ?? 'valueAdded', faults);
  const region = readRegion(values.region, wanted, faults);
  const replicates = wantedReplicates(values, DEFAULT_SEEDS, wanted, faults);
  let design: WindowDesign | undefined;
  const written = values.package;
  const named = written === undefined ? undefined : parsePackage(written);
  // A fault of the policy does not depend on the starts: any will do to find it.
  const starts: Starts = 'starts' in parsed ? parsed.starts : { from: 0, to: 0, step: 1 };
  const designed = (subject: WindowSubject): void => {
    if (wanted === undefined) return;
    const checked = windowDesign(wanted.document, { ...subject, starts }, presets);
    if ('faults' in checked) faults.push(...checked.faults);
    else design = checked.design;
  };
  if (values.path !== undefined) {
    if (written !== undefined) faults.push(bothFault(values.path));
    const added = readPath(values.path, wanted, faults);
    if (added !== undefined) designed({ added });
  } else if (written === undefined) faults.push(packageWanted(wanted));
  else if (named !== undefined && 'faults' in named) faults.push(...named.faults);
  else if (named !== undefined && 'value' in named && named.value.from !== undefined) {
    faults.push({
      path: `--package ${written}`,
      found: { en: `a start, quarter ${named.value.from}`, zh: `起始季度 ${named.value.from}` },
      allowed: { en: 'the name alone: --from says which starts are tried', zh: '只写名称：起始季度由 --from 给出' },
    });
  } else if (named !== undefined && 'value' in named) designed({ package: named.value.name });
  call.refuseFaults();
  return {
    wanted: wanted!,
    design: design!,
    region,
    indicator: indicator!,
    replicates,
    subject: values.path === undefined ? 'package' : 'path',
  };
}

/** Which run of a replicate this is. */
function runName({ starts }: WindowDesign, position: number): string {
  if (position === 0) return 'unaided';
  const variants = windowVariants.length;
  return `from=${starts[Math.floor((position - 1) / variants)]} ${windowVariants[(position - 1) % variants]}`;
}

export const window = defineCommand({
  name: 'window',
  summary: {
    en: 'tries a policy package from one quarter after another: the window of opportunity and the point of no return, with and without governance reform',
    zh: '逐一尝试政策组合的起始季度：机会窗口与不可逆转点，分有治理改革与无治理改革两种情形',
  },
  operand: scenarioOperand,
  flags,
  remarks: [
    {
      en: 'Effects are measured twenty years after the start, whenever that is, as shares of the peak the same run reaches without the package; runs last as long as that takes. A run is rescued when it keeps 80% of that peak. The point of no return is the first start from which fewer than half of the runs are rescued; the fiscal one, from which less than half of the programme is paid in its second to twelfth year.',
      zh: '效应在启动二十年后衡量，无论何时启动，均以同一运气下无政策时的峰值为单位；运行长度随之而定。保有该峰值 80% 以上即为挽回。不可逆转点指自此往后能挽回的运行不足一半的第一个起点；财政上的不可逆转点指自此往后第二至十二年资金到位率不足一半的第一个起点。',
    },
    {
      en: 'JSON: scenario, seed, seeds, perWorld, engine, expected {engine}, package or path, region, indicator, replicates, failed, failures [{seed, run, error}], points [{from, pairs, mean, low, high, rescued, rescuedLow, rescuedHigh, level, paid, captureAtStart, unaidedLevel, unaidedRescued}], pointOfNoReturn (a quarter or null), pointOfNoReturnKind (at, before, notReached, noRuns, noPeak), pointOfNoReturnText, fiscalPoint, fiscalPointKind, fiscalPointText: all of the package without governance reform; withReform {points, pointOfNoReturn, …}: of the package with it. What cannot be told is null.',
      zh: 'JSON：scenario、seed、seeds、perWorld、engine、expected {engine}、package 或 path、region、indicator、replicates、failed、failures [{seed, run, error}]、points [{from, pairs, mean, low, high, rescued, rescuedLow, rescuedHigh, level, paid, captureAtStart, unaidedLevel, unaidedRescued}]、pointOfNoReturn（季度或 null）、pointOfNoReturnKind（at、before、notReached、noRuns、noPeak）、pointOfNoReturnText、fiscalPoint、fiscalPointKind、fiscalPointText：均指不配合治理改革的政策组合；withReform {points, pointOfNoReturn, …}：指同步推进治理改革者。无法判断的数记为 null。',
    },
    endedEarly,
  ],
  examples: [
    'jiqun window ruhr --package upgrade --from 60..180/40 --seeds 12',
    "jiqun window default --path 'mine=rd=0.6@40,train=0.4@40' --seeds 12",
    'jiqun window default --package protect --worlds 1 --seeds 50 --json',
  ],
  async run(call) {
    const { language, terminal } = call;
    await checkStore(call);
    const question = await plan(call);
    const { design, region, indicator, replicates } = question;
    const size = design.inputs.length;
    const total = replicates.count * size;
    const gathered = createWindow(design, { region, indicator });
    const runner = await openKeptRunner(call, total, question.wanted.scenario.money);
    const end = await runDesign({
      terminal,
      language,
      runner,
      inputs: windowInputs(design, replicates),
      total,
      of: (k) => ({ seed: replicateSeed(replicates.phrase, Math.floor(k / size)), run: runName(design, k % size) }),
      onResult: gathered.add,
    }).finally(() => runner.close());
    const summary = gathered.summary();
    await terminal.print(
      call.json
        ? `${JSON.stringify(windowDocument(question, summary, end.failures))}\n`
        : windowReport(question, summary, language),
    );
    return endOfDesign(call, end, {
      done: summary.replicates,
      of: replicates.count,
      unit: { en: 'replicates', zh: '组' },
    });
  },
});
