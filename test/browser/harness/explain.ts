/**
 * Lessons, theory cards and the library alone, on runs computed here: for looking at them and for driving them from a
 * test. Query: part (lesson, invite, theory, card, library), preset, card, lang, theme, database.
 */
import { computed, signal } from '@preact/signals';
import { h, render } from 'preact';
import { run as simulate, type LeverId, type RunResult } from '../../../engine/index.ts';
import { presets, resolve, scenarioOf, type ScenarioDocument, type TheoryId } from '../../../experiments/index.ts';
import { calendarOf } from '../../../ui/facts/calendar.ts';
import { LessonInvite } from '../../../ui/explain/lesson-invite.tsx';
import { perform, type LessonAction } from '../../../ui/explain/lesson-page.ts';
import { Lesson } from '../../../ui/explain/lesson.tsx';
import { lessons } from '../../../ui/explain/lessons.ts';
import { TheoryCard } from '../../../ui/explain/theory-card.tsx';
import { theoryCards } from '../../../ui/explain/theory-cards.ts';
import { TheoryList } from '../../../ui/explain/theory-list.tsx';
import { TheoryMarks } from '../../../ui/explain/theory-marks.tsx';
import { Library } from '../../../ui/library/library.tsx';
import { createLibrary } from '../../../ui/library/saved-scenarios.ts';
import { openShelf } from '../../../ui/library/store.ts';

const query = new URLSearchParams(location.search);
const lang = query.get('lang') === 'zh' ? 'zh' : 'en';
document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
document.documentElement.dataset['theme'] = query.get('theme') ?? 'light';
const part = query.get('part') ?? 'lesson';
const preset = query.get('preset') ?? 'default';

const log: LessonAction[] = [];
const scenario = signal<ScenarioDocument>({ format: 1, extends: preset });
const shown = signal<{
  readonly document: ScenarioDocument;
  readonly current: RunResult;
  readonly baseline: RunResult;
}>();
function compute(): void {
  const document = scenario.peek();
  if (shown.peek()?.document === document) return;
  const { input } = resolve(document, presets);
  const current = simulate(input);
  const baseline = input.policy.length === 0 ? current : simulate({ ...input, policy: [] });
  shown.value = { document, current, baseline };
}
const stale = computed(() => shown.value?.document !== scenario.value);

function LessonPage() {
  const runs = shown.value;
  const entry = lessons.get(preset)!;
  const page = {
    presets,
    document: () => scenario.peek(),
    change(next: ScenarioDocument) {
      if (JSON.stringify(next) === JSON.stringify(scenario.peek())) return;
      scenario.value = next;
      // As long as a worker would take.
      setTimeout(compute, 30);
    },
    seek: () => undefined,
    show: () => undefined,
  };
  return h(Lesson, {
    lesson: entry,
    lang,
    results: { current: runs?.current, baseline: runs?.baseline, stale: stale.value },
    regionIds: scenarioOf(scenario.value, presets).regions.map(({ id }) => id),
    calendar: calendarOf(scenarioOf(scenario.value, presets).start, lang),
    apply(action) {
      log.push(action);
      perform(action, preset, page);
    },
    onCard: () => undefined,
    onLeave: () => undefined,
  });
}

const picture = (): string => {
  const canvas = document.createElement('canvas');
  canvas.width = 192;
  canvas.height = 120;
  const context = canvas.getContext('2d')!;
  context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--land');
  context.fillRect(0, 0, 192, 120);
  ['--fn-0', '--fn-1', '--fn-2', '--fn-3'].forEach((name, k) => {
    context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(name);
    context.beginPath();
    context.arc(40 + 38 * k, 60 + 18 * (k % 2), 10 + 4 * k, 0, 7);
    context.fill();
  });
  return canvas.toDataURL('image/png');
};
const library = createLibrary(openShelf(query.get('database') ?? 'jiqun-harness'), presets);
const opened: ScenarioDocument[] = [];

function Harness() {
  switch (part) {
    case 'invite':
      return h('div', {}, [
        h(LessonInvite, { lesson: lessons.get(preset)!, lang, onStart: () => undefined }),
        h(
          'p',
          { style: 'margin-top:16px' },
          h(TheoryMarks, { lang, lever: (query.get('lever') ?? 'protect') as LeverId, onOpen: () => undefined }),
        ),
      ]);
    case 'theory':
      return h(TheoryList, {
        lang,
        open: (query.get('card') ?? 'marshall') as TheoryId,
        onLook: () => undefined,
        onPreset: () => undefined,
      });
    case 'card':
      return h(TheoryCard, {
        card: theoryCards[(query.get('card') ?? 'lockIn') as TheoryId],
        lang,
        onLook: () => undefined,
        onPreset: () => undefined,
        onClose: () => undefined,
      });
    case 'library':
      return h(Library, {
        library,
        lang,
        present: () => scenario.value,
        suggestedName: scenarioOf(scenario.value, presets).title[lang],
        thumbnail: picture,
        onOpen: (next) => void opened.push(next),
      });
    default:
      return h(LessonPage, {});
  }
}

const root = document.getElementById('root')!;
if (part === 'lesson') root.classList.add('narrow');
compute();
render(h(Harness, {}), root);
Object.assign(globalThis, {
  harness: { log, library, opened, shelf: openShelf(query.get('database') ?? 'jiqun-harness'), document: scenario },
});
