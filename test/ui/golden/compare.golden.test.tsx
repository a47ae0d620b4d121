// @vitest-environment happy-dom
/** The path chart as it is drawn: life cycles, levels, differences, starts, axis and playhead. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, beforeAll, test, vi } from 'vitest';
import { presets } from '../../../experiments/index.ts';
import { createDirectRunner } from '../../../workers/direct-runner.ts';
import { SessionContext } from '../../../ui/compare/compare-context.ts';
import { PathChart } from '../../../ui/compare/path-chart.tsx';
import { sessionOf } from '../../../ui/compare/session.ts';
import { createPreferences } from '../../../ui/studio/preferences.ts';
import { StudioContext } from '../../../ui/studio/studio-context.ts';
import { createStudio } from '../../../ui/studio/studio.ts';
import { cases, drawing, expectDrawing, laidOut, widths } from './drawing.ts';
import { document as scenario, policy } from './runs.ts';

const preferences = createPreferences();
const studio = createStudio({ presets, preferences, openRunner: createDirectRunner });
studio.exchange.open({
  ...scenario,
  policy,
  paths: [{ name: 'later', from: 28, policy: [{ lever: 'open', level: 0.9, from: 28, ramp: 1 }] }],
});
const session = sessionOf(studio);
let leave: () => void;

beforeAll(async () => {
  session.count.value = 5;
  leave = session.enter();
  await vi.waitFor(
    () => {
      if (!session.complete.value || session.snapshot.value === undefined || session.shown.runs.value.size < 3)
        throw new Error(`not complete: ${JSON.stringify([session.state.value, session.faults.value])}`);
    },
    { timeout: 60_000, interval: 20 },
  );
  studio.playback.seek(38);
});
afterAll(() => leave());

test.each(cases)('paths, $size, $lang', ({ size, lang }) => {
  const width = widths[size];
  laidOut(width);
  preferences.lang.value = lang;
  // Single runs are drawn where somebody looks at one.
  session.lit.value = size === 'desktop' ? 3 : null;
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  void act(() =>
    render(
      <StudioContext.Provider value={studio}>
        <SessionContext.Provider value={session}>
          <div class="cmp">
            <PathChart />
          </div>
        </SessionContext.Provider>
      </StudioContext.Provider>,
      root,
    ),
  );
  const { height } = root.querySelector<HTMLElement>('.cmp-plot')!.style;
  expectDrawing(
    `compare-${size}-${lang}`,
    drawing(root.firstElementChild!, {
      width,
      height: Number.parseFloat(height) + 40,
      styles: [
        'ui/plot/plot.css',
        'ui/charts/charts.css',
        'ui/compare/compare.css',
        'ui/compare/plot-parts.css',
        'ui/figures/figure-tools.css',
      ],
    }),
  );
});
