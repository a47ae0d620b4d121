/** Legend of the view: firms per level at the playhead, what marks and lines mean, and what place means. */
import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { fateNames, originNames, origins } from '../../engine/index.ts';
import { LayerSwitches } from './layer-switches.tsx';
import { LEVELS, levelCodes } from './level.ts';
import { LineIcon, MarkIcon } from './mark-icon.tsx';
import type { LayerSet, RegionConditions } from './map-layers.ts';
import type { PanelIndex } from './panel-index.ts';
import { sentenceText } from './sentence-text.ts';
import { stageText } from './stage-text.ts';
import type { StageViewId } from './stage-views.ts';
import { viewText } from './view-text.ts';
import { wholeNumber, type Language } from '../../experiments/index.ts';

export interface LegendProps {
  readonly index: PanelIndex | undefined;
  readonly layers: Signal<LayerSet>;
  readonly conditions: RegionConditions | undefined;
  readonly regions: number;
  readonly view: StageViewId;
  readonly quarter: ReadonlySignal<number>;
  readonly language: Language;
  readonly compact: boolean;
  /** Room for the legend, CSS pixels. */
  readonly width: number;
}

/** Room in which the levels' names fit in one row beside their codes. */
const WORDY_WIDTH = 640;

function hasOrigin(index: PanelIndex | undefined, id: (typeof origins)[number]): boolean {
  return index?.panel.book.firms.origin.includes(origins.indexOf(id)) ?? false;
}

function Entry({ icon, children }: { icon: ComponentChildren; children: ComponentChildren }) {
  return (
    <span>
      {icon}
      {children}
    </span>
  );
}

/** What the marks and lines of a view mean, and then what place means. */
function Notes({ view, language }: { readonly view: StageViewId; readonly language: Language }) {
  const text = viewText[language];
  const words = stageText[language];
  switch (view) {
    case 'region':
      return (
        <>
          <Entry icon={<LineIcon kind="arc" />}>{sentenceText[language].arcs}</Entry>
          <Entry icon={<MarkIcon shape="ring" />}>{fateNames.closed[language]}</Entry>
          <Entry icon={<MarkIcon shape="trail" />}>{fateNames.leftRegion[language]}</Entry>
          {words.ancestry}
        </>
      );
    case 'supply':
      return (
        <>
          <Entry icon={<LineIcon kind="loose" />}>{text.tieLoose}</Entry>
          <Entry icon={<LineIcon kind="tight" />}>{text.tieTight}</Entry>
          <Entry icon={<MarkIcon shape="port" />}>{text.tieImport}</Entry>
          <Entry icon={<MarkIcon shape="shellHere" />}>{text.shellHere}</Entry>
          <Entry icon={<MarkIcon shape="shellMissing" />}>{text.shellMissing}</Entry>
          <Entry icon={<MarkIcon shape="shellSmall" />}>{text.shellSmall}</Entry>
          {text.noteSupply}
        </>
      );
    case 'knowledge':
      return (
        <>
          <Entry icon={<LineIcon kind="belief" />}>{text.belief}</Entry>
          <Entry icon={<LineIcon kind="market" />}>{text.marketPath}</Entry>
          <Entry icon={<LineIcon kind="consensus" />}>{text.consensusPath}</Entry>
          {text.noteKnowledge}
        </>
      );
    case 'chain':
      return (
        <>
          <Entry icon={<LineIcon kind="curve" />}>{text.smile}</Entry>
          <Entry icon={<LineIcon kind="flow" />}>{text.flowUp}</Entry>
          {text.noteChain}
        </>
      );
    case 'family':
      return (
        <>
          <Entry icon={<LineIcon kind="lineage" />}>{text.lineAlive}</Entry>
          <Entry icon={<MarkIcon shape="speck" level={1} />}>{text.ended}</Entry>
          {text.noteFamily}
        </>
      );
  }
}

/** What the colours of firms mean, for a stage that stands still. */
export function LevelKey({ language }: { readonly language: Language }) {
  return (
    <span class="stage-legend-row">
      {levelCodes.map((code, level) => (
        <span key={code}>
          <MarkIcon shape="circle" level={level} />
          <b>{code}</b>
          {stageText[language].levels[level]}
        </span>
      ))}
    </span>
  );
}

/** Unfolded on every stage until somebody folds it again. */
const unfolded = signal(false);

/**
 * One row that is always there, and what it does not say behind a button: nothing may cover the firms unasked. On a
 * narrow stage the button is all there is.
 */
export function Legend({ index, layers, conditions, regions, view, quarter, language, compact, width }: LegendProps) {
  const text = stageText[language];
  const words = sentenceText[language];
  const own = useId();
  const wordy = !compact && width >= WORDY_WIDTH;
  const q = quarter.value;
  const open = unfolded.value;
  const firms = (level: number): number => index?.levelCounts[LEVELS * q + level] ?? 0;
  const offsets = index?.panel.suppliers.offsets;
  const suppliers = offsets === undefined ? 0 : (offsets[q + 1] ?? 0) - (offsets[q] ?? 0);
  const foreign = hasOrigin(index, 'foreign');
  const seeded = hasOrigin(index, 'stateSeeded');
  const withSuppliers = view === 'region' || view === 'supply';
  const levels = (named: boolean) =>
    levelCodes.map((code, level) => (
      <span key={code}>
        <MarkIcon shape="circle" level={level} />
        <b>{code}</b>
        {named ? text.levels[level] : null}
        <em>{wholeNumber(language, firms(level))}</em>
      </span>
    ));
  const marks = (
    <>
      {foreign ? <Entry icon={<MarkIcon shape="square" />}>{originNames.foreign[language]}</Entry> : null}
      {seeded ? <Entry icon={<MarkIcon shape="hexagon" />}>{originNames.stateSeeded[language]}</Entry> : null}
      {withSuppliers ? (
        <span>
          <MarkIcon shape="diamond" />
          {text.supplier}
          <em>{wholeNumber(language, suppliers)}</em>
        </span>
      ) : null}
    </>
  );
  return (
    <div class={`stage-legend${open ? ' stage-legend-open' : ''}`}>
      <div class="stage-legend-row stage-legend-always" aria-hidden="true">
        {compact ? <LevelDots /> : levels(wordy)}
      </div>
      <button
        type="button"
        class="stage-legend-fold"
        aria-expanded={open}
        aria-controls={own}
        onClick={() => (unfolded.value = !open)}
      >
        {view === 'region' ? words.legendOfMap : words.legend}
      </button>
      <div class="stage-legend-more" id={own} hidden={!open}>
        {open ? (
          <>
            <div class="stage-legend-row" aria-hidden="true">
              {compact || !wordy ? levels(true) : null}
              {marks}
            </div>
            {view === 'region' ? (
              <LayerSwitches {...{ layers, index, conditions, quarter: q, regions, language, compact }} />
            ) : null}
            <div class="stage-legend-row stage-legend-note" aria-hidden="true">
              <Notes view={view} language={language} />
            </div>
          </>
        ) : null}
      </div>
    </div>
  );
}

function LevelDots() {
  return (
    <span class="stage-legend-dots">
      {levelCodes.map((code, level) => (
        <MarkIcon key={code} shape="circle" level={level} />
      ))}
    </span>
  );
}
