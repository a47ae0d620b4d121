/** Chooses one of the five views; left and right arrows move through them. */
import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { stageViews, type StageViewId } from './stage-views.ts';
import { viewText } from './view-text.ts';
import type { Language } from '../../experiments/index.ts';

export interface ViewSwitchProps {
  readonly view: Signal<StageViewId>;
  readonly language: Language;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

export function ViewSwitch({ view, language }: ViewSwitchProps) {
  const group = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const at = stageViews.findIndex(({ id }) => id === view.peek());
    const next = (at + step + stageViews.length) % stageViews.length;
    view.value = stageViews[next]!.id;
    group.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div
      class="stage-switch"
      role="radiogroup"
      aria-label={viewText[language].switchLabel}
      ref={group}
      onKeyDown={onKeyDown}
    >
      {stageViews.map(({ id, label }) => {
        const on = view.value === id;
        return (
          <button
            key={id}
            type="button"
            role="radio"
            aria-checked={on}
            tabIndex={on ? 0 : -1}
            onClick={() => (view.value = id)}
          >
            {label[language]}
          </button>
        );
      })}
    </div>
  );
}
