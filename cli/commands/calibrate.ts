import type { RunResult, Text } from '../../engine/index.ts';
import {
  calibratedDocument,
  calibrationEfforts,
  calibrationRuns,
  failureWords,
  fromToday,
  groundsIn,
  lastQuarterOrigin,
  lengthFault,
  NothingToCompare,
  presets,
  quotedValue,
  readingsOf,
  recordedReadings,
  USUAL_YEARS_AHEAD,
  yearsOf,
  type CalibrationEffortId,
  type Measurements,
  type Readings,
} from '../../experiments/index.ts';
import { engineIdentity } from '../../workers/node/index.ts';
import { asked, type CalibrationWish } from '../calibrate/asked.ts';
import { calibrateFlags } from '../calibrate/calibrate-flags.ts';
import { calibrateDocument, calibrateReport, heldOutReport } from '../calibrate/calibrate-report.ts';
import { measurementOperand } from '../calibrate/measurement-flags.ts';
import { readMeasurements } from '../calibrate/read-measurements.ts';
import { defineCommand, type CommandCall } from '../command.ts';
import { exitStatus } from '../exit-statuses.ts';
import { oneOfWords } from '../one-of-words.ts';
import { checkStore } from '../run-store/kept-runner.ts';
import { answerSearch, tellNothing } from '../search/answer-search.ts';
import { targetFaults } from '../target-file.ts';
import { engineVersion } from '../version.ts';
import { writeFiles } from '../write-whole.ts';

const DEFAULT_PHRASE = 'my cluster';

const nothingLearned = ({ en, zh }: Text): Text => ({
  en: `Nothing can be learned from these data: ${en}. Try another --scenario, another --founded, or fewer series.`,
  zh: `从这些数据中学不到什么：${zh}。不妨换一个 --scenario、改 --founded，或减少序列。`,
});

type Call = CommandCall<typeof calibrateFlags>;

async function planned(call: Call): Promise<CalibrationWish> {
  const { values, faults } = call;
  await checkStore(call);
  const measurements = await readMeasurements(call);
  const grounds = groundsIn(presets);
  const { scenario: preset, founded } = values;
  if (preset !== undefined && !grounds.includes(preset))
    faults.push({ path: '--scenario', found: quotedValue(preset), allowed: oneOfWords(grounds) });
  const first = measurements === undefined ? undefined : yearsOf(measurements)[0];
  if (founded !== undefined && first !== undefined && founded > first)
    faults.push({
      path: '--founded',
      found: quotedValue(founded),
      allowed: { en: `${first}, the first year of the data, or before`, zh: `不晚于数据的第一年 ${first}` },
    });
  const origin = values['held-out'] && measurements !== undefined ? lastQuarterOrigin(measurements) : undefined;
  if (values['held-out'] && measurements !== undefined && origin === undefined)
    faults.push({
      path: '--held-out',
      found: { en: 'too few points to hide some', zh: '数据点过少，无可隐去' },
      allowed: { en: 'a series of five points or more', zh: '至少有一个不少于五个点的序列' },
    });
  if (values['held-out'] && values.document !== undefined)
    faults.push({
      path: '--document',
      found: quotedValue(values.document),
      allowed: {
        en: 'only without --held-out, which finds no worlds of today',
        zh: '不与 --held-out 同用：后者不生成当下的世界',
      },
    });
  const tooLong = measurements === undefined ? undefined : lengthFault(measurements, founded, values.ahead);
  if (tooLong !== undefined) faults.push({ path: founded === undefined ? 'DATA' : '--founded', ...tooLong });
  if (values.document !== undefined)
    faults.push(...(await targetFaults([{ flag: '--document', path: values.document, endings: ['.json'] }])));
  call.refuseFaults();
  return {
    measurements: measurements as Measurements,
    preset,
    founded,
    phrase: values.seed ?? DEFAULT_PHRASE,
    effort: calibrationEfforts[(values.effort ?? 'usual') as CalibrationEffortId],
    yearsAhead: values.ahead ?? USUAL_YEARS_AHEAD,
    origin,
  };
}

/** Everything that is asked, as what asks for runs; readings are by quarter where the data are. */
function questionOf(wish: CalibrationWish) {
  const { series } = wish.measurements;
  const step = series.some(({ points }) => points.some(({ quarter }) => quarter !== undefined)) ? 1 : 4;
  const figuresOf = (result: RunResult): Readings => readingsOf(result, step);
  return {
    problem: { figuresOf, recorded: recordedReadings(step), failed: [] },
    search: asked(wish),
    total: calibrationRuns(wish.effort, groundsIn(presets).length),
  };
}

export const calibrate = defineCommand({
  name: 'calibrate',
  summary: {
    en: 'from a table of a place to the worlds it may be, and to what becomes of it',
    zh: '由一地的数据表推断其可能所处的各种世界，并预测其走向',
  },
  operand: measurementOperand,
  flags: calibrateFlags,
  remarks: [
    {
      en: 'The nearest preset, without its own shocks and policy, is the ground. Runs are tried all over the ranges of eleven unknowns, then where the first say it is worth while (approximate Bayesian computation with regression adjustment); the worlds are those of the runs that come nearest to the data, causes and luck, drawn by their weights. What the data do not pin down stays as wide as before, and is said. Of the document that --document writes, every command over many runs is over these worlds, one run in each, whatever --odds and --worlds say.',
      zh: '以最接近的预设情景为底，去掉其自身的冲击与政策。先在十一个未知量的全部取值范围内试运行，再到初步结果所指之处加密（近似贝叶斯计算，辅以回归校正）；各世界即与数据最接近的那些运行（取值与随机种子），按权重抽取。数据无法确定的，保持原有范围并予说明。以 --document 写出的文档，其多次运行的各命令均在这些世界上进行，每个世界一次，不受 --odds 与 --worlds 影响。',
    },
    {
      en: 'JSON: place, seed, effort, engine, ground {preset, founded, misses, why}, grounds, runs, effective, today (quarter), fit {learned [{id, p05, p25, p50, p75, p95, left, tenths, pinned}], error, beyond}, worlds [{seed, assumptions, misses}], forecast [{observable, from (year), p05 …}], unknowns; with --held-out: origin, ground, points [{observable, known, ahead, year, measured, model, simple}] as logarithms or log-odds. What cannot be told is null.',
      zh: 'JSON：place、seed、effort、engine、ground {preset, founded, misses, why}、grounds、runs、effective、today（季度）、fit {learned [{id, p05, p25, p50, p75, p95, left, tenths, pinned}], error, beyond}、worlds [{seed, assumptions, misses}]、forecast [{observable, from（年份）, p05 …}]、unknowns；使用 --held-out 时为 origin、ground、points [{observable, known, ahead, year, measured, model, simple}]，以对数或对数优势计。无法判断的数记为 null。',
    },
  ],
  examples: [
    'jiqun calibrate places/hsinchu-park.csv --document hsinchu.json --out hsinchu-runs',
    'jiqun calibrate places/yiwu-market.csv --held-out',
  ],
  async run(call) {
    const wish = await planned(call);
    const { terminal, language, values, json } = call;
    const end = await answerSearch(call, questionOf(wish)).catch((error: unknown) => {
      if (!(error instanceof NothingToCompare)) throw error;
      terminal.tell(`${nothingLearned(failureWords(error.message))[language]}\n`);
      return undefined;
    });
    if (end === undefined) return exitStatus.someFailed;
    const { found, failed } = end;
    if (found === undefined) return tellNothing(call);
    const status = failed > 0 ? exitStatus.someFailed : exitStatus.done;
    const origin = { seed: wish.phrase, effort: values.effort ?? 'usual', engine: engineVersion };
    if ('heldOut' in found) {
      const { calibration: _all, ...held } = found.heldOut;
      await terminal.print(
        json
          ? `${JSON.stringify({ ...origin, ...held })}\n`
          : heldOutReport(found.heldOut, wish.measurements, language),
      );
      return status;
    }
    const report = { ...found, measurements: wish.measurements, yearsAhead: wish.yearsAhead };
    const document = {
      ...fromToday(calibratedDocument(found.calibration, report, presets), presets),
      engine: engineIdentity,
    };
    const text = `${JSON.stringify(document, null, 2)}\n`;
    const lost =
      values.document === undefined
        ? []
        : await writeFiles(call, [{ path: values.document, write: (sink) => sink(text) }]);
    await terminal.print(
      json ? `${JSON.stringify(calibrateDocument(report, origin))}\n` : calibrateReport(report, language),
    );
    return lost.length > 0 ? exitStatus.notWritten : status;
  },
});
