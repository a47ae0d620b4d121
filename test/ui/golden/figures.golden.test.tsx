// @vitest-environment happy-dom
/** Figures as they are drawn: panels with one line and with several, shares, gaps, named ends, readout and slider. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { test } from 'vitest';
import type { Language } from '../../../experiments/index.ts';
import { FigureCard } from '../../../ui/figures/figure-card.tsx';
import { calendarOf } from '../../../ui/facts/calendar.ts';
import type { FigureId } from '../../../ui/figures/figure-list.ts';
import { cases, drawing, expectDrawing, laidOut, type Size } from './drawing.ts';
import { policy, QUARTERS, regionOf } from './runs.ts';

const runs = { run: regionOf(policy), ghost: regionOf(policy.slice(0, 1)), baseline: regionOf([]) };
/** Figures of each size: of the page's columns, from a phone's to a wide one. */
const shown: Record<Size, readonly [width: number, figures: readonly FigureId[]]> = {
  phone: [320, ['size', 'costs']],
  tablet: [400, ['functions', 'lockIns']],
  desktop: [620, ['income', 'land', 'reputation']],
};

function draw(lang: Language, width: number, figures: readonly FigureId[]): HTMLElement {
  laidOut(width);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const calendar = calendarOf(undefined, lang);
  const view = {
    lang,
    quarters: QUARTERS,
    calendar,
    regionName: 'A',
    still: true,
    acts: true,
  };
  const stamp = { scenarioId: 'a', scenarioTitle: 'A', seed: 's', fingerprint: '0', engine: '0' };
  void act(() =>
    render(
      <section class="figures fg-acts" style={{ width: `${width}px` }}>
        {figures.map((figure) => (
          <FigureCard
            key={figure}
            figure={figure}
            runs={runs}
            view={view}
            stamp={stamp}
            time={signal(20)}
            hover={signal<number | null>(40)}
            tell={() => undefined}
            onModel={undefined}
            onTheory={undefined}
          />
        ))}
      </section>,
      root,
    ),
  );
  return root;
}

test.each(cases)('figures, $size, $lang', ({ size, lang }) => {
  const [width, figures] = shown[size];
  const root = draw(lang, width, figures);
  const heights = [...root.querySelectorAll<HTMLElement>('.fg-plot')].map(
    ({ style }) => 90 + Number.parseFloat(style.height),
  );
  expectDrawing(
    `figures-${size}-${lang}`,
    drawing(root.firstElementChild!, {
      width,
      height: heights.reduce((sum, height) => sum + height, 0),
      styles: ['ui/plot/plot.css', 'ui/charts/charts.css', 'ui/figures/figures.css', 'ui/figures/figure-tools.css'],
    }),
  );
});
