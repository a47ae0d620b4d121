/**
 * What happened and what was changed, alone, on a run computed here. Query: preset, region, lang, theme, upgrade (adds
 * a package to see what moved). Jumps and firms asked for are written to `data-jump` and `data-firm` of the page.
 */
import { render } from 'preact';
import { run } from '../../../engine/index.ts';
import {
  applyPackage,
  FIRST_PRESET,
  presets,
  resolve,
  scenarioOf,
  type ScenarioDocument,
} from '../../../experiments/index.ts';
import { calendarOf } from '../../../ui/facts/calendar.ts';
import { Changes } from '../../../ui/chronicle/changes.tsx';
import { Chronicle } from '../../../ui/chronicle/chronicle.tsx';

const query = new URLSearchParams(location.search);
const lang = query.get('lang') === 'zh' ? 'zh' : 'en';
const page = document.documentElement;
page.lang = lang === 'zh' ? 'zh-CN' : 'en';
page.dataset['theme'] = query.get('theme') ?? 'light';

const before = presets.get(query.get('preset') ?? FIRST_PRESET) as ScenarioDocument;
const changed = query.has('upgrade') ? applyPackage(before, { name: 'upgrade' }, presets) : { document: before };
if ('faults' in changed) throw new Error('no such package');
const after = changed.document;
const region = Number(query.get('region') ?? 0);
const resolved = resolve(after, presets);
const result = run(resolved.input, { panel: true });
const baseline = resolved.input.policy.length === 0 ? undefined : run({ ...resolved.input, policy: [] });
const labels = calendarOf(resolved.scenario.start, lang).label;

render(
  <>
    <Chronicle
      result={result}
      panel={result.panel}
      baseline={baseline}
      resolved={resolved}
      region={region}
      labels={labels}
      lang={lang}
      onJump={(quarter) => void (page.dataset['jump'] = String(quarter))}
      onFirm={(identity) => void (page.dataset['firm'] = identity)}
    />
    <Changes
      before={scenarioOf(before, presets)}
      after={resolved.scenario}
      resultBefore={run(resolve(before, presets).input).regions[region]}
      resultAfter={result.regions[region]}
      labels={labels}
      lang={lang}
    />
  </>,
  document.getElementById('root')!,
);
page.dataset['ready'] = 'yes';
