// @vitest-environment happy-dom
/** Every figure the page quotes is that of the one table: header, panel, lanes and notes, for one run and for many. */
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { run as runEngine } from '../../../engine/index.ts';
import {
  createOutlook,
  outlookDesign,
  outlookInputs,
  presets,
  resolve,
  type Language,
  type Outlook,
  type ScenarioDocument,
} from '../../../experiments/index.ts';
import {
  endWords,
  gapWords,
  levelWords,
  overWords,
  quotedChange,
  quotedEnd,
  quotedRuns,
  type QuotedFigure,
} from '../../../ui/facts/quoted-figures.ts';
import { LeverDetails } from '../../../ui/levers/lever-details.tsx';
import { OutcomesPanel } from '../../../ui/page/outcomes-panel.tsx';
import { Headline } from '../../../ui/page/question.tsx';
import { TimelineArea } from '../../../ui/page/timeline-area.tsx';
import { StudioContext } from '../../../ui/studio/studio-context.ts';
import type { Studio } from '../../../ui/studio/studio.ts';
import { laidOut } from '../golden/drawing.ts';
import { quietParts } from '../studio/draw-with.tsx';

const RUNS = 6;
const MOVES = [{ lever: 'rd', level: 0.8, from: 8 }] as const;
const plain: ScenarioDocument = { format: 1, extends: 'default', quarters: 80 };
const weak: ScenarioDocument = { ...plain, policy: [{ ...MOVES[0], level: 0.4 }] };
const strong: ScenarioDocument = { ...plain, policy: MOVES };
const ends = ['valueAdded', 'employment', 'firms', 'functionLevel', 'lockIn'] as const;
const lockIns = ['lockInFunctional', 'lockInCognitive', 'lockInPolitical'] as const;
const lanes = ['firms', 'employment', 'valueAdded'] as const;

function outlookOf(document: ScenarioDocument): Outlook {
  const design = outlookDesign(resolve(document, presets).input);
  const gathering = createOutlook(design, { ends: [...ends, ...lockIns], bands: lanes });
  let k = 0;
  for (const input of outlookInputs(design, RUNS)) gathering.add(k++, runEngine(input));
  const reading = gathering.read();
  for (;;) {
    const piece = reading.next();
    if (piece.done === true) return piece.value;
  }
}
const shownOf = (document: ScenarioDocument) => {
  const resolved = resolve(document, presets);
  return { document, resolved, result: runEngine(resolved.input) };
};
const [before, now, alone] = [shownOf(weak), shownOf(strong), shownOf(plain)];
const [studyBefore, studyNow] = [outlookOf(weak), outlookOf(strong)];

/** The page's parts that quote, drawn for one run or for many. */
function draw(lang: Language, many: boolean): HTMLElement {
  laidOut(1280);
  const quiet = quietParts(lang);
  quiet.document.change(strong, 'commit');
  const nothing = signal(undefined);
  const parts = {
    ...quiet,
    preferences: { lang: signal(lang), studySize: signal(many ? 10 : 0), reducedMotion: signal(true) },
    playback: { time: signal(30), quarter: signal(30) },
    runs: {
      run: signal(now),
      ghost: signal(before),
      baseline: signal(alone.result),
      stale: signal(false),
    },
    study: {
      current: signal(many ? studyNow : undefined),
      stale: nothing,
      before: signal(many ? studyBefore : undefined),
      counted: signal(RUNS),
      running: signal(false),
      complete: signal(many),
      stopped: signal(false),
      left: nothing,
      available: signal(true),
      replicate: nothing,
      knownOf: () => (many ? studyBefore : undefined),
    },
  } as unknown as Partial<Studio>;
  const root = globalThis.document.createElement('div');
  globalThis.document.body.replaceChildren(root);
  void act(() =>
    render(
      <StudioContext.Provider value={parts}>
        <div class="test-header">
          <Headline />
        </div>
        <OutcomesPanel />
        <TimelineArea />
        <LeverDetails place={{ lever: 'rd' }} bar={MOVES[0]} />
      </StudioContext.Provider>,
      root,
    ),
  );
  return root;
}

/** What a marked place shows, without the explanations around the number. */
function numberAt(place: Element): string {
  const copy = place.cloneNode(true) as Element;
  for (const aside of copy.querySelectorAll('title, .spoken')) aside.remove();
  return copy.textContent!.trim();
}

const region = 0;
const cases = (['en', 'zh'] as const).flatMap((lang) => [
  { lang, many: false },
  { lang, many: true },
]);

test.each(cases)('every quoted figure is the one of the table, $lang, many runs: $many', ({ lang, many }) => {
  const root = draw(lang, many);
  const sources = {
    now: now.result.regions[region]!,
    alone: alone.result.regions[region]!,
    many: many ? quotedRuns(studyNow, region) : undefined,
  };
  const table = Object.fromEntries([...ends, ...lockIns].map((id) => [id, quotedEnd(id, sources)])) as Readonly<
    Record<string, ReturnType<typeof quotedEnd>>
  >;
  const places = [...root.querySelectorAll('[data-quoted]')];
  // Five outcomes with their differences; three lanes with both futures, three lock-ins.
  expect(places.map((place) => place.getAttribute('data-quoted')).toSorted()).toEqual(
    [
      ...ends.flatMap((id) => [`${id} end`, `${id} gap`]),
      ...lanes.flatMap((id) => [`${id} end`, `${id} alone`]),
      ...lockIns.map((id) => `${id} end`),
    ].toSorted(),
  );
  for (const place of places) {
    const [id, which] = place.getAttribute('data-quoted')!.split(' ') as [string, 'end' | 'alone' | 'gap'];
    const figure = table[id]![which]!;
    const written = which === 'gap' ? gapWords(figure, lang) : levelWords(figure, lang);
    // A line among several has its name before the number.
    expect(numberAt(place).endsWith(written), `${id} ${which}: ${numberAt(place)}, not ${written}`).toBe(true);
    expect(figure.over.kind).toBe(many ? (which === 'gap' ? 'pairs' : 'runs') : 'run');
    const said = place.querySelector('title')?.textContent ?? place.getAttribute('title');
    if (which !== 'gap') expect(said).toContain(overWords(figure.over, lang));
    if (which !== 'gap') expect(said).toContain(endWords(lang));
  }
  const header = root.querySelector('.test-header .headline')!.textContent;
  const size = (figure: QuotedFigure): string => levelWords({ ...figure, value: Math.abs(figure.value) }, lang);
  if (many) expect(header).toMatch(lang === 'en' ? /with other luck in this same world/ : /世界不变、只换随机种子/);
  else {
    expect(header).toMatch(lang === 'en' ? /^In the run shown/ : /^这次运行里/);
    expect(header).toContain(size(table['valueAdded']!.end));
    expect(header).toContain(size(table['valueAdded']!.alone!));
  }
  const note = root.querySelector('.lever-last')!.textContent;
  for (const id of ['valueAdded', 'employment'] as const) {
    const change = quotedChange(
      id,
      { before: before.result.regions[region]!, now: now.result.regions[region]! },
      many ? { before: studyBefore, now: studyNow, region } : undefined,
    );
    expect(note).toContain(gapWords(change, lang).trim());
    expect(note).toContain(overWords(change.over, lang));
  }
});

test('what a first lever moves is what it differs from doing nothing, to the bit', () => {
  const change = quotedChange(
    'valueAdded',
    { before: alone.result.regions[region]!, now: now.result.regions[region]! },
    { before: outlookOf(plain), now: studyNow, region },
  );
  const { gap } = quotedEnd('valueAdded', { now: undefined, alone: undefined, many: quotedRuns(studyNow, region) });
  expect(change).toEqual(gap);
  expect(change.over).toEqual({ kind: 'pairs', count: RUNS });
});
