/** How to read the river; a row goes where the hand needs its room. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Language } from '../../experiments/index.ts';
import { AFTER, legendOf, type Glyph, type LegendItem } from './legend-layout.ts';
import type { RiverModel } from './river-model.ts';

const hachures = Array.from({ length: 4 }, (_, k) => `M${k * 4} 0l4 -10`).join('');

function Mark({ glyph }: { readonly glyph: Glyph }) {
  switch (glyph.kind) {
    case 'layer':
      return <rect class={`fk-swatch fk-fn-${glyph.which}`} y="-10.5" width="12" height="12" rx="2" />;
    case 'bank':
      return <path class={`fk-bank-key fk-bank-${glyph.which}`} d={hachures} />;
    case 'hair':
      return (
        <g class={`fk-hair-key fk-${glyph.which}`}>
          <path d="M1 -9c9 0 8 8 16 8" />
          {glyph.which === 'foreign' && <path class="fk-hair-end" d="M-1 -11h4v4h-4Z" />}
        </g>
      );
    case 'shallow':
      return <rect class="fk-shallow" y="-10.5" width="12" height="12" rx="2" />;
    case 'thread':
      return (
        <g class="fk-threads">
          <path d="M0 -9c9 0 7 8 15 8" />
          <path class="fk-thread-ends" d="M15 -1h0" />
        </g>
      );
    case 'scale':
      return (
        <path
          class="fk-scale"
          d={`M0 ${-4.5 - glyph.length / 2}h10M5 ${-4.5 - glyph.length / 2}v${glyph.length}M0 ${-4.5 + glyph.length / 2}h10`}
        />
      );
    case 'none':
      return null;
  }
}

function Item({ item: { glyph, words, x, y } }: { readonly item: LegendItem }) {
  const round = (value: number): number => Math.round(value * 10) / 10;
  return (
    <g transform={`translate(${round(x)},${round(y)})`}>
      <Mark glyph={glyph} />
      <text x={AFTER[glyph.kind]}>{words}</text>
    </g>
  );
}

export interface RiverLegendProps {
  readonly model: RiverModel;
  readonly hand: ReadonlySignal<number>;
  readonly lang: Language;
}

export function RiverLegend({ model, hand, lang }: RiverLegendProps) {
  const rows = useMemo(() => legendOf(model, lang), [model, lang]);
  const forked = model.partings.length > 0;
  // A text, so that nothing is drawn anew while the same rows have room.
  const shown = useMemo(
    () =>
      computed(() => {
        const at = forked ? model.frame.at(hand.value) : model.frame.to;
        return rows.map(({ until }) => (at > until ? '1' : '0')).join('');
      }),
    [rows, model, forked, hand],
  ).value;
  return (
    <g class="fk-legend" aria-hidden="true">
      {rows.map(({ items }, k) =>
        shown[k] === '0' ? null : items.map((item) => <Item key={item.words} item={item} />),
      )}
    </g>
  );
}
