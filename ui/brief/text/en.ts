/** The words of a brief in English. */
import { inWords, sentenceCase } from '../../../experiments/index.ts';
import type { SentencePiece } from '../../compare/headline.ts';
import type { AloneWords, BestWords, EffectWords, UntilWords } from './words.ts';

type Pieces = readonly SentencePiece[];

const futures = (n: number): string => `${n} ${n === 1 ? 'future' : 'futures'}`;
const ofAll = (n: number, all: number, what = ''): string =>
  `${n === 0 ? `none of ${all}` : n === all ? `all ${all}` : `${n} of ${all}`}${what}`;
const listed = (parts: readonly Pieces[]): Pieces =>
  parts.flatMap((part, k) => [...(k === 0 ? [] : [k === parts.length - 1 ? ' and ' : ', ']), ...part]);

const inList = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

function alone({ reference, good, futures: all, after, worst }: AloneWords): Pieces {
  const when: Pieces = reference === undefined ? ['If nothing is done, '] : ['On ', reference, ', '];
  return [
    ...when,
    `${ofAll(good, all, all === 1 ? ' future' : ' futures')} end well ${after}, upgraded or sustained`,
    worst === undefined ? '. ' : `; most often the cluster ${worst.verb} (${worst.runs} of ${all}). `,
  ];
}

function best({ path, good, futures: all, standing, alike, reference }: BestWords): Pieces {
  const than = reference ?? 'doing nothing';
  const said: Pieces =
    standing === 'better'
      ? [path, `${alike.length === 0 ? ' does best' : ' does well'}: ${ofAll(good, all)} end well`]
      : standing === 'worse'
        ? [`No path does better than ${than}: of the others `, path, ` does least harm, ${good} of ${all} end well`]
        : [`No path can be told from ${than} by how often it ends well: `, path, ` does in ${good} of ${all}`];
  if (standing !== 'better' || alike.length === 0) return [...said, '. '];
  return [
    ...said,
    '; ',
    ...listed(alike.map((other) => [other.path, ` (${other.good})`])),
    ` cannot be told from it with so few futures. `,
  ];
}

const worse = (paths: readonly { readonly path: SentencePiece; readonly good: number }[], than?: string): Pieces => [
  ...listed(paths.map(({ path, good }) => [path, ` (${good})`])),
  ` ${paths.length === 1 ? 'does' : 'do'} worse than ${than ?? 'doing nothing'}. `,
];

function effect(found: EffectWords | undefined, path: SentencePiece, outcome: string): Pieces {
  if (found === undefined) return [`Its effect on ${outcome.toLowerCase()} cannot be told from none. `];
  return [
    'With ',
    path,
    `, ${found.outcome.toLowerCase()} in ${found.year} is `,
    { ...(typeof path === 'string' ? {} : path), strong: `${found.size} ${found.more ? 'higher' : 'lower'}` },
    ` than ${found.than === undefined ? 'when nothing is done' : `on ${found.than}`} (95% interval ${found.interval}). `,
  ];
}

function until({ kind, year, last }: UntilWords): string {
  switch (kind) {
    case 'at':
      return `Begin by ${last ?? year}: started in ${year} or later, most futures keep less than 80% of their peak. `;
    case 'before':
      return `It is late already: even started in ${year}, the earliest start tried, most futures keep less than 80% of their peak. `;
    case 'notReached':
      return `There is time: started in ${year}, the last start tried, most futures still keep 80% of their peak. `;
    case 'noPeak':
      return 'When it begins matters little here: there are futures without a peak that could be kept. ';
    case 'noRuns':
      return '';
  }
}

export const en = {
  brief: 'Brief',
  made: 'Jiqun 集群, a laboratory of industrial clusters',
  page: (n: number) => `Page ${n} of 2`,
  print: 'Print or save as PDF',
  save: 'Save as one file',
  saveNote: 'One HTML file with both languages and charts that answer; it needs no network',
  about: 'Second page about',
  stop: 'Stop',
  goOn: 'Work out the rest',
  steps: {
    comparison: (done: number, all: number) => `Comparing the paths: ${done} of ${futures(all)}`,
    past: (done: number, all: number) => `Laying the measured past over ${done} of ${all} runs`,
    window: (done: number, all: number) => `Until when: ${done} of ${all} runs`,
    shares: (done: number, all: number) => `Which lever does it: ${done} of ${all} runs`,
    cheapest: (done: number, all: number) => `The least strength: ${done} of at most ${all} runs`,
  },
  ready: 'Everything is worked out.',
  unfinished: 'Some of it is not worked out yet.',
  pages: 'The two pages as they are printed',
  tableOf: 'Numbers behind this chart',

  question: 'Question',
  answer: 'Answer',
  alone,
  best,
  worse,
  effect,
  cost: (amount: string, low: string, high: string) =>
    `It costs ${amount} more public money over the run (${low} to ${high}), discounted at 4% a year. `,
  free: 'It costs no more public money. ',
  mostlyBad: 'Even so most futures end badly. ',
  until,
  worlds: (all: number, worlds: number | undefined, calibrated: boolean) =>
    calibrated
      ? `Over ${futures(all)} of each path, in worlds the measured past leaves possible, with the same luck in every path.`
      : worlds === undefined
        ? `Over ${futures(all)} of each path in the scenario’s own world, with the same luck in every path.`
        : `Over ${futures(all)} of each path in ${worlds} possible worlds, with the same luck in every path.`,
  onePath: 'There is only one path: add another one to the comparison to have something to choose between.',
  notYet: 'The first futures are being computed …',
  refused: 'These paths cannot be compared:',
  sameRuns: (name: string, as: string) => `“${name}” runs exactly as “${as}”. `,
  counted: (done: number, all: number) => `${done} of ${all} futures so far.`,

  data: 'What is known of the place',
  regions: (all: readonly string[], shown: string) =>
    `${sentenceCase(inWords('en', all.length))} regions: ${all.join(', ')}. This brief is about ${shown}.`,
  span: (from: string, to: string) => `The run goes from ${from} to ${to}.`,
  forecast: (year: string) => `Measured until ${year}; from then on it is a forecast.`,
  measured: (place: string) => `Measured: ${place}`,
  fit: (inside: number, points: number, runs: number, calibrated: boolean) =>
    `${inside} of ${points} measured points lie inside the model’s 90% band, over ${
      calibrated
        ? `${runs} worlds that a calibration found`
        : `${runs} runs, laid over the data and not calibrated to them`
    }.`,
  fitKey: 'dots: measured; line: median; bands: 50% and 90% of the runs',
  courseOf: (name: string) => `No measured past: the course of the scenario, ${name}, in its own luck`,
  courseMissing: 'The course of the scenario is being computed …',
  sources: 'Sources',
  moreSources: (n: number) => `and ${n} more`,
  today: 'today',

  paths: (outcome: string, unit: string) => `${outcome} on each path, ${unit}`,
  pathsKey: (reference: string | undefined, runs: number, own: boolean) =>
    `line: median of ${futures(runs)}${own ? ' in the scenario’s own world' : ''}; bands: 50% and 90%${reference === undefined ? '' : `; dashed: ${reference}; mark: policy begins`}`,
  ends: (after: string) => `How each path ends ${after}`,
  table: {
    path: 'Path',
    ends: (n: number) => `Endings of ${futures(n)}`,
    good: 'Well',
    level: (year: string) => `In ${year}`,
    cost: 'Cost',
    units: 'units',
    of: (n: number, all: number) => `${n} of ${all}`,
    reference: 'reference',
  },

  first: (name: string) => `What to do first, and until when: ${name}`,
  nothing: 'No path here has a policy: there is nothing to begin.',
  moves: { lever: 'Lever', level: 'Strength', when: 'When', where: 'Where', all: 'all regions' },
  span2: (from: string, to: string | undefined) => (to === undefined ? `${from} on` : `${from} to ${to}`),
  moreMoves: (n: number) => `and ${n} more ${n === 1 ? 'lever' : 'levers'}`,
  firstOf: (levers: readonly string[], more: number, year: string) =>
    `First, in ${year}: ${levers.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  gain: (parts: readonly { readonly lever: string; readonly share: string }[]) =>
    `The gain comes from ${inList(parts.map(({ lever, share }) => `${lever} (${share})`))}.`,
  window: 'Futures rescued, by the start of the policy',
  windowNote: (n: number) => `at least 80% of the peak kept twenty years later; ${futures(n)} a start`,
  alone2: 'as it is',
  withReform: 'with governance reform',
  reformHelps: (point: string) => `With governance reform: ${point}`,
  shares: 'Which lever does it',
  sharesNote: (outcome: string, n: number) => `${outcome}, Shapley shares over ${futures(n)}, 95% intervals`,
  moreShares: (n: number) => `${n} smaller ${n === 1 ? 'share' : 'shares'} not shown`,
  cheapest: 'The least strength that still upgrades',
  missing: {
    underWay: 'Being worked out …',
    notAsked: 'Not worked out for this brief.',
    cannot: 'Cannot be worked out here.',
  },
  oneLever: 'The path has one lever, which does all of it.',
  noWindow: 'The path has no policy that could begin earlier or later.',

  money: 'What it costs, and what is paid',
  costs: (path: string, amount: string, low: string, high: string) =>
    `${path} costs ${amount} more than the path it is compared with (95% interval ${low} to ${high}), public money over the run discounted at 4% a year.`,
  perUnit: (value: string, range: string) =>
    `Each unit of it brings ${value} units of value added (${range}), both discounted.`,
  costsNothing: (path: string) => `${path} costs no more public money than the path it is compared with.`,
  paidAll: 'In the run on show all that is announced is paid.',
  paid: (share: string) =>
    `In the run on show ${share} of what is announced is paid; the rest lacks the money when it falls due.`,
  reserve: (years: string) => `At the end the government has reserves of ${years} years of revenue.`,
  debt: (years: string) => `At the end the government owes ${years} years of revenue.`,
  warnings: {
    late: (year: string) => `As written it begins in ${year}: by then most futures keep less than 80% of their peak.`,
    capture: (share: string) =>
      `When it begins, old employers hold ${share} of the say over policy: a package that leaves them in place feeds them first.`,
    unpaid: 'Less than half of it is paid at this start: announce less, or begin when there is money.',
    unclear: 'Luck alone explains how much more or less often it ends well than the path it is compared with.',
  },

  limits: 'What the model does not know',
  open: (labels: readonly string[]) =>
    `The data do not pin down ${labels.join(', ')}: the worlds behind this forecast differ in ${labels.length === 1 ? 'it' : 'them'}.`,
  pinned: (labels: readonly string[]) => `They narrow ${labels.join(', ')}.`,
  allPinned: 'The data narrow every assumption the calibration looked for.',
  drawn: (n: number, effects: boolean) =>
    `${n} assumptions are uncertain. For the odds each is drawn from its plausible range; bands and effects ${
      effects ? 'are over the same draws' : 'keep to the scenario’s own values'
    }.`,
  notDrawn: 'Assumptions are those of the scenario throughout: only luck differs, so real odds are wider.',
  displacement: (regions: number): string =>
    regions > 1
      ? 'What one region gains and others outside these lose is not counted.'
      : 'What is gained here and lost by other places is not counted.',
  misses: (all: number, misses: readonly string[]) =>
    `The preset it comes from fails ${misses.length} of its ${all} checks on the evidence page: ${misses.join('; ')}.`,
  held: (all: number) =>
    `The preset it comes from passes its ${all} ${all === 1 ? 'check' : 'checks'}; that is no proof for another place.`,
  fitMiss: (label: string, out: number, all: number) =>
    `${label}: ${out} of ${all} measured points lie outside the band.`,
  firms:
    'Firms stand for many, money is in the unit of the model unless one is named: read directions, sizes and odds, not single digits.',

  how: 'How this was made',
  howWhole: 'How this was made, in full',
  madeNames: {
    scenario: 'Scenario',
    runs: 'Runs',
    engine: 'Engine',
    fingerprint: 'Fingerprint',
    command: 'Command',
    link: 'Link',
  },
  changed: (preset: string) => `${preset}, changed`,
  runsOf: (phrase: string, n: number) => `seed “${phrase}”, ${futures(n)} of each path (${phrase}/1 to ${phrase}/${n})`,
  savedAs: (file: string) => `(${file}: this scenario, saved as a file)`,
  cut: '… (whole in the file saved from this brief)',
  linkCut: 'too long for paper; it is in the file saved from this brief',

  file: {
    language: '中文',
    choose: 'Paths shown',
    table: 'Numbers behind this chart',
    hint: 'Point at a chart, or choose it and press ← or →.',
  },
};

export type BriefText = typeof en;
