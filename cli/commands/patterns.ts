import {
  choosePatterns,
  gatherFindings,
  judgeRows,
  patternRuns,
  patterns as table,
  quotedValue,
  replicateSeed,
  wantedSeeds,
} from '../../experiments/index.ts';
import { defineCommand } from '../command.ts';
import { workersFlag } from '../flags.ts';
import { oneOfWords } from '../one-of-words.ts';
import { patternsDocument, patternsReport } from '../patterns-report.ts';
import { endedEarly, endOfDesign, runDesign } from '../run-design.ts';
import { openRunner } from '../runner.ts';

const DEFAULT_SEEDS = 8;
const DEFAULT_PHRASE = 't2';

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
  phrase: {
    kind: 'text',
    value: 'PHRASE',
    text: { en: `phrase of the seeds, ${DEFAULT_PHRASE} unless given`, zh: `种子短语，默认为 ${DEFAULT_PHRASE}` },
  },
  ...workersFlag,
} as const;

export const patterns = defineCommand({
  name: 'patterns',
  summary: {
    en: 'holds the model against what it must show: measured values with intervals, bands, and whether they hold',
    zh: '以应再现的规律检验模型：测得的数值与区间、应有的范围、是否成立',
  },
  operand: {
    name: '[IDS…]',
    text: {
      en: 'patterns (P1), rows (P1.phases), groups (firms) or scenarios (ruhr); all without any',
      zh: '规律（P1）、其中一项（P1.phases）、组（firms）或情景（ruhr）；不写则为全部',
    },
    many: true,
  },
  flags,
  remarks: [endedEarly],
  examples: ['jiqun patterns P1 P2 GW0', 'jiqun patterns firms --seeds 20', 'jiqun patterns --json > patterns.json'],
  async run(call) {
    const { values: given, operands, language, terminal, faults } = call;
    const { chosen, unknown } = choosePatterns(table, operands);
    for (const word of unknown)
      faults.push({
        path: 'IDS',
        found: quotedValue(word),
        allowed: oneOfWords(
          table.map(({ id }) => id),
          word,
        ),
      });
    call.refuseFaults();
    const phrase = given.phrase ?? DEFAULT_PHRASE;
    const seeds = given.seeds ?? DEFAULT_SEEDS;
    const runs = patternRuns(
      wantedSeeds(chosen, () => seeds),
      phrase,
    );
    const findings = gatherFindings();
    const runner = openRunner(given.workers, runs.total);
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
      onResult(k, result) {
        for (const measured of runs.add(k, result)) findings.add(measured);
      },
    }).finally(() => runner.close());
    const rows = judgeRows(chosen, findings.values());
    await terminal.print(
      call.json ? `${JSON.stringify(patternsDocument(rows, phrase))}\n` : patternsReport(rows, language),
    );
    return endOfDesign(call, end, {
      done: Math.min(...rows.map((row) => row.seeds)),
      of: seeds,
      unit: { en: 'seeds', zh: '个种子' },
    });
  },
});
