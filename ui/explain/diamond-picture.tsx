/** The drawing of the diamond, in a field of its own units. */
import { indicators, type Text } from '../../engine/index.ts';
import { decimal, type Language } from '../../experiments/index.ts';
import { facetIds, type FacetId, type Stone } from '../facts/diamond.ts';
import { sentenceCase } from '../parts/sentence-case.ts';

const [WIDTH, HEIGHT] = [340, 300];
const [X, Y] = [170, 150];
/** Of an index of 1. */
const REACH = 96;
const CORNER = 15;

interface Place {
  readonly dx: number;
  readonly dy: number;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Lines of the name. */
  readonly lines: Readonly<Record<Language, readonly string[]>>;
}

const lines = (label: Text, en: readonly string[]): Place['lines'] => ({ en, zh: [label.zh] });

/** Above, right, below, left. */
const places: { readonly [F in FacetId]: Place } = {
  diamondRivalry: {
    dx: 0,
    dy: -1,
    x: X,
    y: 18,
    anchor: 'middle',
    lines: lines(indicators.diamondRivalry.label, [sentenceCase(indicators.diamondRivalry.label.en)]),
  },
  diamondDemand: {
    dx: 1,
    dy: 0,
    x: WIDTH - 2,
    y: Y - 26,
    anchor: 'end',
    lines: lines(indicators.diamondDemand.label, ['Demand', 'conditions']),
  },
  diamondSupport: {
    dx: 0,
    dy: 1,
    x: X,
    y: HEIGHT - 24,
    anchor: 'middle',
    lines: lines(indicators.diamondSupport.label, [sentenceCase(indicators.diamondSupport.label.en)]),
  },
  diamondFactors: {
    dx: -1,
    dy: 0,
    x: 2,
    y: Y - 26,
    anchor: 'start',
    lines: lines(indicators.diamondFactors.label, ['Factor', 'conditions']),
  },
};

const at = (id: FacetId, value: number): readonly [number, number] => [
  X + places[id].dx * REACH * value,
  Y + places[id].dy * REACH * value,
];
const outline = (of: (id: FacetId) => number): string =>
  `M${facetIds
    .map((id) =>
      at(id, of(id))
        .map((v) => v.toFixed(1))
        .join(' '),
    )
    .join('L')}Z`;

/** An influence from outside the four: a ring that is as full as its index. */
function Ring({ x, y, value, name, lang }: { x: number; y: number; value: number; name: Text; lang: Language }) {
  const around = 2 * Math.PI * CORNER;
  return (
    <g class="dia-ring">
      <circle cx={x} cy={y} r={CORNER} />
      <circle
        class="dia-full"
        cx={x}
        cy={y}
        r={CORNER}
        stroke-dasharray={`${(around * value).toFixed(1)} ${around.toFixed(1)}`}
        transform={`rotate(-90 ${x} ${y})`}
      />
      <text x={x} y={y + 4} text-anchor="middle">
        {decimal(lang, value, 2)}
      </text>
      <text class="dia-name" x={x} y={y + CORNER + 16} text-anchor="middle">
        {sentenceCase(name[lang])}
      </text>
    </g>
  );
}

export interface DiamondPictureProps {
  readonly now: Stone;
  readonly alone: Stone | undefined;
  readonly weakest: FacetId;
  readonly lang: Language;
  readonly spoken: string;
}

export function DiamondPicture({ now, alone, weakest, lang, spoken }: DiamondPictureProps) {
  return (
    <svg class="dia-picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={spoken}>
      <path class="dia-whole" d={outline(() => 1)} />
      <path class="dia-half" d={outline(() => 0.5)} />
      <path class="dia-axes" d={`M${X} ${Y - REACH}V${Y + REACH}M${X - REACH} ${Y}H${X + REACH}`} />
      {alone === undefined ? null : <path class="dia-stone-alone" d={outline((id) => alone[id])} />}
      <path class="dia-stone" d={outline((id) => now[id])} />
      {facetIds.map((id) => {
        const [x, y] = at(id, now[id]);
        const { lines: written, anchor, ...place } = places[id];
        return (
          <g key={id} class={id === weakest ? 'dia-facet dia-is-weakest' : 'dia-facet'}>
            <circle cx={x} cy={y} r={id === weakest ? 5 : 3.5} />
            <text x={place.x} y={place.y} text-anchor={anchor}>
              {written[lang].map((line, k) => (
                <tspan key={line} x={place.x} dy={k === 0 ? 0 : 14}>
                  {line}
                </tspan>
              ))}
              <tspan class="dia-value" x={place.x} dy="15">
                {decimal(lang, now[id], 2)}
              </tspan>
            </text>
          </g>
        );
      })}
      <Ring x={28} y={32} value={now.diamondChance} name={indicators.diamondChance.label} lang={lang} />
      <Ring
        x={WIDTH - 36}
        y={HEIGHT - 52}
        value={now.diamondGovernment}
        name={indicators.diamondGovernment.label}
        lang={lang}
      />
    </svg>
  );
}
