import { expect, test } from 'vitest';
import { indicatorIds, verdicts, type IndicatorId, type RegionResult, type Verdict } from '../../../engine/index.ts';
import { calendarOf } from '../../../ui/app/calendar.ts';
import { headlineOf, headlineText, type HeadlineFacts } from '../../../ui/app/headline.ts';

const QUARTERS = 200;

/** A run whose value added peaks at twice its end in quarter 96. */
function result(verdict: Verdict, valueAdded: number, jobs: number): RegionResult {
  const flat = (value: number): Float64Array => new Float64Array(QUARTERS).fill(value);
  const series = Object.fromEntries(indicatorIds.map((id) => [id, flat(0)])) as Record<IndicatorId, Float64Array>;
  series.valueAdded = flat(valueAdded);
  series.valueAdded[96] = 2 * valueAdded;
  series.employment = flat(jobs / 10);
  return { series, phases: new Uint8Array(QUARTERS), verdict };
}

const facts = (given: Partial<HeadlineFacts>, lang: 'en' | 'zh', start?: string): HeadlineFacts => ({
  result: result('upgraded', 588, 8674),
  baseline: undefined,
  hasPolicy: true,
  region: undefined,
  quarters: QUARTERS,
  calendar: calendarOf(start, lang),
  ...given,
});
const say = (given: Partial<HeadlineFacts>, lang: 'en' | 'zh', start?: string): string => headlineText(headlineOf(facts(given, lang, start), lang));

test('two futures with different verdicts', () => {
  const baseline = result('lockedIn', 207, 3700);
  expect(say({ baseline }, 'en')).toBe(
    'With this policy the cluster upgrades: value added 588, jobs 8,674. Left alone it ends in locked-in decline: 207 and 3,700.',
  );
  expect(say({ baseline }, 'zh')).toBe(
    '照现在的政策，集群走向升级：增加值 588，就业 8,674 人；什么都不做，则陷入锁定衰退：增加值 207，就业 3,700 人。',
  );
});

test('two futures with the same verdict say how far apart they end', () => {
  const higher = { result: result('sustained', 300, 5000), baseline: result('sustained', 200, 4000) };
  expect(say(higher, 'en')).toBe(
    'With this policy the cluster holds its ground, as it would if left alone; value added ends 50% higher, 300 against 200.',
  );
  expect(say(higher, 'zh')).toBe('照现在的政策，集群得以维持，与不作为时一样，只是期末增加值高出 50%（300 对 200）。');
  const equal = { result: result('lockedIn', 200, 4000), baseline: result('lockedIn', 200.5, 4000) };
  expect(say(equal, 'en')).toContain('value added ends much the same, 200 against 201.');
  expect(say(equal, 'zh')).toContain('期末增加值也相差无几（200 对 201）。');
});

test('without a policy there is one future, measured by its peak', () => {
  const alone = { hasPolicy: false, result: result('lockedIn', 200, 3700) };
  expect(say(alone, 'en')).toBe(
    'Left alone, the cluster ends in locked-in decline within 50 years: value added 200, 50% of its peak in year 24; 3,700 jobs.',
  );
  expect(say(alone, 'zh')).toBe('若不作为，集群在 50 年后陷入锁定衰退：增加值 200，为第 24 年峰值的 50%；就业 3,700 人。');
  expect(say(alone, 'en', '1978Q1')).toContain('its peak in 2002');
  expect(say(alone, 'zh', '1978Q1')).toContain('为 2002 年峰值的');
});

test('a region is named where there are several', () => {
  const region = { en: 'the West', zh: '西部' };
  expect(say({ region }, 'en')).toBe('With this policy the West upgrades: value added 588, jobs 8,674.');
  expect(say({ region }, 'zh')).toBe('照现在的政策，西部走向升级：增加值 588，就业 8,674 人。');
});

test('every verdict can be said of both futures, and is stressed', () => {
  for (const now of verdicts) {
    for (const alone of verdicts) {
      for (const lang of ['en', 'zh'] as const) {
        const segments = headlineOf(facts({ result: result(now, 5, 10), baseline: result(alone, 5, 10) }, lang), lang);
        const stressed = segments.flatMap((segment) => (typeof segment === 'string' ? [] : [segment.verdict]));
        expect(stressed).toEqual(now === alone ? [now] : [now, alone]);
        expect(headlineText(segments)).toMatch(lang === 'zh' ? /^照.*。$/ : /^With .*\.$/);
        expect(headlineText(segments)).not.toMatch(/undefined|NaN|Infinity/);
      }
    }
  }
});

test('a cluster that comes to nothing is still a sentence', () => {
  const nothing = { result: result('neverTookOff', 0, 0), baseline: result('lockedIn', 0, 0) };
  expect(say(nothing, 'en')).toBe(
    'With this policy the cluster never takes off: value added 0, jobs 0. Left alone it ends in locked-in decline: 0 and 0.',
  );
});
