// @vitest-environment happy-dom
/** Packages ranked on the page: asked for, watched, stopped, read in both languages, taken away as a table. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { csvParse } from 'd3-dsv';
import { presets, rankingText } from '../../../experiments/index.ts';
import { createDirectRunner } from '../../../workers/direct-runner.ts';
import { SessionContext } from '../../../ui/compare/compare-context.ts';
import { rankingCsv, RankingPanel } from '../../../ui/compare/ranking-panel.tsx';
import { sessionOf } from '../../../ui/compare/session.ts';
import { createPreferences } from '../../../ui/studio/preferences.ts';
import { StudioContext } from '../../../ui/studio/studio-context.ts';
import { createStudio } from '../../../ui/studio/studio.ts';
import { laidOut } from '../golden/drawing.ts';

const preferences = createPreferences();
const studio = createStudio({ presets, preferences, openRunner: createDirectRunner });
const session = sessionOf(studio);
const { ranking } = session;
studio.exchange.open({
  format: 1,
  extends: 'default',
  id: 'three',
  quarters: 24,
  packages: Object.fromEntries(
    (['upgrade', 'protect', 'reformFirst', 'attractFdi', 'embedFdi', 'supply', 'quality', 'green'] as const).map(
      (name, k) => [
        name,
        {
          label: { en: `Plan ${name}: more`, zh: `方案 ${name}：详` },
          start: 2,
          // The last five do nothing and are not ranked.
          policy: [{ lever: (['infra', 'train', 'incub'] as const)[k] ?? 'infra', level: k < 3 ? 0.5 : 0 }],
        },
      ],
    ),
  ),
});

function shown(): HTMLElement {
  laidOut(640);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  void act(() =>
    render(
      <StudioContext.Provider value={studio}>
        <SessionContext.Provider value={session}>
          <RankingPanel />
        </SessionContext.Provider>
      </StudioContext.Provider>,
      root,
    ),
  );
  return root;
}

test('is asked, counts its runs, can be stopped, and says what the same command says', async () => {
  preferences.lang.value = 'en';
  session.count.value = 6;
  const root = shown();
  const button = (name: string): HTMLButtonElement =>
    [...root.querySelectorAll('button')].find((one) => one.textContent === name)!;
  await act(() => button('Rank them').click());
  expect(ranking.state.value.running).toBe(true);
  await act(() => button('Stop').click());
  expect(ranking.state.value.running).toBe(false);
  expect(ranking.result.value).toBeUndefined();

  await act(() => button('Rank them').click());
  await act(async () => {
    await vi.waitFor(() => expect(ranking.result.value).toBeDefined(), { timeout: 60_000, interval: 20 });
  });
  const result = ranking.result.value!;
  expect(ranking.failure.value).toBeUndefined();
  expect(result.ranking.ranked.map(({ name }) => name).toSorted()).toEqual(['protect', 'reformFirst', 'upgrade']);
  const nameOf = (name: string): string => `Plan ${name}`;
  const budget = root.querySelector('.cmp-rank-said')!.textContent!.match(/\((\S+) each/)![1]!;
  const words = { indicator: 'employment', region: undefined, nameOf, budget } as const;
  expect(root.querySelector('.cmp-rank-said')!.textContent).toBe(rankingText(result.ranking, words, 'en'));
  // A row each, the first of the sentence first, and as a table.
  const names = [...root.querySelectorAll('.cmp-rank-name')].map((one) => one.textContent);
  expect(names).toEqual(result.ranking.ranked.map(({ name }, k) => `${k + 1} Plan ${name}`));
  const table = csvParse(rankingCsv(result, nameOf));
  expect(table.map((row) => row['package'])).toEqual(result.ranking.ranked.map(({ name }) => name));
  expect(Number(table[0]!['gain'])).toBe(10 * result.ranking.ranked[0]!.gain.median);
  expect(result.command).toContain('rank');
  expect(result.command).toContain('--seeds 6');

  preferences.lang.value = 'zh';
  await act(() => Promise.resolve());
  expect(root.textContent).toContain('同样的钱');
}, 120_000);

test('says when another question is asked, and is not there without packages to compare', async () => {
  const root = shown();
  expect(ranking.stale.value).toBe(false);
  await act(() => void (ranking.times.value = 2));
  expect(ranking.stale.value).toBe(true);
  expect(root.querySelector('.cmp-stale')).not.toBeNull();
  await act(() => void studio.exchange.open({ format: 1, extends: 'krugman' }));
  expect(root.textContent).toBe('');
});
