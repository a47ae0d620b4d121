/**
 * Two worlds of one future side by side: acted upon on the left, left alone on the right, every firm in the same place
 * in both, what differs lit. One button plays both; a chosen firm's two lives stand between the stages.
 *
 * `pair` comes from `createPair`; `playback` is the page's (or any with these parts); `reasons` are those of
 * `reasonsOf`, undefined while they are not known; `labels` names the year of a quarter within a sentence.
 * The height of a stage is `--worlds-stage`, to be set from outside where another one is wanted.
 */
import './two-worlds.css';
import type { Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { JOBS_PER_UNIT } from '../../engine/index.ts';
import { sentenceCase, spaced, type Language } from '../../experiments/index.ts';
import { Icon, IconButton } from '../parts/icon.tsx';
import { MarkIcon } from '../stage/mark-icon.tsx';
import { createStageMemory, type StageMemory } from '../stage/stage-memory.ts';
import { Stage, type StageProps } from '../stage/stage.tsx';
import { usePreferences } from '../studio/studio-context.ts';
import type { Playback } from '../studio/playback.ts';
import { LifeStrips } from './life-strips.tsx';
import type { ForkPair, ForkWorld } from './pair.ts';
import { WorldEvent } from './world-event.tsx';
import { worldsText } from './worlds-text.ts';

export type Side = 'acting' | 'alone';
type Sides<T> = { readonly [S in Side]: T };

export interface TwoWorldsProps {
  readonly pair: ForkPair | undefined;
  /** Known before the first pair is. */
  readonly regions: StageProps['regions'];
  /** The region that headings, events and reasons speak of. */
  readonly region: number;
  /** What a branch is called after a year: "upgraded", "left alone". */
  readonly names: Sides<string>;
  readonly playback: Pick<Playback, 'time' | 'playing' | 'quarter' | 'toggle'>;
  readonly selected: Signal<string | null>;
  readonly reasons: Sides<string | undefined>;
  readonly onReason: (side: Side) => void;
  readonly stale: boolean;
  readonly labels: (quarter: number) => string;
}

interface WorldProps extends TwoWorldsProps {
  readonly side: Side;
  readonly memory: StageMemory;
}

/** Firms and jobs of a region at a quarter. */
function countsOf(world: ForkWorld | undefined, region: number, quarter: number) {
  const series = world?.result.regions[region]?.series;
  const firms = series?.firms[quarter];
  return series === undefined || firms === undefined
    ? undefined
    : { firms, jobs: JOBS_PER_UNIT * series.employment[quarter]! };
}

function headingOf({ pair, side, regions, region, names, labels }: WorldProps, lang: Language, quarter: number) {
  const text = worldsText[lang];
  const counts = countsOf(pair?.[side], region, quarter);
  const name = spaced(lang, text.heading(sentenceCase(labels(quarter)), names[side]));
  const where = regions.length > 1 ? (regions[region]?.name[lang] ?? '') : '';
  return { name, firms: counts && spaced(lang, text.firms(counts.firms, where)), jobs: counts?.jobs };
}

/** Year and count; the only words that change with every quarter. */
function Heading(props: WorldProps) {
  const { name, firms } = headingOf(props, usePreferences().lang.value, props.playback.quarter.value);
  return (
    <>
      <b>{name}</b>
      {firms === undefined ? null : <span>{firms}</span>}
    </>
  );
}

/** Named with the counts of where the playhead rests, which a screen reader asks for when it gets here. */
function WorldStage(props: WorldProps) {
  const { pair, side, regions, playback, selected, memory, labels } = props;
  const preferences = usePreferences();
  const lang = preferences.lang.value;
  const quarter = playback.playing.value ? playback.quarter.peek() : playback.quarter.value;
  const { name, firms, jobs } = headingOf(props, lang, quarter);
  const other = side === 'acting' ? 'alone' : 'acting';
  return (
    <Stage
      panel={pair?.[side].result.panel}
      against={pair?.[other].result.panel}
      label={spaced(lang, worldsText[lang].stage(name, firms ?? '', jobs ?? 0))}
      regions={regions}
      time={playback.time}
      playing={playback.playing}
      selected={selected}
      lang={lang}
      theme={preferences.theme.value}
      contrast={preferences.forcedColours.value}
      reducedMotion={preferences.reducedMotion.value}
      labels={labels}
      memory={memory}
    />
  );
}

function World(props: WorldProps) {
  const { pair, side, region, reasons, onReason, playback, labels } = props;
  const lang = usePreferences().lang.value;
  const reason = reasons[side];
  const alone = pair?.alone;
  const baseline = side === 'acting' && alone?.resolved.input.policy.length === 0 ? alone.result : undefined;
  return (
    <section class={`world world-${side}`}>
      <h2>
        <i class={`worlds-dot worlds-dot-${side}`} />
        <Heading {...props} />
        {reason === undefined ? null : (
          <button type="button" class="worlds-why" onClick={() => onReason(side)}>
            <span>{reason}</span>
            <Icon name="down" size={13} />
          </button>
        )}
      </h2>
      <div class="world-map">
        <WorldStage {...props} />
      </div>
      <WorldEvent
        world={pair?.[side]}
        baseline={baseline}
        region={region}
        quarter={playback.quarter}
        playing={playback.playing}
        labels={labels}
        lang={lang}
      />
    </section>
  );
}

function Key() {
  const text = worldsText[usePreferences().lang.value];
  return (
    <ul class="worlds-key" aria-label={text.legend}>
      <li>
        <MarkIcon shape="circle" level={2} />
        {text.differs}
      </li>
      <li class="worlds-key-same">
        <MarkIcon shape="circle" level={2} />
        {text.same}
      </li>
      <li>
        <MarkIcon shape="ring" />
        {text.missing}
      </li>
    </ul>
  );
}

function Between({ pair, playback, selected, names, labels, memory }: TwoWorldsProps & { memory: StageMemory }) {
  const lang = usePreferences().lang.value;
  const text = worldsText[lang];
  const playing = playback.playing.value;
  const words = playing ? text.pause : text.play;
  const firm = selected.value;
  return (
    <div class={`worlds-between${firm === null ? '' : ' worlds-chosen'}`}>
      <div class="worlds-play">
        <IconButton
          class="worlds-round"
          icon={playing ? 'pause' : 'play'}
          label={words}
          disabled={pair === undefined}
          onClick={playback.toggle}
        />
        <span aria-hidden="true">{words}</span>
      </div>
      <Key />
      {pair === undefined || firm === null ? null : (
        <LifeStrips
          pair={pair}
          firm={firm}
          names={names}
          memory={memory}
          quarter={playback.quarter}
          labels={labels}
          lang={lang}
          onLetGo={() => (selected.value = null)}
        />
      )}
    </div>
  );
}

export function TwoWorlds(props: TwoWorldsProps) {
  const { pair, regions, stale } = props;
  const lang = usePreferences().lang.value;
  const place = `${pair?.alone.resolved.input.seed}\n${regions.map(({ id }) => id).join('\n')}`;
  // Places and numbers of firms belong to one luck in one scenario.
  const memory = useMemo(createStageMemory, [place]);
  return (
    <div
      class={`worlds${stale ? ' worlds-stale' : ''}`}
      role="group"
      aria-label={worldsText[lang].group}
      aria-busy={stale}
      lang={lang}
    >
      <World {...props} side="acting" memory={memory} />
      <Between {...props} memory={memory} />
      <World {...props} side="alone" memory={memory} />
    </div>
  );
}
