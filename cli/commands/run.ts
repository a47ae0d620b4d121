import { extname } from 'node:path';
import type { RunResult } from '../../engine/index.ts';
import {
  numbersRemark,
  presets,
  readWhole,
  runColumns,
  inBothLanguages,
  quotedValue,
  type RunColumn,
  type Fault,
} from '../../experiments/index.ts';
import { engineIdentity, isAbort } from '../../workers/node/index.ts';
import { defineCommand, type CommandCall } from '../command.ts';
import { exitStatus } from '../exit-statuses.ts';
import { checkpointBytes, readCheckpoint } from '../checkpoint-file.ts';
import { csvPieces } from '../csv-pieces.ts';
import { tellFailure } from '../engine-failure.ts';
import { reasonOf } from '../reason-of.ts';
import { scenarioFlags } from '../flags.ts';
import { tellInterrupted } from '../interruption.ts';
import { panelColumns, panelText } from '../panel-columns.ts';
import { showProgress } from '../progress.ts';
import { runDocument } from '../run-report.ts';
import { runSummary } from '../run-summary.ts';
import { openRunner } from '../runner.ts';
import { readScenario, scenarioOperand, type WantedScenario } from '../scenario-argument.ts';
import { targetClashes, targetFaults, type Target } from '../target-file.ts';
import { engineVersion } from '../version.ts';
import { writeParquet } from '../write-parquet.ts';
import { writeFiles, type Sink, type WrittenFile } from '../write-whole.ts';

const flags = {
  ...scenarioFlags,
  out: {
    kind: 'text',
    value: 'FILE.csv|.parquet|.json',
    text: {
      en: 'the indicators: one row per quarter and region, or the JSON document',
      zh: '写出指标：每季度、每区域一行；或写出 JSON 文档',
    },
  },
  panel: {
    kind: 'text',
    value: 'FILE.csv|.parquet',
    text: { en: 'every firm in every quarter', zh: '写出每家企业每个季度的数据' },
  },
  snapshot: {
    kind: 'text',
    value: 'FILE@QUARTERS',
    text: { en: 'a checkpoint taken after so many quarters', zh: '运行若干季度之后写出检查点' },
  },
  from: {
    kind: 'text',
    value: 'FILE',
    text: {
      en: 'continue from a checkpoint of the same scenario and seed',
      zh: '从同一情景、同一随机种子的检查点继续',
    },
  },
} as const;

type RunCall = CommandCall<typeof flags>;

interface Snapshot {
  readonly file: string;
  readonly quarter: number;
}

function readSnapshot(written: string, quarters: number | undefined): Snapshot | { readonly faults: readonly Fault[] } {
  const at = written.lastIndexOf('@');
  const text = written.slice(at + 1);
  const quarter = readWhole(text, 0, 9999);
  if (at < 1 || quarter === undefined)
    return { faults: [{ path: '--snapshot', found: quotedValue(written), allowed: inBothLanguages('FILE@QUARTERS') }] };
  if (quarters !== undefined && quarter > quarters) {
    const found = { en: `${quarter} quarters`, zh: `${quarter} 个季度` };
    return {
      faults: [
        {
          path: '--snapshot',
          found,
          allowed: { en: `0 to ${quarters}, the length of the run`, zh: `0 到 ${quarters}，即运行长度之内` },
        },
      ],
    };
  }
  return { file: written.slice(0, at), quarter };
}

interface Plan {
  readonly wanted: WantedScenario;
  readonly snapshot: Snapshot | undefined;
  readonly from: { readonly quarter: number; readonly checkpoint: ArrayBuffer } | undefined;
}

/** Everything the run needs, once every fault of the command line has been reported. */
async function plan(call: RunCall): Promise<Plan> {
  const { values, faults, operand } = call;
  const wanted = await readScenario(call);
  const snapshot = values.snapshot === undefined ? undefined : readSnapshot(values.snapshot, wanted?.input.quarters);
  if (snapshot !== undefined && 'faults' in snapshot) faults.push(...snapshot.faults);
  const targets: readonly Target[] = [
    ...(values.out === undefined ? [] : [{ flag: '--out', path: values.out, endings: ['.csv', '.parquet', '.json'] }]),
    ...(values.panel === undefined ? [] : [{ flag: '--panel', path: values.panel, endings: ['.csv', '.parquet'] }]),
    ...(snapshot === undefined || 'faults' in snapshot
      ? []
      : [{ flag: '--snapshot', path: snapshot.file, endings: [] }]),
  ];
  const inputs = {
    ...(operand === '-' || presets.has(operand) ? {} : { SCENARIO: operand }),
    ...(values.from === undefined ? {} : { '--from': values.from }),
  };
  faults.push(...(await targetFaults(targets)), ...(await targetClashes(targets, inputs)));
  const from =
    values.from === undefined || wanted === undefined
      ? undefined
      : await readCheckpoint(values.from, wanted.input, wanted.scenario.id, call.terminal.interrupted);
  if (from !== undefined && 'faults' in from) faults.push(...from.faults);
  const early =
    snapshot !== undefined &&
    'quarter' in snapshot &&
    from !== undefined &&
    'quarter' in from &&
    snapshot.quarter < from.quarter;
  if (early) {
    faults.push({
      path: '--snapshot',
      found: { en: `${snapshot.quarter} quarters`, zh: `${snapshot.quarter} 个季度` },
      allowed: {
        en: `at least ${from.quarter}, where the run continues`,
        zh: `不少于继续运行之处的 ${from.quarter} 个季度`,
      },
    });
  }
  call.refuseFaults();
  return { wanted: wanted!, snapshot: snapshot as Snapshot | undefined, from: from as Plan['from'] };
}

/** What the files hold that were asked for. */
function filesOf(
  { values: { out, panel } }: RunCall,
  { wanted, snapshot }: Plan,
  result: RunResult,
): readonly WrittenFile[] {
  const { scenario, input, regions } = wanted;
  const notes = { scenario: scenario.id, seed: input.seed, engine: engineVersion, fingerprint: result.fingerprint };
  const ending = (path: string): string => extname(path).toLowerCase();
  const rows = (path: string, columns: () => readonly RunColumn[]): WrittenFile => ({
    path,
    async write(sink) {
      if (ending(path) === '.parquet') await writeParquet(columns(), notes, sink);
      else for (const piece of csvPieces(columns())) await sink(piece);
    },
  });
  const ids = regions.map(({ id }) => id);
  return [
    ...(out === undefined
      ? []
      : ending(out) === '.json'
        ? [{ path: out, write: (sink: Sink) => sink(`${JSON.stringify(runDocument(wanted, result))}\n`) }]
        : [rows(out, () => runColumns(wanted, result))]),
    ...(panel === undefined ? [] : [rows(panel, () => panelColumns(result.panel!, ids))]),
    ...(snapshot === undefined
      ? []
      : [
          {
            path: snapshot.file,
            write: (sink: Sink) =>
              sink(
                checkpointBytes({
                  scenario: scenario.id,
                  quarter: snapshot.quarter,
                  input,
                  checkpoint: result.checkpoint!,
                }),
              ),
          },
        ]),
  ];
}

/** The run, or the status the command ends with when there is none. */
async function runOnce(
  { values, language, terminal }: RunCall,
  { wanted, snapshot, from }: Plan,
): Promise<RunResult | number> {
  const runner = openRunner(values.workers, 1, wanted.scenario.money);
  const progress = showProgress(terminal, language, wanted.input.quarters, { en: 'quarters', zh: '个季度' });
  try {
    return await runner.run(wanted.input, {
      panel: values.panel !== undefined,
      ...(snapshot === undefined ? {} : { checkpointAt: snapshot.quarter }),
      ...(from === undefined ? {} : { from: from.checkpoint }),
      signal: terminal.interrupted,
      onProgress: progress.at,
    });
  } catch (error) {
    progress.end();
    if (isAbort(error)) return tellInterrupted(terminal, language);
    tellFailure(terminal, language, { seed: wanted.input.seed, error: reasonOf(error) });
    return exitStatus.someFailed;
  } finally {
    progress.end();
    await runner.close();
  }
}

export const run = defineCommand({
  name: 'run',
  summary: { en: 'runs a scenario once', zh: '把一个情景运行一次' },
  operand: scenarioOperand,
  flags,
  remarks: [
    {
      en: 'JSON: scenario, seed, quarters, engine, fingerprint, expected {engine, fingerprint, reproduced}, regions, verdict, phases [{phase, from, to}], series {indicator: [one value per quarter, null where it is unknown]}, units {indicator: unit}. Labour is in jobs in every file and in JSON, money in the units of the model, or in the money that the document names; Parquet files carry the units in their metadata, and “jiqun list indicators” prints them. With several regions verdict, phases and series are objects by region id. A quarter q belongs to a span when from <= q < to.',
      zh: 'JSON：scenario、seed、quarters、engine、fingerprint、expected {engine, fingerprint, reproduced}、regions、verdict、phases [{phase, from, to}]、series {指标: [每季度一个值，无值处为 null]}、units {指标: 单位}。各类文件与 JSON 中，劳动均以岗位（人）计，金额以模型单位计，文档指定货币时则以该货币计；Parquet 文件的元数据写明单位，“jiqun list indicators” 亦可查阅。有多个区域时，verdict、phases 与 series 均为以区域 id 为键的对象。from <= q < to 的季度 q 属于该阶段。',
    },
    {
      en: 'A run continued with --from gives the same fingerprint as the whole run. A checkpoint of another scenario, seed, assumptions or past is refused; policy and events after it may differ. With --panel, a continued run has rows only from the checkpoint on.',
      zh: '用 --from 继续的运行与完整运行的结果指纹相同。情景、随机种子、假设或此前经历不同的检查点不予接受；其后的政策与事件可以不同。与 --panel 同用时，只有检查点之后的行。',
    },
    {
      en: 'A document the page saved or shared says which engine made it (engine) and which fingerprint its run had (fingerprint). Another engine is said before the run, other numbers before the results, both on standard error; --json has them as expected. Flags that change the scenario (--set, --lever, --package, --off, --seed, --quarters) make another run, of which no fingerprint is expected.',
      zh: '网页保存或分享的文档会注明由哪个引擎生成（engine）及其运行的结果指纹（fingerprint）。引擎不同，会在运行之前说明；结果不同，会在给出结果之前说明，均写到标准错误；--json 中见 expected。改动情景的选项（--set、--lever、--package、--off、--seed、--quarters）使之成为另一次运行，不再预期任何结果指纹。',
    },
    panelText,
  ],
  examples: [
    'jiqun run default --seed 1 --json',
    'jiqun run default --lever rd=0.5@40-120~8 --set wageGrowth=0.008 --out run.csv',
    'jiqun run default --snapshot at100@100 && jiqun run default --from at100 --lever open=0.8@100',
  ],
  async run(call) {
    const { language, terminal } = call;
    const planned = await plan(call);
    const result = await runOnce(call, planned);
    if (typeof result === 'number') return result;
    const { wanted } = planned;
    const remark = numbersRemark(
      wanted.expected ?? {},
      { engine: engineIdentity, fingerprint: result.fingerprint },
      wanted.document.extends,
    );
    if (remark !== undefined) terminal.tell(`${remark.text[language]}\n`);
    const lost = await writeFiles(call, filesOf(call, planned, result));
    await terminal.print(
      call.json ? `${JSON.stringify(runDocument(wanted, result))}\n` : runSummary(wanted, result, language),
    );
    if (lost.length === 0) return exitStatus.done;
    return terminal.interrupted.aborted ? exitStatus.interrupted : exitStatus.notWritten;
  },
});
