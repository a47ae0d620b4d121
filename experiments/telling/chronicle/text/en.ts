/** A chronicle in English. */
import { sentenceCase } from '../../../words/sentence-case.ts';
import {
  exp,
  indicators,
  levers,
  segments,
  verdictVerbs,
  type IndicatorId,
  type LeverId,
} from '../../../../engine/index.ts';
import type {
  Cause,
  Chronicle,
  FirmRole,
  Happening,
  HappeningKind,
  HappeningOf,
  LinkMaker,
  LockInIndex,
  Movement,
} from '../happening.ts';
import {
  decimal,
  horizon,
  indicatorNumber,
  jobs,
  percent as percentOf,
  signedPercent,
  wholeNumber,
} from '../../../words/numbers.ts';
import { forceIds, mainForces, notWages, type ForceId, type Pressures } from '../pressures.ts';
import { relativeChange } from '../windows.ts';
import { MANY_MOVES, type ChronicleText, type StoryStep, type NarrationWords } from './words.ts';
import { inWords, yearsOf } from '../../../words/in-words.ts';

const two = (value: number): string => decimal('en', value, 2);
/** The size of a share or relative change: words say which way it goes. */
const percent = (value: number): string => percentOf('en', Math.abs(value));
const count = (value: number): string => wholeNumber('en', value);
const firmsOf = (n: number): string => `${count(n)} ${Math.round(n) === 1 ? 'firm' : 'firms'}`;
const jobsOf = (labour: number): string => `${jobs('en', labour)} jobs`;
const years = (quarters: number): string =>
  `${inWords('en', yearsOf(quarters))} ${yearsOf(quarters) === 1 ? 'year' : 'years'}`;
/** The length of a run. */
const span = (quarters: number): string =>
  quarters >= 4 ? years(quarters) : `${inWords('en', quarters)} ${quarters === 1 ? 'quarter' : 'quarters'}`;
/** A clause set off by a comma; nothing where there is none. */
const tail = (clause: string): string => (clause === '' ? '' : `, ${clause}`);
const sentenceOf = (clause: string): string => `${sentenceCase(clause)}.`;

/** “a, b and c”. */
export function listEn(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** Levers as nouns of a sentence. */
const nounOf = (id: LeverId): string => levers[id].noun.en;

const lockInName = (id: LockInIndex): string => (id === 'lockIn' ? 'the composite index' : indicators[id].label.en);

/** Who brought the first maker of a link. */
const makerWords: { readonly [K in LinkMaker]: string } = {
  itself: 'by a maker that started by itself',
  convoy: 'by a maker that came along with a large firm that moved in',
  foreign: 'by a maker that a foreign plant brought along',
  moved: 'by a maker that a firm moving in brought along',
  large: 'by a maker that a leading firm had brought along',
};

/** How a lock-in comes about, up to its verb. */
const lockInBecause: { readonly [K in LockInIndex]: string } = {
  lockIn: 'the three lock-ins taken together',
  lockInFunctional: 'ties to suppliers had grown so close that functional lock-in',
  lockInCognitive: 'firms heard so little from outside that cognitive lock-in',
  lockInPolitical: 'old employers had such a hold on policy that political lock-in',
};
const lockInStart = ({ size, cause }: HappeningOf<'lockIn'>): string =>
  cause?.kind === 'capture' && cause.few
    ? lockInBecause[size.index].replace('old employers', 'few and large employers')
    : lockInBecause[size.index];

const forceNames: { readonly [K in ForceId]: string } = {
  rivals: 'rivals against the market',
  learned: 'what rivals learned',
  luck: 'luck of the trade',
  otherRegions: 'the other regions',
  labourCost: 'labour cost',
  otherCost: 'inputs, transport and mark-ups',
  fit: 'fit to the market',
  quality: 'quality and reputation',
  functions: 'functions in the chain',
};

/** What a force was, as a clause in the past tense. */
function forceClause(id: ForceId, { forces, changes, ...p }: Pressures, { others }: NarrationWords): string {
  const up = forces[id] > 0;
  const rest = others.length === 1 ? others[0]! : 'the other regions';
  switch (id) {
    case 'rivals':
      if (up) return changes.market > changes.rivals ? 'the market outgrew the rivals' : 'the market grew';
      return changes.rivals > 0 ? 'rivals elsewhere outgrew the market' : 'the market shrank';
    case 'learned':
      return `rivals elsewhere learned from what ${others.length > 0 ? 'was sold' : 'it sold'} (their pull grew ${percent(p.rivalsGain)})`;
    case 'luck':
      return up ? 'luck raised world demand' : 'bad luck cut world demand';
    case 'otherRegions':
      return up ? `${rest} left more of the market free` : `${rest} took a growing share of the market`;
    case 'labourCost':
      if (up) {
        return changes.wage < 0
          ? `wages fell ${percent(changes.wage)} relative to the world frontier`
          : `efficiency rose ${percent(changes.efficiency)} relative to the world frontier, more than wages`;
      }
      if (changes.rent > changes.wage) return `crowding drove rents up by ${percent(changes.rent)}`;
      if (changes.efficiency < 0.005)
        return `wages rose ${percent(changes.wage)} relative to the world frontier while efficiency ${changes.efficiency < -0.005 ? 'slipped' : 'stood still'}`;
      return `wages rose ${percent(changes.wage)} relative to the world frontier and efficiency only ${percent(changes.efficiency)}`;
    case 'otherCost':
      return up ? 'inputs and transport became cheaper' : 'inputs and mark-ups made products dearer';
    case 'fit':
      return up
        ? `products moved closer to what the market wanted (fit ${two(p.fitBefore)} to ${two(p.fitAfter)})`
        : `products fell out of line with the market (fit ${two(p.fitBefore)} to ${two(p.fitAfter)})`;
    case 'quality':
      return up ? 'quality and reputation improved' : 'quality and reputation slipped';
    case 'functions':
      if (up)
        return `firms took over design and brand (function level ${two(p.functionBefore)} to ${two(p.functionAfter)})`;
      return p.functionAfter < p.functionBefore
        ? `firms slid back towards assembly (function level ${two(p.functionBefore)} to ${two(p.functionAfter)})`
        : 'buyers cut orders to suppliers that moved into design';
  }
}

function forcesClause(pressures: Pressures, sign: -1 | 1, words: NarrationWords, most = 2): string {
  const main = mainForces(pressures.forces, sign, most);
  const clauses = main.map((id) => forceClause(id, pressures, words));
  const joined = clauses.join(clauses.some((clause) => clause.includes(',')) ? ', and ' : ' and ');
  return sign < 0 && notWages(main, pressures) ? `${joined}; wages were not to blame` : joined;
}

/** Effect of a force on demand, as a signed percentage. */
const demandEffect = (force: number): string => signedPercent('en', exp(force) - 1);

/** A sentence about numbers, left out where one of them is unknown. */
const ifKnown = (sentence: string, ...values: readonly number[]): readonly string[] =>
  values.some(Number.isNaN) ? [] : [sentence];

function fellOrRose(value: number): string {
  if (Math.abs(value) < 0.005) return 'did not change';
  if (value > 20) return 'rose from next to nothing';
  if (value > 3) return `rose ${count(1 + value)}-fold`;
  return `${value > 0 ? 'rose' : 'fell'} by ${percent(value)}`;
}

/** What fell or rose, without what is unknown. */
const movesOf = (...moves: readonly (readonly [what: string, change: number])[]): readonly string[] =>
  moves.flatMap(([what, value]) => ifKnown(`${what} ${fellOrRose(value)}`, value));

function pressureLines(
  p: Cause & { readonly kind: 'pressures' },
  words: NarrationWords,
  last: boolean,
): readonly string[] {
  const { changes, forces } = p;
  const made = movesOf(['output', changes.output], ['labour per unit of output', changes.labourPerUnit]);
  const paid = movesOf(
    ['wages', changes.wage],
    ['rents', changes.rent],
    ['efficiency, labour pool included,', changes.efficiency],
  );
  const labour = movesOf([': labour cost per unit', changes.labourCost]).join('');
  const lines = [
    ...(made.length === 0 ? [] : [`Between ${words.label(p.from)} and ${words.label(p.to)}, ${listEn(made)}.`]),
    `Against the world frontier, ${listEn(paid)}${labour}.`,
  ];
  const named = forceIds.filter((id) => Math.abs(forces[id]) >= 0.005).toSorted((a, b) => forces[a] - forces[b]);
  if (named.length > 0) {
    lines.push(
      `What pulled on demand, by the model’s demand equation: ${named.map((id) => `${forceNames[id]} ${demandEffect(forces[id])}`).join(', ')}.`,
    );
    if (last)
      lines.push(
        'These are pulls on each unit of capacity. Firms that sell less shrink and firms that sell more grow, so a small pull that lasts ends as a large change.',
      );
  }
  return lines;
}

const indicatorName = (id: IndicatorId): string => indicators[id].label.en;

const indicatorValue = (id: IndicatorId, value: number): string =>
  id === 'employment' ? jobsOf(value) : indicatorNumber('en', id, value);

const movementLine = ({ indicator, before, after, without }: Movement): string =>
  without === undefined
    ? `${sentenceCase(indicatorName(indicator))} went from ${indicatorValue(indicator, before)} to ${indicatorValue(indicator, after)}.`
    : `${sentenceCase(indicatorName(indicator))}: ${indicatorValue(indicator, after)}, against ${indicatorValue(indicator, without)} without policy.`;

/** How value added (or else jobs) stands after a policy, as a clause; empty where nothing moved. */
function movementClause(cause: Cause | undefined, sinceStart: boolean): string {
  if (cause?.kind !== 'movements') return '';
  const movement =
    cause.moved.find(({ indicator }) => indicator === 'valueAdded') ??
    cause.moved.find(({ indicator }) => indicator === 'employment');
  if (movement === undefined) return '';
  const what = indicatorName(movement.indicator);
  const when = `${years(cause.to - cause.from)} later`;
  const base = movement.without ?? movement.before;
  const share = relativeChange(base, movement.after);
  if (cause.basis === 'paired') {
    if (!(base > 0))
      return `${when}, ${what} was ${indicatorValue(movement.indicator, movement.after)}, against ${indicatorValue(movement.indicator, base)} in the same run without policy`;
    if (share > 3) return `${when}, ${what} was many times that of the same run without policy`;
    if (cause.earlier)
      return `${when}, all policies together had put ${what} ${percent(share)} ${share > 0 ? 'above' : 'below'} the same run without any`;
    return `${when}, ${what} was ${percent(share)} ${share > 0 ? 'above' : 'below'} the same run without policy`;
  }
  if (!(base > 0))
    return sinceStart
      ? ''
      : `${when}, ${what} went from ${indicatorValue(movement.indicator, base)} to ${indicatorValue(movement.indicator, movement.after)}`;
  return `${when}, ${what} was ${percent(share)} ${share > 0 ? 'higher' : 'lower'}`;
}

function leversClause(ids: readonly LeverId[]): string {
  const names = ids.map(nounOf);
  return names.length <= 3
    ? listEn(names)
    : `a package of ${inWords('en', names.length)} levers, led by ${listEn(names.slice(0, 2))}`;
}

function wageRatio(wage: number, outside: number): string {
  return `${decimal('en', wage / outside, 1)} times`;
}

const eventClause = ({ quarter, size, cause }: HappeningOf<'event'>, { label }: NarrationWords): string => {
  const loss = -relativeChange(size.valueBefore, size.valueLow);
  const low =
    label(size.lowQuarter) === label(quarter)
      ? `value added fell by ${percent(loss)}`
      : `value added was down by ${percent(loss)} in ${label(size.lowQuarter)}`;
  const fall = Number.isNaN(loss)
    ? 'there was no value added to lose'
    : loss > 0.02
      ? low
      : 'value added hardly suffered';
  switch (size.event) {
    case 'paradigmShift':
      return cause?.kind === 'distance' && !Number.isNaN(cause.fitBefore + cause.fitAfter)
        ? `a paradigm shift moved the market away from local products: fit fell from ${two(cause.fitBefore)} to ${two(cause.fitAfter)} and ${fall}`
        : `a paradigm shift moved the market, and ${fall}`;
    case 'demandShock':
      return size.eventSize < 0
        ? `world demand fell by ${percent(size.eventSize)} at a stroke, and ${fall}`
        : `world demand rose by ${percent(size.eventSize)} at a stroke`;
    case 'rivalEntry':
      return size.eventSize >= 0
        ? `rivals elsewhere grew by ${percent(size.eventSize)} at a stroke, and ${fall}`
        : `rivals elsewhere lost ${percent(size.eventSize)} of their weight`;
    case 'qualityScandal':
      return `a quality scandal cost the region ${percent(size.eventSize)} of its reputation, and ${fall}`;
  }
};

const newsShare = (share: number): string => `${share < 0.4 ? 'only ' : ''}${percent(share)}`;

function recoveryClause({ size, quarter }: HappeningOf<'event'>): string {
  if (!(-relativeChange(size.valueBefore, size.valueLow) > 0.02)) return '';
  return size.recovered === undefined
    ? 'value added never got back to its old level'
    : `it took ${years(size.recovered - quarter)} to make up the loss`;
}

const honestyClause = (cause: Cause | undefined, better: boolean): string => {
  if (cause?.kind !== 'honesty') return '';
  if (better && cause.cheatsBefore - cause.cheatsAfter > 0.2)
    return `after the share of firms cutting corners had fallen from ${percent(cause.cheatsBefore)} to ${percent(cause.cheatsAfter)}`;
  if (!better && cause.cheatsAfter > 0.4) return `with ${percent(cause.cheatsAfter)} of firms cutting corners`;
  if (cause.scandal) return 'after a quality scandal';
  if (!(Math.abs(cause.qualityAfter - cause.qualityBefore) >= 0.015)) return '';
  return `as quality ${better ? 'rose' : 'went'} from ${two(cause.qualityBefore)} to ${two(cause.qualityAfter)}`;
};

const lockInParts = (cause: Cause | undefined): string => {
  switch (cause?.kind) {
    case 'threeLockIns':
      return `functional ${two(cause.functional)}, cognitive ${two(cause.cognitive)}, political ${two(cause.political)}`;
    case 'ties':
      return 'supplier ties had grown close while firms did little design or branding of their own';
    case 'consensus':
      return `firms had come to see the market alike, and openness was down to ${two(cause.openness)}`;
    case 'capture':
      return cause.oldShare === undefined || Number.isNaN(cause.oldShare)
        ? `${cause.few ? 'few and large' : 'old'} employers had the ear of the government`
        : `${cause.few ? 'few and large' : 'old'} employers, with ${percent(cause.oldShare)} of the jobs, had the ear of the government`;
    default:
      return '';
  }
};

/** A happening as a clause in the past tense that can follow a date. */
function clauseOf(h: Happening, words: NarrationWords): string {
  const { label, others } = words;
  const subject = words.region ?? 'the cluster';
  switch (h.kind) {
    case 'takeOff':
      return `${subject} took off: from ${firmsOf(h.size.firmsBefore)} and ${jobsOf(h.size.jobsBefore)} it had grown to ${firmsOf(h.size.firms)} and ${jobsOf(h.size.jobs)}`;
    case 'foreignArrival':
      return `foreign firms began to arrive; at the most, in ${label(h.size.mostQuarter)}, there were ${count(h.size.most)}, ${percent(h.size.share)} of all firms`;
    case 'peak':
      return `employment peaked at ${jobsOf(h.size.jobs)} in ${firmsOf(h.size.firms)}`;
    case 'decline':
      return `decline set in, and jobs went from ${jobs('en', h.size.jobs)} to ${jobs('en', h.size.jobsEnd)} by ${label(h.until ?? h.quarter)}`;
    case 'renewal':
      return `renewal began, and jobs rose from ${jobs('en', h.size.jobs)} to ${jobs('en', h.size.jobsEnd)} by ${label(h.until ?? h.quarter)}`;
    case 'shakeout':
      return `the number of firms fell from ${count(h.size.firmsBefore)} to ${count(h.size.firms)} within ${years((h.until ?? h.quarter) - h.quarter)}`;
    case 'lockIn':
      return `${lockInStart(h)} passed ${two(h.size.threshold)}`;
    case 'lockInEased':
      return `${lockInName(h.size.index)} had eased to ${two(h.size.value)}`;
    case 'reputationTrough':
      return `the region’s reputation was at its lowest, ${two(h.size.reputation)} after ${two(h.size.before)}${tail(honestyClause(h.cause, false))}`;
    case 'reputationRecovery':
      return `reputation was back at ${two(h.size.reputation)}${tail(honestyClause(h.cause, true))}`;
    case 'event':
      return eventClause(h, words);
    case 'policyStart':
      return `the government ${h.quarter === 0 ? 'relied on' : 'turned to'} ${leversClause(h.size.levers)}`;
    case 'policyEnd':
      return `${leversClause(h.size.levers).replace(/^a /, 'the ')} came to an end`;
    case 'relocationWave': {
      const where = h.size.elsewhere > 0 ? `, ${count(h.size.elsewhere)} of them to ${listEn(others)}` : '';
      return `firms were moving away${h.size.moved < MANY_MOVES ? '' : ' in numbers'}: ${count(h.size.moved)} left within ${years((h.until ?? h.quarter) - h.quarter + 1)}${where}`;
    }
    case 'arrivalWave': {
      const more =
        h.cause?.kind === 'costGap' && h.cause.wageElsewhere !== undefined
          ? h.cause.wageElsewhere / h.cause.wage - 1
          : 0;
      const where = more > 0.05 ? `, where wages were ${percent(more)} higher` : '';
      return `firms moved in from ${listEn(others)}${where}: ${count(h.size.arrived)} came within ${years((h.until ?? h.quarter) - h.quarter + 1)}`;
    }
    case 'wageCrossing':
      return `local wages passed twice those of the outside place`;
    case 'landSqueeze':
      return `land was short: crowding put ${percent(h.size.rent - 1)} on labour cost${h.size.most - h.size.rent > 0.02 ? `, and ${percent(h.size.most - 1)} at its worst` : ''}`;
    case 'labourShort':
      return `labour ran short: for ${years((h.until ?? h.quarter) - h.quarter + 1)} firms found fewer hands than they had work for, at the worst ${percent(h.size.found)} of them`;
    case 'honestyLost':
      return `${subject} had grown too large for people to know each other, and ${percent(h.size.cheats)} of firms were cutting corners, after ${percent(h.size.cheatsBefore)} when there were ${firmsOf(h.size.firmsBefore)}`;
    case 'bailOutWave':
      return `bail-outs became routine: ${count(h.size.bailOuts)} within ${years((h.until ?? h.quarter) - h.quarter + 1)}`;
    case 'linkFilled':
      return `${segments[h.size.segment]!.label.en} were made here for the first time${h.size.maker === undefined ? '' : `, ${makerWords[h.size.maker]}`}; local makers delivered ${percent(h.size.local)} of them, and ${percent(h.size.localLater)} some years later`;
    case 'upgrading':
      return h.size.level === 3
        ? 'the average function level had passed design and reached own brand (OBM)'
        : 'the average function level had passed work to order (OEM) and reached own design (ODM)';
    case 'replacement':
      return replacementClause(h, words);
    case 'inertia':
      return `innovation had gone slack: effort stood at ${two(h.size.effort)}, after ${two(h.size.most)} in ${label(h.size.mostQuarter)}`;
    case 'extinction':
      return `the last firm was gone`;
    case 'end':
      return endClause(h, words);
  }
}

/** “…, while the environment had worsened from 0.68 to 0.59”. */
function environmentClause({ environmentBefore, environment }: HappeningOf<'replacement'>['size']): string {
  const change = environment - environmentBefore;
  if (!(Math.abs(change) >= 0.02)) return `, in an environment as good as before (${two(environment)})`;
  return `, while its environment had ${change > 0 ? 'improved' : 'worsened'} from ${two(environmentBefore)} to ${two(environment)}`;
}

function replacementClause({ size }: HappeningOf<'replacement'>, words: NarrationWords): string {
  const since = `since ${words.label(size.from)}`;
  const value = ifKnown(
    `value added ${fellOrRose(size.valueChange).replace('fell', 'had fallen').replace('rose', 'had risen')}`,
    size.valueChange,
  );
  const climb = `the function level had climbed from ${two(size.functionBefore)} to ${two(size.functionLevel)}`;
  const moved = size.replacement === 'forward' ? [climb, ...value] : value;
  return `a ${size.replacement} replacement was under way: ${since} ${moved.join(' and ')}${environmentClause(size)}`;
}

function endClause({ size }: HappeningOf<'end'>, words: NarrationWords): string {
  if (size.firms < 0.5) return `after ${span(words.quarters)} nothing was left`;
  const value = ifKnown(`value added was ${percent(size.relativeValue)} of its best`, size.relativeValue);
  const level = [...value, ...ifKnown(`at a function level of ${two(size.functionLevel)}`, size.functionLevel)].join(
    ', ',
  );
  const ofPeak = Number.isNaN(size.relativeJobs) ? '' : `, ${percent(size.relativeJobs)} of the peak`;
  const here = `${firmsOf(size.firms)} and ${jobsOf(size.jobs)}`;
  const left =
    size.relativeJobs < 0.5 ? `only ${here} were left` : `there were ${size.relativeJobs < 0.9 ? 'still ' : ''}${here}`;
  return `after ${span(words.quarters)} ${left}${ofPeak}${level === '' ? '' : `; ${level}`}`;
}

function whyOf(h: Happening, words: NarrationWords): readonly string[] {
  const { cause } = h;
  switch (cause?.kind) {
    case undefined:
      return h.kind === 'event' && recoveryClause(h) !== '' ? [sentenceOf(recoveryClause(h))] : [];
    case 'pressures':
      return pressureLines(cause, words, h.kind === 'end' || h.kind === 'extinction');
    case 'entry': {
      const parts = [
        { n: cause.spinOffs, name: 'spin-offs of local firms' },
        { n: cause.startUps, name: 'start-ups' },
        { n: cause.foreign, name: 'foreign firms' },
        { n: cause.stateSeeded, name: 'state-seeded firms' },
      ].filter(({ n }) => n > 0);
      if (parts.length === 0) return [];
      return [
        `Firms added on balance since the start: ${listEn(parts.map(({ n, name }) => `${count(n)} ${n === 1 ? name.replace(/s( of local firms)?$/, '$1') : name}`))}.`,
      ];
    }
    case 'ties':
      return [
        `Specificity of supplier ties stood at ${two(cause.specificity)}, function level at ${two(cause.functionLevel)}; the index is specificity × (1 − function level / 6), and less where firms are few.`,
        ...ifKnown(`${percent(cause.localShare)} of inputs were bought locally.`, cause.localShare),
      ];
    case 'consensus':
      return [
        `Openness stood at ${two(cause.openness)} and the spread of firms’ beliefs at ${decimal('en', cause.beliefSpread, 3)}; the index is the share of a gap as wide as a paradigm shift that would still be open after ten years.`,
        `The mean belief was ${two(cause.misperception)} away from where the market really was.`,
      ];
    case 'capture':
      return [
        ...ifKnown(
          `Capture stood at ${two(cause.capture)} after ${count(cause.bailOuts)} bail-outs${cause.protection > 0 ? `, with protection at level ${two(cause.protection)}` : ''}.`,
          cause.capture,
        ),
        ...ifKnown(
          `Firms older than ten years held ${percent(cause.oldShare ?? 0)} of firms’ jobs; the older and the more distressed they are, the harder they lobby.`,
          cause.oldShare ?? Number.NaN,
        ),
        ...ifKnown(
          `Output lay in as few hands as with ${count(Math.max(1, cause.employers))} firms of one size: ${cause.few ? 'so few act as one' : 'too many to act as one'}.`,
          cause.employers,
        ),
      ];
    case 'threeLockIns':
      return [`The mean of three: ${lockInParts(cause)}.`];
    case 'honesty':
      return [
        ...ifKnown(
          `Firms cutting corners: ${percent(cause.cheatsBefore)} before, ${percent(cause.cheatsAfter)} then; quality ${two(cause.qualityBefore)} before, ${two(cause.qualityAfter)} then.`,
          cause.cheatsBefore,
          cause.cheatsAfter,
        ),
        ...(cause.levers.length > 0
          ? [`It went with ${listEn(cause.levers.map(nounOf))}, begun in the five years before.`]
          : []),
      ];
    case 'distance':
      return [
        ...ifKnown(
          `Three years later openness was ${two(cause.openness)}; firms believed ${percent(cause.newsBelieved)} of the news from the market, and their mean belief was ${two(cause.misperception)} away from it.`,
          cause.openness,
        ),
        ...(h.kind === 'event' && recoveryClause(h) !== '' ? [sentenceOf(recoveryClause(h))] : []),
      ];
    case 'costGap':
      return [
        `Wages stood at ${two(cause.wage)} of the frontier, ${wageRatio(cause.wage, cause.outsideWage)} those of the outside place, and rents at ${two(cause.rent)}.`,
        ...(cause.wageElsewhere === undefined
          ? []
          : [`The highest wage in the other regions was ${two(cause.wageElsewhere)}.`]),
        ...ifKnown(`${percent(cause.localShare)} of inputs were bought locally.`, cause.localShare),
        ...(cause.levers.length > 0
          ? [`It went with ${listEn(cause.levers.map(nounOf))}, begun in the five years before.`]
          : []),
      ];
    case 'functions':
      return [
        ...ifKnown(
          `Since ${words.label(cause.from)} the mean function level rose from ${two(cause.functionBefore)} and value added per worker from ${two(cause.valuePerWorkerBefore)} to ${two(cause.valuePerWorker)}.`,
          cause.functionBefore,
          cause.valuePerWorkerBefore,
        ),
        cause.levers.length > 0
          ? `It went with ${listEn(cause.levers.map(nounOf))} in force.`
          : cause.jobsChange < -0.1
            ? `Jobs fell by ${percent(cause.jobsChange)} in the same years: part of the rise is that firms of lower functions disappeared.`
            : 'No policy for it was in force.',
      ];
    case 'drive':
      return [
        `Rivalry stood at ${two(cause.rivalry)} (${two(cause.rivalryBefore)} when effort was highest), the margin at ${percentOf('en', cause.margin, 1)} (${percentOf('en', cause.marginBefore, 1)}); rivals push, margins pay.`,
        ...(cause.protection > 0 || cause.capture >= 0.3
          ? [
              `Protection at level ${two(cause.protection)} and capture at ${two(cause.capture)} took the pressure off old firms.`,
            ]
          : []),
      ];
    case 'hands':
      return [
        `Meanwhile wages ${fellOrRose(relativeChange(cause.wageBefore, cause.wage))} against the world frontier, and the labour force went from ${count(10 * cause.labourForceBefore)} to ${count(10 * cause.labourForce)}; what nobody could be found for was not made.`,
      ];
    case 'acquaintance':
      return [
        `${count(cause.names)} firms${cause.market > 0 ? ' and traders' : ''} shared one name, where about ${count(cause.circle)} know each other; talk about a cheat kept ${percent(cause.known)} of its force, after ${percent(cause.knownBefore)}.`,
        ...(cause.market > 0 ? ['The specialised market had brought traders nobody knows.'] : []),
        ...(cause.inspection > 0 ? [] : ['No inspection took the place of acquaintance.']),
      ];
    case 'gates':
      return [
        `Demand would have fed ${decimal('en', cause.feeds, 1)} makers of the smallest scale; human capital stood at ${two(cause.skills)}, where such makers need ${two(cause.skillsNeeded)}.`,
      ];
    case 'crowding':
      return [
        `${jobsOf(cause.employment)} stood on land for ${jobs('en', cause.land)}; rent rises with the square of that ratio.`,
      ];
    case 'concentration': {
      const shares =
        cause.topShareBefore !== undefined && cause.topShareAfter !== undefined
          ? ifKnown(
              `The four largest firms made ${percent(cause.topShareBefore)} of output before and ${percent(cause.topShareAfter)} after${cause.topShareAfter > cause.topShareBefore ? '' : ': no concentration at the very top'}.`,
              cause.topShareBefore,
              cause.topShareAfter,
            )
          : [];
      return [
        `Output ${fellOrRose(cause.outputChange)} meanwhile: ${decimal('en', cause.outputPerFirmBefore, 1)} units a firm before, ${decimal('en', cause.outputPerFirmAfter, 1)} after. No loss of markets was behind it.`,
        ...shares,
        ...(h.kind === 'shakeout' ? [churnLine(h)] : []),
      ];
    }
    case 'movements': {
      if (cause.moved.length === 0) return ['Five years later nothing had moved by more than 4%.'];
      const lead =
        cause.basis === 'paired'
          ? `${sentenceCase(words.label(cause.to))}, against the same run with the same luck but no policy at all${cause.earlier ? ', so that earlier policies count too' : ''}:`
          : h.quarter === 0
            ? `${sentenceCase(words.label(cause.to))}, against the first quarter:`
            : `The two years before against ${words.label(cause.to)}; what else changed in between is not taken out:`;
      const spent =
        h.kind === 'policyStart'
          ? [
              `Public spending from the start to then: ${count(h.size.spending)} ${words.money ?? 'units of value added'}.`,
            ]
          : [];
      return [lead, ...cause.moved.map(movementLine), ...spent];
    }
  }
}

const churnLine = ({ size }: HappeningOf<'shakeout'>): string =>
  `${count(size.closed)} closed, ${count(size.moved)} moved away and ${count(size.entered)} entered.`;

function roleOf(firm: FirmRole): string {
  switch (firm.role) {
    case 'parent':
      return `gave birth to ${firmsOf(firm.count)}`;
    case 'arrival':
      return firm.count > 0.5
        ? `was the first to arrive and had ${jobsOf(firm.count)} a year later`
        : 'was the first to arrive';
    case 'left':
      return `was the largest to leave, with ${jobsOf(firm.count)}`;
    case 'firstBrand':
      return 'was the first to sell under its own brand';
    case 'leader':
      return `was the largest employer, with ${jobsOf(firm.count)}`;
    case 'last':
      return 'was the last to go';
  }
}

/** Main reasons: what lifted an upgraded cluster, what pulled down one that fell, both for one that held its ground. */
function reasonClause({ reason, verdict }: Chronicle, words: NarrationWords): string {
  const lift = forcesClause(reason, 1, words, verdict === 'sustained' ? 1 : 2);
  const drag = forcesClause(reason, -1, words, verdict === 'sustained' ? 1 : 2);
  if (verdict === 'sustained' && lift !== '' && drag !== '') return `, as ${lift}, but ${drag}`;
  const clause = verdict === 'upgraded' || verdict === 'sustained' ? lift : drag;
  return clause === '' ? '' : `, as ${clause}`;
}

function headline(chronicle: Chronicle, words: NarrationWords): string {
  const last = chronicle.happenings.find((h) => h.kind === 'end');
  const subject = words.region ?? 'the cluster';
  const begin = `${sentenceCase(horizon('en', words.quarters))} ${subject} ${verdictVerbs[chronicle.verdict].en}`;
  if (last?.kind !== 'end') return `${begin}.`;
  const { size } = last;
  switch (chronicle.verdict) {
    case 'upgraded':
      return `${begin}: value added ends at ${percent(size.relativeValue)} of its best and the mean function level at ${two(size.functionLevel)}${reasonClause(chronicle, words)}.`;
    case 'sustained':
      return `${begin}: value added ends at ${percent(size.relativeValue)} of its best, with ${size.relativeJobs > 0.95 ? jobsOf(size.jobs) : `${percent(size.relativeJobs)} of the peak jobs`}${reasonClause(chronicle, words)}.`;
    case 'hollowedOut':
      return `${begin}: ${percent(size.relativeJobs)} of the peak jobs are left${Number.isNaN(size.movedShare) ? '' : `, and of the firms that disappeared ${percent(size.movedShare)} had moved away rather than closed`}${reasonClause(chronicle, words)}.`;
    case 'lockedIn': {
      const bound = size.lockIn >= 0.5 ? `, with lock-in at ${two(size.lockIn)}` : '';
      return `${begin}: ${percent(size.relativeJobs)} of the peak jobs are left${bound}${reasonClause(chronicle, words)}.`;
    }
    case 'neverTookOff':
      if (size.firmsMost === 0) return `${begin}: no firm outlived its first quarter.`;
      return size.firms < 0.5
        ? `${begin}: it never had more than ${firmsOf(size.firmsMost)}${size.suppliersMost < 5 ? ' and hardly any local suppliers' : ''}, and in the end none is left${reasonClause(chronicle, words)}.`
        : `${begin}: it ends with ${firmsOf(size.firms)} and ${jobsOf(size.jobs)}${reasonClause(chronicle, words)}.`;
  }
}

/** Told as a state that has come about: “by”, where a date alone would say “in”. */
const STATES: readonly HappeningKind[] = [
  'lockIn',
  'lockInEased',
  'upgrading',
  'reputationRecovery',
  'landSqueeze',
  'honestyLost',
];

function opener(
  { happening, previous, gap, sameYear, looksAhead, turns, answers, index }: StoryStep,
  { label }: NarrationWords,
): string {
  const when = label(happening.kind === 'shakeout' ? (happening.until ?? happening.quarter) : happening.quarter);
  if (answers && gap !== undefined)
    return gap <= 2 ? 'The answer came at once: ' : `The answer came ${years(gap)} later: `;
  if (happening.quarter === 0) return 'From the start, ';
  if (sameYear && looksAhead) return 'Meanwhile, ';
  if (sameYear) return index % 2 === 0 ? 'In the same year, ' : 'That same year, ';
  if (happening.kind === 'shakeout') return `By ${when}, `;
  if (turns > 0) return turns === 2 ? `But in ${when}, ` : `Then, in ${when}, `;
  if (gap !== undefined && gap <= 4) return ['Soon afterwards, ', 'Within a year, ', 'A little later, '][index % 3]!;
  if (STATES.includes(happening.kind) && !(index % 2 === 1 && previous !== undefined && STATES.includes(previous)))
    return `By ${when}, `;
  if (gap !== undefined && index % 3 === 2 && gap >= 8) return `${sentenceCase(years(gap))} later, `;
  return `In ${when}, `;
}

/** Who most of the newcomers were; empty when no origin makes more than half. */
function newcomers(cause: Cause | undefined): string {
  if (cause?.kind !== 'entry') return '';
  const { spinOffs, startUps, foreign, stateSeeded } = cause;
  const half = (spinOffs + startUps + foreign + stateSeeded) / 2;
  if (spinOffs > half) return 'spin-offs of local firms';
  if (startUps > half) return 'start-ups';
  if (foreign > half) return 'foreign firms';
  return stateSeeded > half ? 'state-seeded firms' : '';
}

function storyClause(step: StoryStep, words: NarrationWords): string {
  const { happening: h, also, because } = step;
  if (h.kind === 'lockIn' && also.length > 0) {
    const rest = also.flatMap((other, k) =>
      other.kind === 'lockIn'
        ? [`${lockInName(other.size.index)}${k === 0 ? ' followed' : ''} in ${words.label(other.quarter)}`]
        : [],
    );
    return `${clauseOf(h, words)}; ${listEn(rest)}`;
  }
  if (h.kind === 'takeOff') {
    const clause = `${words.region ?? 'the cluster'} took off and counted ${firmsOf(h.size.firms)} and ${jobsOf(h.size.jobs)}`;
    const who = because ? newcomers(h.cause) : '';
    return who === '' ? clause : `${clause}, most of the newcomers being ${who}`;
  }
  const clause = h.kind === 'shakeout' ? clauseOf(h, words).replace('fell', 'had fallen') : clauseOf(h, words);
  if (h.kind === 'peak') {
    const decline = also.find((other) => other.kind === 'decline');
    const drags = because && h.cause?.kind === 'pressures' ? forcesClause(h.cause, -1, words) : '';
    const gap = decline === undefined ? 0 : decline.quarter - h.quarter;
    const then =
      decline === undefined
        ? ''
        : gap <= 4
          ? ', and decline followed at once'
          : `, and decline set in ${years(gap)} later`;
    return drags === '' ? `${clause}${then}` : `${clause}${then}: ${drags}`;
  }
  if (h.kind === 'event') {
    const recovery = recoveryClause(h);
    if (!because || recovery === '') return clause;
    const news =
      h.cause?.kind === 'distance' && !Number.isNaN(h.cause.newsBelieved)
        ? `three years later firms believed ${newsShare(h.cause.newsBelieved)} of the news from the market, and `
        : '';
    return `${clause}; ${news}${recovery}`;
  }
  if (h.kind === 'policyStart' || h.kind === 'policyEnd') {
    const text = step.answers ? clause.replace('the government turned to ', '') : clause;
    const moved = because ? movementClause(h.cause, h.quarter === 0) : '';
    return moved === '' ? text : `${text}; ${moved}`;
  }
  if (h.kind === 'renewal' || h.kind === 'decline') {
    const forces =
      because && h.cause?.kind === 'pressures' ? forcesClause(h.cause, h.kind === 'renewal' ? 1 : -1, words) : '';
    return forces === '' ? clause : `${clause}, as ${forces}`;
  }
  if (h.kind === 'shakeout' && because) {
    if (h.cause?.kind === 'concentration')
      return `${clause} while output ${h.cause.outputChange > 0.02 ? `rose by ${percent(h.cause.outputChange)}` : 'held'}`;
    return `${clause}, with ${count(h.size.closed)} closures against ${count(h.size.entered)} ${h.size.entered === 1 ? 'entry' : 'entries'}`;
  }
  if (
    h.kind === 'upgrading' &&
    because &&
    h.cause?.kind === 'functions' &&
    h.cause.levers.length === 0 &&
    h.cause.jobsChange < -0.1
  ) {
    return `${clause}, in part because firms of lower functions had gone`;
  }
  if (h.kind === 'relocationWave' && because && h.cause?.kind === 'costGap') {
    const { wage, outsideWage, wageElsewhere } = h.cause;
    const lower = wageElsewhere === undefined ? 0 : 1 - wageElsewhere / wage;
    return 2 * h.size.elsewhere > h.size.moved && lower > 0.05
      ? `${clause}, where wages were ${percent(lower)} lower`
      : `${clause}, with wages ${wageRatio(wage, outsideWage)} those outside`;
  }
  return clause;
}

export const en: ChronicleText = {
  headline,
  sentence: (h, words) => sentenceOf(clauseOf(h, words)),
  why: whyOf,
  role: roleOf,
  opening: ({ start }, words) => {
    const subject = words.region ?? 'The cluster';
    return start.firms === 0
      ? `${subject} began without a single firm.`
      : `${subject} began with ${firmsOf(start.firms)} and ${jobsOf(start.jobs)}.`;
  },
  step: (step, words) => `${opener(step, words)}${storyClause(step, words)}.`,
  closing: ({ happenings }, words) => {
    const last = happenings.find((h) => h.kind === 'end');
    return last?.kind === 'end' ? sentenceOf(endClause(last, words)) : '';
  },
  between: ' ',
};
