import { verdictNames, type Verdict } from '../../../engine/index.ts';
import type { Clause, SentenceFacts } from '../sentence-words.ts';

const control = (name: 'year' | 'action' | 'cost') => ({ control: name });
const count = (of: 'acting' | 'alone', n: number, known: number) => ({
  count: n === 0 ? 'none' : n === known ? 'all' : `${n}`,
  of,
  none: n === 0,
});

export const en = {
  screen: 'The fork: two futures of one cluster',
  name: 'Fork',
  alone: 'Left alone',
  own: 'the policy as it was',
  ownLong: 'The policy the scenario came with, begun in another year',
  custom: 'your own policy',
  atStrength: (name: string, percent: string) => `${name} at ${percent}`,
  sentence: ({ acting, alone, known, futures }: SentenceFacts): readonly Clause[] => [
    ['With ', control('action'), ' from ', control('year'), ','],
    [' at ', control('cost'), ','],
    [
      ' ',
      count('acting', acting, known),
      known < futures
        ? ` of the ${known} futures worked out so far upgrade;`
        : ` of ${futures} futures ${acting === 1 ? 'upgrades' : 'upgrade'};`,
    ],
    [
      ' left alone, ',
      alone === 0 && acting === 0
        ? { ...count('alone', 0, known), count: 'none does either' }
        : count('alone', alone, known),
      '.',
    ],
  ],
  onlyAlone: ({ alone, known, futures }: SentenceFacts): readonly Clause[] => [
    [
      'Left alone, ',
      count('alone', alone, known),
      ` of ${known < futures ? `the first ${known}` : futures} futures upgrade.`,
    ],
  ],
  costAYear: (amount: string, unit = 'units') => `${amount} ${unit} a year`,
  noCost: 'no cost',
  waiting: 'The futures are being worked out …',
  same: (share: string, futures: number, after: string) =>
    `${share} of value added. Both rivers run through the same ${futures} futures: ${futures / 2} possible worlds, each with two seeds; only this decision differs. How a future ends is read ${after}, from its last two.`,
  sameWithoutCost: (futures: number, after: string) =>
    `${futures} futures: ${futures / 2} possible worlds, each with two seeds. How a future ends is read ${after}, from its last two.`,
  future: (k: number, acting: readonly [Verdict, string] | undefined, alone: readonly [Verdict, string]) =>
    acting === undefined
      ? `Future ${k}: ${verdictNames[alone[0]].en}, ${alone[1]} jobs.`
      : `Future ${k}: acting, ${verdictNames[acting[0]].en} with ${acting[1]} jobs; left alone, ${verdictNames[alone[0]].en} with ${alone[1]}.`,
  failed: (n: number) => `${n} futures could not be run and are left out.`,
  year: {
    label: 'Year of acting',
    value: (year: string, n: number, of: number) => `${year}, ${n} of ${of} futures upgrade`,
  },
  packages: {
    label: 'What is done',
    change: (name: string) => `What is done: ${name}. Choose another`,
    edit: 'Set the levers one by one …',
    count: (n: number, of: number) => `${n} of ${of}`,
  },
  budget: {
    label: 'Cost and strength',
    change: (cost: string) => `Cost: ${cost}. Change the strength`,
    strength: 'Strength of all its levers',
    cost: 'Cost a year, median',
    share: 'Share of value added',
    more: 'Budgets, equal cost, cheapest strength …',
  },
  progress: (done: string, total: string, left: string) => `${done} of ${total} runs${left}`,
  left: (seconds: number) => `, about ${seconds} s left`,
  stop: 'Stop',
  resume: 'Work out the rest',
  laboratory: 'Laboratory',
  levers: 'Levers',
  closeLevers: 'Close',
  tabs: { label: 'Parts of the fork', fork: 'Fork', worlds: 'Worlds', levers: 'Levers', studio: 'Laboratory' },
  notYet: 'The cluster never takes off: there is nothing to decide.',
  lane: (levers: readonly string[], level: string | undefined) => {
    const each = level === undefined ? '' : `, ${level} each`;
    return {
      long: `${levers.join(' · ')}${each}`,
      short:
        levers.length === 1
          ? `${levers[0]!}${level === undefined ? '' : ` ${level}`}`
          : `${levers.length} levers${each}`,
    };
  },
};

export type ForkText = typeof en;
