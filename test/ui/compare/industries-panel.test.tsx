// @vitest-environment happy-dom
/** Which industry for this place, as it is shown: sentences, small multiples, numbers, and the table to take away. */
import { csvParse } from 'd3-dsv';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  industryIds,
  placeIds,
  presets,
  type IndustrySummary,
  type ScenarioDocument,
} from '../../../experiments/index.ts';
import { createDirectRunner } from '../../../workers/direct-runner.ts';
import { SessionContext } from '../../../ui/compare/compare-context.ts';
import { industriesCsv } from '../../../ui/compare/industries-data.ts';
import { IndustriesPanel } from '../../../ui/compare/industries-panel.tsx';
import { sessionOf } from '../../../ui/compare/session.ts';
import { calendarOf } from '../../../ui/facts/calendar.ts';
import { createPreferences } from '../../../ui/studio/preferences.ts';
import { StudioContext } from '../../../ui/studio/studio-context.ts';
import { createStudio } from '../../../ui/studio/studio.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(360);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 360, 400));
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.restoreAllMocks();
});

const until = (condition: () => boolean): Promise<unknown> =>
  vi.waitFor(
    () => {
      if (!condition()) throw new Error('not yet');
    },
    { timeout: 60_000, interval: 20 },
  );

function open(wanted: ScenarioDocument) {
  const studio = createStudio({ presets, preferences: createPreferences(), openRunner: createDirectRunner });
  studio.exchange.open(wanted);
  const session = sessionOf(studio);
  session.industries.count.value = 1;
  render(
    <StudioContext.Provider value={studio}>
      <SessionContext.Provider value={session}>
        <IndustriesPanel />
      </SessionContext.Provider>
    </StudioContext.Provider>,
    root,
  );
  return { studio, session };
}

test('one button asks; the answer is a sentence for each place, a cell for each industry there, and its numbers', async () => {
  const { studio, session } = open({ format: 1, extends: 'default', quarters: 12 });
  studio.preferences.lang.value = 'en';
  await until(() => root.textContent!.includes('15 runs'));
  root.querySelector<HTMLButtonElement>('.act.framed')!.click();
  await until(() => session.industries.result.value !== undefined && !session.industries.state.value.running);
  await until(() => root.querySelector('svg.cmp-industries-plot') !== null);
  expect(root.querySelectorAll('.cmp-answers li')).toHaveLength(placeIds.length);
  expect(root.querySelector('.cmp-answers li')!.textContent).toMatch(/^On a coast 0 of 1 runs take off/);
  expect(root.querySelectorAll('svg .cmp-median')).toHaveLength(industryIds.length * placeIds.length);
  expect(root.querySelectorAll('svg .cmp-cell-count')[0]!.textContent).toBe('0 of 1');
  expect(root.querySelectorAll('tbody tr')).toHaveLength(industryIds.length * placeIds.length);
  expect(root.querySelector('.cmp-stale')).toBeNull();
  studio.preferences.lang.value = 'zh';
  await until(() => root.textContent!.includes('此地宜办何业'));
  expect(root.querySelector('.cmp-answers li')!.textContent).toMatch(/^在沿海，/);
  studio.document.changePolicy([{ lever: 'rd', level: 0.5, from: 4 }], 'commit');
  await until(() => root.querySelector('.cmp-stale') !== null);
}, 60_000);

test('what a scenario assumes of its own is said before anything is run', async () => {
  const { studio } = open({ format: 1, extends: 'sinos' });
  studio.preferences.lang.value = 'en';
  await until(() => root.textContent!.includes('is the same throughout: '));
});

test('every quarter of every cell is a row to take away, an unknown number an empty cell', () => {
  const quantiles = (value: number) => ({ p05: value, p25: value, p50: value, p75: value, p95: value });
  const line = Float64Array.of(1, 2);
  const summary: IndustrySummary = {
    replicates: 4,
    cells: [
      {
        industry: 'heavy',
        place: 'inland',
        takeOff: { count: 3, mean: 0.75, low: 0.3, high: 0.95 },
        employment: { p05: line, p25: line, p50: line, p75: line, p95: Float64Array.of(Number.NaN, 3) },
        functionLevel: quantiles(Number.NaN),
        valueAddedPerWorker: quantiles(0.5),
      },
    ],
  };
  const rows = csvParse(industriesCsv(summary, calendarOf('1990Q4', 'en')));
  expect(rows).toHaveLength(2);
  expect(rows[0]).toEqual({
    industry: 'heavy',
    place: 'inland',
    takesOff: '3',
    runs: '4',
    functionLevel: '',
    valueAddedPerWorker: '0.5',
    quarter: '0',
    year: '1990',
    season: '4',
    jobs_p05: '10',
    jobs_p25: '10',
    jobs_p50: '10',
    jobs_p75: '10',
    jobs_p95: '',
  });
  expect([rows[1]!['year'], rows[1]!['jobs_p95']]).toEqual(['1991', '30']);
});
