/** The animated stage: firms and suppliers of one quarter in one of five views, at a continuous time. */
import './stage.css';
import { useComputed, useSignal, useSignalEffect, type ReadonlySignal, type Signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Panel, Text } from '../../engine/index.ts';
import { AskLinks, type AskedLinks } from './ask-links.tsx';
import { cardSide, useToldCard } from './card-place.ts';
import { DrawingNote, mostFirms } from './drawing-note.tsx';
import { FirmCard, type FirmCardProps } from './firm-card.tsx';
import type { StoryContext } from './firm-story.ts';
import { stageGeometry } from './geometry.ts';
import { identityHex, rowOfIdentity } from './identity.ts';
import { LiveSummary } from './live-summary.tsx';
import { allLayers, type LayerSet, type RegionConditions } from './map-layers.ts';
import { OutsideCaption } from './outside-caption.tsx';
import type { PanelIndex } from './panel-index.ts';
import { StageFoot, type StageFootProps } from './stage-foot.tsx';
import { stageHandlers } from './stage-interaction.ts';
import type { Sliced } from './sliced.ts';
import { StageRenderer } from './stage-renderer.ts';
import { rememberStage } from './stage-picture.ts';
import { createStageMemory, type StageMemory } from './stage-memory.ts';
import { createScene, inTurn, type StageScene } from './stage-scene.ts';
import { stageText, yearLabel } from './stage-text.ts';
import { StageTooltip, type Hovered } from './stage-tooltip.tsx';
import { stageViews, type StageViewId } from './stage-views.ts';
import { useLasting } from './use-lasting.ts';
import { useSize } from '../parts/use-size.ts';
import { ViewSwitch } from './view-switch.tsx';
import { viewText } from './view-text.ts';
import type { Language } from '../../experiments/index.ts';

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
  /** The system forces its colours. */
  readonly contrast?: boolean;
  readonly reducedMotion: boolean;
  /** Name of the year of a quarter as it stands in a sentence; counted from the start by default. */
  readonly labels?: ((quarter: number) => string) | undefined;
  readonly localWage?: ((region: number, quarter: number) => number) | undefined;
  readonly outsideWage?: ((quarter: number) => number) | undefined;
  /** Share one between stages of the same seed: a firm then has the same place and number in all of them. */
  readonly memory?: StageMemory | undefined;
  /** The view on show; the stage keeps its own when there is none. */
  readonly view?: Signal<StageViewId> | undefined;
  /** Tolerance of buyers for misfit (assumption `fitWidth`), for the light of the market in the knowledge space. */
  readonly fitWidth?: number | undefined;
  /** The numbers beside the stage belong to a newer run, whose firms are still to come. */
  readonly awaited?: boolean;
  /** Density, rent and pollution of the regions of this run, for the map. */
  readonly conditions?: RegionConditions | undefined;
  /** Given: the card of the selected firm is told here for somebody else to draw, and nothing covers the stage. */
  readonly card?: Signal<FirmCardProps | undefined> | undefined;
  /** Another world of the same seed: what it has alike is pale, firms only it has are dashed rings. On the map alone. */
  readonly against?: Panel | undefined;
  /** A name of this stage among several, with what there is to say: then the page around shows all else that is said. */
  readonly label?: string | undefined;
  /** What is said when the playhead passes it. */
  readonly captions?: StageFootProps['captions'];
  /** Where it is said, beside the stage, what the supply chain lacks. */
  readonly links?: AskedLinks | undefined;
}

/** A stage lower than this has no room for a sentence, CSS pixels. */
const SENTENCE_HEIGHT = 220;

/** Drawing that is over sooner is not spoken of, milliseconds. */
const NOTICEABLE_MS = 400;
/** Firms that lag behind the numbers while a lever is being dragged are not spoken of either, milliseconds. */
const AWAITED_MS = 1500;

const chosenIn = (index: PanelIndex | undefined, hex: string | null): number =>
  hex === null || index === undefined ? -1 : rowOfIdentity(index.panel.book.firms.identity, hex);

export function Stage(props: StageProps) {
  const {
    panel,
    regions,
    time,
    playing,
    selected,
    lang,
    theme,
    reducedMotion,
    labels,
    localWage,
    outsideWage,
    fitWidth,
    conditions,
    against,
    label,
    awaited = false,
    contrast = false,
  } = props;
  const root = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const card = useRef<HTMLElement>(null);
  const renderer = useRef<StageRenderer | null>(null);
  const ownMemory = useMemo(createStageMemory, []);
  const memory = props.memory ?? ownMemory;
  const ownView = useSignal<StageViewId>('region');
  const view = props.view ?? ownView;
  const layers = useSignal<LayerSet>(allLayers);
  const { width, height } = useSize(root);
  const hovered = useSignal<Hovered | null>(null);

  const ids = regions.map((region) => region.id).join('\n');
  const regionIds = useMemo(() => ids.split('\n'), [ids]);
  const regionNames = regions.map((region) => region.name[lang]);
  const named = label !== undefined;
  const known = width > 0 && height > 0;
  const geometry = useMemo(
    () => stageGeometry(Math.max(1, width), Math.max(1, height), regionIds, named),
    [width, height, regionIds, named],
  );
  // A new scene is made in slices beside the one on show, which stays until the new one can be drawn.
  const made = useSignal<StageScene | undefined>(undefined);
  const underWay = useSignal(false);
  const share = useSignal(0);
  useEffect(() => {
    if (panel === undefined || !known) {
      made.value = undefined;
      underWay.value = false;
      return undefined;
    }
    let over = false;
    share.value = 0;
    underWay.value = true;
    function* make(wanted: Panel): Sliced<StageScene> {
      const next = yield* createScene(wanted, geometry, memory, {
        still: reducedMotion,
        fitWidth,
        conditions,
        against,
      });
      // Somebody may choose another view in the meantime.
      while (next.picture(view.peek()) === undefined) yield* next.prepare(view.peek());
      return next;
    }
    void inTurn(
      () => make(panel),
      () => over,
      (done) => void (over || (share.value = done)),
    ).then((next) => {
      if (next === undefined || over) return;
      made.value = next;
      underWay.value = false;
    });
    return () => (over = true);
  }, [panel, known, geometry, memory, reducedMotion, fitWidth, conditions, against, view]);
  const scene = made.value;
  const wantedView = view.value;
  useEffect(() => {
    if (scene === undefined || scene.picture(wantedView) !== undefined) return undefined;
    let over = false;
    void inTurn(
      () => scene.prepare(wantedView),
      () => over,
    ).then(() => renderer.current?.request());
    return () => (over = true);
  }, [scene, wantedView]);
  const index = scene?.index;
  const drawing = useLasting(underWay.value, NOTICEABLE_MS);
  const waiting = useLasting(awaited, AWAITED_MS);
  const behind = scene !== undefined && ((drawing && scene.index.panel !== panel) || waiting);
  const last = useSignal(0);
  last.value = (index?.quarters ?? 1) - 1;
  const quarter = useComputed(() => Math.max(0, Math.min(last.value, Math.floor(time.value))));

  const hex = selected.value;
  const serial = useMemo(() => chosenIn(index, hex), [hex, index]);
  const wages =
    localWage !== undefined && outsideWage !== undefined ? { local: localWage, outside: outsideWage } : undefined;
  const yearOf = labels ?? yearLabel[lang];
  const names = regionNames.join('\n');
  const context = useMemo(
    (): StoryContext => ({
      language: lang,
      yearLabel: yearOf,
      regionNames: names.split('\n'),
      wageRatio: localWage && outsideWage && ((region, q) => localWage(region, q) / outsideWage(q)),
    }),
    [lang, yearOf, names, localWage, outsideWage],
  );
  const told = props.card;
  useToldCard(told, { scene, serial, hex, quarter, context, selected });

  // Drawing and event handlers outlive a render; through this they see the state of the last one.
  const drawn = scene?.geometry ?? geometry;
  const now = {
    width: known ? drawn.width : 0,
    height: drawn.height,
    geometry: drawn,
    regionNames,
    language: lang,
    yearLabel: context.yearLabel,
    scene,
    serial,
    elsewhere: chosenIn(scene?.against?.index, hex),
    still: reducedMotion,
  };
  const latest = useRef(now);
  latest.current = now;
  useLayoutEffect(() => {
    if (canvas.current === null) return undefined;
    const made = new StageRenderer(canvas.current, () => ({
      ...latest.current,
      view: view.peek(),
      layers: layers.peek(),
      time: time.peek(),
      hovered: hovered.peek(),
      card: latest.current.geometry.compact ? null : card.current,
    }));
    renderer.current = made;
    rememberStage(canvas.current, made);
    return () => made.stop();
  }, [time, hovered, view, layers]);
  useEffect(() => renderer.current?.repaint(), [theme, contrast]);
  // A canvas keeps the words as they were drawn until their typeface had arrived.
  useEffect(() => {
    const again = (): void => renderer.current?.repaint();
    const faces = document.fonts as FontFaceSet | undefined;
    faces?.addEventListener('loadingdone', again);
    return () => faces?.removeEventListener('loadingdone', again);
  }, []);
  useEffect(() => renderer.current?.request());
  useSignalEffect(() => {
    // Read to subscribe to their changes.
    void time.value;
    void hovered.value;
    void view.value;
    void layers.value;
    renderer.current?.request();
  });
  const handlers = useMemo(
    () =>
      stageHandlers({
        shown: () => renderer.current?.onScreen,
        serial: () => latest.current.serial,
        selected,
        hovered,
      }),
    [selected, hovered],
  );

  const { border, compact } = geometry;
  const viewId = wantedView;
  const isMap = viewId === 'region';
  const inset = isMap ? width - border : 0;
  const viewName = stageViews.find(({ id }) => id === viewId)!.label[lang];
  const text = stageText[lang];
  return (
    <div
      class={`stage${compact ? ' stage-compact' : ''}${hex === null || told !== undefined ? '' : ' stage-pinned'}${behind ? ' stage-behind' : ''}`}
      ref={root}
      lang={lang}
    >
      <div
        class="stage-map"
        role="application"
        aria-label={label ?? (isMap ? text.mapLabel : viewText[lang].mapHelp(viewName))}
        tabIndex={0}
        {...handlers}
      >
        <canvas ref={canvas} aria-hidden="true" />
      </div>
      {named ? null : <ViewSwitch view={view} language={lang} />}
      {viewId === 'supply' && !compact ? <AskLinks {...props} quarter={quarter} /> : null}
      {known && isMap ? (
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
      {drawing || (waiting && scene !== undefined) ? (
        <DrawingNote
          firms={drawing && panel !== undefined ? mostFirms(panel) : undefined}
          share={share}
          behind={behind}
          language={lang}
        />
      ) : null}
      {named ? null : (
        <>
          <LiveSummary {...{ scene, view: viewId, serial, quarter, playing, context }} />
          <StageFoot
            {...{ scene, layers, conditions, quarter, time, playing, compact, regionNames }}
            captions={props.captions}
            low={height < SENTENCE_HEIGHT}
            view={viewId}
            language={lang}
            yearLabel={context.yearLabel}
            width={compact || !isMap ? width : border}
          />
        </>
      )}
      {scene !== undefined &&
      hovered.value !== null &&
      (hovered.value.kind === 'supplier' || hovered.value.serial !== serial) ? (
        <StageTooltip
          hovered={hovered.value}
          scene={scene}
          view={viewId}
          quarter={quarter}
          language={lang}
          width={width}
        />
      ) : null}
      {scene !== undefined && hex !== null && told === undefined && !named ? (
        <FirmCard
          scene={scene}
          serial={serial}
          quarter={quarter}
          context={context}
          over={{ side: cardSide(scene, viewId, serial, width - inset), inset }}
          compact={compact}
          onPick={(firm) => (selected.value = identityHex(scene.index.panel.book.firms.identity, firm))}
          onClose={() => (selected.value = null)}
          cardRef={card}
        />
      ) : null}
    </div>
  );
}
