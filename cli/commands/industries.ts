import {
  createIndustries,
  industryDesign,
  industryInputs,
  presets,
  replicateSeed,
  type IndustryDesign,
} from '../../experiments/index.ts';
import { defineCommand, type CommandCall } from '../command.ts';
import { pairedFlags, replicatesFlag, scenarioFlags } from '../flags.ts';
import { industriesDocument, industriesReport, type IndustriesQuestion } from '../industries-report.ts';
import { readRegion } from '../region-argument.ts';
import { wantedReplicates } from '../replicates-argument.ts';
import { endedEarly, endOfDesign, runDesign } from '../run-design.ts';
import { checkStore, openKeptRunner } from '../run-store/kept-runner.ts';
import { readScenario, scenarioOperand } from '../scenario-argument.ts';

const DEFAULT_SEEDS = 30;

/** Every industry is tried in every place: which, is not for the command line to say. */
const { industry: _industry, place: _place, ...openFlags } = scenarioFlags;

const flags = { ...openFlags, ...replicatesFlag(DEFAULT_SEEDS), ...pairedFlags } as const;

async function plan(call: CommandCall<typeof flags>): Promise<IndustriesQuestion> {
  const { values, faults } = call;
  const wanted = await readScenario({ ...call, values: { ...values, industry: undefined, place: undefined } });
  const region = readRegion(values.region, wanted, faults);
  const replicates = wantedReplicates(values, DEFAULT_SEEDS, wanted, faults);
  const design = wanted === undefined ? undefined : industryDesign(wanted.document, presets);
  call.refuseFaults();
  return { wanted: wanted!, design: design!, region, replicates };
}

/** Which run of a replicate this is. */
function runName({ settings }: IndustryDesign, position: number): string {
  const { industry, place } = settings[position]!;
  return `industry=${industry} place=${place}`;
}

export const industries = defineCommand({
  name: 'industries',
  summary: {
    en: 'sets every industry down in every place: which industry for this place',
    zh: '把各产业置于各地：此地宜办何业',
  },
  operand: scenarioOperand,
  flags,
  remarks: [
    {
      en: 'list industries and list places show what there is; the scenario’s policy, shocks and own assumptions hold in all of them, so --package or --lever shows what a policy makes of each. Everything meets the same luck.',
      zh: '产业与地方见 list industries 与 list places；情景的政策、冲击与自有假设在各处相同，故可用 --package 或 --lever 看同一政策对各产业的作用。各运行的随机种子相同。',
    },
    {
      en: 'JSON: scenario, seed, seeds, perWorld, quarters, engine, expected {engine}, region, replicates, failed, failures [{seed, run, error}], kept (ids of assumptions the scenario says itself), cells [{industry, place, takesOff, share, shareLow, shareHigh, functionLevel, valueAddedPerWorker {p05, p25, p50, p75, p95}, employment {p05, …: jobs, one value per quarter}}], answer [{en, zh}]. What cannot be told is null.',
      zh: 'JSON：scenario、seed、seeds、perWorld、quarters、engine、expected {engine}、region、replicates、failed、failures [{seed, run, error}]、kept（情景自行设定的假设的 id）、cells [{industry, place, takesOff, share, shareLow, shareHigh, functionLevel、valueAddedPerWorker {p05, p25, p50, p75, p95}, employment {p05, …：岗位数，每季一值}}]、answer [{en, zh}]。无法判断的数记为 null。',
    },
    endedEarly,
  ],
  examples: ['jiqun industries default --seeds 30', 'jiqun industries default --package upgrade@60 --seeds 12 --json'],
  async run(call) {
    const { language, terminal } = call;
    await checkStore(call);
    const question = await plan(call);
    const { design, region, replicates } = question;
    const size = design.inputs.length;
    const total = replicates.count * size;
    const gathered = createIndustries(design, { region });
    const runner = await openKeptRunner(call, total, question.wanted.scenario.money);
    const end = await runDesign({
      terminal,
      language,
      runner,
      inputs: industryInputs(design, replicates),
      total,
      of: (k) => ({ seed: replicateSeed(replicates.phrase, Math.floor(k / size)), run: runName(design, k % size) }),
      onResult: gathered.add,
    }).finally(() => runner.close());
    const summary = gathered.summary();
    await terminal.print(
      call.json
        ? `${JSON.stringify(industriesDocument(question, summary, end.failures))}\n`
        : industriesReport(question, summary, language),
    );
    return endOfDesign(call, end, {
      done: summary.replicates,
      of: replicates.count,
      unit: { en: 'replicates', zh: '组' },
    });
  },
});
