/**
 * The time axis alone, on runs computed here: for looking at it and for driving it from a test.
 * Query: lang, theme, policy (none, one, many), events, start, quarters, height, still.
 */
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { run as simulate, type LeverId } from '../../../engine/index.ts';
import {
  FIRST_PRESET,
  presets,
  resolve,
  type EventDocument,
  type MoveDocument,
  type ScenarioDocument,
} from '../../../experiments/index.ts';
import { calendarOf } from '../../../ui/facts/calendar.ts';
import { Timeline, type TimelineRun } from '../../../ui/charts/timeline.tsx';

const query = new URLSearchParams(location.search);
const lang = query.get('lang') === 'zh' ? 'zh' : 'en';
document.documentElement.lang = lang;
document.documentElement.dataset['theme'] = query.get('theme') ?? 'light';

const scores: Record<string, readonly MoveDocument[]> = {
  none: [],
  one: [{ lever: 'func', level: 0.5, from: 96 }],
  many: [
    { lever: 'train', level: 0.4, from: 72 },
    { lever: 'rd', level: 0.5, from: 84 },
    { lever: 'open', level: 0.35, from: 84, ramp: 16 },
    { lever: 'func', level: 0.8, from: 96 },
    { lever: 'incub', level: 0.2, from: 100, to: 132 },
    { lever: 'incub', level: 0.6, from: 140, to: 144, ramp: 1 },
    { lever: 'infra', level: 1, from: 20, to: 60 },
  ],
};
const happenings: readonly EventDocument[] = [
  { quarter: 70, kind: 'paradigmShift', size: 1.2 },
  { quarter: 142, kind: 'demandShock', size: -0.2 },
  { quarter: 150, kind: 'qualityScandal', size: 0.3 },
];
const events = query.has('events') ? happenings : [];
const quarters = Number(query.get('quarters') ?? 200);
const calendar = calendarOf(query.get('start') ?? undefined, lang);

const results = new Map<string, TimelineRun>();
function runOf(policy: readonly MoveDocument[]): TimelineRun {
  const document: ScenarioDocument = { ...(presets.get(FIRST_PRESET) as ScenarioDocument), quarters, events, policy };
  const key = JSON.stringify(policy);
  const known = results.get(key);
  if (known !== undefined) return known;
  const made = simulate(resolve(document, presets).input).regions[0]!;
  results.set(key, made);
  return made;
}

const policy = signal(scores[query.get('policy') ?? 'many'] ?? []);
const shown = signal(policy.value);
const before = signal<readonly MoveDocument[] | undefined>(
  policy.value.length > 2 ? policy.value.slice(0, 2) : undefined,
);
const time = signal(Number(query.get('time') ?? 100));
const activeLever = signal<LeverId | null>((query.get('active') as LeverId | null) ?? null);
const log: string[] = [];
let settled = policy.value;

function Harness() {
  return h(Timeline, {
    run: query.has('empty') ? undefined : runOf(shown.value),
    ghost: before.value && runOf(before.value),
    baseline: shown.value.length > 0 ? runOf([]) : undefined,
    stale: query.has('stale'),
    quarters,
    calendar,
    time,
    events,
    policy: policy.value,
    onPolicy: (next, phase) => {
      log.push(phase);
      policy.value = next;
      shown.value = next;
      if (phase === 'commit') {
        before.value = settled;
        settled = next;
      }
    },
    activeLever,
    lang,
    reducedMotion: query.has('still'),
  });
}

const root = document.getElementById('root')!;
const height = query.get('height');
if (height !== null) root.style.height = `${height}px`;
render(h(Harness, {}), root);
function setPolicy(next: readonly MoveDocument[]): void {
  policy.value = next;
  shown.value = next;
}
Object.assign(globalThis, { harness: { policy, time, activeLever, log, setPolicy } });
