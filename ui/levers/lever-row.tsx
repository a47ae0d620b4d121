import './lever-row.css';
import { levers, levelWord, type LeverId } from '../../engine/index.ts';
import { firstOpenQuarter, plainNumber } from '../../experiments/index.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import { decimal } from '../parts/format.ts';
import { NumberField, RefusalNote, useRefusal } from '../controls/number-field.tsx';
import { useDocument, useLang, useRuns, useScenario, useText, useView } from '../studio/studio-context.ts';
import { LeverDetails } from './lever-details.tsx';
import { LevelSlider } from './level-slider.tsx';
import { mainBar, startOfNewBars, withLevel, type LeverPlace } from './policy-edit.ts';

export interface LeverRowProps {
  readonly lever: LeverId;
  /** Called before the row grows or shrinks, to hold it in place. */
  readonly onActivate: (lever: LeverId | null, row: HTMLElement) => void;
  /** Goes to the details of the open lever, where they stand elsewhere: the row keeps its height. */
  readonly onEnter?: (() => void) | undefined;
}

/** Two decimals, and more where the level has more. */
const shortLevel = (level: number): string =>
  Number(level.toFixed(2)) === level ? level.toFixed(2) : plainNumber(level);

/** One lever: name, level in words and as a number, slider; its details while it is open. */
export function LeverRow({ lever, onActivate, onEnter }: LeverRowProps) {
  const { preset, changePolicy, policyBefore, change, committed } = useDocument();
  const scenario = useScenario();
  const { policy, quarters, packages } = scenario;
  const { scope, activeLever, lever: openLever } = useView();
  const runs = useRuns();
  const lang = useLang();
  const text = useText();
  const region = scope.value ?? undefined;
  const place: LeverPlace = { lever, region };
  const bar = mainBar(policy, place);
  const level = bar?.level ?? 0;
  const everywhere = region !== undefined && bar === undefined ? mainBar(policy, { lever }) : undefined;
  const active = openLever.value === lever;
  const name = sentenceCase(levers[lever].label[lang]);
  const word = levelWord(level)[lang];
  const ghostPolicy = runs.ghost.value?.resolved.scenario.policy;
  const start = startOfNewBars(
    quarters,
    Object.values(packages).map((entry) => entry.start),
    firstOpenQuarter(scenario),
  );
  const set = (next: number, phase: 'drag' | 'commit'): void =>
    changePolicy(withLevel(policyBefore(), place, next, start), phase, `level:${lever}`);
  const refusal = useRefusal();
  const rowOf = (event: Event): HTMLElement => (event.currentTarget as HTMLElement).closest('.lever') as HTMLElement;

  return (
    <div
      class={`lever${level > 0 ? ' lever-on' : ''}${active ? (onEnter === undefined ? ' lever-active' : ' lever-held') : ''}${activeLever.value === lever ? ' lever-marked' : ''}`}
      onFocusIn={() => (activeLever.value = lever)}
      // While a pointer is down the row must not move from under it; this does not concern keyboards.
      onPointerUp={(event) => (active ? undefined : onActivate(lever, event.currentTarget))}
      onKeyDown={(event) => {
        const slider = event.target instanceof HTMLInputElement && event.target.type === 'range';
        if (event.key === 'Enter' && slider) {
          event.preventDefault();
          if (!active) onActivate(lever, event.currentTarget);
          onEnter?.();
        } else if (event.key === 'Escape' && active) {
          // Taken: a drawer beside the page closes with the next one.
          event.preventDefault();
          onActivate(null, event.currentTarget);
        }
      }}
    >
      <div class="lever-head">
        <button
          type="button"
          class="lever-name"
          aria-expanded={active}
          // A lever is one stop of the keyboard, its slider, whose Enter key opens the rest.
          tabIndex={-1}
          onPointerUp={(event) => {
            event.stopPropagation();
            onActivate(active ? null : lever, rowOf(event));
          }}
          onClick={(event) => {
            // A click without a pointer comes from the keyboard or a screen reader.
            if (event.detail === 0) onActivate(active ? null : lever, rowOf(event));
          }}
        >
          {name}
        </button>
        <span class="lever-level">
          <b>{word}</b>
          {level > 0 || active ? (
            <NumberField
              label={text.lever.number(name)}
              value={level}
              limits={{ min: 0, max: 1 }}
              step={0.01}
              tabIndex={active ? 0 : -1}
              short={shortLevel}
              refusal={refusal}
              onDone={(next) => set(next, 'commit')}
            />
          ) : null}
        </span>
      </div>
      <RefusalNote refusal={refusal} />
      <LevelSlider
        value={level}
        name={text.lever.level(name)}
        valueText={`${word} ${decimal(lang, level, 2)}`}
        ghost={ghostPolicy === undefined ? undefined : (mainBar(ghostPolicy, place)?.level ?? 0)}
        tick={mainBar(preset.value?.policy ?? [], place)?.level ?? 0}
        onMove={(next) => set(next, 'drag')}
        onDone={(next) => set(next, 'commit')}
        onCancel={() => change(committed.peek(), 'commit')}
      />
      {everywhere === undefined ? null : <p class="lever-span">{text.lever.everywhere}</p>}
      {active && onEnter === undefined ? <LeverDetails place={place} bar={bar} /> : null}
    </div>
  );
}
