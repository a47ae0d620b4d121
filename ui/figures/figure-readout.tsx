/**
 * A vertical line at one quarter and what the lines say there. Moving it touches a few attributes and renders nothing.
 */
import { effect, type ReadonlySignal, type Signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { numberOffset, spread } from '../charts/label-layout.ts';
import { between } from '../charts/lane-data.ts';
import { pillWidth } from '../charts/readout.tsx';
import type { FigureLayout } from './figure-layout.ts';
import type { DrawnPanel, LineTracks } from './figure-lines.ts';
import type { FigureView } from './figure-view.ts';
import { writeValue } from './lines.ts';

export interface FigureReadoutProps {
  readonly kind: 'playhead' | 'hover';
  /** Continuous quarter; nothing is shown for `null`. */
  readonly position: ReadonlySignal<number | null>;
  readonly layout: FigureLayout;
  readonly view: FigureView;
  readonly panels: readonly DrawnPanel[];
  /** By panel and line. */
  readonly tracks: readonly (readonly LineTracks[])[];
  /** Year and quarter as a label on the axis; none for the playhead. */
  readonly caption?: (quarter: number) => string;
  /** Told which pixels of the axis the label covers. */
  readonly covered?: Signal<readonly [number, number] | null>;
  /** Numbers step aside while this line stands close by. */
  readonly shyOf?: ReadonlySignal<number | null>;
}

const GAP = 12;
const SHY = 64;
/** Room for a number beside the line before it changes sides. */
const NUMBER_ROOM = 46;
/** From the line to the middle of its number. */
const NUMBER_MIDDLE = 20;
const px = (value: number): string => String(Math.round(value * 10) / 10);

/** Nodes by name, and what was written to them last: only changes reach the page. */
function createPen() {
  const nodes = new Map<string, SVGElement>();
  const written = new WeakMap<SVGElement, Map<string, string>>();
  return {
    hold: (key: string) => (node: SVGElement | null) => {
      if (node === null) nodes.delete(key);
      else nodes.set(key, node);
    },
    set(key: string, attribute: string, value: string): void {
      const node = nodes.get(key);
      if (node === undefined) return;
      const known = written.get(node) ?? new Map<string, string>();
      written.set(node, known);
      if (known.get(attribute) === value) return;
      known.set(attribute, value);
      if (attribute === 'text') node.textContent = value;
      else node.setAttribute(attribute, value);
    },
  };
}

interface Mark {
  readonly key: string;
  readonly y: number;
  /** Height of the line where the number stands. */
  readonly ahead: number;
  readonly value: string;
}

export function FigureReadout(props: FigureReadoutProps) {
  const { kind, position, layout, view, panels, tracks, caption, covered, shyOf } = props;
  const pen = useRef<ReturnType<typeof createPen> | null>(null);
  pen.current ??= createPen();
  const { hold } = pen.current;

  useLayoutEffect(() => {
    const at = pen.current!;

    const marksOf = (panel: DrawnPanel, p: number, t: number, side: number): readonly Mark[] =>
      panel.lines.flatMap(({ id, values, baseline }, i) => {
        const track = tracks[p]?.[i];
        const one = (key: string, of: Float64Array | undefined, heights: Float64Array | undefined): readonly Mark[] => {
          const y = heights && between(heights, t);
          const value = of?.[Math.min(Math.floor(t), of.length - 1)];
          return y === undefined || value === undefined
            ? []
            : [
                {
                  key,
                  y,
                  ahead: between(heights!, t + (side * NUMBER_MIDDLE) / layout.pixelsPerQuarter)!,
                  value: writeValue(id, view.lang, value),
                },
              ];
        };
        const ofRun = one(`${p}-${id}`, values, track?.run.value);
        return panel.lines.length > 1 ? ofRun : [...ofRun, ...one(`${p}-${id}-0`, baseline, track?.baseline.value)];
      });

    return effect(() => {
      const t = position.value;
      at.set('root', 'visibility', t === null ? 'hidden' : 'visible');
      if (t === null) {
        if (covered !== undefined) covered.value = null;
        return;
      }
      const x = layout.at(t);
      at.set('root', 'transform', `translate(${px(x)} 0)`);
      if (caption !== undefined) {
        const words = caption(Math.floor(t));
        const half = pillWidth(words) / 2;
        const shift = Math.max(half - x, Math.min(0, layout.width - half - x));
        at.set('pill', 'width', px(2 * half));
        at.set('pill', 'x', px(shift - half));
        at.set('caption', 'x', px(shift));
        at.set('caption', 'text', words);
        if (covered !== undefined) covered.value = [x + shift - half, x + shift + half];
      }
      const other = shyOf?.value ?? null;
      at.set(
        'numbers',
        'class',
        other !== null && Math.abs(layout.at(other) - x) < SHY ? 'fg-numbers fg-quiet' : 'fg-numbers',
      );
      const side = x + NUMBER_ROOM > layout.right ? -1 : 1;
      panels.forEach((panel, p) => {
        const { top, height } = panel.box;
        // Where a line has a gap there is no dot, and its dash stands at the foot of the panel.
        const foot = top + height + 1;
        const marks = marksOf(panel, p, t, side).map((mark) => ({
          ...mark,
          y: Number.isNaN(mark.y) ? foot : mark.y,
          ahead: Number.isNaN(mark.ahead) ? (Number.isNaN(mark.y) ? foot : mark.y) : mark.ahead,
        }));
        const lowest = marks.length > 1 ? Math.max(...marks.map(({ y }) => y)) : undefined;
        // Of two numbers the upper stands above its line and the lower below, unless they are far apart.
        const crowded = (y: number): boolean =>
          marks.some((other) => other.y !== y && Math.abs(other.y - y) < 2.5 * GAP);
        const ys = spread(
          marks.map(
            ({ y, ahead }) => y + numberOffset(y === lowest ? 'below' : 'above', y, crowded(y) ? y : ahead, top + 3),
          ),
          GAP,
          top + 3,
          top + height - 4,
        );
        const shown = new Set(marks.map(({ key }) => key));
        for (const line of panel.lines) {
          for (const key of [`${p}-${line.id}`, `${p}-${line.id}-0`])
            at.set(key, 'visibility', shown.has(key) ? 'inherit' : 'hidden');
        }
        marks.forEach(({ key, y, value }, i) => {
          at.set(`${key}-dot`, 'visibility', y < foot ? 'inherit' : 'hidden');
          at.set(`${key}-dot`, 'cy', px(y));
          at.set(`${key}-text`, 'x', px(side * 7));
          at.set(`${key}-text`, 'y', px(ys[i]! + 4));
          at.set(`${key}-text`, 'text-anchor', side > 0 ? 'start' : 'end');
          at.set(`${key}-text`, 'text', value);
        });
      });
    });
  }, [position, layout, view, panels, tracks, caption, covered, shyOf]);

  const mark = (key: string, name: string) => (
    <g key={key} ref={hold(key)} class={name}>
      <circle ref={hold(`${key}-dot`)} class="fg-dot" r={3} />
      <text ref={hold(`${key}-text`)} class="fg-halo" />
    </g>
  );
  return (
    <g ref={hold('root')} class={`fg-readout fg-${kind}`} aria-hidden="true">
      <path
        class="fg-readout-line"
        d={layout.panels.map(({ top, height }) => `M0 ${top - 4}V${top + height}`).join('')}
      />
      <g ref={hold('numbers')} class="fg-numbers">
        {panels.flatMap((panel, p) =>
          panel.lines.flatMap(({ id, style }, i) => [
            ...(panel.lines.length === 1 ? [mark(`${p}-${id}-0`, 'fg-ink-baseline fg-second-number')] : []),
            mark(`${p}-${id}`, `fg-ink-${style}${i === 0 ? '' : ' fg-second-number'}`),
          ]),
        )}
      </g>
      {caption !== undefined && (
        <>
          <rect ref={hold('pill')} class="fg-pill" y={layout.axis.top + 2} height="19" rx="9.5" />
          <text ref={hold('caption')} class="fg-pill-text" y={layout.axis.top + 15.5} text-anchor="middle" />
        </>
      )}
    </g>
  );
}
