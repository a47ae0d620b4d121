/** The futures under the pointer or the keys: one at a time, lit in both branches, held by a click. */
import type { Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Language } from '../../experiments/index.ts';
import type { ForkPath } from './fork-facts.ts';
import { deltaOrder, dotUnder } from './river-delta.ts';
import type { RiverFrame } from './river-frame.ts';
import type { RiverModel } from './river-model.ts';
import type { Branch } from './river-picture.ts';
import { riverText, verdictName } from './river-text.ts';

export interface RiverDotsProps {
  readonly model: RiverModel;
  readonly acting: ForkPath | undefined;
  readonly lit: Signal<number | null>;
  readonly pinned: Signal<number | null>;
  readonly lang: Language;
}

export function RiverDots({ model, acting, lit, pinned, lang }: RiverDotsProps) {
  const forked = model.partings.length > 0;
  const { alone } = model.paths;
  return (
    <>
      {forked && <Field frame={model.frame} branch="acting" path={acting} {...{ alone, lit, pinned, lang, forked }} />}
      <Field frame={model.frame} branch="alone" path={alone} {...{ alone, lit, pinned, lang, forked }} />
    </>
  );
}

interface FieldProps extends Omit<RiverDotsProps, 'model' | 'acting'> {
  readonly frame: RiverFrame;
  readonly branch: Branch;
  readonly path: ForkPath | undefined;
  readonly alone: ForkPath;
  readonly forked: boolean;
}

function Field({ frame, branch, path, alone, forked, lit, pinned, lang }: FieldProps) {
  const text = riverText(lang);
  const order = useMemo(() => deltaOrder(path, alone.endJobs), [path, alone]);
  const { delta, upright, width } = frame;
  const centre = delta.centres[!forked ? 2 : branch === 'acting' ? 0 : 1];
  const lanes = (upright ? delta.columns : delta.rows) * delta.pitch;
  const forward = (upright ? delta.rows : delta.columns) * delta.pitch;
  const box = { along: delta.from - delta.pitch / 2, across: centre - lanes / 2 };
  const style = {
    left: `${Math.round(upright ? box.across : box.along)}px`,
    top: `${Math.round(upright ? box.along : box.across)}px`,
    width: `${Math.round(upright ? lanes : forward)}px`,
    height: `${Math.round(upright ? forward : lanes)}px`,
  };
  const futureAt = (event: PointerEvent | MouseEvent): number | null => {
    const sheet = (event.currentTarget as Element).parentElement!.getBoundingClientRect();
    const [x, y] = [event.clientX - sheet.left, event.clientY - sheet.top].map((at) => (at * width) / sheet.width);
    const slot = dotUnder(frame, centre, order.length, upright ? y! : x!, upright ? x! : y!);
    return order[slot] ?? null;
  };
  const pin = (future: number | null): void => {
    pinned.value = pinned.peek() === future ? null : future;
  };
  const now = lit.value ?? pinned.value;
  const slot = now === null ? -1 : order.indexOf(now);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
    if (step !== undefined) {
      lit.value = order[Math.max(0, Math.min(order.length - 1, slot + step))] ?? null;
    } else if (event.key === 'Enter' || event.key === ' ') pin(lit.peek());
    else if (event.key === 'Escape' && now !== null) {
      lit.value = null;
      pinned.value = null;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const ending = (which: ForkPath | undefined): string | undefined => {
    const outcome = now === null ? -1 : (which?.outcomes[now] ?? -1);
    return outcome < 0 ? undefined : verdictName(lang, outcome);
  };
  return (
    <div
      class="fk-futures"
      style={style}
      role="slider"
      tabIndex={branch === 'alone' && forked ? -1 : 0}
      aria-label={text.futures}
      aria-valuemin={0}
      aria-valuemax={order.length}
      aria-valuenow={slot + 1}
      aria-valuetext={now === null ? text.noFuture : text.future(now + 1, ending(path), ending(alone))}
      onPointerMove={(event) => {
        if (event.pointerType !== 'touch') lit.value = futureAt(event);
      }}
      onPointerLeave={() => {
        lit.value = null;
      }}
      onBlur={() => {
        lit.value = null;
      }}
      onClick={(event) => {
        const future = futureAt(event);
        if (future !== null) pin(future);
      }}
      onKeyDown={onKeyDown}
    />
  );
}
