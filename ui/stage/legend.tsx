/** Legend of the map: firms per level at the playhead, what the shapes mean, and what place means. */
import type { ReadonlySignal } from '@preact/signals';
import { origins } from '../../engine/index.ts';
import { LEVELS, levelCodes } from './level.ts';
import { MarkIcon } from './mark-icon.tsx';
import type { PanelIndex } from './panel-index.ts';
import { count, stageText, type Language } from './stage-text.ts';

export interface LegendProps {
  readonly index: PanelIndex | undefined;
  readonly quarter: ReadonlySignal<number>;
  readonly language: Language;
  readonly compact: boolean;
  /** Room up to the border, CSS pixels. */
  readonly width: number;
}

/** Room in which the levels' names fit in one row beside their codes. */
const WORDY_WIDTH = 640;

function hasOrigin(index: PanelIndex | undefined, id: (typeof origins)[number]): boolean {
  return index?.panel.book.firms.origin.includes(origins.indexOf(id)) ?? false;
}

export function Legend({ index, quarter, language, compact, width }: LegendProps) {
  const text = stageText[language];
  const wordy = !compact && width >= WORDY_WIDTH;
  const q = quarter.value;
  const firms = (level: number): number => index?.levelCounts[LEVELS * q + level] ?? 0;
  const offsets = index?.panel.suppliers.offsets;
  const suppliers = offsets === undefined ? 0 : (offsets[q + 1] ?? 0) - (offsets[q] ?? 0);
  return (
    <div class="stage-legend" aria-hidden="true" style={{ maxWidth: `${width - 32}px` }}>
      <div class="stage-legend-row">
        {levelCodes.map((code, level) => (
          <span key={code}>
            <MarkIcon shape="circle" level={level} />
            <b>{code}</b>
            {wordy ? text.levels[level] : null}
            <em>{count(language, firms(level))}</em>
          </span>
        ))}
        {compact ? null : (
          <>
            <i class="stage-legend-rule" />
            {hasOrigin(index, 'foreign') ? (
              <span>
                <MarkIcon shape="square" />
                {text.foreign}
              </span>
            ) : null}
            {hasOrigin(index, 'stateSeeded') ? (
              <span>
                <MarkIcon shape="hexagon" />
                {text.stateSeeded}
              </span>
            ) : null}
            <span>
              <MarkIcon shape="diamond" />
              {text.supplier}
              <em>{count(language, suppliers)}</em>
            </span>
          </>
        )}
      </div>
      <div class="stage-legend-row stage-legend-note">
        {compact ? null : (
          <>
            <span>
              <MarkIcon shape="ring" />
              {text.closed}
            </span>
            <span>
              <MarkIcon shape="trail" />
              {text.left}
            </span>
          </>
        )}
        {compact ? text.ancestryShort : text.ancestry}
      </div>
    </div>
  );
}
