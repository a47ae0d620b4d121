/** The round handle that drags the moment of choice, and the strip one can press instead. */
import { effect, type ReadonlySignal, type Signal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ForkStart } from './fork-facts.ts';
import { glide, nearestStart, startAfterKey } from './hand.ts';
import { STANDING_STRIP, type RiverFrame } from './river-frame.ts';
import { UNDER } from './river-axis.tsx';

export interface HandleProps {
  readonly frame: RiverFrame;
  readonly starts: readonly ForkStart[];
  readonly hand: Signal<number>;
  /** Quarter of the start that is nearest to the hand. */
  readonly shown: ReadonlySignal<number>;
  readonly name: string;
  readonly valueText: (quarter: number) => string;
  readonly yearShort: (quarter: number) => string;
  readonly still: boolean;
  /** The hand has come to rest on a start. */
  readonly onRest: (quarter: number) => void;
}

/** What moves the hand: pointers on the handle and on the strip, keys. */
interface Mover {
  readonly down: (event: PointerEvent, fromStrip: boolean) => void;
  readonly move: (event: PointerEvent) => void;
  readonly up: () => void;
  readonly cancel: () => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly stop: () => void;
}

type MoverParts = Pick<HandleProps, 'frame' | 'starts' | 'hand' | 'still' | 'onRest'> & {
  readonly sheet: () => Element | null;
};

/** @param parts what holds now */
function createMover(parts: () => MoverParts): Mover {
  let drag: { readonly pointer: number; readonly offset: number } | undefined;
  let before: number | undefined;
  let target: number | undefined;
  let halt = (): void => {};

  const restAt = (quarter: number): void => {
    halt();
    target = quarter;
    halt = glide(parts().hand, quarter, parts().still, () => {
      target = undefined;
      parts().onRest(quarter);
    });
  };
  const nearest = (quarter: number): number => parts().starts[nearestStart(parts().starts, quarter)]!.start;
  /** Along the river, whatever the page makes of its units. */
  const alongOf = ({ clientX, clientY }: PointerEvent): number => {
    const { sheet, frame } = parts();
    const box = sheet()?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return 0;
    return ((frame.upright ? clientY - box.top : clientX - box.left) * frame.width) / box.width;
  };
  const follow = (event: PointerEvent): void => {
    const { frame, starts, hand } = parts();
    const quarter = frame.quarterAt(alongOf(event) - (drag?.offset ?? 0));
    hand.value = Math.max(starts[0]!.start, Math.min(starts.at(-1)!.start, quarter));
  };
  const giveBack = (): void => {
    drag = undefined;
    if (before !== undefined) restAt(before);
    before = undefined;
  };
  return {
    down(event, fromStrip) {
      if (event.button !== 0 || !event.isPrimary) return;
      // A press on the handle gives it the focus, as on any control.
      if (fromStrip) event.preventDefault();
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      const { frame, hand } = parts();
      halt();
      before = nearest(target ?? hand.peek());
      target = undefined;
      drag = { pointer: event.pointerId, offset: fromStrip ? 0 : alongOf(event) - frame.at(hand.peek()) };
      if (fromStrip) restAt(nearest(frame.quarterAt(alongOf(event))));
    },
    move(event) {
      if (drag?.pointer !== event.pointerId) return;
      if (target !== undefined) {
        // A press on the strip still under way: the hand follows once it has really moved.
        if (Math.abs(event.movementX) + Math.abs(event.movementY) < 1) return;
        halt();
        target = undefined;
      }
      follow(event);
    },
    up() {
      if (drag === undefined) return;
      drag = undefined;
      if (target === undefined) restAt(nearest(parts().hand.peek()));
    },
    cancel: () => {
      if (drag !== undefined) giveBack();
    },
    key(event) {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const { starts, hand, frame } = parts();
      if (event.key === 'Escape' && before !== undefined) {
        event.preventDefault();
        event.stopPropagation();
        giveBack();
        return;
      }
      const now = nearestStart(starts, target ?? hand.peek());
      const next = startAfterKey(event.key, now, starts.length, frame.upright);
      if (next === undefined) return;
      event.preventDefault();
      before = undefined;
      restAt(starts[next]!.start);
    },
    stop: () => halt(),
  };
}

export function RiverHandle(props: HandleProps) {
  const { frame, starts, hand, shown, name, valueText, yearShort } = props;
  const handle = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const mover = useMemo(
    () => createMover(() => ({ ...latest.current, sheet: () => handle.current?.parentElement ?? null })),
    [],
  );
  useLayoutEffect(() => () => mover.stop(), [mover]);
  useLayoutEffect(
    () =>
      effect(() => {
        const along = frame.at(hand.value);
        const [x, y] = frame.upright ? [frame.middle, along] : [along, frame.middle];
        if (handle.current !== null) handle.current.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
      }),
    [frame, hand],
  );
  const now = shown.value;
  const index = nearestStart(starts, now);
  return (
    <>
      <Track frame={frame} starts={starts} mover={mover} />
      <div
        ref={handle}
        class="fk-handle"
        role="slider"
        tabIndex={0}
        aria-label={name}
        aria-orientation={frame.upright ? 'vertical' : 'horizontal'}
        aria-valuemin={0}
        aria-valuemax={starts.length - 1}
        aria-valuenow={index}
        aria-valuetext={valueText(now)}
        onPointerDown={(event) => mover.down(event, false)}
        onPointerMove={mover.move}
        onPointerUp={mover.up}
        onPointerCancel={mover.cancel}
        onKeyDown={mover.key}
      >
        <i />
        <b class={yearShort(now).length > 3 ? 'fk-long' : undefined}>{yearShort(now)}</b>
        <i />
      </div>
    </>
  );
}

/** The strip, and on a wide screen the axis above it. */
function Track({ frame, starts, mover }: { readonly mover: Mover } & Pick<HandleProps, 'frame' | 'starts'>) {
  const { at, far, upright } = frame;
  const [first, last] = [starts[0]!.start, starts.at(-1)!.start];
  const pad = starts.length < 2 ? 4 : (last - first) / (starts.length - 1) / 2;
  const [a, b] = [at(Math.max(0, first - pad)), at(Math.min(frame.quarters, last + pad))];
  const box = upright
    ? { left: 0, top: a, width: STANDING_STRIP.to + 12, height: b - a }
    : { left: a, top: far + UNDER.axis, width: b - a, height: UNDER.strip + UNDER.stripHeight - UNDER.axis };
  const style = Object.fromEntries(Object.entries(box).map(([side, value]) => [side, `${Math.round(value)}px`]));
  return (
    <div
      class="fk-track"
      style={style}
      aria-hidden="true"
      onPointerDown={(event) => mover.down(event, true)}
      onPointerMove={mover.move}
      onPointerUp={mover.up}
      onPointerCancel={mover.cancel}
    />
  );
}
