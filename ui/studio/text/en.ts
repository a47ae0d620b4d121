import { replacementNames, verdictVerbs, type Verdict } from '../../../engine/index.ts';
import { decimal, toldPhaseNames } from '../../../experiments/index.ts';
import type { HeadlineWords, OddsWords, Segment, VerdictRuns } from '../headline-words.ts';
import type { JobsMoment, Moment } from '../moment.ts';

/** What several runs do. */
const pluralVerbs: Record<Verdict, string> = {
  upgraded: 'upgrade',
  sustained: 'hold their ground',
  hollowedOut: 'are hollowed out',
  lockedIn: 'end in locked-in decline',
  neverTookOff: 'never take off',
};

function headline({ region, years, now, alone, hasPolicy, gap, ofPeak, peakYear }: HeadlineWords): readonly Segment[] {
  const who = region ?? 'the cluster';
  const verb = (verdict: Verdict): Segment => ({ strong: verdictVerbs[verdict].en, verdict });
  const after = ` after ${years} years`;
  const numbers = `value added ${now.valueAdded}, jobs ${now.jobs}`;
  if (!hasPolicy) {
    return [
      `In the run shown, left alone, ${who} `,
      verb(now.verdict),
      `${after}: value added ${now.valueAdded}${ofPeak === undefined ? '' : `, ${ofPeak} of its peak in ${peakYear}`}; ${now.jobs} jobs.`,
    ];
  }
  const start = `In the run shown, with this policy, ${who} `;
  if (alone === undefined) return [start, verb(now.verdict), `${after}: ${numbers}.`];
  if (alone.verdict !== now.verdict) {
    return [
      start,
      verb(now.verdict),
      `${after}: ${numbers}. Left alone it `,
      verb(alone.verdict),
      `: ${alone.valueAdded} and ${alone.jobs}.`,
    ];
  }
  const against = `${now.valueAdded} against ${alone.valueAdded}`;
  const compare =
    gap === undefined
      ? `value added ends much the same, ${against}`
      : `value added ends ${gap.percent === undefined ? '' : `${gap.percent} `}${gap.higher ? 'higher' : 'lower'}, ${against}`;
  return [start, verb(now.verdict), `${after}, as it would if left alone; `, compare, '.'];
}

/** "35 of 50 runs upgrade, 8 hold their ground and 7 end in locked-in decline". */
function endings(list: readonly VerdictRuns[], runs: number, first: (count: string) => string): readonly Segment[] {
  const piece = ({ verdict, runs: n }: VerdictRuns, k: number): Segment => {
    if (n === 0) return { strong: verdict === 'neverTookOff' ? 'all take off' : `none ${verdictVerbs[verdict].en}` };
    const count = n === runs ? `all ${n}` : `${n}`;
    return {
      strong: `${k === 0 ? first(count) : count} ${n === 1 ? verdictVerbs[verdict].en : pluralVerbs[verdict]}`,
      verdict,
    };
  };
  const certain = list.find(({ runs: n }) => n === runs);
  const told = certain === undefined ? list : [certain];
  return told.flatMap((one, k) => [...(k === 0 ? [] : [k === told.length - 1 ? ' and ' : ', ']), piece(one, k)]);
}

function oddsHeadline({
  plausible,
  region,
  years,
  runs,
  now,
  alone,
  same,
  gap,
  valueAdded,
  jobs,
}: OddsWords): readonly Segment[] {
  const over = plausible ? 'over the plausible worlds of these data' : 'with other luck in this same world';
  const ofRuns = (count: string): string => (count === `all ${runs}` ? `${count} runs` : `${count} of ${runs} runs`);
  const where = region === undefined ? '' : ` in ${region}`;
  const present = endings(now, runs, ofRuns);
  const after = ` after ${years} years`;
  if (alone === undefined) {
    return [`Left alone${where}, ${over}, `, ...present, `${after}: median value added ${valueAdded}, jobs ${jobs}.`];
  }
  const start = `With this policy${where}, ${over}, `;
  if (!same) return [start, ...present, `${after}; left alone, `, ...endings(alone, runs, (count) => count), '.'];
  const compare =
    gap === undefined
      ? 'value added ends much the same'
      : `value added ends ${gap.size} (${gap.range}) ${gap.higher ? 'higher' : 'lower'}`;
  return [
    start,
    ...present,
    `${after}, ${now.length === 1 ? 'as they do' : 'just as many as'} when left alone; ${compare}.`,
  ];
}

function moment(
  { phase, replacement, environment, empty, firms, jobs }: Moment,
  share: (of: number) => string,
): string {
  const name = `This run, ${toldPhaseNames[phase].en}`;
  const becoming =
    replacement === undefined
      ? ''
      : `; ${replacementNames[replacement].en}, environment ${decimal('en', environment, 2)}`;
  if (empty) return `${name}: ${phase === 'extinct' ? 'no firm is left' : 'no firm yet'}`;
  const firmWords = { up: 'firms multiply', level: 'firm numbers hold', down: 'firms thin out' }[firms];
  return `${name}: ${firmWords}, ${jobsMoment(jobs, share)}${becoming}`;
}

function jobsMoment(jobs: JobsMoment, share: (of: number) => string): string {
  switch (jobs.is) {
    case 'grown':
      return `jobs up ${share(jobs.by)} in two years`;
    case 'shrunk':
      return `jobs down ${share(jobs.by)} in two years`;
    case 'steady':
      return 'jobs hold';
    case 'nearPeak':
      return 'jobs near their peak';
    case 'below':
      return `jobs ${share(jobs.by)} below their peak`;
  }
}

/** A policy against doing nothing; amounts without their sign. */
export interface PolicyReturnsWords {
  readonly dearer: boolean;
  readonly cost: string;
  readonly richer: boolean;
  readonly valueAdded: string;
  /** Value added more per unit spent more. */
  readonly perUnit: string;
  readonly busier: boolean;
  readonly jobYears: string;
}

export const en = {
  name: 'Jiqun',
  subtitle: 'a laboratory of industrial clusters',
  documentTitle: (scenario: string) => `${scenario} · Jiqun`,
  otherLanguage: '中文',
  toLanguage: 'Switch to Chinese: 中文',
  toDark: 'Dark theme',
  toLight: 'Light theme',
  undo: 'Undo',
  redo: 'Redo',
  replay: 'Replay',
  replayNote: 'Take the last change back and bring it again, to see what it did (R)',
  replaying: 'The last change is taken back: press again to bring it back (R)',
  changes: 'Changes',
  sheets: {
    keys: 'Keys',
    changes: 'What I changed, what moved',
    versions: 'Versions of the model',
    editor: 'Build your own scenario',
    brief: 'Brief',
    figure: 'Chart',
    theory: 'Theory',
  },
  skip: 'Skip to the stage',
  close: 'Close',
  pickScenario: 'Choose a scenario',
  buildOwn: 'Build your own scenario',
  editShown: 'Edit the scenario on show',
  editScenario: (title: string) => `Edit this scenario: ${title}`,
  changedScenario: 'changed',
  headline,
  oddsHeadline,
  moment,
  presetLines: 'Lines: jobs over the run, as shipped; a paler one for each further region.',
  curtain: 'Guess first: what follows is behind the curtain.',
  computing: 'Computing the first run …',

  share: {
    open: 'Share',
    title: 'Share, save, reproduce',
    copyLink: 'Copy link',
    linkNote: 'Opens exactly this scenario, policy, seed and moment',
    copied: 'Copied',
    copyCommand: 'Copy as command line',
    copyComparison: 'Copy the command of this comparison',
    commandNote: 'Gives the same fingerprint without a browser',
    sameNumbers: 'Gives the same numbers without a browser',
    copyReference: 'Copy a reference',
    referenceNote: 'Version, scenario, seed, engine, fingerprint and link, for a paper or a report',
    brief: 'Brief',
    briefNote: 'Two pages to print and one file to pass on: the question, the data, the paths, their odds',
    save: 'Save as a file',
    saveNote: 'The scenario document (JSON)',
    saveData: (format: string) => `Save the data as ${format}`,
    dataNote: 'Every indicator in every quarter of the run shown',
    openFile: 'Open a file …',
    openNote: 'A scenario document; dropping it on the page works too',
    drop: 'Drop the scenario document to open it',
    noClipboard: 'The browser did not let the page copy. Select and copy this:',
  },

  tabs: { levers: 'Policy levers', assumptions: 'Assumptions' },
  screens: {
    label: 'Views',
    fork: 'Fork',
    studio: 'Studio',
    figures: 'Figures',
    compare: 'Compare',
    lab: 'Lab',
    cluster: 'My cluster',
    explain: 'What happened',
  },
  loading: 'Loading …',
  loadFailures: {
    unreachable: {
      what: 'This part could not be fetched: the server cannot be reached. Check the connection and try again.',
      action: 'Try again',
    },
    gone: {
      what: 'The server answers but does not have this part any more: most likely there is a new version of the page. Reload; what you have set stays.',
      action: 'Reload the page',
    },
    broken: {
      what: 'This part came and failed. Reload the page; if that does not help, a newer browser may.',
      action: 'Reload the page',
    },
  },
  bottomTabs: { studio: 'Studio', levers: 'Levers', outcomes: 'Outcomes', story: 'Background' },

  budget: {
    title: (year: string) => `Spending in ${year}`,
    average: (amount: string, share: string) => `average ${amount}, ${share} of value added`,
    none: 'no lever is set',
    rescues: 'no lever is set; this goes into bail-outs',
    label: 'Public budget',
    capName: 'Cap on public spending a year',
    capNote: 'The most to be spent in a year. It stops nothing: years above it are marked.',
    noCap: 'No cap; drag to set one',
    noCapShort: 'cap',
    over: (years: string) => `Above the cap for ${years} ${years === '1' ? 'year' : 'years'}.`,
    fit: 'Fit to the cap',
    fitNote: 'Weakens all levers alike until no year of this run is above the cap; can be undone',
    fitting: 'fitting …',
    fitted: (share: string, dearest: string) =>
      `All levels are now at ${share} of what they were: the dearest year of this run costs ${dearest}.`,
    cannotFit: 'Even without any lever a year of this run costs more than the cap: that goes into bail-outs.',
    bought: ({ dearer, cost, richer, valueAdded, perUnit, busier, jobYears }: PolicyReturnsWords): string => {
      const spent = dearer ? `Spends ${cost} more than doing nothing` : `Spends no more than doing nothing`;
      const gained = richer
        ? `buys ${valueAdded} of value added${dearer ? `, ${perUnit} per unit` : ''}`
        : `loses ${valueAdded} of value added`;
      return `${spent} and ${gained}; ${jobYears} job-years ${busier ? 'more' : 'fewer'}.`;
    },
    inRegion: (region: string, sentence: string) => `${region}: ${sentence}`,
    allRegions: 'All regions together. ',
    boughtNote: (rate: string) =>
      `One run, the same luck; money discounted at ${rate} a year. What is displaced elsewhere is not counted.`,
  },
  numbers: {
    refused: (fault: string, kept: string) => `${fault}. ${kept === '' ? 'It stays empty.' : `It stays at ${kept}.`}`,
  },
  packages: {
    title: 'Packages',
    more: (n: number) => `${n} more packages`,
    fewer: 'Fewer',
    partOf: (part: string, whole: string) => `${part} (in force as a part of ${whole})`,
    clear: 'No policy',
    reset: 'As the scenario has it',
  },
  scope: { label: 'Acts in', all: 'all regions' },
  lever: {
    level: (name: string) => `${name}, level from 0 to 1`,
    number: (name: string) => `${name}: level as a number`,
    from: 'From',
    to: 'Until',
    end: 'the end',
    toEnd: 'to the end',
    ramp: 'Full after',
    rampUnit: 'quarters',
    year: 'year',
    season: 'quarter of the year',
    seasons: ['Q1', 'Q2', 'Q3', 'Q4'],
    price: 'Price',
    cost: (amount: string, firms: string) => `Costs ${amount} a year with ${firms} firms`,
    costFull: (amount: string, firms: string) => `At full level costs ${amount} a year with ${firms} firms`,
    more: 'How it works, theory',
    works: 'In the model',
    theory: 'Theory',
    last: (was: string, now: string, valueAdded: string, jobs: string, over: string) =>
      `From ${was} to ${now}, at the end: value added ${valueAdded}, jobs ${jobs} (${over}).`,
    reset: 'As the scenario has it',
    remove: 'Remove',
    several: (n: number) => `${n} bars; the first is edited here, all of them below the charts`,
    everywhere: 'set for all regions',
    startHere: 'Start at the playhead',
    moves: 'Charts',
  },

  assumptions: {
    intro: 'What the world is like, apart from what a government does.',
    follows: 'Baseline follows my assumptions',
    followsNote: 'Off: the baseline is the scenario as it was shipped',
    search: 'Find an assumption',
    none: 'No assumption of that name',
    reset: 'Back to the scenario’s value',
    resetAll: (n: number) => (n === 1 ? 'Reset the one change' : `Reset all ${n} changes`),
    changed: (n: number) => `${n} changed`,
    source: 'What it is and where it comes from',
    range: (low: string, high: string) => `allowed ${low} to ${high}`,
    plausible: (low: string, high: string) => `plausible ${low} to ${high}`,
    varies: 'differs between regions',
    regionLevel: 'per region',
    scope: 'Values of',
    allRegions: 'all regions',
  },

  transport: {
    label: 'Playback',
    play: 'Play',
    pause: 'Pause',
    back: 'One quarter back',
    forward: 'One quarter forward',
    speed: (times: string) => `Speed ${times}; change`,
    theory: 'The theory behind this view of the stage',
  },

  study: {
    label: 'How many runs to judge by',
    size: (n: number) => (n === 0 ? 'one run' : `${n} runs`),
    /** Words around the choice of a number. */
    none: ['', ''],
    waiting: ['this run, then', ''],
    starting: (n: number): readonly string[] => [`${n} of`, ''],
    running: (n: number): readonly string[] => [`${n} of`, ''],
    done: ['median of', ''],
    luck: (seed: string, n: number) => `The same world and policy, only the seed differs: ${seed}/1 to ${seed}/${n}`,
    plausible: (n: number, worlds: number) =>
      `The same policy in ${Math.min(n, worlds)} of the ${worlds} plausible worlds of these data`,
    left: (seconds: string) => `about ${seconds} s left`,
    stop: 'Pause the runs in the background',
    go: 'Go on with the runs in the background',
    halting: 'Workers are not available here: only the run on show is computed.',
    most: (low: string, high: string) => `90% of runs ${low} – ${high}`,
    note: 'Median; the dark and the pale bar hold half and nine tenths of the runs.',
    pairNote:
      'The difference is the mean over pairs with the same luck, with and without the policy; in brackets its 95% interval.',
    interval: (range: string) => ` (${range})`,
    open: (verdict: string, n: number) => `${verdict}: ${n}. Show one of these runs`,
    run: (k: number, verdict: string) => `Run ${k}: ${verdict}`,
    onShow: 'shown:',
    onShowNote: 'The single run on the stage and in the solid lines',
    replicate: (k: number) => `run ${k}`,
    ownLuck: (seed: string) => `seed ${seed}`,
  },
  outcomes: {
    title: (years: string) => `After ${years} years`,
    note: 'mean of the last two years',
    names: {
      valueAdded: 'Value added a quarter',
      employment: 'Jobs',
      firms: 'Firms',
      functionLevel: 'Function level (0 – 3)',
      lockIn: 'Lock-in, composite (0 – 1)',
    },
    /** A number that is not there, and why. */
    unknown: (reason: string) => `unknown, ${reason}`,
    partly: (known: number, runs: number) => `known in ${known} of ${runs} runs`,
    alone: (value: string) => `do nothing ${value}`,
    peak: (value: string, year: string) => `peak ${value} in ${year}`,
    region: 'Region',
    seed: 'Seed',
    seedNote: 'The same seed gives the same random draws',
    another: 'Another seed',
    fingerprint: 'Fingerprint',
    fingerprintNote: (engine: string) => `The same on every machine and on the command line, by engine ${engine}`,
  },

  story: {
    title: 'Background and sources',
    open: 'Background',
    sources: 'Sources',
    none: 'This scenario says nothing of its background.',
  },

  progress: {
    running: (done: string) => `Computing, ${done} done`,
    left: (seconds: string) => `about ${seconds} s left`,
    cancel: 'Stop',
  },

  boundary: {
    title: 'This part of the page could not be drawn',
    kept: 'That is a fault of the page, not of what you did. Your scenario is as it was; choose another scenario or screen, or:',
    again: 'Draw it again',
    undo: 'Take the last change back',
    first: 'Start from the default scenario',
    save: 'Save the scenario as a file',
    details: 'What went wrong',
  },
  notices: {
    dismiss: 'Dismiss',
    versions: 'What has moved',
    linkIncomplete:
      'This link was cut off or altered on its way. The page keeps what it had, and the address stays until you change something.',
    linkTooLarge:
      'This link unpacks to more than 2 MB; a scenario has a few kilobytes. The page keeps what it had, and the address stays until you change something.',
    linkVersion:
      'This link was made by another version of the page and cannot be read here. The page keeps what it had, and the address stays until you change something.',
    linkUnknown:
      'The end of this address is not a scenario link. The page keeps what it had, and the address stays until you change something.',
    linkFaults:
      'The scenario in this link is not valid. The page keeps what it had, and the address stays until you change something.',
    fileFaults: (name: string) => `${name} was not opened. Nothing has changed.`,
    fileUnreadable: (name: string) => `${name} could not be read.`,
    fileTooLarge: (name: string) => `${name} is larger than 2 MB; a scenario document is a few kilobytes.`,
    manyFiles: (n: number) => `${n} files were dropped, and one scenario can be opened at a time. Nothing has changed.`,
    policyFull: (most: number) => `A policy has at most ${most} bars; nothing was added.`,
    noWorkers: 'Workers are not available here: the page computes by itself and halts briefly at every change.',
    runFailed: (before: boolean): string =>
      before ? 'The run failed; the charts show the one before.' : 'The run failed; there is none to show yet.',
    cancelled: (before: boolean): string =>
      before
        ? 'The run was stopped; the charts show the one before.'
        : 'The run was stopped; there is none to show yet.',
    pageFault:
      'Something on this page went wrong. Your scenario is kept; if the page does not go on, save it as a file and reload.',
    threadLost: (before: boolean): string =>
      `The worker that computed the run ended without an answer, and so did the one after it.${before ? ' The charts show the run before.' : ''}`,
    translator: {
      undone:
        'A translator changed the words of this page and with them its numbers; they have been put back. The page speaks English and Chinese itself.',
      insists:
        'A translator keeps changing this page: numbers may stay at old values. Turn it off for this page and reload.',
    },
    again: 'Run again',
    noLinks: 'This browser cannot make links; save the scenario as a file instead.',
  },
};

export type AppText = typeof en;
