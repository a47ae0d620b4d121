/** Words of the calibration, in English. */
const runs = (n: string): string => `${n} runs`;
const worldsOf = (n: number): string => `${n} plausible worlds`;

export const en = {
  ground: 'Where such a cluster could stand',
  groundLead:
    'A calibration starts from a preset, without its own shocks and policy, and changes what data such as these can tell: size, wages, demand, rivals, entry, learning.',
  looking: 'The presets are held against the data …',
  nearest: 'Nearest to the data',
  other: 'Another preset',
  table: 'The table',
  founded: 'Founded in',
  foundedNote: 'first year of a run',
  ahead: 'Years ahead',
  phrase: 'Seed phrase',
  effort: 'Effort',
  efforts: { trial: 'first look', quick: 'quick', usual: 'usual', thorough: 'thorough' },
  effortNotes: {
    trial: 'Shows whether the model can do anything of the kind; too few worlds to decide on.',
    quick: 'Bands are a little too rough to decide on.',
    usual: 'Enough worlds for bands and odds.',
    thorough: 'Bands and odds that hardly depend on luck any more.',
  },
  size: (n: string, time: string | undefined, threads: number): string =>
    `${runs(n)}${time === undefined ? '' : `, ${time}`}, on ${threads} threads of this device. The page stays free meanwhile; what is done is kept, also when it is closed.`,
  go: 'Find plausible worlds',
  again: 'Find them anew',
  pause: 'Pause',
  goOn: 'Go on',
  cancel: 'Give it up',
  stages: {
    wide: 'Worlds all over the ranges',
    near: 'Worlds where the data point',
    worlds: 'The plausible worlds, to the end',
  } as Record<string, string>,
  progress: (stage: string, known: string, total: string): string => `${stage}: ${known} of ${total} runs`,
  left: (time: string): string => `${time} left`,
  failed: (n: number): string => `${n} failed`,
  paused: (known: string, total: string): string => `Paused: ${known} of ${total} runs are done and kept.`,
  working: 'What the runs say is worked out …',
  stale: 'What is shown below belongs to other settings: find the worlds anew.',
  tableChanged: 'The table has changed since: calibrate once more to take the change in.',
  failure: (why: string): string =>
    `These data and this ground do not go together (${why}). Another preset, another founding year, or fewer series may help.`,
  trouble: {
    full: 'This device is full: the calibration goes on, but is gone after a reload.',
    blocked: 'The browser keeps storage from this page: the calibration goes on, but is gone after a reload.',
    broken: 'Storage of this browser failed: the calibration goes on, but is gone after a reload.',
  },

  fit: 'The past, and what may follow',
  fitLead: (worlds: number, place: string, year: string): string =>
    `${worldsOf(worlds)} could have made the past of ${place}. Marks are the data; the line is the median of the worlds, the bands hold 50% and 90% of them, errors included. To the right of ${year} nothing is measured.`,
  today: 'today',
  unit: (unit: string, prices: string | undefined): string =>
    prices === undefined ? unit : `${unit}${unit === '' ? '' : ', '}at prices of ${prices}`,
  reading: (time: string, median: string, low: string, high: string): string =>
    `${time}: ${median} (90%: ${low} to ${high})`,
  measured: (value: string): string => `measured ${value}`,
  spoken: (
    name: string,
    years: string,
    first: string,
    last: string,
    at: string,
    median: string,
    low: string,
    high: string,
  ): string =>
    `${name}: measured ${first} to ${last} over ${years}; forecast for ${at}: ${median}, with 90% of the worlds between ${low} and ${high}.`,
  within: (inside: number, all: number): string => `${inside} of ${all} measured points lie inside the 90% band.`,

  learned: 'What the data tell, and what they do not',
  learnedLead: (made: string): string =>
    `Bars: how likely each tenth of the range is after ${made} runs; dashed: before, all tenths alike. Dot and line: the median, and where 90% lie.`,
  pinNotes: {
    pinned: 'Pinned down by these data',
    partly: 'Partly pinned down',
    open: 'Not pinned down by these data, and left as wide as before',
  },
  range: (low: string, high: string): string => `${low} to ${high}`,
  allWide: (names: string): string =>
    `The data say nothing of ${names}: in the plausible worlds they are spread as widely as before, and so are forecasts.`,
  error: (p50: string, p05: string, p95: string): string =>
    `Data and model together are off by about ${p50} from year to year (between ${p05} and ${p95}): that much of a miss is taken for noise.`,
  few: (n: number): string =>
    `The worlds are worth about ${n} independent ones: few. A more thorough search gives smoother bands.`,

  beyond: 'Is it a past this model can have?',
  beyondNone: (worlds: string): string =>
    `Yes: of ${worlds} worlds tried all over the ranges, before any was chosen, some went as far as the data in every series.`,

  heldOut: 'Would it have known?',
  heldOutLead: (until: number, last: number, n: string): string =>
    `The data after ${until} are hidden, a calibration is made from the rest, and its forecast to ${last} is held against them: ${runs(n)} more.`,
  heldOutShort: 'The data are too few to hide any: eight years are needed.',
  heldOutGo: 'Hide the last quarter',
  heldOutStop: 'Stop',
  heldOutSaid: (inside: number, all: number): string => `${inside} of ${all} hidden points lay inside the 90% band`,
  heldOutGood: 'about as many as should.',
  heldOutBad: 'fewer than should: take the bands of the forecast for too narrow.',
  heldOutBest: (name: string): string => `The smallest error on average: ${name}.`,
  forecaster: 'Forecast',
  forecasters: {
    model: 'this model',
    randomWalk: 'random walk',
    trend: 'trend',
    autoregression: 'autoregression, AR(1)',
  },
  off: 'Off by, on average',
  inBand: 'Inside the 90% band',
  ofPoints: (n: number, all: number): string => `${n} of ${all}`,

  decide: 'Decide from today',
  decideLead: (year: string, worlds: number): string =>
    `From here on the scenario is yours: nothing was decided before ${year}, and whatever starts from then on is tried in all ${worldsOf(worlds)}, with the same luck in every path.`,
  toStudio: 'Open in the studio',
  toCompare: 'Compare paths from today',
  checking: 'What would arrive of each package today is worked out …',
  now: (year: string, worlds: number): string => `At the end of ${year}, over ${worlds} of the worlds`,
  capture: 'Political lock-in',
  purse: 'Money of the government',
  years: (n: string): string => `${n} years of revenue`,
  institutions: 'Institutions',
  arrival: 'Package, started today',
  kept: 'After capture',
  paid: 'Paid for',
  staffed: 'Staff can run',
  arrives: 'Arrives',
  failing: 'Worlds with less than half',
  warn: (name: string, share: string, worlds: string): string =>
    `“${name}” cannot work here as it stands: ${share} of it arrives in the median world, less than half of it in ${worlds} of the worlds.`,
  reasons: {
    kept: (share: string, capture: string): string =>
      `old employers have policy in their hands (political lock-in ${capture}) and leave ${share} of it: reform comes first`,
    paid: (share: string, purse: string): string =>
      `the money is there for ${share} of it (${purse}): do less, or raise the revenue`,
    staffed: (share: string): string => `the staff can run ${share} of so many programmes at once: begin with fewer`,
  },
  works: 'More than half of every package arrives in most worlds.',
  nobody: 'In none of the worlds anybody is left today.',
};

export type FitText = typeof en;
