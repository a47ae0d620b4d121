/**
 * The figures or the model description alone, on runs computed here: for looking at them and for driving them from a
 * test. Query: show (figures, model), lang, theme, preset, policy (none, one, many), quarters, seed, time, still,
 * empty, anchor.
 */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { run as simulate, type RunResult } from '../../../engine/index.ts';
import {
  FIRST_PRESET,
  presets,
  resolve,
  scenarioOf,
  type MoveDocument,
  type ScenarioDocument,
} from '../../../experiments/index.ts';
import { calendarOf } from '../../../ui/facts/calendar.ts';
import { textOf } from '../../../ui/studio/text/text.ts';
import { ModelPage } from '../../../ui/explain/model-page.tsx';
import { Figures } from '../../../ui/figures/figures.tsx';

const query = new URLSearchParams(location.search);
const lang = query.get('lang') === 'zh' ? 'zh' : 'en';
document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
document.documentElement.dataset['theme'] = query.get('theme') ?? 'light';

const scores: Record<string, readonly MoveDocument[]> = {
  none: [],
  one: [{ lever: 'func', level: 0.5, from: 96 }],
  many: [
    { lever: 'train', level: 0.4, from: 72 },
    { lever: 'rd', level: 0.5, from: 84 },
    { lever: 'open', level: 0.35, from: 84, ramp: 16 },
    { lever: 'func', level: 0.8, from: 96 },
    { lever: 'infra', level: 1, from: 20, to: 60 },
  ],
};
const preset = query.get('preset') ?? FIRST_PRESET;
const base: ScenarioDocument = {
  ...(presets.get(preset) as ScenarioDocument),
  quarters: Number(query.get('quarters') ?? 200),
  ...(query.has('seed') && { seed: query.get('seed')! }),
};
const policy = scores[query.get('policy') ?? 'many'] ?? [];

const time = signal(Number(query.get('time') ?? 100));
const root = document.getElementById('root')!;

if (query.get('show') === 'model') {
  render(
    <ModelPage
      lang={lang}
      failures={textOf[lang].loadFailures}
      {...(query.has('anchor') && { anchor: query.get('anchor')! })}
    />,
    root,
  );
} else {
  const scenario = scenarioOf(base, presets);
  const calendar = calendarOf(query.get('start') ?? scenario.start, lang);
  const results = new Map<readonly MoveDocument[], RunResult>();
  const runOf = (moves: readonly MoveDocument[]): RunResult => {
    const made = results.get(moves) ?? simulate(resolve({ ...base, policy: moves }, presets).input);
    results.set(moves, made);
    return made;
  };
  const nothing: readonly MoveDocument[] = [];
  const before = policy.slice(0, 3);
  /** Draws the figures of a policy; the answer is the milliseconds it took. */
  const show = (moves: readonly MoveDocument[]): number => {
    const result = runOf(moves);
    const baseline = moves.length > 0 ? runOf(nothing).regions[0] : undefined;
    const ghost = moves.length > 2 ? runOf(before).regions[0] : undefined;
    const known = !query.has('empty');
    const began = performance.now();
    render(
      <Figures
        run={known ? result.regions[0] : undefined}
        ghost={known ? ghost : undefined}
        baseline={known ? baseline : undefined}
        acts={moves.length > 0}
        quarters={scenario.quarters}
        calendar={calendar}
        time={time}
        lang={lang}
        reducedMotion={query.has('still')}
        regionName={scenario.regions[0]!.name[lang]}
        stamp={{
          scenarioId: preset,
          scenarioTitle: scenario.title[lang],
          seed: scenario.seed,
          fingerprint: result.fingerprint,
          engine: '0123456789ab',
        }}
        {...(query.has('links') && {
          onModel: (anchor: string) => location.assign(`?show=model&lang=${lang}&anchor=${anchor}`),
        })}
      />,
      root,
    );
    return performance.now() - began;
  };
  show(policy);
  Object.assign(globalThis, { harness: { time, scores, show } });
}
