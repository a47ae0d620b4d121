/** The animated map of the region: firms, suppliers, births, closures and relocations at a continuous time. */
import './stage.css';
import { useComputed, useSignal, useSignalEffect, type ReadonlySignal, type Signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Panel, Text } from '../../engine/index.ts';
import { FirmCard, type CardSide } from './firm-card.tsx';
import type { StoryContext } from './firm-story.ts';
import { stageGeometry } from './geometry.ts';
import { rowOfIdentity } from './identity.ts';
import { Legend } from './legend.tsx';
import { LiveSummary } from './live-summary.tsx';
import { OutsideCaption } from './outside-caption.tsx';
import { residenceAt } from './residences.ts';
import { stageHandlers } from './stage-interaction.ts';
import { StageRenderer } from './stage-renderer.ts';
import { createStageMemory, type StageMemory } from './stage-memory.ts';
import { createScene, type StageScene } from './stage-scene.ts';
import { stageText, yearLabel, type Language } from './stage-text.ts';
import { StageTooltip, type Hovered } from './stage-tooltip.tsx';
import { useSize } from './use-size.ts';

export interface StageProps {
  /** Firms of the run on show; may be replaced by another run while playing. */
  readonly panel: Panel | undefined;
  readonly regions: readonly { readonly id: string; readonly name: Text }[];
  /** Continuous quarter, for example 61.4; the stage interpolates between recorded quarters. */
  readonly time: ReadonlySignal<number>;
  readonly playing: ReadonlySignal<boolean>;
  /** Identity of the selected firm, 16 hexadecimal digits: the same firm is found again in another run of the seed. */
  readonly selected: Signal<string | null>;
  readonly lang: Language;
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
  /** Name of the year of a quarter as it stands in a sentence; counted from the start by default. */
  readonly labels?: ((quarter: number) => string) | undefined;
  readonly localWage?: ((region: number, quarter: number) => number) | undefined;
  readonly outsideWage?: ((quarter: number) => number) | undefined;
  /** Share one between stages of the same seed: a firm then has the same place and number in all of them. */
  readonly memory?: StageMemory | undefined;
}

/** Room a card takes at the right edge, and a strip at the bottom of a narrow stage, CSS pixels. */
const CARD_WIDTH = 300;
const CARD_HEIGHT = 270;
const STRIP_HEIGHT = 86;

/** The edge at which the card does not cover the firm. */
function cardSide({ layout, geometry }: StageScene, serial: number, quarter: number): CardSide {
  const at = serial < 0 ? -1 : residenceAt(layout, serial, quarter);
  const x = layout.x[at] ?? 0;
  const y = layout.y[at] ?? 0;
  if (geometry.compact) return y > geometry.height - STRIP_HEIGHT ? 'top' : 'bottom';
  return x > geometry.border - CARD_WIDTH && y < CARD_HEIGHT ? 'left' : 'right';
}

export function Stage(props: StageProps) {
  const { panel, regions, time, playing, selected, lang, theme, reducedMotion, labels, localWage, outsideWage } = props;
  const root = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const card = useRef<HTMLElement>(null);
  const renderer = useRef<StageRenderer | null>(null);
  const ownMemory = useMemo(createStageMemory, []);
  const memory = props.memory ?? ownMemory;
  const { width, height } = useSize(root);
  const hovered = useSignal<Hovered | null>(null);

  const ids = regions.map((region) => region.id).join('\n');
  const regionIds = useMemo(() => ids.split('\n'), [ids]);
  const regionNames = regions.map((region) => region.name[lang]);
  const known = width > 0 && height > 0;
  const geometry = useMemo(() => stageGeometry(Math.max(1, width), Math.max(1, height), regionIds), [width, height, regionIds]);
  const scene = useMemo(
    () => (panel === undefined || !known ? undefined : createScene(panel, geometry, memory, reducedMotion)),
    [panel, known, geometry, memory, reducedMotion],
  );
  const index = scene?.index;
  const last = useSignal(0);
  last.value = (index?.quarters ?? 1) - 1;
  const quarter = useComputed(() => Math.max(0, Math.min(last.value, Math.floor(time.value))));

  const hex = selected.value;
  const serial = useMemo(() => (hex === null || index === undefined ? -1 : rowOfIdentity(index.panel.book.firms.identity, hex)), [hex, index]);
  const wages = localWage !== undefined && outsideWage !== undefined ? { local: localWage, outside: outsideWage } : undefined;
  const context: StoryContext = {
    language: lang,
    yearLabel: labels ?? yearLabel[lang],
    regionNames,
    wageRatio: wages && ((region, q) => wages.local(region, q) / wages.outside(q)),
  };

  // Drawing and event handlers outlive a render; through this they see the state of the last one.
  const latest = useRef({ width, height, geometry, regionNames, scene, serial });
  latest.current = { width, height, geometry, regionNames, scene, serial };
  useLayoutEffect(() => {
    if (canvas.current === null) return undefined;
    const made = new StageRenderer(canvas.current, () => ({
      ...latest.current,
      time: time.peek(),
      hovered: hovered.peek(),
      card: latest.current.geometry.compact ? null : card.current,
    }));
    renderer.current = made;
    return () => made.stop();
  }, [time, hovered]);
  useEffect(() => renderer.current?.repaint(), [theme]);
  useEffect(() => renderer.current?.request());
  useSignalEffect(() => {
    // Read to be told of their changes.
    void time.value;
    void hovered.value;
    renderer.current?.request();
  });
  const handlers = useMemo(
    () => stageHandlers({ scene: () => latest.current.scene, serial: () => latest.current.serial, selected, hovered }),
    [selected, hovered],
  );

  const { border, compact } = geometry;
  const now = quarter.peek();
  const text = stageText[lang];
  return (
    <div class={`stage${compact ? ' stage-compact' : ''}${hex === null ? '' : ' stage-pinned'}`} ref={root} lang={lang}>
      <div class="stage-map" role="application" aria-label={text.mapLabel} tabIndex={0} {...handlers}>
        <canvas ref={canvas} aria-hidden="true" />
      </div>
      {known ? (
        <OutsideCaption
          index={index}
          quarter={quarter}
          language={lang}
          compact={compact}
          left={border}
          width={width - border}
          wageShare={wages && regions.length === 1 ? (q) => wages.outside(q) / wages.local(0, q) : undefined}
        />
      ) : null}
      {panel === undefined ? <p class="stage-loading">{text.loading}</p> : null}
      <Legend index={index} quarter={quarter} language={lang} compact={compact} width={compact ? width : border} />
      {scene !== undefined && hovered.value !== null ? (
        <StageTooltip hovered={hovered.value} scene={scene} quarter={quarter} language={lang} width={width} />
      ) : null}
      {scene !== undefined && hex !== null ? (
        <FirmCard
          scene={scene}
          serial={serial}
          quarter={quarter}
          context={context}
          side={cardSide(scene, serial, now)}
          inset={width - border}
          compact={compact}
          onClose={() => (selected.value = null)}
          cardRef={card}
        />
      ) : null}
      <LiveSummary scene={scene} serial={serial} quarter={quarter} playing={playing} context={context} />
    </div>
  );
}
