/** Asks, in the supply network, why links of the supply chain are missing, where some are. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { IndicatorId } from '../../engine/index.ts';
import type { Language } from '../../experiments/index.ts';
import type { RegionConditions } from './map-layers.ts';
import { viewText } from './view-text.ts';

/** Where it is answered: the id of that place, and whether it is open. */
export interface AskedLinks {
  readonly id: string;
  readonly open: Signal<boolean>;
}

export interface AskLinksProps {
  readonly links?: AskedLinks | undefined;
  readonly conditions?: Pick<RegionConditions, 'figure'> | undefined;
  readonly quarter: ReadonlySignal<number>;
  readonly regions: readonly unknown[];
  readonly lang: Language;
}

export function AskLinks({ links, conditions, quarter, regions, lang }: AskLinksProps) {
  if (links === undefined || conditions === undefined) return null;
  const { id, open } = links;
  // Unknown where a region has no firms.
  const most = (of: IndicatorId): number =>
    Math.max(0, ...regions.map((_region, r) => conditions.figure(of, r, quarter.value) || 0));
  const [missing, small] = [most('missingLinks'), most('linksBelowScale')];
  if (missing + small === 0 && !open.value) return null;
  const { askMissing, askSmall, askNone } = viewText[lang];
  return (
    <button
      type="button"
      class={`stage-ask-links${missing > 0 ? ' stage-ask-missing' : ''}`}
      aria-expanded={open.value}
      aria-controls={id}
      onClick={() => (open.value = !open.value)}
    >
      {missing > 0 ? askMissing(missing) : small > 0 ? askSmall(small) : askNone}
    </button>
  );
}
