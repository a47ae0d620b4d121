import type { ParameterId, ParameterValue } from '../../engine/index.ts';
import {
  choosePatterns,
  failuresFirst,
  gatherFindings,
  judgeRows,
  parseOff,
  parseSet,
  patternRuns,
  patterns as table,
  PUBLISHED_PHRASE,
  PUBLISHED_SEEDS,
  quotedValue,
  replicateSeed,
  valuesFile,
  wantedSeeds,
  type FoundValues,
  type Otherwise,
  type ValuesOrigin,
} from '../../experiments/index.ts';
import { engineIdentity, patternsIdentity } from '../../workers/node/index.ts';
import { defineCommand, type CommandCall } from '../command.ts';
import { exitStatus } from '../exit-statuses.ts';
import { workersFlag } from '../flags.ts';
import { oneOfWords } from '../one-of-words.ts';
import { readPatternsFile, writePatternsFile } from '../patterns-file.ts';
import { patternsDocument, patternsReport } from '../patterns-report.ts';
import { endedEarly, endOfDesign, runDesign } from '../run-design.ts';
import { openRunner } from '../runner.ts';

const DEFAULT_SEEDS = 8;
/** How often what is done is written down, so that little is lost whatever happens. */
const SAVE_MS = 20_000;

const flags = {
  seeds: {
    kind: 'whole',
    value: 'N',
    min: 1,
    max: 10_000,
    text: {
      en: `seeds PHRASE/1 to PHRASE/N, ${DEFAULT_SEEDS} unless given`,
      zh: `随机种子 PHRASE/1 至 PHRASE/N，默认 ${DEFAULT_SEEDS} 个`,
    },
  },
  published: {
    kind: 'switch',
    text: {
      en: 'as many seeds as the published results have: 50, and 200 for patterns that need them',
      zh: '与公布结果相同的种子数：50 个，需要更多者 200 个',
    },
  },
  phrase: {
    kind: 'text',
    value: 'PHRASE',
    text: { en: `phrase of the seeds, ${PUBLISHED_PHRASE} unless given`, zh: `种子短语，默认为 ${PUBLISHED_PHRASE}` },
  },
  set: {
    kind: 'list',
    value: 'ID=VALUE',
    text: {
      en: 'an assumption as if it were declared so: every world follows that does not name it itself (repeatable)',
      zh: '将某项假设的默认值改为此值：未自行设定该假设的世界均随之改变（可重复）',
    },
  },
  off: {
    kind: 'list',
    value: 'MECHANISM[@QUARTER]',
    text: { en: 'a mechanism switched off in every world (repeatable)', zh: '在所有世界中关闭一项机制（可重复）' },
  },
  out: {
    kind: 'text',
    value: 'FILE.json',
    text: {
      en: 'keeps the values of every seed in a file; what it holds already is not run again',
      zh: '把每个种子的数值存入文件；文件中已有的不再运行',
    },
  },
  ...workersFlag,
} as const;

/** What is to be otherwise than declared. */
function readOtherwise({ values, faults }: CommandCall<typeof flags>): Otherwise {
  const changes: [ParameterId, ParameterValue][] = [];
  for (const written of values.set) {
    const read = parseSet(written);
    if ('faults' in read) faults.push(...read.faults.map((fault) => ({ ...fault, path: `--set ${written}` })));
    else if ('region' in read.value)
      faults.push({
        path: `--set ${written}`,
        found: quotedValue(read.value.region),
        allowed: { en: 'ID=VALUE, for all regions', zh: 'ID=VALUE，用于所有区域' },
      });
    else changes.push([read.value.id, read.value.value as ParameterValue]);
  }
  const mechanismsOff = values.off.flatMap((written) => {
    const read = parseOff(written);
    if ('faults' in read) {
      faults.push(...read.faults.map((fault) => ({ ...fault, path: `--off ${written}` })));
      return [];
    }
    return [{ mechanism: read.value.mechanism, from: read.value.from ?? 0 }];
  });
  return { values: Object.fromEntries(changes), mechanismsOff };
}

async function plan(call: CommandCall<typeof flags>) {
  const { values: given, operands, faults, terminal } = call;
  const { chosen, unknown } = choosePatterns(table, operands);
  const ids = table.map(({ id }) => id);
  for (const word of unknown) faults.push({ path: 'IDS', found: quotedValue(word), allowed: oneOfWords(ids, word) });
  const otherwise = readOtherwise(call);
  const phrase = given.phrase ?? PUBLISHED_PHRASE;
  const origin: ValuesOrigin = {
    engine: engineIdentity,
    table: patternsIdentity,
    phrase,
    otherwise: [...given.set.map((text) => `set ${text}`), ...given.off.map((text) => `off ${text}`)],
  };
  if (given.published && given.seeds !== undefined)
    faults.push({
      path: '--published',
      found: { en: '--seeds beside it', zh: '同时给出的 --seeds' },
      allowed: { en: 'one of the two', zh: '二者之一' },
    });
  let before: FoundValues = {};
  if (given.out !== undefined) {
    const read = await readPatternsFile(given.out, origin, otherwise, terminal.interrupted);
    if ('faults' in read) faults.push(...read.faults);
    else before = read.values;
  }
  call.refuseFaults();
  const seeds = given.published
    ? ({ seeds: own }: { readonly seeds?: number }): number => own ?? PUBLISHED_SEEDS
    : (): number => given.seeds ?? DEFAULT_SEEDS;
  return { chosen, otherwise, phrase, origin, before, seeds };
}

export const patterns = defineCommand({
  name: 'patterns',
  summary: {
    en: 'holds the model against what it must show: measured values with intervals, bands, and whether they hold',
    zh: '以应再现的规律检验模型：测得的数值与区间、应有的范围、是否成立',
  },
  operand: {
    name: '[IDS…]',
    text: {
      en: 'patterns (P1), rows (P1.phases), groups (firms, ablations) or scenarios (ruhr); without any all that must hold',
      zh: '规律（P1）、其中一项（P1.phases）、组（firms、ablations）或情景（ruhr）；不写则为全部应成立者',
    },
    many: true,
  },
  flags,
  remarks: [
    {
      en: 'What does not hold comes first; a question mark says that the 95 % interval over seeds reaches across the edge of the band. Intervals: of a share by Wilson, of a median from the ranks of the seeds. The exit status says whether everything was measured, not whether it holds.',
      zh: '不成立者列于最前；问号表示种子间的 95% 区间跨越了范围的边界。区间：比例用威尔逊法，中位数取种子的秩。退出状态表示是否测完，与是否成立无关。',
    },
    {
      en: 'With --out a call that was interrupted, or asks for more seeds or patterns, goes on where the file ends. Patterns whose scenario has changed since are measured anew; a file of another engine, code of the table, phrase or change is refused.',
      zh: '有 --out 时，被中断的、要更多种子或更多规律的调用从文件已有处继续。所据情景已有变化的规律重新测量；引擎、规律表的程序、种子短语或改动不同的文件不予接受。',
    },
    {
      en: 'JSON: engine, table, phrase, otherwise, holds, of, rows [{id, group, what, statistic, value, low, high, seeds, band, holds, sure, source}]. What cannot be told is null, and so is an end of a band that is open.',
      zh: 'JSON：engine、table、phrase、otherwise、holds、of、rows [{id, group, what, statistic, value, low, high, seeds, band, holds, sure, source}]。无法判断的数及范围中不设限的一端记为 null。',
    },
    endedEarly,
  ],
  examples: [
    'jiqun patterns P1 P2 GW0',
    'jiqun patterns firms --seeds 20 --set fixedCost=0.12',
    'jiqun patterns --published --out patterns.json --json > report.json',
  ],
  async run(call) {
    const { values: given, language, terminal } = call;
    const { chosen, otherwise, phrase, origin, before, seeds } = await plan(call);
    const runs = patternRuns(wantedSeeds(chosen, seeds, before), phrase, otherwise);
    const findings = gatherFindings(before);
    const save = async (): Promise<boolean> =>
      given.out === undefined ||
      (await writePatternsFile(call, given.out, valuesFile(table, origin, findings.values(), otherwise)));
    let saved = performance.now();
    const runner = openRunner(given.workers, Math.max(1, runs.total));
    const end = await runDesign({
      terminal,
      language,
      runner,
      inputs: runs.inputs(),
      optionsOf: runs.optionsOf,
      total: runs.total,
      of(k) {
        const { seed, of } = runs.nameOf(k);
        return { seed: replicateSeed(phrase, seed), run: of };
      },
      async onResult(k, result) {
        for (const measured of runs.add(k, result)) findings.add(measured);
        if (performance.now() - saved < SAVE_MS) return;
        saved = performance.now();
        await save();
      },
    }).finally(() => runner.close());
    const written = await save();
    const rows = failuresFirst(judgeRows(chosen, findings.values()));
    await terminal.print(
      call.json ? `${JSON.stringify(patternsDocument(rows, origin))}\n` : patternsReport(rows, language),
    );
    const status = endOfDesign(call, end, {
      done: rows.filter(({ pattern, found }) => found >= seeds(pattern)).length,
      of: rows.length,
      unit: { en: 'rows in full', zh: '项的全部结果' },
    });
    return written || status !== exitStatus.done ? status : exitStatus.notWritten;
  },
});
