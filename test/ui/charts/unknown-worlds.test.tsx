// @vitest-environment happy-dom
/**
 * Worlds in which much is unknown: no firm, one firm, one quarter, a region that died. Nothing a chart draws or says is
 * NaN, undefined or infinite, at whatever quarter.
 */
import { signal, type Signal } from '@preact/signals';
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { run as simulate, type LeverId } from '../../../engine/index.ts';
import { presets, resolve, scenarioOf, type Language, type ScenarioDocument } from '../../../experiments/index.ts';
import { Timeline } from '../../../ui/charts/timeline.tsx';
import { calendarOf } from '../../../ui/facts/calendar.ts';
import { figureText } from '../../../ui/figures/figure-text.ts';
import { Figures } from '../../../ui/figures/figures.tsx';
import { laidOut } from '../golden/drawing.ts';

const nobody = { startUpRate: 0, fdiRate: 0, initialFirms: 0, initialSuppliers: 0 };
const worlds: Readonly<Record<string, ScenarioDocument>> = {
  nobody: { format: 1, extends: 'default', quarters: 60, assumptions: nobody },
  'one firm': { format: 1, extends: 'default', quarters: 40, assumptions: { ...nobody, initialFirms: 1 } },
  'one quarter': { format: 1, extends: 'default', quarters: 1 },
  'two quarters': { format: 1, extends: 'default', quarters: 2 },
  'a dead region': { format: 1, extends: 'perroux-weak', assumptions: { marketToRivals: 0.6 } },
};

/** Draws at the first quarter, then at the last, and asks both times. */
function draw(part: ComponentChild, time: Signal<number>, last: number, look: (root: HTMLElement) => void): void {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  void act(() => render(part, root));
  for (const quarter of [0, last]) {
    void act(() => void (time.value = quarter));
    look(root);
    expect(root.innerHTML.match(/.{80}(\bNaN\b|\bundefined\b|Infinity|∞).{20}/)?.[0]).toBeUndefined();
  }
  void act(() => render(null, root));
}

describe.each(Object.entries(worlds))('%s', (_name, document) => {
  const scenario = scenarioOf(document, presets);
  const { quarters } = scenario;
  const region = simulate(resolve(document, presets).input).regions[0]!;
  const shared = { run: region, ghost: region, baseline: region, quarters, reducedMotion: true };

  test.each(['en', 'zh'] as const)('time axis, %s', (lang: Language) => {
    laidOut(1280);
    const time = signal(0);
    const more = { calendar: calendarOf(scenario.start, lang), time, lang, events: scenario.events, policy: [] };
    const activeLever = signal<LeverId | null>(null);
    draw(
      <Timeline {...shared} {...more} stale={false} onPolicy={() => undefined} activeLever={activeLever} />,
      time,
      quarters - 1,
      (root) => expect(root.querySelectorAll('.pl-readout').length).toBe(2),
    );
  });

  test.each(['en', 'zh'] as const)('figures and their tables, %s', (lang: Language) => {
    laidOut(420);
    const time = signal(0);
    const stamp = { scenarioId: 'a', scenarioTitle: 'A', seed: 's', fingerprint: '0', engine: '0' };
    const more = { calendar: calendarOf(scenario.start, lang), time, hover: signal(0), lang, regionName: 'A', stamp };
    draw(<Figures {...shared} {...more} />, time, quarters - 1, (root) => {
      for (const tool of root.querySelectorAll<HTMLButtonElement>('.fg-tools button[aria-expanded="false"]'))
        if (tool.textContent === figureText[lang].table) void act(() => tool.click());
      expect(root.querySelectorAll('table').length).toBe(root.querySelectorAll('.fg-figure').length);
    });
  });
});
