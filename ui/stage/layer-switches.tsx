/** Switches for what is laid over the map, each with the value of the quarter: legend, readout and control in one. */
import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { SEGMENTS } from '../../engine/index.ts';
import { LineIcon, MarkIcon } from './mark-icon.tsx';
import { mapLayers, toggled, type LayerSet, type MapLayer, type RegionConditions } from './map-layers.ts';
import type { PanelIndex } from './panel-index.ts';
import { stageText } from './stage-text.ts';
import type { Language } from '../../experiments/index.ts';

export interface LayerSwitchesProps {
  readonly layers: Signal<LayerSet>;
  readonly index: PanelIndex | undefined;
  readonly conditions: RegionConditions | undefined;
  readonly quarter: number;
  readonly regions: number;
  readonly language: Language;
  readonly compact: boolean;
}

/** Ties to local suppliers in a quarter. */
function localTies({ panel }: PanelIndex, quarter: number): number {
  const { offsets, ties } = panel.firms;
  let local = 0;
  for (let k = SEGMENTS * offsets[quarter]!; k < SEGMENTS * offsets[quarter + 1]!; k++) if (ties[k]! >= 0) local++;
  return local;
}

function icon(id: MapLayer) {
  return id === 'ties' ? <LineIcon kind="tight" /> : <MarkIcon shape={id} />;
}

export function LayerSwitches({ layers, index, conditions, quarter, regions, language, compact }: LayerSwitchesProps) {
  const own = useId();
  const valuesOf = (id: MapLayer): readonly number[] => {
    if (id === 'ties') return index === undefined ? [] : [localTies(index, quarter)];
    if (conditions === undefined) return [];
    return Array.from({ length: regions }, (_unused, region) => conditions[id](region, quarter));
  };
  return (
    <div class="stage-layers" role="group" aria-label={stageText[language].layers}>
      {mapLayers.map(({ id, label, short = label, definition, format }) => {
        if (id !== 'ties' && id !== 'density' && conditions === undefined) return null;
        const values = valuesOf(id).filter(Number.isFinite);
        return (
          <button
            key={id}
            type="button"
            aria-pressed={layers.value.has(id)}
            aria-describedby={`${own}-${id}`}
            onClick={() => (layers.value = toggled(layers.value, id))}
          >
            {icon(id)}
            {(compact ? short : label)[language]}
            {compact && (id === 'ties' || id === 'density' || regions > 1) ? null : (
              <em>{values.map((value) => format(language, value)).join(' / ')}</em>
            )}
            <span class="stage-layer-hint" id={`${own}-${id}`} role="tooltip">
              {definition[language]}
            </span>
          </button>
        );
      })}
    </div>
  );
}
