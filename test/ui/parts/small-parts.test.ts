import { expect, test } from 'vitest';
import { calendarOf } from '../../../ui/facts/calendar.ts';
import { momentAt } from '../../../ui/studio/moment.ts';
import { textOf } from '../../../ui/studio/text/text.ts';
import { peakOf } from '../../../ui/facts/outcomes.ts';
import { nextSeed } from '../../../ui/parts/seed.ts';
import { viewOf, withoutView, withView } from '../../../ui/studio/view.ts';
import { endMean } from '../../../experiments/index.ts';

test('quarters have names with and without a calendar', () => {
  const plain = calendarOf(undefined, 'en');
  expect([plain.label(101), plain.heading(101), plain.tick(101)]).toEqual(['year 25', 'Year 25, quarter 2', '25']);
  const dated = calendarOf('1978Q3', 'zh');
  expect([dated.label(0), dated.heading(2), dated.tick(2)]).toEqual(['1978 年', '1979 年第 1 季度', '1979']);
  for (const calendar of [plain, dated]) {
    for (const q of [0, 1, 2, 3, 57, 199]) {
      const { year, season } = calendar.parts(q);
      expect(calendar.quarter(year, season)).toBe(q);
    }
  }
});

test('the next seed counts on', () => {
  expect(nextSeed('1')).toBe('2');
  expect(nextSeed('draw 99')).toBe('draw 100');
  expect(nextSeed('a007')).toBe('a008');
  expect(nextSeed('spring')).toBe('spring 2');
  expect(nextSeed('9007199254740993')).toBe('9007199254740994');
});

test('the view travels beside the document, not in it', () => {
  const document = { format: 1, extends: 'west', view: { quarter: 90, region: 'west', colour: 'x' } } as const;
  expect(viewOf(document.view)).toEqual({ quarter: 90, region: 'west' });
  expect(withoutView(document).view).toEqual({ colour: 'x' });
  expect(withoutView({ format: 1, view: { quarter: 1 } })).toEqual({ format: 1 });
  expect(withView({ format: 1 }, {})).toEqual({ format: 1 });
  expect(viewOf({ budgetCap: 50, baselineFollows: false })).toEqual({ budgetCap: 50, baselineFollows: false });
  expect(viewOf({ budgetCap: -1, baselineFollows: 'no' })).toEqual({});
  expect(withView({ format: 1 }, { quarter: 5 })).toEqual({ format: 1, view: { quarter: 5 } });
  expect(
    viewOf({
      quarter: -1,
      firm: 'nobody',
      region: 3,
      screen: 'attic',
      lever: 'x',
      step: 1.5,
      story: 'yes',
      lesson: '<b>',
    }),
  ).toEqual({});
  const whole = {
    screen: 'explain',
    part: 'theory',
    theory: 'grabher',
    lever: 'rd',
    lesson: 'ruhr',
    step: 2,
    story: true,
    tab: 'levers',
  } as const;
  expect(viewOf(whole)).toEqual(whole);
});

test('the end is the mean of the last two years, the peak knows its quarter', () => {
  const values = Float64Array.from({ length: 20 }, (_, t) => t);
  expect(endMean(values)).toBe(15.5);
  expect(endMean([4, 6])).toBe(5);
  expect(peakOf([1, 7, 3])).toEqual({ value: 7, quarter: 1 });
});

test('a moment is told by phase, direction of firms and standing of jobs', () => {
  const firms = Float64Array.from({ length: 30 }, (_, t) => 100 + 5 * t);
  const employment = Float64Array.from({ length: 30 }, (_, t) => (t < 15 ? 10 * t : 150 - 5 * (t - 15)));
  const at = (q: number, code = 2) =>
    momentAt(
      {
        series: { firms, employment, environment: firms } as never,
        phases: new Uint8Array(30).fill(code),
        verdict: 'lockedIn',
      },
      q,
      1,
    );
  expect(at(12)).toEqual({
    phase: 'maturity',
    environment: 160,
    empty: false,
    firms: 'up',
    jobs: { is: 'grown', by: 2 },
  });
  expect(at(29)).toMatchObject({ firms: 'up', jobs: { is: 'below', by: expect.closeTo(1 - 80 / 150, 6) } });
  expect(at(16)).toMatchObject({ jobs: { is: 'grown' } });
  expect([at(0, 0).jobs, at(29, 1).jobs]).toEqual([{ is: 'steady' }, { is: 'shrunk', by: expect.closeTo(1 / 3, 6) }]);
});

test('while a cluster comes up its jobs are not near a peak it has not had', () => {
  const employment = Float64Array.from({ length: 60 }, (_, t) => 60 + 20 * t);
  const result = {
    series: {
      firms: employment,
      employment,
      valueAdded: employment,
      functionLevel: employment,
      environment: employment,
    } as never,
    phases: Uint8Array.from({ length: 60 }, (_, t) => (t < 20 ? 0 : 1)),
    verdict: 'upgraded',
  } as const;
  const say = (lang: 'en' | 'zh', quarter: number): string =>
    textOf[lang].moment(momentAt(result, quarter, 1), (share) => `${Math.round(100 * share)}%`);
  for (let quarter = 0; quarter < 60; quarter++)
    for (const lang of ['en', 'zh'] as const) expect(say(lang, quarter)).not.toMatch(/peak|顶点/);
  expect(say('en', 0)).toBe('This run, formation: firm numbers hold, jobs hold');
  expect(say('en', 40)).toBe('This run, growth: firms multiply, jobs up 23% in two years');
  expect(say('zh', 40)).toBe('本次 · 成长期：企业增加，就业两年增 23%');
});
