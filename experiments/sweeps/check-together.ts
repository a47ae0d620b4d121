/** Faults of factors that show when they are seen beside each other, the run's length and the columns of its tables. */
import type { Text } from '../../engine/index.ts';
import { firstOpenQuarter } from '../documents/open-quarter.ts';
import type { Scenario } from '../documents/scenario.ts';
import { inBothLanguages, quotedValue } from '../words/faults.ts';
import type { FactorDocument } from './design-schema.ts';
import { nameOf } from './factors.ts';
import { fixedColumns } from './sweep-tables.ts';

type Keys = readonly (string | number)[];
type Report = (keys: Keys, found: Text, allowed: Text) => void;

/** What a seed phrase may have, so that point and replicate can still be added. */
const LONGEST_SEED = 150;

/** A factor acts within the run, where the past is measured from today on, and ends after it begins. */
export function checkTimes({ from, to }: FactorDocument, scenario: Scenario, keys: Keys, report: Report): void {
  const { quarters } = scenario;
  const open = firstOpenQuarter(scenario);
  if (from !== undefined && from >= quarters)
    report([...keys, 'from'], inBothLanguages(String(from)), {
      en: `less than ${quarters}, the length of the run`,
      zh: `小于运行长度 ${quarters}`,
    });
  if (from !== undefined && from < open)
    report([...keys, 'from'], inBothLanguages(String(from)), {
      en: `at least ${open}, today: what was before is measured`,
      zh: `不小于 ${open}，即今天：此前已有实测数据`,
    });
  const start = from ?? open;
  if (to !== undefined && to <= start)
    report([...keys, 'to'], inBothLanguages(String(to)), {
      en: `more than ${start}, the quarter it starts`,
      zh: `大于开始季度 ${start}`,
    });
}

/** Values that are words: each once, and a phrase that can be numbered. */
export function checkWords({ vary, values }: FactorDocument, keys: Keys, report: Report): void {
  if (values !== undefined && new Set(values).size < values.length)
    report([...keys, 'values'], quotedValue(values), { en: 'each value once', zh: '每个值只写一次' });
  if (vary !== 'seed') return;
  values?.forEach((value, k) => {
    if (typeof value === 'string' && (value.length === 0 || value.length > LONGEST_SEED))
      report([...keys, 'values', k], quotedValue(value), {
        en: `a phrase of 1 to ${LONGEST_SEED} characters`,
        zh: `1 到 ${LONGEST_SEED} 个字符的短语`,
      });
  });
}

/** What a factor changes: of two that change the same, the second would hide the first. */
const changed = ({ vary, assumption, lever, package: of, mechanism, region, from, to }: FactorDocument): string =>
  JSON.stringify([vary, assumption ?? lever ?? of ?? mechanism, region, ...(vary === 'level' ? [from ?? 0, to] : [])]);

export function checkChangedTwice(factors: readonly FactorDocument[], report: Report): void {
  const known = new Map<string, string>();
  factors.forEach((factor, k) => {
    const what = changed(factor);
    const name = factor.name ?? nameOf(factor);
    const first = known.get(what);
    if (first !== undefined && first !== name)
      report(['factors', k], quotedValue(name), {
        en: `something that "${first}" does not change already`,
        zh: `"${first}" 尚未变动的对象`,
      });
    known.set(what, first ?? name);
  });
}

/** Names that every table of runs has of its own. */
export function checkFixedNames(
  names: readonly string[],
  scenario: Scenario,
  keysOf: (k: number) => Keys,
  report: Report,
): void {
  const taken = fixedColumns(scenario.regions.map(({ id }) => id));
  names.forEach((name, k) => {
    if (taken.includes(name))
      report(keysOf(k), quotedValue(name), {
        en: `a name that is no column of every table (${taken.join(', ')})`,
        zh: `不与各表固有的列（${taken.join('、')}）重名的名称`,
      });
  });
}

/** Names that are used more than once. */
export function checkTwice(list: readonly string[], keysOf: (k: number) => Keys, report: Report): void {
  list.forEach((name, k) => {
    if (list.indexOf(name) < k)
      report(keysOf(k), quotedValue(name), { en: 'a name used only once', zh: '不重复的名称' });
  });
}
