import { en as app } from '../../studio/text/en.ts';
import { inWords, type WorldScope } from '../../../experiments/index.ts';
import { cheapestText } from './cheapest-text.ts';
import { industriesText } from './industries-text.ts';
import type { HeadlineWords, PointWords } from './words.ts';
import type { SentencePiece } from '../headline.ts';
import { fateNames } from '../../../engine/index.ts';
import { indicatorWords } from '../indicator-list.ts';

const runs = (n: number): string => `${n} ${n === 1 ? 'run' : 'runs'}`;
const pairs = (n: number): string => `${n} ${n === 1 ? 'pair' : 'pairs'}`;

function headline({
  region,
  total,
  worlds,
  plausible,
  effectOverWorlds,
  pairs: count,
  reference,
  alternatives,
  indicator,
  year,
}: HeadlineWords): readonly SentencePiece[] {
  const pieces: SentencePiece[] = region === undefined ? [] : [`${region}: `];
  pieces.push(
    worlds === undefined
      ? 'In this same world, with other luck: '
      : `Over ${worlds} ${plausible ? 'plausible worlds of these data' : 'drawn worlds'}: `,
  );
  const where = worlds === undefined || effectOverWorlds ? '' : 'in the scenario’s own world ';
  alternatives.forEach((path, k) => {
    if (k > 0) pieces.push(' ');
    pieces.push({ strong: path.name, path: path.id }, `: ${path.good} of ${runs(total)} end upgraded or sustained`);
    if (k === 0)
      pieces.push(
        reference.isBase
          ? `, against ${reference.good} when nothing is done`
          : `, against ${reference.good} on ${reference.name}`,
      );
    const name = k === 0 ? ` ${indicator.toLowerCase()} ` : ' ';
    if (path.effect === undefined)
      pieces.push(k === 0 ? `; no clear difference in ${indicator.toLowerCase()} yet.` : '; no clear difference yet.');
    else
      pieces.push(
        k === 0 ? `; ${where}by ${year},${name}is ` : '; ',
        { strong: `${path.effect.size} ${path.effect.more ? 'higher' : 'lower'}`, path: path.id },
        k === 0 ? ` (${path.effect.interval}, ${pairs(count)}).` : ` (${path.effect.interval}).`,
      );
  });
  return pieces;
}

function fiscal(point: PointWords): string {
  switch (point.kind) {
    case 'at':
      return `from ${point.year} on less than half of it is paid`;
    case 'before':
      return `less than half of it is paid even from ${point.year}`;
    case 'notReached':
      return `at least half of it is paid up to ${point.year}`;
    case 'noRuns':
    case 'noPeak':
      return '';
  }
}

function noReturn(point: PointWords): string {
  switch (point.kind) {
    case 'at':
      return `start in ${point.year} or later and most runs are lost`;
    case 'before':
      return `lost already in ${point.year}, the earliest start tried`;
    case 'notReached':
      return `most runs still rescued up to ${point.year}`;
    case 'noRuns':
      return '';
    case 'noPeak':
      return 'no run had a peak that could be kept';
  }
}

export const en = {
  open: 'Compare paths',
  title: (n: number) => `Same luck, ${inWords('en', n)} ${n === 1 ? 'future' : 'futures'}`,
  computing: 'The first pairs are being computed …',
  refused: 'Nothing is computed: some of these paths were refused.',
  onePath: 'Add a path to compare doing nothing with.',
  headline,
  faults: 'These paths cannot be compared:',

  names: {
    base: 'Do nothing',
    policy: 'My policy',
    shipped: 'The scenario’s policy',
    fork: (what: string, year: string) => `${what} from ${year}`,
    stop: (year: string) => `Stop in ${year}`,
  },

  paths: {
    label: 'Paths',
    add: 'New path',
    packages: 'Packages, from the quarter they name',
    own: 'Paths of this scenario',
    mechanisms: 'What does a mechanism cause?',
    full: (n: number) => `${n} paths are on the table, and more could not be told apart: remove one first.`,
    leftOut: (left: number, all: number, most: number) =>
      `${left} of the scenario’s ${all} paths ${left === 1 ? 'is' : 'are'} not shown: at most ${most} paths can be told apart. Remove one, and the next takes its place.`,
    nothingLeft: 'Every package and path of this scenario is on the table.',
    edit: (name: string) => `${name}: name, start, removal`,
    name: 'Name',
    start: 'Starts in',
    year: 'year',
    season: 'quarter of the year',
    seasons: ['Q1', 'Q2', 'Q3', 'Q4'],
    startHere: 'Start at the playhead',
    reference: 'Compare the others with this one',
    isReference: 'The others are read against this one',
    remove: 'Remove',
    empty: (name: string) =>
      `${name}: does nothing here. A package needs a lever above 0 that starts within the run, in a region of the scenario.`,
    same: (name: string, as: string) =>
      `“${name}” runs exactly as “${as}”: give it a lever above 0 that starts within the run, start it earlier, or remove it.`,
    sameAsPolicy: 'This is also the policy set in the studio.',
    fromStudio: 'The policy set in the studio; change it there.',
    base: 'No lever is touched; bail-outs that captured policy gives still happen.',
  },

  bar: {
    label: 'How it is computed',
    settings: 'Settings of the computation',
    pairs: 'Pairs',
    replicates: 'Replicates',
    stop: 'Stop',
    go: 'Go on',
    progress: (done: number, total: number) => `${done} of ${pairs(total)}`,
    left: (seconds: string) => `about ${seconds} s left`,
    done: (n: number) => `${pairs(n)} done`,
    enough: (n: number) => `precise enough after ${pairs(n)}`,
    stopped: (n: number, total: number) => `stopped at ${n} of ${pairs(total)}`,
    failed: (n: number) => `${runs(n)} failed and ${n === 1 ? 'is' : 'are'} left out`,
    precision: 'Stop early',
    never: 'no',
    within: (share: string) => `at ± ${share} of the effect`,
    worlds: 'Draw worlds for',
    scopes: { odds: 'the odds', all: 'odds and effects', none: 'nothing: seeds only' } satisfies Record<
      WorldScope,
      string
    >,
    worldsNote:
      'In a possible world the uncertain assumptions are drawn from their plausible ranges, the same draw in every path, with two runs in each world; and the world has luck of its own: a business cycle, lasting changes of demand, shifts of the paradigm, the same in every path, so that endings spread while effects stay precise. Without worlds, nearly every run of a path ends alike; effects are those of the scenario’s own assumptions unless worlds are drawn for them too.',
    plausible: (n: number) => `Over the ${n} plausible worlds of these data`,
    plausibleNote:
      'A calibration found these worlds: each has assumptions and luck with which the model passes through the data. Every path runs in all of them.',
    follows: app.assumptions.follows,
    followsNote: app.assumptions.followsNote,
    equal: 'Equal budgets',
    equalNote: 'Levels of the dearer paths are scaled down until every path costs as much as the cheapest',
    equalSpends: (amount: string) =>
      `Equal budgets: each path that acts spends about ${amount} in all, discounted to the start of the run.`,
    equalFailed: 'The paths could not be brought to one budget; they are compared as they are.',
    free: (names: readonly string[]) =>
      `Nothing to scale: ${names.length === 0 ? 'no path adds a policy that costs money' : `${names.join(', ')} ${names.length === 1 ? 'costs' : 'cost'} nothing`}. Remove such paths, or compare without equal budgets.`,
    searching: 'bringing the paths to one budget …',
    stale: 'the numbers below are of before the change …',
    region: 'Region',
  },

  stages: {
    label: 'Two futures side by side',
    path: (side: string) => `Path on the ${side} stage`,
    left: 'left',
    right: 'right',
    counts: (firms: string, jobs: string) => `${firms} firms, ${jobs} jobs`,
    only: (n: string) => `${n} only here`,
    onlyNote: 'Firms that live here at this time and not in the other future',
    firm: (number: number) => `Firm ${number}`,
    states: {
      alive: fateNames.alive.en,
      closed: fateNames.closed.en,
      left: fateNames.leftRegion.en,
      notYet: 'not born yet',
      never: 'never came to be',
    },
    since: (state: string, year: string) => `${state} in ${year}`,
    shown: 'Run on the stages',
    own: 'own seed',
    run: (k: number, total: number) => `run ${k} of ${total}`,
    before: 'The run before',
    next: 'The next run',
    back: 'Back to the scenario’s own seed',
    running: 'The run is being computed',
  },

  chart: {
    indicator: 'Outcome',
    note: (n: number, one: boolean) =>
      one ? `line: median; bands: 50% and 90% of ${runs(n)}` : `thick: median; outlines: 90% of ${runs(n)}`,
    difference: (reference: string) => `Difference from “${reference.toLowerCase()}”, same luck`,
    differenceNote: 'band: 95% interval of the mean; hairlines: single runs',
    playhead: 'Point in time',
    summary: (name: string, parts: string) => `${name} at the end of the run, median: ${parts}.`,
    differenceSummary: (parts: string) => `Mean paired difference at the end, with 95% interval: ${parts}.`,
    part: (path: string, value: string) => `${path} ${value}`,
    partInterval: (path: string, value: string, interval: string) => `${path} ${value} (${interval})`,
    starts: (name: string, year: string) => `${name} begins in ${year}`,
  },

  odds: {
    title: (after: string) => `How each path ends ${after}`,
    note: (worlds: number | undefined, plausible: boolean) =>
      worlds !== undefined && plausible
        ? `over ${worlds} plausible worlds of these data; a dot is a run, flows join runs of the same world`
        : worlds === undefined
          ? 'over luck alone, in this same world; a dot is a run, flows join runs with the same luck'
          : `over ${worlds} drawn worlds, unlike the studio, which keeps to this one; a dot is a run, flows join runs with the same luck and world`,
    summary: (path: string, counts: string) => `${path}: ${counts}.`,
    count: (n: number, verdict: string) => `${n} ${verdict}`,
    luckShare: (share: string, path: string) =>
      `${path}: ${share} of the uncertainty about the verdict comes from luck, the rest from the world.`,
    settled: (path: string) => `${path}: the verdict is the same in every run.`,
  },

  table: {
    title: 'Effects',
    note: (reference: string, worlds: boolean, plausible: boolean) =>
      `mean of the last two years against ${reference.toLowerCase()}, over ${plausible ? 'the plausible worlds of these data' : worlds ? 'luck and possible worlds' : 'luck, in the scenario’s own world'}`,
    path: 'Path',
    level: 'Level',
    effect: 'Difference',
    interval: '95% interval',
    pairs: 'Pairs',
    worlds: 'Worlds',
    saved: 'Pairing saved',
    savedValue: (times: string) => `${times} × the runs`,
    savedNote: 'How many times more runs it would have taken with seeds of its own for each path',
    partly: (known: number, pairs: number) => `Known in both in ${known} of ${pairs} pairs`,
    cost: 'Cost',
    costNote: 'Public money beyond that of the reference, discounted at 4% a year to the start of the run',
    scaled: (share: string) => `at ${share} strength`,
    scaledNote: 'All levels multiplied by this, so that the path costs as much as the cheapest',
    perUnit: 'Value added per unit spent',
    perUnitNote: 'Discounted gain in value added over the whole run, per unit of discounted cost',
    free: 'costs the same',
    unclear: 'cost not distinct from 0',
    good: 'Upgraded or sustained',
    goodValue: (n: number, total: number) => `${n} of ${total}`,
  },

  tree: {
    title: 'Tree of paths',
    label: 'Tree of all paths over time',
    node: (name: string, year: string, parent: string) => `${name} leaves ${parent} in ${year}`,
    read: 'Path that is read',
    against: 'against',
    readAgainst: 'Path it is read against',
    fork: (year: string) => `From here (${year}) …`,
    forkTitle: (year: string) => `Leave a path in ${year}`,
    parent: 'Up to here as in',
    after: 'Then',
    stop: 'no more policy',
    keeps: 'what was begun goes on',
    make: 'Make this path',
    idle: (path: string) => `This would run exactly as “${path}”: choose what changes from here on.`,
    atEnd: 'The playhead is at the end of the run: move it back to leave a path.',
  },

  window: {
    title: 'Window of opportunity',
    note: 'what the policy gains twenty years after it starts',
    path: 'Path',
    compute: 'Work it out',
    again: 'Work it out again',
    size: (n: number) => `about ${runs(n)}`,
    alone: 'without reform',
    withReform: 'with governance reform',
    axis: 'start of the policy',
    gain: 'gain, % of the peak without it',
    rescued: 'Runs rescued',
    rescuedNote: 'at least 80% of the peak kept',
    half: 'half',
    noReturn,
    fiscal,
    paid: 'Paid in years 2 to 12',
    stale: 'These results belong to other settings: work it out again.',
    none: 'No path here has a policy that could be started earlier or later: set a lever, or add a path.',
    replicates: (n: number) => `${n} ${n === 1 ? 'replicate' : 'replicates'}`,
    scaled: (share: string) => `at ${share} of its strength, as the budget allows`,
    spoken: (variant: string, points: string, fate: string) =>
      `${variant}: runs rescued by start, ${points}. Point of no return: ${fate}.`,
    spokenPoint: (year: string, share: string) => `${year} ${share}`,
    never: 'none',
  },

  cheapest: cheapestText.en,

  industries: industriesText.en,

  attribution: {
    title: 'Which lever did it',
    declineTitle: 'What the decline is made of',
    unknown: (left: number, counted: number) =>
      counted === 0
        ? 'No run has this outcome to divide: there are too few firms.'
        : `${left} more left out: a run in them has nothing to measure.`,
    note: (n: number) => `Shapley shares over ${n} ${n === 1 ? 'replicate' : 'replicates'}, ± 95% interval`,
    subject: 'Of',
    decline: 'the decline when nothing is done',
    compute: 'Work it out',
    again: 'Work it out again',
    without: 'Do nothing',
    withoutCauses: 'No such pressure',
    withAll: 'All together',
    ofPeak: '% of the peak that is left',
    size: (n: number) => `about ${runs(n)}`,
    total: (value: string, interval: string) => `Total ${value} (${interval})`,
    sampling: (levers: number, most: number) =>
      `${levers} levers: more than the ${most} that can be told apart exactly, so orders of joining are sampled. Intervals say how sure that is; more replicates narrow them.`,
    share: (percent: string) => `${percent} of the total`,
    spoken: (parts: string) => `Parts: ${parts}.`,
    stale: 'These results belong to other settings: work it out again.',
  },

  report: {
    pages: 'Brief',
    pagesNote:
      'Two pages to print and one file to pass on: the question, the data, the paths, their odds, what to do first',
    save: 'Export report',
    brief: 'Brief',
    material: 'What it rests on',
    note: 'One page with everything shown here: sentences, drawings, tables, seeds, fingerprints and commands. It needs no network.',
    again: 'The same numbers again',
    seeds: 'Seeds',
    seedsValue: (phrase: string, n: number): string =>
      n === 0 ? 'none yet' : `${phrase}/1 to ${phrase}/${n}, the same in every path`,
    unfinished: 'Not finished',
    over: 'Worlds',
    scopes: {
      odds: 'Odds are over luck and possible worlds; effects over luck, in the scenario’s own world',
      all: 'Odds and effects are over luck and possible worlds',
      none: 'Odds and effects are over luck, in the scenario’s own world',
    } satisfies Record<WorldScope, string>,
    overPlausible: (n: number): string =>
      `Odds and effects are over ${n} plausible worlds, found by a calibration to these data`,
    engine: 'Computed by',
    fingerprints: 'Fingerprints of the runs on the stages',
    command: 'Command line',
    link: 'Link',
  },

  indicators: indicatorWords('en'),
};

export type CompareText = typeof en;
