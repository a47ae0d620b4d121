// @vitest-environment happy-dom
/** The river as it is drawn: water, banks, hairs, futures, strip, and what each part says. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { test } from 'vitest';
import { River } from '../../../ui/fork/river.tsx';
import { calendarOf } from '../../../ui/facts/calendar.ts';
import { alone, partly, QUARTERS, starts } from '../fork/default-fork.ts';
import { cases, drawing, expectDrawing, laidOut, widths } from './drawing.ts';

const names = {
  en: {
    action: 'Upgrade',
    alone: 'Left alone',
    long: 'openness, functions, R&D, training: 0.80 each',
    short: 'four levers',
  },
  zh: { action: '升级', alone: '听其自然', long: '外部联系、功能升级、研发、培训，各 0.80', short: '四项杠杆' },
};

test.each(cases)('river, $size, $lang', ({ size, lang }) => {
  const width = widths[size];
  laidOut(width);
  const calendar = calendarOf(undefined, lang);
  const words = names[lang];
  // One is still being computed, one has a future held.
  const known = starts.map((entry, i) =>
    size !== 'tablet' ? entry : { ...entry, path: i === 3 ? partly(entry.path!, 19) : undefined },
  );
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  void act(() =>
    render(
      <River
        quarters={QUARTERS}
        yearOf={calendar.label}
        yearShort={calendar.tick}
        alone={alone}
        starts={known}
        hand={signal(88)}
        actionName={words.action}
        aloneName={words.alone}
        lane={{ label: words.action, long: words.long, short: words.short, ramp: 8 }}
        touched={signal(size === 'phone')}
        lit={signal(null)}
        pinned={signal(size === 'desktop' ? 12 : null)}
        onRest={() => {}}
        onOpenLane={() => {}}
        opening={false}
        lang={lang}
        reducedMotion
      />,
      root,
    ),
  );
  const height =
    Number.parseFloat(root.querySelector<HTMLElement>('.fk-sheet')!.style.height) * (size === 'tablet' ? 1.5 : 1);
  expectDrawing(
    `fork-${size}-${lang}`,
    drawing(root.firstElementChild!, { width, height, styles: ['ui/fork/river.css'] }),
  );
});
