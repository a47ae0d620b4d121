/** A chosen firm's two lives, one strip a world over the same years: jobs as an area, function level as a band. */
import { useMemo } from 'preact/hooks';
import type { ReadonlySignal } from '@preact/signals';
import { decimal, sentenceCase, spaced, type Language } from '../../experiments/index.ts';
import { Icon } from '../parts/icon.tsx';
import { levelCodes } from '../stage/level.ts';
import { memoryKey, type StageMemory } from '../stage/stage-memory.ts';
import { lifeOf, stateAt, type FirmLife } from './firm-life.ts';
import type { ForkPair } from './pair.ts';
import { worldsText } from './worlds-text.ts';

export interface LifeStripsProps {
  readonly pair: ForkPair;
  /** Identity of the firm. */
  readonly firm: string;
  readonly names: { readonly acting: string; readonly alone: string };
  readonly memory: StageMemory;
  readonly quarter: ReadonlySignal<number>;
  readonly labels: (quarter: number) => string;
  readonly lang: Language;
  readonly onLetGo: () => void;
}

const WIDTH = 184;
const TOP = 24;
const BAND = 5;
const HEIGHT = TOP + BAND;

/** Area of jobs and stretches of one level, over the quarters `from` to `to`. */
function shapesOf({ first, jobs, levels }: FirmLife, from: number, to: number, most: number) {
  const step = WIDTH / (to - from);
  const x = (quarter: number): number => (quarter - from) * step;
  let area = `M${x(first).toFixed(1)} ${TOP}`;
  const stretches: { readonly x: number; width: number; readonly level: number }[] = [];
  for (const [k, n] of jobs.entries()) {
    area += `L${(x(first + k) + step / 2).toFixed(1)} ${(TOP - (n / most) * (TOP - 2)).toFixed(1)}`;
    const open = stretches.at(-1);
    if (open !== undefined && open.level === levels[k]) open.width += step;
    else stretches.push({ x: x(first + k), width: step, level: levels[k]! });
  }
  return { area: `${area}L${x(first + jobs.length).toFixed(1)} ${TOP}z`, stretches };
}

function Strip({
  life,
  from,
  to,
  most,
  label,
}: {
  readonly life: FirmLife | undefined;
  readonly from: number;
  readonly to: number;
  readonly most: number;
  readonly label: string;
}) {
  const shapes = useMemo(() => life && shapesOf(life, from, to, most), [life, from, to, most]);
  return (
    <svg class="worlds-strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path class="worlds-strip-ground" d={`M0 ${TOP + 0.5}H${WIDTH}`} />
      {shapes === undefined ? null : (
        <>
          <path class="worlds-strip-jobs" d={shapes.area} />
          {shapes.stretches.map(({ x, width, level }) => (
            <rect key={x} x={x} y={TOP + 1} width={width} height={BAND - 1} class={`worlds-level-${level}`} />
          ))}
        </>
      )}
    </svg>
  );
}

/** Moves with every quarter; nothing else is drawn again. */
function Now({ from, to, quarter }: { from: number; to: number; quarter: ReadonlySignal<number> }) {
  const share = Math.max(0, Math.min(1, (quarter.value + 0.5 - from) / (to - from)));
  return <i class="worlds-strip-now" style={{ left: `${100 * share}%` }} />;
}

function State({
  life,
  quarter,
  labels,
  lang,
}: {
  readonly life: FirmLife | undefined;
  readonly quarter: ReadonlySignal<number>;
  readonly labels: (quarter: number) => string;
  readonly lang: Language;
}) {
  const text = worldsText[lang];
  const state = stateAt(life, quarter.value);
  const said = (): string => {
    switch (state.is) {
      case 'alive':
        return state.jobs === 0 ? text.newborn : text.alive(decimal(lang, state.jobs, 0), levelCodes[state.level]);
      case 'never':
        return text.never;
      default:
        return text[state.is](labels(state.quarter));
    }
  };
  return <em>{spaced(lang, said())}</em>;
}

export function LifeStrips({ pair, firm, names, memory, quarter, labels, lang, onLetGo }: LifeStripsProps) {
  const text = worldsText[lang];
  const panels = { acting: pair.acting.result.panel, alone: pair.alone.result.panel };
  const lives = useMemo(
    () => ({
      acting: panels.acting && lifeOf(panels.acting, firm),
      alone: panels.alone && lifeOf(panels.alone, firm),
    }),
    [panels.acting, panels.alone, firm],
  );
  const known = [lives.acting, lives.alone].filter((life) => life !== undefined);
  if (known.length === 0) return null;
  const from = Math.min(...known.map(({ first }) => first));
  const to = Math.max(from + 1, pair.alone.result.quarters);
  const most = Math.max(1, ...known.flatMap(({ jobs }) => [...jobs]));
  // The stages number the firms; the first of them to be drawn counts as the book does.
  const number = memory.numbers.get(keyOf(firm)) ?? (lives.acting && lives.acting.serial + 1);
  const name = number === undefined ? text.chosen : text.firm(number);
  return (
    <div class="worlds-lives" role="group" aria-label={text.lives(name)}>
      <h3>
        {name}
        <button type="button" class="act" aria-label={text.letGo} title={text.letGo} onClick={onLetGo}>
          <Icon name="close" size={12} />
        </button>
      </h3>
      {(['acting', 'alone'] as const).map((side) => (
        <figure key={side}>
          <figcaption>
            <i class={`worlds-dot worlds-dot-${side}`} />
            {names[side]}
            <State life={lives[side]} quarter={quarter} labels={labels} lang={lang} />
          </figcaption>
          <div>
            <Strip life={lives[side]} from={from} to={to} most={most} label={`${names[side]}. ${text.strip}`} />
            <Now from={from} to={to} quarter={quarter} />
          </div>
        </figure>
      ))}
      <p aria-hidden="true">
        <span>{sentenceCase(labels(from))}</span>
        <span>{sentenceCase(labels(to - 1))}</span>
      </p>
    </div>
  );
}

function keyOf(hex: string): number {
  const words = Int32Array.of(Number.parseInt(hex.slice(0, 8), 16) | 0, Number.parseInt(hex.slice(8), 16) | 0);
  return memoryKey(words, 0, 0);
}
