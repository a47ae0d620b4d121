/** What a search is asked for, with every fault before anything is run or written. */
import { leverIds } from '../../engine/index.ts';
import {
  createSearchProblem,
  nearest,
  presets,
  quotedValue,
  readGoals,
  readNumber,
  searchFaults,
  usualEffort,
  usualGoals,
  type Fault,
  type SearchProblem,
  type SearchQuestion,
  type SearchSettings,
} from '../../experiments/index.ts';
import type { CommandCall } from '../command.ts';
import { readRegion } from '../region-argument.ts';
import { wantedReplicates } from '../replicates-argument.ts';
import { checkStore } from '../run-store/kept-runner.ts';
import { readScenario, type WantedScenario } from '../scenario-argument.ts';
import { readUpgraded } from '../upgraded-argument.ts';
import { DEFAULT_SEEDS, type searchFlags } from './search-flags.ts';

export type SearchCall = CommandCall<typeof searchFlags>;

export interface SearchPlan {
  readonly wanted: WantedScenario;
  readonly problem: SearchProblem;
  readonly settings: SearchSettings;
  /** How many futures are to upgrade. */
  readonly upgraded: number | undefined;
  readonly folder: string | undefined;
}

function readLevers(written: string | undefined, faults: Fault[]): SearchQuestion['levers'] {
  if (written === undefined) return undefined;
  const words = written.split(/[,，]/).map((word) => word.trim());
  for (const word of words) {
    if (leverIds.some((id) => id === word)) continue;
    const guess = nearest(word, leverIds);
    faults.push({
      path: '--among',
      found: quotedValue(word),
      allowed: {
        en: `levers, separated by commas${guess === undefined ? '' : ` (did you mean "${guess}"?)`}`,
        zh: `以逗号分隔的政策杠杆${guess === undefined ? '' : `（是否想写 "${guess}"？）`}`,
      },
    });
  }
  return leverIds.filter((id) => words.includes(id));
}

function readBudget(written: string | undefined, faults: Fault[]): number | undefined {
  if (written === undefined) return undefined;
  const read = readNumber(written, { above: 0 });
  if ('value' in read) return read.value;
  faults.push({
    path: '--budget',
    found: quotedValue(written),
    allowed: { en: 'an amount above 0', zh: '大于 0 的金额' },
  });
  return undefined;
}

function readWorst(written: string | undefined, faults: Fault[]): number | undefined {
  if (written === undefined) return undefined;
  const read = readNumber(written, { above: 0, percent: true });
  if ('value' in read && /[%％]\s*$/.test(written) && read.value <= 100) return read.value / 100;
  faults.push({
    path: '--worst',
    found: quotedValue(written),
    allowed: { en: 'a share such as 20%, above 0% and up to 100%', zh: '占比，如 20%，大于 0%、不超过 100%' },
  });
  return undefined;
}

/** Reads everything; throws `BadInput` with all that is wrong. */
export async function planSearch(call: SearchCall): Promise<SearchPlan> {
  const { values, faults } = call;
  await checkStore(call);
  const wanted = await readScenario(call);
  const looked = wanted?.regions.find(({ id }) => id === wanted.scenario.view['region'])?.id;
  const region = readRegion(values.region ?? looked, wanted, faults);
  const replicates = wantedReplicates(values, DEFAULT_SEEDS, wanted, faults);
  const read = values.goals === undefined ? { goals: usualGoals } : readGoals(values.goals, '--goals');
  if ('faults' in read) faults.push(...read.faults);
  const upgraded = values.upgraded === undefined ? undefined : readUpgraded(values.upgraded, replicates.count, faults);
  const budget = readBudget(values.budget, faults);
  const worst = readWorst(values.worst, faults);
  const levers = readLevers(values.among, faults);
  const question: SearchQuestion = {
    region,
    from: values.from ?? 0,
    goals: 'goals' in read ? read.goals : [],
    ...(levers === undefined ? {} : { levers }),
    ...(values.lasting ? { lasting: true } : {}),
    ...(budget === undefined ? {} : { budget }),
    ...(worst === undefined ? {} : { worst }),
    ...(upgraded === undefined ? {} : { upgraded: upgraded / replicates.count }),
  };
  if (faults.length === 0) faults.push(...searchFaults(question, wanted!.document, presets));
  const settings: SearchSettings = {
    replicates,
    population: values.population ?? usualEffort.population,
    generations: values.generations ?? usualEffort.generations,
    rounds: values.rounds ?? usualEffort.rounds,
  };
  call.refuseFaults();
  return {
    wanted: wanted!,
    problem: createSearchProblem(wanted!.document, question, presets),
    settings,
    upgraded,
    folder: values.out,
  };
}
