/** The river with what the page knows. */
import { useMemo } from 'preact/hooks';
import { DEFAULT_RAMP, sentenceCase } from '../../experiments/index.ts';
import { useDocument, useLang, usePreferences, useScenario, useView } from '../studio/studio-context.ts';
import { actionName, leversOf } from './action-name.ts';
import { useFork, useForkText } from './fork-context.ts';
import { River } from './river.tsx';

/** The opening is played once a visit. */
let opened = false;

function useOpening(): boolean {
  const { reducedMotion } = usePreferences();
  return useMemo(() => {
    const first = !opened && !reducedMotion.peek();
    opened = true;
    return first;
  }, []);
}

export function ForkRiver() {
  const fork = useFork();
  const text = useForkText();
  const lang = useLang();
  const scenario = useScenario();
  const preferences = usePreferences();
  const { calendar } = useDocument();
  const { drawer } = useView();
  const opening = useOpening();
  const shown = fork.shown.value;
  const action = fork.action.value;
  if (shown === undefined) return <div class="fork-river" aria-busy="true" />;
  const name = action === undefined ? '' : sentenceCase(actionName(action, scenario, lang));
  return (
    <div class="fork-river">
      <River
        quarters={shown.alone.quarters.at(-1)! + 1}
        yearOf={calendar.value.label}
        yearShort={calendar.value.tick}
        alone={shown.alone}
        starts={action === undefined ? [] : shown.starts}
        hand={fork.hand}
        actionName={name}
        aloneName={text.alone}
        lane={
          action && {
            label: name,
            ...leversOf(action, lang),
            ramp: Math.max(...action.policy.map(({ ramp = DEFAULT_RAMP }) => ramp)),
          }
        }
        touched={fork.touched}
        lit={fork.lit}
        pinned={fork.pinned}
        onRest={fork.rest}
        onOpenLane={() => (drawer.value = true)}
        opening={opening}
        stale={fork.stale.value}
        lang={lang}
        reducedMotion={preferences.reducedMotion.value}
      />
    </div>
  );
}
