/**
 * Where the cluster ends: medians of many runs, against doing nothing and against the policy before; how many runs end
 * how.
 */
import './outcomes-panel.css';
import { decimal } from '../parts/format.ts';
import { Luck } from './luck.tsx';
import { OutcomeRow } from './outcome-row.tsx';
import type { OutcomeSources } from './outcome-view.ts';
import { outcomeIds } from '../facts/outcomes.ts';
import { StudyBar } from './study-bar.tsx';
import { useLang, usePreferences, useRuns, useScenario, useStudy, useText, useView } from '../studio/studio-context.ts';
import { VerdictDots } from './verdict-dots.tsx';
import { QUARTERS_PER_YEAR } from '../../engine/index.ts';

function RegionSwitch() {
  const { regions } = useScenario();
  const { region } = useView();
  const lang = useLang();
  const text = useText();
  if (regions.length < 2) return null;
  return (
    <div class="tabs region-switch" role="group" aria-label={text.outcomes.region}>
      {regions.map(({ id, name }, k) => (
        <button key={id} type="button" aria-pressed={k === region.value} onClick={() => (region.value = k)}>
          {name[lang]}
        </button>
      ))}
    </div>
  );
}

export function OutcomesPanel() {
  const scenario = useScenario();
  const { region } = useView();
  const runs = useRuns();
  const study = useStudy();
  const preferences = usePreferences();
  const text = useText();
  const r = region.value;
  const now = runs.run.value?.result.regions[r];
  const outlook = study.current.value ?? study.stale.value;
  const sources: OutcomeSources | undefined = now && {
    now,
    alone: runs.baseline.value?.regions[r],
    before: runs.ghost.value?.result.regions[r],
    current: study.current.value?.regions[r],
    stale: study.stale.value?.regions[r],
    earlier: study.before.value?.regions[r],
  };
  const years = scenario.quarters / QUARTERS_PER_YEAR;
  const size = study.available.value ? preferences.studySize.value : 0;
  return (
    <section
      class="outcomes"
      data-runs={study.current.value?.replicates.length}
      data-running={study.running.value ? 'yes' : undefined}
      aria-label={text.outcomes.title(decimal(preferences.lang.value, years, 0))}
    >
      <div class="outcomes-head">
        <h2 title={text.outcomes.note}>
          {text.outcomes.title(decimal(preferences.lang.value, years, Number.isInteger(years) ? 0 : 2))}
        </h2>
        <StudyBar />
      </div>
      <RegionSwitch />
      {sources === undefined ? null : outcomeIds.map((id) => <OutcomeRow key={id} id={id} sources={sources} />)}
      {size === 0 ? null : (
        <VerdictDots
          path={outlook?.regions[r]?.now}
          replicates={outlook?.replicates ?? []}
          size={size}
          faded={study.current.value === undefined}
        />
      )}
      <Luck />
    </section>
  );
}
