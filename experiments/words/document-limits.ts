/**
 * How large a scenario document may be. The largest of those that ship has 9 kB, 600 values, 9 bars in one list, 5
 * sources and a story of 900 characters; each limit is ten times that or more. A document at all limits at once holds
 * the page for less than a tenth of a second when it is opened, and 200 bars for a fortieth when one of them is moved;
 * 2,000 held it for a quarter of a minute.
 */

/** Text of a document in UTF-8, as a file, on standard input or unpacked from a link. */
export const LARGEST_DOCUMENT_BYTES = 2_000_000;

/** Values of a document, counted through all lists and objects. */
export const MOST_VALUES = 10_000;

/** Nested lists and objects. */
export const MOST_DEPTH = 64;

/** Entries of each list, and of each object whose keys are the writer's own. */
export const mostEntries = {
  sources: 100,
  events: 200,
  /** Bars of a policy, of a package or of a path. */
  policy: 200,
  packages: 50,
  paths: 50,
  mechanismsOff: 100,
  expect: 100,
  verdict: 20,
  view: 100,
  viewList: 100,
  /** Measurements of one series, and plausible worlds. */
  points: 400,
  worlds: 200,
} as const;

/** UTF-16 units of each kind of text, in each language. */
export const longestText = {
  title: 200,
  question: 500,
  story: 10_000,
  source: 1000,
  url: 2000,
  /** Of a region and of a package. */
  label: 200,
  /** What an expectation says. */
  what: 500,
  pathName: 80,
  moneyName: 40,
  seed: 200,
  viewKey: 80,
  view: 1000,
} as const;

/** A number of the view: none that means something is larger. */
export const LARGEST_VIEW_NUMBER = 1e12;

/** Faults that are listed one by one; the rest are counted. */
export const MOST_FAULTS_TOLD = 20;
