import {
  cheapestStrength,
  DEFAULT_PER_WORLD,
  presets,
  printable,
  quotedValue,
  type AddedPolicy,
  type Cheapest,
  type Replicates,
  overPlausible,
} from '../../experiments/index.ts';
import { cheapestReport } from '../cheapest-report.ts';
import { defineCommand, type CommandCall } from '../command.ts';
import { exitStatus } from '../exit-statuses.ts';
import { pairedFlags, replicatesFlag, scenarioFlags } from '../flags.ts';
import { readRegion } from '../region-argument.ts';
import { wantedReplicates } from '../replicates-argument.ts';
import { runSearch } from '../run-search.ts';
import { checkStore, openKeptRunner } from '../run-store/kept-runner.ts';
import { expectedEngine, readScenario, scenarioOperand, type WantedScenario } from '../scenario-argument.ts';
import { pathFlag, readAdded, subjectLabel } from '../subject-argument.ts';
import { readUpgraded } from '../upgraded-argument.ts';
import { engineVersion } from '../version.ts';

const DEFAULT_SEEDS = 50;
const DEFAULT_UPGRADED = '90%';

const flags = {
  ...scenarioFlags,
  package: {
    kind: 'text',
    value: 'NAME[@FROM]',
    text: { en: 'the policy package whose strength is looked for', zh: '要寻找最低力度的政策组合' },
  },
  path: pathFlag,
  upgraded: {
    kind: 'text',
    value: 'N|PER%|N/M',
    text: {
      en: `how many of the futures are to end upgraded, or what share of them; ${DEFAULT_UPGRADED} unless given`,
      zh: `要求走向升级的运行次数，或其占比；默认为 ${DEFAULT_UPGRADED}`,
    },
  },
  ...replicatesFlag(DEFAULT_SEEDS),
  ...pairedFlags,
  odds: {
    kind: 'text',
    value: 'worlds|luck',
    allowed: ['worlds', 'luck'],
    text: {
      en: `what the futures differ in. worlds, unless given: luck and the uncertain assumptions, ${DEFAULT_PER_WORLD} in each world; luck: luck alone`,
      zh: `各次运行之间的差异。默认为 worlds：随机种子与不确定的模型假设，每个世界 ${DEFAULT_PER_WORLD} 次；luck：只有随机种子不同`,
    },
  },
} as const;

export interface CheapestQuestion {
  readonly wanted: WantedScenario;
  readonly policy: AddedPolicy;
  readonly kind: 'package' | 'path';
  readonly region: number;
  readonly replicates: Replicates;
  /** How many futures are to upgrade. */
  readonly upgraded: number;
}

async function plan(call: CommandCall<typeof flags>): Promise<CheapestQuestion> {
  const { values, faults } = call;
  const wanted = await readScenario({ ...call, values: { ...values, package: [] } });
  const policy = readAdded(values, wanted, faults);
  const region = readRegion(values.region, wanted, faults);
  const { phrase, count, perWorld, plausible } = wantedReplicates(values, DEFAULT_SEEDS, wanted, faults);
  const drawn =
    perWorld ?? (values.odds === 'luck' ? undefined : count % DEFAULT_PER_WORLD === 0 ? DEFAULT_PER_WORLD : 1);
  const upgraded = readUpgraded(values.upgraded ?? DEFAULT_UPGRADED, count, faults);
  if (perWorld !== undefined && values.odds === 'luck')
    faults.push({
      path: '--odds',
      found: quotedValue('luck'),
      allowed: { en: 'worlds, since --worlds draws them', zh: 'worlds，因为已用 --worlds 抽取世界' },
    });
  call.refuseFaults();
  return {
    wanted: wanted!,
    policy: policy!,
    kind: values.path === undefined ? 'package' : 'path',
    region,
    replicates: { phrase, count, ...(drawn === undefined ? {} : { perWorld: drawn }), ...overPlausible(plausible) },
    upgraded,
  };
}

/** The answer as one JSON document. */
function cheapestDocument({ wanted, policy, kind, region, replicates, upgraded }: CheapestQuestion, found: Cheapest) {
  const { multiplier, alone, written, tried, ...rest } = found;
  return {
    scenario: wanted.scenario.id,
    seed: replicates.phrase,
    seeds: replicates.count,
    ...(replicates.perWorld === undefined ? {} : { perWorld: replicates.perWorld }),
    quarters: wanted.input.quarters,
    engine: engineVersion,
    ...expectedEngine(wanted),
    [kind]: policy.name,
    start: policy.start,
    region: wanted.regions[region]!.id,
    wanted: upgraded,
    ...rest,
    multiplier,
    alone,
    written,
    tried,
  };
}

export const cheapest = defineCommand({
  name: 'cheapest',
  summary: {
    en: 'looks for the least strength of a policy with which enough futures still upgrade',
    zh: '寻找仍能使足够多的运行走向升级的最低政策力度',
  },
  operand: scenarioOperand,
  flags,
  remarks: [
    {
      en: 'All levels of the policy are multiplied alike, from nothing up to where every lever is full, and the range is halved until it is known to a hundredth; more strength is taken to upgrade no fewer futures. All strengths meet the same luck and worlds.',
      zh: '政策各项力度按同一倍数缩放，从零到各杠杆满力度，逐次折半，直至精确到百分之一；此处设定力度加大时走向升级的运行不会减少。各力度面对相同的随机种子与世界。',
    },
    {
      en: 'JSON: scenario, seed, seeds, perWorld, quarters, engine, expected {engine}, package or path, start, region, wanted, upgraded, reached, futures, cost (discounted to quarter 0 at 4 % a year, beyond that of leaving the policy out), multiplier, alone and written {multiplier, upgraded}, tried [{multiplier, upgraded}]. Where it is not reached, the numbers are those of full levels.',
      zh: 'JSON：scenario、seed、seeds、perWorld、quarters、engine、expected {engine}、package 或 path、start、region、wanted、upgraded、reached、futures、cost（超出不采取该政策时的成本，按年率 4% 折现至第 0 季）、multiplier、alone 与 written {multiplier, upgraded}、tried [{multiplier, upgraded}]。未能达到时，各数为满力度时的结果。',
    },
  ],
  examples: [
    'jiqun cheapest default --package upgrade@88 --upgraded 45 --seeds 50',
    "jiqun cheapest default --path 'mine=rd=0.8@40,func=0.8@40' --upgraded 80% --json",
  ],
  async run(call) {
    const { language, terminal } = call;
    await checkStore(call);
    const question = await plan(call);
    const { policy, region, replicates, upgraded } = question;
    const runner = await openKeptRunner(call, replicates.count, question.wanted.scenario.money);
    const answer = await runSearch(
      call,
      runner,
      cheapestStrength(policy, { wanted: upgraded, region }, replicates, presets),
    ).finally(() => runner.close());
    if ('status' in answer) {
      terminal.tell({ en: 'No strength was found; there is no result.\n', zh: '未能找到力度，没有结果。\n' }[language]);
      return answer.status;
    }
    const label = subjectLabel({ name: policy.name, kind: question.kind }, question.wanted);
    await terminal.print(
      call.json
        ? `${JSON.stringify(cheapestDocument(question, answer.found))}\n`
        : cheapestReport(
            {
              title: printable(question.wanted.scenario.title[language]),
              label: label[language],
              upgraded,
              phrase: replicates.phrase,
            },
            answer.found,
            language,
          ),
    );
    return exitStatus.done;
  },
});
