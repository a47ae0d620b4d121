import { leverIds } from '../../engine/index.ts';
import {
  coursesOf,
  differenceBetween,
  gatherVersion,
  leverMatrix,
  MODEL_VERSION,
  onlySome,
  presets,
  quotedValue,
  replicateSeed,
  versionInputs,
  versionRuns,
  worldOf,
  VERSIONS_PHRASE,
  type VersionResults,
} from '../../experiments/index.ts';
import { engineIdentity } from '../../workers/node/index.ts';
import { defineCommand, type CommandCall } from '../command.ts';
import { diffDocument, diffReport } from '../diff-report.ts';
import type { RunFailure } from '../engine-failure.ts';
import { exitStatus } from '../exit-statuses.ts';
import { keptFlag, workersFlag } from '../flags.ts';
import { oneOfWords } from '../one-of-words.ts';
import { endedEarly, endOfDesign, runDesign } from '../run-design.ts';
import { checkStore, openKeptRunner } from '../run-store/kept-runner.ts';
import { storedVersions } from '../stored-versions.ts';

const DEFAULT_SEEDS = 20;
const LEVERS = 'levers';

const flags = {
  seeds: {
    kind: 'whole',
    value: 'N',
    min: 1,
    max: 1000,
    text: {
      en: `runs this engine anew, seeds ${VERSIONS_PHRASE}/1 to ${VERSIONS_PHRASE}/N; otherwise the stored results of this very engine, or ${DEFAULT_SEEDS} seeds where there are none`,
      zh: `以本引擎重新运行，随机种子 ${VERSIONS_PHRASE}/1 至 ${VERSIONS_PHRASE}/N；不写则取本引擎已存的结果，没有时运行 ${DEFAULT_SEEDS} 个种子`,
    },
  },
  only: {
    kind: 'list',
    value: 'ID',
    text: {
      en: `a scenario, or ${LEVERS}: only these are compared (repeatable)`,
      zh: `某个情景，或 ${LEVERS}（政策杠杆）：只比较所列各项（可重复）`,
    },
  },
  ...keptFlag,
  ...workersFlag,
} as const;

interface Wanted {
  readonly before: VersionResults;
  /** Of this very engine and of the scenarios as they are, where they are stored. */
  readonly own: VersionResults | undefined;
  readonly scenarios: readonly string[];
  readonly levers: boolean;
}

async function plan(call: CommandCall<typeof flags>): Promise<Wanted> {
  const { values, operand, faults } = call;
  const versions = await storedVersions();
  const before = versions.find(({ version, engine }) => operand === version || operand === engine);
  if (before === undefined && operand !== '') {
    const list = versions.map(({ version, engine }) => `${version} (${engine})`).join(', ');
    faults.push({
      path: 'VERSION',
      found: quotedValue(operand),
      allowed: {
        en: `a version of the model, or its engine: ${list}`,
        zh: `模型的某一版本或其引擎：${list}`,
      },
    });
  }
  const ids = [...presets.keys(), LEVERS];
  for (const word of values.only.filter((id) => !ids.includes(id)))
    faults.push({ path: '--only', found: quotedValue(word), allowed: oneOfWords(ids, word) });
  call.refuseFaults();
  const all = values.only.length === 0;
  const scenarios = all
    ? [...new Set([...presets.keys(), ...Object.keys(before!.scenarios)])]
    : values.only.filter((id) => id !== LEVERS);
  const levers = all || values.only.includes(LEVERS);
  const needed = [...scenarios, ...(levers ? [leverMatrix.scenario] : [])].filter((id) => presets.has(id));
  const own = versions.find(
    ({ engine, worlds }) => engine === engineIdentity && needed.every((id) => worlds?.[id] === worldOf(presets, id)),
  );
  return { before: before!, own: values.seeds === undefined ? own : undefined, scenarios, levers };
}

/** What this engine gives, run now. */
async function runNow(call: CommandCall<typeof flags>, { scenarios, levers }: Wanted) {
  const { values, terminal, language } = call;
  const seeds = values.seeds ?? DEFAULT_SEEDS;
  const runs = versionRuns(
    scenarios.filter((id) => presets.has(id)),
    levers ? leverIds : [],
    seeds,
  );
  const inputOf = versionInputs(presets);
  const origin = { version: MODEL_VERSION, engine: engineIdentity, phrase: VERSIONS_PHRASE, seeds };
  const gathered = gatherVersion(origin, leverMatrix);
  let done = 0;
  const runner = await openKeptRunner(call, runs.length);
  const end = await runDesign({
    terminal,
    language,
    runner,
    inputs: runs.map((run) => inputOf(run).input),
    total: runs.length,
    of(k) {
      const { scenario, seed, lever } = runs[k]!;
      return {
        seed: replicateSeed(VERSIONS_PHRASE, seed),
        run: lever === undefined ? scenario : `${scenario} ${lever}`,
      };
    },
    onResult(k, result) {
      const { regions } = inputOf(runs[k]!);
      gathered.add(
        runs[k]!,
        coursesOf(result).map((course, r) => ({ region: regions[r]!.id, course })),
      );
      done += 1;
    },
  }).finally(() => runner.close());
  return { results: gathered.results(), end, done, of: runs.length };
}

export const diff = defineCommand({
  name: 'diff',
  summary: {
    en: 'shows how the results of all scenarios and levers have moved since a version of the model',
    zh: '比较模型某一版本以来各情景与政策杠杆的结果有何变化',
  },
  operand: {
    name: 'VERSION',
    text: {
      en: 'a version of the model, 1, or the engine a link or file names',
      zh: '模型的版本号（如 1），或链接、文件所写的引擎',
    },
  },
  flags,
  remarks: [
    {
      en: 'A difference is larger than chance where its 95 % interval does not hold 0. Seeds whose values go together in both versions (correlation of 0.5 and more) are compared pair by pair, others as two samples (Hodges and Lehmann); shares of verdicts by Newcombe. docs/versions.md shows the published comparison with pictures.',
      zh: '差异的 95% 区间不含 0 即认为超出偶然。两版中同一种子的数值相关（相关系数不低于 0.5）时逐对比较，否则按两个独立样本比较（霍奇斯—莱曼法）；结局比例用纽科姆法。已发布的比较及图见 docs/versions.zh.md。',
    },
    {
      en: 'JSON: before and after {version, engine, phrase, seeds}, failed, failures [{seed, run, error}], changes [{scenario, region, indicator, before, after, shift, low, high, paired, clear}], levers {scenario, region, level, from, changes [{lever, indicator, before {median, low, high}, after {…}, shift, low, high, paired, clear}]}. Indicators: employmentPeak, peakQuarter, employmentEnd, functionLevelEnd, valueAddedEnd, quarters.PHASE, share.VERDICT; medians over seeds, shares of runs. What cannot be told, or is not there in one version, is null.',
      zh: 'JSON：before 与 after {version, engine, phrase, seeds}、failed、failures [{seed, run, error}]、changes [{scenario, region, indicator, before, after, shift, low, high, paired, clear}]、levers {scenario, region, level, from, changes [{lever, indicator, before {median, low, high}, after {…}, shift, low, high, paired, clear}]}。指标：employmentPeak、peakQuarter、employmentEnd、functionLevelEnd、valueAddedEnd、quarters.阶段、share.结局；取各种子的中位数，结局为占比。无法判断或其中一版没有的记为 null。',
    },
    endedEarly,
  ],
  examples: ['jiqun diff 1', 'jiqun diff 1 --only ruhr --only levers --seeds 50', 'jiqun diff 1 --json > moved.json'],
  async run(call) {
    await checkStore(call);
    const wanted = await plan(call);
    const { before, own, scenarios, levers } = wanted;
    const made = own === undefined ? await runNow(call, wanted) : undefined;
    const after = own ?? made!.results;
    const difference = differenceBetween(onlySome(before, scenarios, levers), onlySome(after, scenarios, levers));
    const failures: readonly RunFailure[] = made?.end.failures ?? [];
    await call.terminal.print(
      call.json ? `${JSON.stringify(diffDocument(difference, failures))}\n` : diffReport(difference, call.language),
    );
    if (made === undefined) return exitStatus.done;
    return endOfDesign(call, made.end, { done: made.done, of: made.of, unit: { en: 'runs', zh: '次运行' } });
  },
});
