/**
 * The public purse under the bars it pays for: services, policy and what of both is not paid lie on top of each other
 * under the line of income; below them stands what is left over, or owed.
 */
import { effect, type ReadonlySignal } from '@preact/signals';
import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Language } from '../../experiments/index.ts';
import type { Purse } from '../facts/purse.ts';
import { decimal, money } from '../parts/format.ts';
import { EndLabels, type EndLabel } from '../plot/end-labels.tsx';
import { textWidth } from '../plot/label-layout.ts';
import type { Strip } from '../plot/time-frame.ts';
import { TweenedPath } from '../plot/tweened-path.tsx';
import { extentOf, HEADROOM, heightsOf, type Domain } from '../plot/value-scale.ts';
import { chartText } from './chart-text.ts';
import { LaneLabel } from './lane-label.tsx';
import type { TimelineLayout } from './timeline-layout.ts';
import type { TimelineView } from './timeline-view.ts';

/** Parts of the lane, from below. */
const layers = ['services', 'unserved', 'policy', 'unpaid'] as const;
type Layer = (typeof layers)[number];

interface DrawnPurse {
  readonly flows: Strip;
  readonly stock: Strip;
  /** Top of each layer, and of the one below it. */
  readonly layers: { readonly [L in Layer]: { readonly y: Float64Array; readonly edge: Float64Array } };
  readonly income: Float64Array;
  readonly reserve: Float64Array;
  readonly debt: Float64Array;
  readonly zero: number;
}

/** Of the lane that what is left over or owed has, and pixels above it. */
const STOCK_SHARE = 0.26;
const STOCK_GAP = 2;
const END_SIZES = { value: 11, name: 11, gap: 8, step: 12.5, below: 2 };
/** Letters within a layer, and the height from which it has room for them. */
const NAME_SIZE = 10.5;
const NAME_ROOM = 12;
/** Room for the words beside the line before they change sides. */
const NOW_ROOM = 90;
/** Amounts that are written as 0. */
const NOTICEABLE = 0.05;

export function drawnPurse(purse: Purse, { top, height }: Strip, quarters: number): DrawnPurse {
  const stockHeight = Math.round(height * STOCK_SHARE);
  const stock = { top: top + height - stockHeight, height: stockHeight };
  const flows = { top, height: height - stockHeight - STOCK_GAP };
  const tops: Float64Array[] = [];
  for (const layer of layers) {
    const below = tops.at(-1);
    tops.push(purse[layer].map((amount, t) => amount + (below?.[t] ?? 0)));
  }
  // No round number: the lane is low, and no value is read off its height.
  const most = extentOf([purse.income, tops.at(-1)], quarters)[1];
  const domain: Domain = [0, most > 0 ? HEADROOM * most : 1];
  const onFlows = (values: Float64Array): Float64Array => heightsOf(values, quarters, domain, flows);
  const floor = onFlows(new Float64Array(purse.income.length));
  const [low, high] = extentOf([purse.net], quarters);
  // Half a year at least, or a few days of income would fill the strip.
  const range: Domain = [Math.min(-0.5, low), Math.max(0.5, high)];
  const onStock = (values: Float64Array): Float64Array => heightsOf(values, quarters, range, stock);
  return {
    flows,
    stock,
    layers: Object.fromEntries(
      layers.map((layer, k) => [layer, { y: onFlows(tops[k]!), edge: k === 0 ? floor : onFlows(tops[k - 1]!) }]),
    ) as DrawnPurse['layers'],
    income: onFlows(purse.income),
    reserve: onStock(purse.net.map((net) => Math.max(0, net))),
    debt: onStock(purse.net.map((net) => Math.min(0, net))),
    zero: onStock(new Float64Array(1))[0]!,
  };
}

/** Quarter at which a layer is tallest, if it has room for its name there. */
function placeOfName(
  { y, edge }: DrawnPurse['layers'][Layer],
  width: number,
  { at, left, right }: TimelineLayout,
): { readonly x: number; readonly y: number } | undefined {
  let best = -1;
  for (let t = 0; t < y.length; t++) {
    const inside = at(t) - width / 2 > left && at(t) + width / 2 < right;
    if (inside && (best < 0 || edge[t]! - y[t]! > edge[best]! - y[best]!)) best = t;
  }
  if (best < 0 || edge[best]! - y[best]! < NAME_ROOM) return undefined;
  return { x: at(best), y: (edge[best]! + y[best]!) / 2 + 4 };
}

/** Whether the whole programme is paid at a quarter, and how it is said. */
function paidWords({ policy, unpaid }: Purse, q: number, lang: Language): string | undefined {
  const [paid, missing] = [policy[q]!, unpaid[q]!];
  if (!(paid + missing >= NOTICEABLE)) return undefined;
  return chartText[lang].paysOf(money(lang, paid), missing < NOTICEABLE ? undefined : money(lang, paid + missing));
}

export interface TimelinePurse {
  readonly purse: Purse;
  /** What of the programme is paid, in a sentence. */
  readonly told: string | undefined;
}

export interface PurseLaneProps extends TimelinePurse {
  readonly strip: Strip;
  readonly layout: TimelineLayout;
  readonly view: TimelineView;
  readonly time: ReadonlySignal<number>;
  readonly hover: ReadonlySignal<number | null>;
}

/** What policy gets at the playhead or under the pointer, written as they move. */
function Now({
  purse,
  drawn,
  layout,
  lang,
  time,
  hover,
}: Pick<PurseLaneProps, 'purse' | 'layout' | 'time' | 'hover'> & {
  readonly drawn: DrawnPurse;
  readonly lang: Language;
}) {
  const node = useRef<SVGTextElement>(null);
  useLayoutEffect(
    () =>
      effect(() => {
        const at = hover.value ?? time.value;
        const q = Math.max(0, Math.min(purse.income.length - 1, Math.floor(at)));
        if (node.current === null) return;
        const words = purse.income.length === 0 ? undefined : paidWords(purse, q, lang);
        const x = layout.at(at);
        const side = x + NOW_ROOM > layout.right ? -1 : 1;
        node.current.setAttribute('x', String(Math.round(x + side * 8)));
        node.current.setAttribute(
          'y',
          String(Math.round(Math.max(drawn.flows.top + 9, drawn.layers.unpaid.y[q]! - 3))),
        );
        node.current.setAttribute('text-anchor', side > 0 ? 'start' : 'end');
        node.current.replaceChildren(words ?? '');
      }),
    [purse, drawn, layout, lang, time, hover],
  );
  return <text ref={node} class="tl-budget-now pl-halo" aria-hidden="true" />;
}

function endsOf(
  purse: Purse,
  drawn: DrawnPurse,
  last: number,
  { lang, narrow }: { readonly lang: Language; readonly narrow: boolean },
): readonly EndLabel[] {
  const text = chartText[lang].purse;
  const { layers: drawnLayers, income } = drawn;
  const paid = paidWords(purse, last, lang);
  return [
    { key: 'income', kind: 'second', y: income[last]!, name: text.income, value: money(lang, purse.income[last]!) },
    ...(paid === undefined
      ? []
      : [
          {
            key: 'policy',
            kind: 'first',
            y: drawnLayers.policy.y[last]!,
            name: text.policy,
            value: narrow ? money(lang, purse.policy[last]!) : paid,
          },
        ]),
  ];
}

/** How the net position is said: years of income laid up, or owed. */
const stockWords = (net: number, lang: Language): { readonly name: string; readonly value: string } => ({
  name: chartText[lang].purse[net < 0 ? 'debt' : 'reserve'],
  value: chartText[lang].purse.years(decimal(lang, Math.abs(net), 1)),
});

export function PurseLane({ purse, told, strip, layout, view, time, hover }: PurseLaneProps) {
  const { lang, quarters, still, calendar } = view;
  const text = chartText[lang];
  const pattern = `tl-${useId()}`;
  const drawn = useMemo(() => drawnPurse(purse, strip, quarters), [purse, strip, quarters]);
  const { flows, reserve, debt, zero } = drawn;
  const { at, left, right } = layout;
  const last = Math.min(purse.income.length, quarters) - 1;
  const zeroEdge = useMemo(() => new Float64Array(reserve.length).fill(zero), [reserve.length, zero]);
  const names = (['services', 'unpaid'] as const).flatMap((layer) => {
    const name = text.purse[layer];
    const place = placeOfName(drawn.layers[layer], textWidth(name, NAME_SIZE), layout);
    return place === undefined ? [] : [{ layer, name, ...place }];
  });
  const said = (values: Float64Array): string => money(lang, values[last]!);
  const net = purse.net[last] ?? 0;
  const { name, value } = stockWords(net, lang);
  const spoken =
    last < 0
      ? `${text.purse.title}: ${text.computing}`
      : text.purse.spoken({
          year: calendar.label(last),
          income: said(purse.income),
          services: said(purse.services.map((paid, t) => paid + purse.unserved[t]!)),
          policy: paidWords(purse, last, lang),
          stock: `${name} ${value}`,
        }) + (told === undefined ? '' : ` ${told}`);
  const y0 = Math.round(flows.top + flows.height) + 0.5;
  // Lines that stop short of the end have no end to name.
  const ended = last >= 0 && last === quarters - 1;
  return (
    <g class="tl-purse" role="img" aria-label={spoken}>
      <pattern id={pattern} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="tl-unpaid-hatch" d="M1.25 0V5" />
      </pattern>
      <path class="tl-floor" d={`M${left} ${y0}H${right}`} />
      {layers.map((layer) => (
        <g key={layer} class={`tl-purse-${layer}`} fill={layer.startsWith('un') ? `url(#${pattern})` : undefined}>
          <TweenedPath class="tl-purse-area" {...drawn.layers[layer]} at={at} still={still} />
        </g>
      ))}
      <TweenedPath class="pl-line pl-second tl-income" y={drawn.income} at={at} still={still} />
      <TweenedPath class="tl-reserve" y={reserve} edge={zeroEdge} at={at} still={still} />
      <TweenedPath class="tl-debt" y={debt} edge={zeroEdge} at={at} still={still} />
      <path class="tl-floor" d={`M${left} ${Math.round(zero) + 0.5}H${right}`} />
      {names.map(({ layer, name: word, x, y }) => (
        <text key={layer} class={`tl-purse-name pl-halo tl-purse-name-${layer}`} x={x} y={y} text-anchor="middle">
          {word}
        </text>
      ))}
      <LaneLabel
        layout={layout}
        strip={strip}
        name={text.purse.title}
        note={text.purse.note}
        parts={[{ style: 'second', text: text.purse.income }]}
      />
      {ended && (
        <EndLabels
          x={right + 8}
          room={layout.width - right - 8}
          strip={strip}
          labels={[
            ...endsOf(purse, drawn, last, { lang, narrow: layout.narrow }),
            { key: 'net', kind: net < 0 ? 'cap' : 'baseline', y: (net < 0 ? debt : reserve)[last]!, name, value },
          ]}
          sizes={END_SIZES}
          nameFirst
        />
      )}
      <Now purse={purse} drawn={drawn} layout={layout} lang={lang} time={time} hover={hover} />
    </g>
  );
}
