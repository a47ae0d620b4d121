import { expect, test } from 'vitest';
import { indicatorIds, verdicts, type IndicatorId, type RegionResult, type Verdict } from '../../../engine/index.ts';
import { calendarOf } from '../../../ui/facts/calendar.ts';
import type { PathOutlook, RegionOutlook } from '../../../experiments/index.ts';
import { headlineOf, headlineText, oddsHeadline, type HeadlineFacts } from '../../../ui/studio/headline.ts';

const QUARTERS = 200;

/** A run whose value added peaks at twice its end in quarter 96. */
function result(verdict: Verdict, valueAdded: number, jobs: number): RegionResult {
  const flat = (value: number): Float64Array => new Float64Array(QUARTERS).fill(value);
  const series = Object.fromEntries(indicatorIds.map((id) => [id, flat(0)])) as Record<IndicatorId, Float64Array>;
  series.valueAdded = flat(valueAdded);
  series.valueAdded[96] = 2 * valueAdded;
  series.employment = flat(jobs / 10);
  return { series, levers: {} as RegionResult['levers'], phases: new Uint8Array(QUARTERS), verdict };
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
const say = (given: Partial<HeadlineFacts>, lang: 'en' | 'zh', start?: string): string =>
  headlineText(headlineOf(facts(given, lang, start), lang));

test('two futures with different verdicts', () => {
  const baseline = result('lockedIn', 207, 3700);
  expect(say({ baseline }, 'en')).toBe(
    'In the run shown, with this policy, the cluster upgrades after 50 years: value added 588, jobs 8,674. Left alone it ends in locked-in decline: 207 and 3,700.',
  );
  expect(say({ baseline }, 'zh')).toBe(
    '这次运行里，照现在的政策，集群在 50 年后走向升级：增加值 588，就业 8,674 人；若无政策，则陷入锁定衰退：增加值 207，就业 3,700 人。',
  );
});

test('two futures with the same verdict say how far apart they end', () => {
  const higher = { result: result('sustained', 300, 5000), baseline: result('sustained', 200, 4000) };
  expect(say(higher, 'en')).toBe(
    'In the run shown, with this policy, the cluster holds its ground after 50 years, as it would if left alone; value added ends 50% higher, 300 against 200.',
  );
  expect(say(higher, 'zh')).toBe(
    '这次运行里，照现在的政策，集群在 50 年后得以维持，与无政策时一样，只是期末增加值高出 50%（300 对 200）。',
  );
  const equal = { result: result('lockedIn', 200, 4000), baseline: result('lockedIn', 200.5, 4000) };
  expect(say(equal, 'en')).toContain('value added ends much the same, 200 against 201.');
  expect(say(equal, 'zh')).toContain('期末增加值也相差无几（200 对 201）。');
});

test('without a policy there is one future, measured by its peak', () => {
  const alone = { hasPolicy: false, result: result('lockedIn', 200, 3700) };
  expect(say(alone, 'en')).toBe(
    'In the run shown, left alone, the cluster ends in locked-in decline after 50 years: value added 200, 50% of its peak in year 24; 3,700 jobs.',
  );
  expect(say(alone, 'zh')).toBe(
    '这次运行里，若无政策，集群在 50 年后陷入锁定衰退：增加值 200，为第 24 年峰值的 50%；就业 3,700 人。',
  );
  expect(say(alone, 'en', '1978Q1')).toContain('its peak in 2002');
  expect(say(alone, 'zh', '1978Q1')).toContain('为 2002 年峰值的');
});

test('a region is named where there are several', () => {
  const region = { en: 'the West', zh: '西部' };
  expect(say({ region }, 'en')).toBe(
    'In the run shown, with this policy, the West upgrades after 50 years: value added 588, jobs 8,674.',
  );
  expect(say({ region }, 'zh')).toBe('这次运行里，照现在的政策，西部在 50 年后走向升级：增加值 588，就业 8,674 人。');
});

test('every verdict can be said of both futures, and is stressed', () => {
  for (const now of verdicts) {
    for (const alone of verdicts) {
      for (const lang of ['en', 'zh'] as const) {
        const segments = headlineOf(facts({ result: result(now, 5, 10), baseline: result(alone, 5, 10) }, lang), lang);
        const stressed = segments.flatMap((segment) => (typeof segment === 'string' ? [] : [segment.verdict]));
        expect(stressed).toEqual(now === alone ? [now] : [now, alone]);
        expect(headlineText(segments)).toMatch(
          lang === 'zh' ? /^这次运行里，照.*。$/ : /^In the run shown, with .*\.$/,
        );
        expect(headlineText(segments)).not.toMatch(/undefined|NaN|Infinity/);
      }
    }
  }
});

test('a cluster that comes to nothing is still a sentence', () => {
  const nothing = { result: result('neverTookOff', 0, 0), baseline: result('lockedIn', 0, 0) };
  expect(say(nothing, 'en')).toBe(
    'In the run shown, with this policy, the cluster never takes off after 50 years: value added 0, jobs 0. Left alone it ends in locked-in decline: 0 and 0.',
  );
});

type Counts = Partial<Record<Verdict, number>>;

function path(counts: Counts, valueAdded = 464, employment = 721.9): PathOutlook {
  const whole = Object.fromEntries(verdicts.map((verdict) => [verdict, counts[verdict] ?? 0])) as Record<
    Verdict,
    number
  >;
  const outcomes = Uint8Array.from(verdicts.flatMap((verdict, v) => Array.from({ length: whole[verdict] }, () => v)));
  const flat = (value: number) => ({
    p05: value,
    p25: value,
    p50: value,
    p75: value,
    p95: value,
    known: outcomes.length,
  });
  return {
    outcomes,
    verdicts: whole,
    ends: { valueAdded: flat(valueAdded), employment: flat(employment) },
    runEnds: {},
    bands: {},
  };
}

function odds(
  now: Counts,
  alone: Counts | undefined,
  lang: 'en' | 'zh',
  effect: readonly [number, number, number] = [189, 178, 200],
): string {
  const [mean, low, high] = effect;
  const outlook: RegionOutlook = {
    now: path(now),
    alone: alone && path(alone),
    effects: alone && { valueAdded: { mean, low, high } },
  };
  return headlineText(oddsHeadline(outlook, { region: undefined, quarters: QUARTERS }, lang));
}

test('many runs are counted, in both futures', () => {
  const now = { upgraded: 35, sustained: 8, lockedIn: 7 };
  const alone = { sustained: 9, lockedIn: 41 };
  expect(odds(now, alone, 'en')).toBe(
    'With this policy, with other luck in this same world, 35 of 50 runs upgrade, 8 hold their ground and 7 end in locked-in decline after 50 years; left alone, none upgrades and 41 end in locked-in decline.',
  );
  expect(odds(now, alone, 'zh')).toBe(
    '照现在的政策，世界不变、只换随机种子，50 年后，50 次运行里有 35 次升级、8 次维持、7 次锁定衰退；若无政策，没有一次走向升级，41 次锁定衰退。',
  );
});

test('one, none and all are said as such', () => {
  expect(odds({ upgraded: 1, lockedIn: 49 }, { lockedIn: 50 }, 'en')).toBe(
    'With this policy, with other luck in this same world, 1 of 50 runs upgrades and 49 end in locked-in decline after 50 years; left alone, all 50 end in locked-in decline.',
  );
  expect(odds({ upgraded: 1, lockedIn: 49 }, { lockedIn: 50 }, 'zh')).toBe(
    '照现在的政策，世界不变、只换随机种子，50 年后，50 次运行里有 1 次升级、49 次锁定衰退；若无政策，则全部陷入锁定衰退。',
  );
  expect(odds({ upgraded: 50 }, { upgraded: 1, lockedIn: 49 }, 'en')).toBe(
    'With this policy, with other luck in this same world, all 50 runs upgrade after 50 years; left alone, 1 upgrades and 49 end in locked-in decline.',
  );
  expect(odds({ upgraded: 50 }, { upgraded: 1, lockedIn: 49 }, 'zh')).toBe(
    '照现在的政策，世界不变、只换随机种子，50 年后，50 次运行里全部走向升级；若无政策，则有 1 次升级、49 次锁定衰退。',
  );
  expect(odds({ neverTookOff: 30, sustained: 20 }, { upgraded: 20, sustained: 30 }, 'en')).toContain(
    'left alone, 30 hold their ground and all take off.',
  );
  expect(odds({ neverTookOff: 30, sustained: 20 }, { upgraded: 20, sustained: 30 }, 'zh')).toContain(
    '若无政策，次次都能起飞，30 次维持。',
  );
});

test('the same counts in both futures say how far apart they end, or that it cannot be told', () => {
  expect(odds({ lockedIn: 50 }, { lockedIn: 50 }, 'en', [-73.2, -76, -70.4])).toBe(
    'With this policy, with other luck in this same world, all 50 runs end in locked-in decline after 50 years, as they do when left alone; value added ends 73 (70\u00a0–\u00a076) lower.',
  );
  expect(odds({ lockedIn: 50 }, { lockedIn: 50 }, 'zh', [-73.2, -76, -70.4])).toBe(
    '照现在的政策，世界不变、只换随机种子，50 年后，50 次运行里全部陷入锁定衰退，与无政策时一样，只是期末增加值平均低了 73（70\u00a0–\u00a076）。',
  );
  const mixed = { upgraded: 20, lockedIn: 30 };
  expect(odds(mixed, mixed, 'en', [1, -2, 4])).toBe(
    'With this policy, with other luck in this same world, 20 of 50 runs upgrade and 30 end in locked-in decline after 50 years, just as many as when left alone; value added ends much the same.',
  );
  expect(odds(mixed, mixed, 'zh', [1, -2, 4])).toContain('与无政策时一样，期末增加值也相差无几。');
});

test('many runs without a policy, and of a region by its name', () => {
  expect(odds({ sustained: 9, lockedIn: 41 }, undefined, 'en')).toBe(
    'Left alone, with other luck in this same world, 9 of 50 runs hold their ground and 41 end in locked-in decline after 50 years: median value added 464, jobs 7,219.',
  );
  expect(odds({ lockedIn: 50 }, undefined, 'zh')).toBe(
    '若无政策，世界不变、只换随机种子，50 年后，50 次运行里全部陷入锁定衰退；增加值中位数 464，就业中位数 7,219 人。',
  );
  const outlook = { now: path({ upgraded: 50 }), alone: path({ lockedIn: 50 }), effects: undefined };
  const west = { region: { en: 'the West', zh: '西部' }, quarters: QUARTERS };
  expect(headlineText(oddsHeadline(outlook, west, 'en'))).toBe(
    'With this policy in the West, with other luck in this same world, all 50 runs upgrade after 50 years; left alone, all 50 end in locked-in decline.',
  );
  expect(headlineText(oddsHeadline(outlook, west, 'zh'))).toBe(
    '照现在的政策，世界不变、只换随机种子，50 年后，西部在 50 次运行里全部走向升级；若无政策，则全部陷入锁定衰退。',
  );
});

test('every pair of endings makes a sentence without gaps', () => {
  for (const now of verdicts) {
    for (const alone of verdicts) {
      for (const lang of ['en', 'zh'] as const) {
        const said = odds({ [now]: 6, sustained: 4 }, { [alone]: 3, lockedIn: 7 }, lang);
        expect(said).toMatch(lang === 'zh' ? /^照.*。$/ : /^With .*\.$/);
        expect(said).not.toMatch(/undefined|NaN|Infinity|，，|；，|、、| {2}/);
      }
    }
  }
});
