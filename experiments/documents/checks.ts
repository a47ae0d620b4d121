import type { Text } from '../../engine/index.ts';
import { eventSizes } from './document.ts';
import { pathText, inBothLanguages, quotedValue } from '../words/faults.ts';
import type { Fault } from '../words/faults.ts';
import { nearest } from '../words/nearest.ts';
import { isObject, listOf } from './shorthand.ts';
import type { Json } from './shorthand.ts';
import { studyBase, studyDecline, studyPolicy } from './study-schema.ts';

/** What a document takes over from the preset it extends. */
export interface Inherited {
  readonly regions: readonly string[];
  readonly packages: readonly string[];
}

type Keys = readonly (string | number)[];
type Report = (keys: Keys, found: Text, allowed: Text) => void;

const strings = (values: readonly unknown[]): string[] => values.filter((value) => typeof value === 'string');
const idsOf = (list: unknown): string[] =>
  strings(listOf(list).map((entry) => (isObject(entry) ? entry['id'] : undefined)));

function listed(ids: readonly string[], found: unknown): Text {
  const guess = typeof found === 'string' ? nearest(found, ids) : undefined;
  const list = ids.join(', ');
  if (guess === undefined) return inBothLanguages(list === '' ? '–' : list);
  return { en: `${list} (did you mean "${guess}"?)`, zh: `${list}（是否想写 "${guess}"？）` };
}

function checkSpan(entry: unknown, keys: Keys, report: Report): void {
  if (!isObject(entry)) return;
  const { from = 0, to } = entry;
  if (typeof from !== 'number' || typeof to !== 'number' || to > from) return;
  report([...keys, 'to'], inBothLanguages(String(to)), {
    en: `more than ${from}, the quarter it starts`,
    zh: `大于开始季度 ${from}`,
  });
}

function checkRegion(entry: unknown, keys: Keys, regions: readonly string[], report: Report): void {
  if (!isObject(entry) || typeof entry['region'] !== 'string' || regions.includes(entry['region'])) return;
  report([...keys, 'region'], quotedValue(entry['region']), listed(regions, entry['region']));
}

function checkMoves(moves: unknown, keys: Keys, regions: readonly string[], report: Report): void {
  listOf(moves).forEach((move, k) => {
    checkSpan(move, [...keys, k], report);
    checkRegion(move, [...keys, k], regions, report);
  });
}

function checkTwice(names: readonly unknown[], keysOf: (k: number) => Keys, report: Report): void {
  const seen = new Set<unknown>();
  names.forEach((name, k) => {
    if (typeof name === 'string' && seen.has(name))
      report(keysOf(k), quotedValue(name), { en: 'a name used only once', zh: '不重复的名称' });
    seen.add(name);
  });
}

function checkChainShares(owner: unknown, keys: Keys, report: Report): void {
  const values = isObject(owner) && isObject(owner['assumptions']) ? owner['assumptions'] : {};
  const shares = values['chainShares'];
  if (Array.isArray(shares) && shares.length > 0 && shares.every((share) => share === 0)) {
    report([...keys, 'assumptions', 'chainShares'], quotedValue(shares), {
      en: 'shares of which at least one is above 0',
      zh: '至少一项大于 0 的份额',
    });
  }
}

function checkEvents(events: unknown, report: Report): void {
  listOf(events).forEach((event, k) => {
    if (!isObject(event) || typeof event['size'] !== 'number') return;
    const kind = event['kind'];
    if (typeof kind !== 'string' || !Object.hasOwn(eventSizes, kind)) return;
    const [low, high] = eventSizes[kind as keyof typeof eventSizes];
    if (event['size'] >= low && event['size'] <= high) return;
    report(['events', k, 'size'], quotedValue(event['size']), {
      en: `${low} to ${high} for ${kind}`,
      zh: `${kind} 的取值为 ${low} 到 ${high}`,
    });
  });
}

/** How a path says it was made: of a package there is, and leaving its stem in a quarter it names. */
function checkOrigin(
  path: Json,
  keys: Keys,
  { regions, packageNames }: { readonly regions: readonly string[]; readonly packageNames: readonly string[] },
  report: Report,
): void {
  const { package: of, stem, from, id } = path;
  if (typeof of === 'string' && !packageNames.includes(of))
    report([...keys, 'package'], quotedValue(of), listed(packageNames, of));
  if (id === studyBase || id === studyPolicy)
    report([...keys, 'id'], quotedValue(id), {
      en: `another name: ${studyBase} is doing nothing, ${studyPolicy} the policy of the document`,
      zh: `其他名称：${studyBase} 指无政策，${studyPolicy} 指文档自身的政策`,
    });
  if ((stem !== undefined || of !== undefined) && from === undefined)
    report([...keys, 'from'], quotedValue(undefined), {
      en: 'the quarter in which the path begins, beside its package or stem',
      zh: '路径起始的季度，与 package 或 stem 一并给出',
    });
  if ((stem !== undefined || of !== undefined) && path['policy'] === undefined)
    report([...keys, 'policy'], quotedValue(undefined), {
      en: 'the bars that the path runs with, beside its package or stem',
      zh: '该路径实际采用的政策，与 package 或 stem 一并给出',
    });
  if (!isObject(stem)) return;
  checkMoves(stem['policy'], [...keys, 'stem', 'policy'], regions, report);
  checkChainShares(stem, [...keys, 'stem'], report);
}

/** The paths a study speaks of are there. */
function checkStudy(study: unknown, paths: readonly unknown[], report: Report): void {
  const ids = paths.map((path) => (isObject(path) ? path['id'] : undefined));
  checkTwice(ids, (k) => ['paths', k, 'id'], report);
  if (!isObject(study)) return;
  const known = [studyBase, studyPolicy, ...strings(ids)];
  const check = (value: unknown, keys: Keys, more: readonly string[] = []): void => {
    const allowed = [...known, ...more];
    if (typeof value === 'string' && !allowed.includes(value)) report(keys, quotedValue(value), listed(allowed, value));
  };
  check(study['reference'], ['study', 'reference']);
  listOf(study['stages']).forEach((id, k) => check(id, ['study', 'stages', k]));
  const { window, attribution } = study;
  if (isObject(window)) check(window['subject'], ['study', 'window', 'subject']);
  if (isObject(attribution)) check(attribution['subject'], ['study', 'attribution', 'subject'], [studyDecline]);
}

/** A series goes forward in time and no observable comes twice. */
function checkMeasured(measured: unknown, report: Report): void {
  if (!isObject(measured)) return;
  const series = listOf(measured['series']);
  checkTwice(
    series.map((one) => (isObject(one) ? one['observable'] : undefined)),
    (k) => ['measured', 'series', k, 'observable'],
    report,
  );
  series.forEach((one, k) => {
    let before = Number.NEGATIVE_INFINITY;
    listOf(isObject(one) ? one['points'] : undefined).forEach((point, n) => {
      if (!isObject(point) || typeof point['year'] !== 'number') return;
      const time = 4 * point['year'] + (typeof point['quarter'] === 'number' ? point['quarter'] : 4);
      if (time <= before)
        report(['measured', 'series', k, 'points', n, 'year'], quotedValue(point['year']), {
          en: 'a time after the one before',
          zh: '晚于上一项的时间',
        });
      before = Math.max(before, time);
    });
  });
}

/** A run in a plausible world has a present. */
function checkPlausible({ plausible, quarters }: Json, report: Report): void {
  if (!isObject(plausible) || typeof plausible['today'] !== 'number' || typeof quarters !== 'number') return;
  if (plausible['today'] > quarters)
    report(['plausible', 'today'], quotedValue(plausible['today']), {
      en: `a quarter of the run, at most ${quarters}`,
      zh: `运行期内的季度，至多 ${quarters}`,
    });
}

/** Faults that only show when several parts of a document are seen together; tolerates faults of any other kind. */
export function checkAcross(document: Json, inherited: Inherited): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (keys, found, allowed) => faults.push({ path: pathText(keys), found, allowed });

  const ownRegions = idsOf(document['regions']);
  const regions = ownRegions.length > 0 ? ownRegions : inherited.regions;
  const packages = isObject(document['packages']) ? document['packages'] : {};
  const packageNames = [...new Set([...inherited.packages, ...Object.keys(packages)])];

  checkTwice(
    listOf(document['regions']).map((region) => (isObject(region) ? region['id'] : undefined)),
    (k) => ['regions', k, 'id'],
    report,
  );
  checkChainShares(document, [], report);
  listOf(document['regions']).forEach((region, k) => checkChainShares(region, ['regions', k], report));
  checkEvents(document['events'], report);
  checkMoves(document['policy'], ['policy'], regions, report);
  for (const [name, entry] of Object.entries(packages)) {
    if (isObject(entry)) checkMoves(entry['policy'], ['packages', name, 'policy'], regions, report);
  }

  checkTwice(listOf(document['theories']), (k) => ['theories', k], report);

  const paths = listOf(document['paths']);
  checkTwice(
    paths.map((path) => (isObject(path) ? path['name'] : undefined)),
    (k) => ['paths', k, 'name'],
    report,
  );
  paths.forEach((path, k) => {
    if (!isObject(path)) return;
    checkMoves(path['policy'], ['paths', k, 'policy'], regions, report);
    checkChainShares(path, ['paths', k], report);
    checkOrigin(path, ['paths', k], { regions, packageNames }, report);
  });
  checkStudy(document['study'], paths, report);
  checkMeasured(document['measured'], report);
  checkPlausible(document, report);

  listOf(document['expect']).forEach((check, k) => {
    if (!isObject(check)) return;
    checkRegion(check, ['expect', k], regions, report);
    checkChainShares(check, ['expect', k], report);
    for (const part of ['measure', 'dividedBy']) {
      const measure = check[part];
      checkRegion(measure, ['expect', k, part], regions, report);
      checkSpan(measure, ['expect', k, part], report);
      if (isObject(measure) && measure['region'] !== undefined && measure['across'] !== undefined)
        report(['expect', k, part, 'across'], quotedValue(measure['across']), {
          en: 'either "region" or "across"',
          zh: '"region" 与 "across" 只写其一',
        });
    }
    const wanted = check['package'];
    if (typeof wanted === 'string' && !packageNames.includes(wanted))
      report(['expect', k, 'package'], quotedValue(wanted), listed(packageNames, wanted));
  });
  return faults;
}
