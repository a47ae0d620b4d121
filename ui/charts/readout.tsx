/**
 * A vertical line at one quarter, and what every lane says there. Moving it touches a few attributes and renders
 * nothing.
 */
import { effect, type ReadonlySignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { decimal } from '../parts/format.ts';
import { chartText } from './chart-text.ts';
import { numberOffset, spread, textWidth } from './label-layout.ts';
import { between, lockInIds, valueLanes, type TimelineRun, type TrackId, type ValueLaneId } from './lane-data.ts';
import { LANE_ICON } from './lane-buttons.tsx';
import { labelWidth } from './lane-label.tsx';
import type { Strip, TimelineLayout } from './timeline-layout.ts';
import type { TimelineView } from './timeline-view.ts';

export interface ReadoutProps {
  readonly kind: 'playhead' | 'hover';
  /** Continuous quarter; nothing is shown for `null`. */
  readonly position: ReadonlySignal<number | null>;
  readonly layout: TimelineLayout;
  readonly view: TimelineView;
  readonly run: TimelineRun | undefined;
  readonly baseline: TimelineRun | undefined;
  /** Heights on screen, moving while lines glide. */
  readonly tracks: { readonly [K in TrackId]: ReadonlySignal<Float64Array> };
  readonly baselineTracks: { readonly [K in ValueLaneId]: ReadonlySignal<Float64Array> };
  /** Whether doing nothing is read out too. */
  readonly both: ReadonlySignal<boolean>;
  /** Numbers step aside while this line stands close by. */
  readonly shyOf?: ReadonlySignal<number | null>;
  /** Text of the label on the axis. */
  readonly caption: (quarter: number) => string;
}

const PILL_SIZE = 11.5;
export const pillWidth = (text: string): number => textWidth(text, PILL_SIZE) + 18;

const GAP = 13;
const SHY = 70;
/** Room for a number beside the line before it changes sides. */
const NUMBER_ROOM = 54;
/** From the line to the middle of its number. */
const NUMBER_MIDDLE = 22;
/** Height of a name inside its lane, on a narrow page, and half the height of a number. */
const NAME_HEIGHT = 17;
const NUMBER_HALF = 7;

/** Writes to the page what has changed, nothing else. */
function createWriter() {
  const nodes = new Map<string, SVGElement>();
  const written = new Map<string, string>();
  const changed = (key: string, value: string): boolean => {
    if (written.get(key) === value) return false;
    written.set(key, value);
    return true;
  };
  return {
    hold: (key: string) => (node: SVGElement | null) => {
      if (node === null) return;
      if (nodes.get(key) !== node)
        for (const known of written.keys()) if (known.startsWith(`${key}.`)) written.delete(known);
      nodes.set(key, node);
    },
    text(key: string, value: string) {
      if (changed(`${key}.text`, value)) nodes.get(key)?.replaceChildren(value);
    },
    set(key: string, attribute: string, value: string) {
      if (changed(`${key}.${attribute}`, value)) nodes.get(key)?.setAttribute(attribute, value);
    },
  };
}
const px = (value: number): string => String(Math.round(value * 10) / 10);

export function Readout(props: ReadoutProps) {
  const { kind, position, layout, view, run, baseline, tracks, baselineTracks, both, shyOf, caption } = props;
  const writer = useRef<ReturnType<typeof createWriter> | null>(null);
  writer.current ??= createWriter();
  const { hold } = writer.current;

  useLayoutEffect(() => {
    const { text, set } = writer.current!;
    const { lang } = view;
    const { lanes: names } = chartText[lang];
    /** Least height of a number in a lane: below the lane's name where that is in the way. */
    const roof = (id: ValueLaneId, top: number, x: number, side: number): number => {
      if (!layout.narrow) return top + 2;
      const end = layout.left + 7 + labelWidth(names[id].name, [names[id].unitShort]) + LANE_ICON;
      return (side > 0 ? x : x - NUMBER_ROOM) > end ? top + 2 : top + NAME_HEIGHT + NUMBER_HALF;
    };

    const place = (key: string, y: number | undefined, value: string, side: number, at: number): void => {
      if (y === undefined) {
        set(key, 'visibility', 'hidden');
        return;
      }
      set(key, 'visibility', 'inherit');
      set(`${key}-dot`, 'visibility', Number.isNaN(at) ? 'hidden' : 'inherit');
      if (!Number.isNaN(at)) set(`${key}-dot`, 'transform', `translate(0 ${px(at)})`);
      set(`${key}-text`, 'x', px(side * 8));
      set(`${key}-text`, 'y', px(y + 4));
      set(`${key}-text`, 'text-anchor', side > 0 ? 'start' : 'end');
      text(`${key}-text`, value);
    };

    const readValues = (t: number, side: number): void => {
      const q = Math.floor(t);
      valueLanes.forEach(({ id, factor }, i) => {
        const { top, height }: Strip = layout.lanes[i]!;
        const ofRun = run && between(tracks[id].value, t);
        const ofNothing = both.value && baseline ? between(baselineTracks[id].value, t) : undefined;
        const runAbove = ofRun === undefined || ofNothing === undefined || ofRun <= ofNothing;
        const least = roof(id, top, layout.at(t), side);
        const offset = (y: number, track: Float64Array, above: boolean): number => {
          const crowded = ofRun !== undefined && ofNothing !== undefined && Math.abs(ofRun - ofNothing) < 2 * GAP;
          const ahead = crowded ? y : between(track, t + (side * NUMBER_MIDDLE) / layout.pixelsPerQuarter)!;
          return y + numberOffset(above ? 'above' : 'below', y, ahead, crowded ? Number.NEGATIVE_INFINITY : least);
        };
        const wanted: number[] = [];
        if (ofRun !== undefined) wanted.push(offset(ofRun, tracks[id].value, runAbove));
        if (ofNothing !== undefined) wanted.push(offset(ofNothing, baselineTracks[id].value, !runAbove));
        const ys = spread(wanted, GAP, least, top + height - 5);
        const number = (of: TimelineRun | undefined): string => {
          const value = of?.series[id][Math.min(q, of.series[id].length - 1)];
          return value === undefined ? '' : decimal(lang, value * factor, 0);
        };
        place(id, ofRun === undefined ? undefined : ys[0], number(run), side, ofRun ?? 0);
        place(`${id}-0`, ofNothing === undefined ? undefined : ys.at(-1), number(baseline), side, ofNothing ?? 0);
      });
      const { top, height } = layout.lockIns;
      const heights = lockInIds.map((id) => (run ? between(tracks[id].value, t) : undefined));
      const ys = spread(
        // Where a line has a gap its dash stands at the foot of the lane.
        heights.map((y) => (y === undefined ? 0 : Number.isNaN(y) ? top + height : y) - 7),
        12,
        top + 1,
        top + height - 4,
      );
      lockInIds.forEach((id, i) => {
        const value = run?.series[id][Math.min(q, run.series[id].length - 1)];
        // Three numbers among three lines are too much for a playhead that is only passing.
        const words = value === undefined || !both.value ? '' : decimal(lang, value, 2);
        place(id, heights[i] === undefined ? undefined : ys[i], words, side, heights[i] ?? 0);
      });
    };

    return effect(() => {
      const t = position.value;
      set('root', 'visibility', t === null ? 'hidden' : 'visible');
      if (t === null) return;
      const x = layout.at(t);
      set('root', 'transform', `translate(${px(x)} 0)`);
      const words = caption(Math.floor(t));
      const width = pillWidth(words);
      const shift = Math.max(width / 2 - x + 1, Math.min(0, layout.width - width / 2 - 1 - x));
      set('pill', 'width', px(width));
      set('pill', 'x', px(shift - width / 2));
      set('caption', 'x', px(shift));
      text('caption', words);
      const other = shyOf?.value ?? null;
      set(
        'numbers',
        'visibility',
        t === null || (other !== null && Math.abs(layout.at(other) - x) < SHY) ? 'hidden' : 'inherit',
      );
      readValues(t, x + NUMBER_ROOM > layout.right ? -1 : 1);
    });
  }, [position, layout, view, run, baseline, tracks, baselineTracks, both, shyOf, caption]);

  const item = (key: string, name: string) => (
    <g key={key} ref={hold(key)} class={name}>
      <circle ref={hold(`${key}-dot`)} class="tl-dot" r={kind === 'playhead' ? 3.5 : 3} />
      <text ref={hold(`${key}-text`)} class="tl-halo" />
    </g>
  );
  const { ribbon, axis, bottom } = layout;
  return (
    <g ref={hold('root')} class={`tl-readout tl-${kind}`} aria-hidden="true">
      <path class="tl-readout-line" d={`M0 ${ribbon.top + ribbon.height}V${axis.top}`} />
      {kind === 'playhead' && axis.top < bottom && (
        <path class="tl-readout-line tl-faint" d={`M0 ${axis.top + axis.height}V${bottom}`} />
      )}
      <g ref={hold('numbers')}>
        {valueLanes.map(({ id }) => item(`${id}-0`, 'tl-read tl-read-baseline'))}
        {valueLanes.map(({ id }) => item(id, 'tl-read tl-read-run'))}
        {lockInIds.map((id) => item(id, `tl-read tl-read-lock tl-end-${id}`))}
      </g>
      <rect ref={hold('pill')} class="tl-pill" y={axis.top + 2} height="20" rx="10" />
      <text ref={hold('caption')} class="tl-pill-text" y={axis.top + 16} text-anchor="middle" />
    </g>
  );
}
