// @vitest-environment happy-dom
/** The time axis as it is drawn: lines, bands, labels, bars, and what each part says. */
import { expect, test } from 'vitest';
import type { TimelineProps } from '../../../ui/charts/timeline.tsx';
import { cases, drawing, expectDrawing, widths } from './drawing.ts';
import { paidText } from '../../../experiments/index.ts';
import { purseOf } from '../../../ui/facts/purse.ts';
import { QUARTERS } from './runs.ts';
import { drawTimeline, run, spread } from './timeline-page.tsx';

const spending = Float64Array.from({ length: QUARTERS }, (_, q) => (q < 12 ? 4 : q < 30 ? 44 : 22));

test.each(cases)('time axis, $size, $lang', ({ size, lang }) => {
  const width = widths[size];
  // One has many runs behind it, the others money under it.
  const more: Partial<TimelineProps> =
    size === 'tablet'
      ? { spread }
      : {
          purse: { purse: purseOf(run.series), told: paidText(run.series, lang) },
          budget: { spending, alone: spending.map((amount) => amount / 4), cap: 30 },
        };
  const root = drawTimeline(lang, width, more);
  const height = Number.parseFloat(root.querySelector<HTMLElement>('.tl-plot')!.style.height);
  const styles = ['ui/plot/plot.css', 'ui/charts/charts.css'];
  expectDrawing(`timeline-${size}-${lang}`, drawing(root.firstElementChild!, { width, height, styles }));
});

test('before a run is there and without a policy it says so', () => {
  const nothing = { run: undefined, ghost: undefined, baseline: undefined, policy: [], events: [] };
  const root = drawTimeline('en', 820, nothing);
  expect(root.textContent).toContain('No policy yet');
  expect(root.querySelector('[aria-label^="Firms: The run is being computed"]')).not.toBeNull();
  expect(root.innerHTML).not.toContain('NaN');
});
