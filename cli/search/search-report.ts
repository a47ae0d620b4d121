/** What a search found: as one JSON document, and for a person. */
import {
  decimal,
  freshReplicates,
  goalFactor,
  goalName,
  indicatorNumber,
  isIndicator,
  isVerdict,
  leverText,
  NO_NUMBER,
  percent,
  policyInWords,
  printable,
  seedInQuotes,
  type FoundFront,
  type FoundPolicy,
  type Goal,
  type Language,
  type PolicyScores,
} from '../../experiments/index.ts';
import { expectedEngine } from '../scenario-argument.ts';
import { textTable } from '../text-table.ts';
import { engineLine, engineVersion } from '../version.ts';
import type { SearchCall, SearchPlan } from './search-plan.ts';
import { freshCommand } from './search-words.ts';

type Packaged = FoundFront['packages'][number];

/** The answer as one JSON document. */
export function searchDocument(call: SearchCall, plan: SearchPlan, found: FoundFront) {
  const { wanted, problem, settings, upgraded } = plan;
  const { question, space } = problem;
  const { replicates } = settings;
  const told = ({ futures, cost, upgraded: count, goals }: PolicyScores) => ({
    futures,
    cost,
    upgraded: count,
    goals: Object.fromEntries(question.goals.map(({ id }, g) => [id, goalFactor(id) * (goals[g] as number)])),
  });
  const one = ({ policy, inSearch, onFresh }: FoundPolicy) => ({
    policy,
    bars: policy.map(leverText),
    words: {
      en: policyInWords(policy, 'en', wanted.scenario.start),
      zh: policyInWords(policy, 'zh', wanted.scenario.start),
    },
    ...told(inSearch),
    fresh: told(onFresh),
  });
  return {
    scenario: wanted.scenario.id,
    seed: replicates.phrase,
    freshSeed: freshReplicates(replicates).phrase,
    seeds: replicates.count,
    ...(replicates.perWorld === undefined ? {} : { perWorld: replicates.perWorld }),
    quarters: wanted.input.quarters,
    engine: engineVersion,
    ...expectedEngine(wanted),
    region: wanted.regions[question.region ?? 0]!.id,
    goals: question.goals,
    ...(question.budget === undefined ? {} : { budget: question.budget }),
    ...(upgraded === undefined ? {} : { wanted: upgraded }),
    ...(question.worst === undefined ? {} : { worst: question.worst }),
    from: space.from,
    lasting: space.lasting ?? false,
    levers: space.levers,
    population: settings.population,
    generations: settings.generations,
    rounds: settings.rounds,
    tried: found.tried,
    front: found.front.map((policy) => ({ ...one(policy), command: freshCommand(call, plan, policy) })),
    answer: found.answer ?? null,
    nearest: found.nearest === undefined ? null : one(found.nearest),
    packages: found.packages.map(({ name, start, strength, ...policy }) => ({ name, start, strength, ...one(policy) })),
    alone: one(found.alone),
  };
}

function goalText({ id }: Goal, value: number, futures: number, lang: Language): string {
  if (Number.isNaN(value)) return NO_NUMBER;
  if (id === 'cost') return decimal(lang, value, 0);
  if (isVerdict(id)) return `${Math.round(value * futures)} / ${futures}`;
  if (isIndicator(id)) return indicatorNumber(lang, id, value, 1);
  return decimal(lang, value, 2);
}

function frontTable({ problem }: SearchPlan, found: FoundFront, lang: Language): string {
  const { goals } = problem.question;
  const head = [
    '',
    ...goals.flatMap(({ id }) => {
      const name = goalName(id)[lang];
      return [name, { en: 'fresh', zh: '新种子' }[lang]];
    }),
    { en: 'bars', zh: '项数' }[lang],
  ];
  const row = (label: string, { policy, inSearch, onFresh }: FoundPolicy): string[] => [
    label,
    ...goals.flatMap((goal, g) =>
      [inSearch, onFresh].map((scores) => goalText(goal, scores.goals[g] as number, scores.futures, lang)),
    ),
    String(policy.length),
  ];
  const packageRow = (one: Packaged): string[] => {
    const name = `${one.name}@${one.start}`;
    return row(
      { en: `${name} at ${percent(lang, one.strength)}`, zh: `${name}，力度 ${percent(lang, one.strength)}` }[lang],
      one,
    );
  };
  const rows = [
    row({ en: 'as it is', zh: '原情景' }[lang], found.alone),
    ...found.packages.map(packageRow),
    ...found.front.map((one, k) => row(`${k + 1}${k === found.answer ? ' *' : ''}`, one)),
  ];
  return textTable([head, ...rows], ['left', ...head.slice(1).map(() => 'right' as const)]);
}

/** How often it upgrades, in the futures it was chosen in and in others. */
function sharesText({ inSearch, onFresh }: FoundPolicy, lang: Language): string {
  const [chosen, fresh] = [inSearch, onFresh].map(({ upgraded, futures }) => ({ upgraded, futures }));
  return {
    en: `in the search it upgrades in ${chosen!.upgraded} of ${chosen!.futures} futures, on fresh luck in ${fresh!.upgraded} of ${fresh!.futures}; it costs ${decimal(lang, onFresh.cost, 0)} there, discounted to quarter 0`,
    zh: `搜索时 ${chosen!.futures} 次运行中有 ${chosen!.upgraded} 次走向升级，换一批新的随机种子则为 ${fresh!.futures} 次中 ${fresh!.upgraded} 次；此时成本折现至第 0 季为 ${decimal(lang, onFresh.cost, 0)}`,
  }[lang];
}

function answerText(call: SearchCall, plan: SearchPlan, found: FoundFront): string {
  const { language: lang } = call;
  const { settings, wanted, upgraded } = plan;
  const { count } = settings.replicates;
  const words = (one: FoundPolicy): string => policyInWords(one.policy, lang, wanted.scenario.start);
  if (found.front.length === 0) {
    if (found.nearest === undefined) return { en: 'No policy was found.', zh: '未找到政策。' }[lang];
    return {
      en: `No policy that keeps to the limits was found. The nearest: ${words(found.nearest)}; ${sharesText(found.nearest, lang)}.`,
      zh: `未找到满足要求的政策。最接近者：${words(found.nearest)}；${sharesText(found.nearest, lang)}。`,
    }[lang];
  }
  if (found.answer === undefined || upgraded === undefined) return '';
  const answer = found.front[found.answer]!;
  const short = answer.onFresh.upgraded * count < upgraded * answer.onFresh.futures;
  const lines = [
    {
      en: `The cheapest found that upgrades in ${upgraded} of ${count}: ${words(answer)}; ${sharesText(answer, lang)}.`,
      zh: `${count} 次中至少 ${upgraded} 次走向升级、且成本最低者：${words(answer)}；${sharesText(answer, lang)}。`,
    }[lang],
    ...(short
      ? [
          {
            en: 'On fresh luck it falls short: the best of many is chosen for its luck too. A dearer policy of the front keeps more of what it promises; more --seeds make the choice surer.',
            zh: '换了随机种子便未达到要求：百里挑一，挑中者难免有几分侥幸。前沿上成本更高的政策更为可靠；加大 --seeds 可使选择更有把握。',
          }[lang],
        ]
      : []),
    ...(answer.policy.some(({ to }) => to !== undefined)
      ? [
          {
            en: 'What comes after the last quarter is not counted, so bars may end shortly before it; --lasting keeps them to the end, --quarters looks further.',
            zh: '最后一季之后的情形不计在内，政策可能在此前不久便告终止；加 --lasting 使政策持续到底，加 --quarters 则看得更远。',
          }[lang],
        ]
      : []),
    `${{ en: 'Its fresh futures again:', zh: '重做其新的运行：' }[lang]}\n  ${printable(freshCommand(call, plan, answer))}`,
  ];
  return lines.join('\n');
}

export function searchReport(call: SearchCall, plan: SearchPlan, found: FoundFront): string {
  const { language: lang } = call;
  const { settings, wanted } = plan;
  const { replicates } = settings;
  const [seed, fresh] = [replicates.phrase, freshReplicates(replicates).phrase].map((phrase) =>
    seedInQuotes(`${phrase}/1`),
  );
  const futures = {
    en: `${found.tried} policies tried in ${replicates.count} futures, seeds from ${seed}; those shown, in as many fresh ones, seeds from ${fresh}`,
    zh: `共试 ${found.tried} 项政策，${replicates.count} 次运行，随机种子 ${seed} 起；所列政策另以同样多的新种子（${fresh} 起）重做`,
  }[lang];
  const policies = found.front.map((one, k) => `${k + 1}  ${policyInWords(one.policy, lang, wanted.scenario.start)}`);
  return `${[
    `${printable(wanted.scenario.title[lang])}\n${futures}`,
    frontTable(plan, found, lang),
    policies.join('\n'),
    answerText(call, plan, found),
    engineLine[lang],
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}
