/**
 * The stage alone on a made-up cluster of a chosen size, beside a bare canvas loop that draws the same number of the
 * same marks and lines: for measuring one against the other, and for looking at many agents and several regions. Query:
 * agents, view, regions, lang, theme, wide, quarters.
 */
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { SEGMENTS } from '../../../engine/index.ts';
import { isStageView } from '../../../ui/stage/stage-views.ts';
import { Stage } from '../../../ui/stage/stage.tsx';
import { syntheticPanel } from '../../ui/stage/synthetic-panel.ts';

const query = new URLSearchParams(location.search);
const number = (name: string, otherwise: number): number => Number(query.get(name) ?? otherwise);
const agents = number('agents', 500);
const regions = number('regions', 1);
const quarters = number('quarters', 16);
const asked = query.get('view');
const lang = query.get('lang') === 'zh' ? 'zh' : 'en';
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
document.documentElement.dataset['theme'] = theme;
document.documentElement.lang = lang;

const suppliers = Math.round(0.45 * agents);
const firms = agents - suppliers;
const panel = syntheticPanel({
  quarters,
  regions,
  founders: Math.round(firms / regions),
  suppliers,
  spinOff: 0.02,
  startUps: 0,
  close: 0.016,
  limit: firms,
});
const view = signal(isStageView(asked) ? asked : 'region');
const time = signal(Math.min(6, quarters - 1));
const selected = signal<string | null>(null);

const root = document.getElementById('root')!;
if (query.has('wide')) root.className = 'wide';
render(
  h(Stage, {
    panel,
    regions: Array.from({ length: regions }, (_unused, r) => ({
      id: `r${r}`,
      name: { en: ['East', 'Centre', 'West'][r]!, zh: ['东部', '中部', '西部'][r]! },
    })),
    time,
    playing: signal(false),
    selected,
    lang,
    theme,
    reducedMotion: false,
    view,
    conditions: {
      density: (region, quarter) => 0.3 + 0.02 * quarter + 0.1 * region,
      figure: () => Number.NaN,
      links: () => [],
      rent: (region, quarter) => 1.04 + 0.005 * quarter + 0.02 * region,
      pollution: (region, quarter) => 0.2 + 0.01 * quarter + 0.1 * region,
    },
  }),
  root,
);

/** What the bare loop draws: marks of four colours, diamonds and lines at fixed places. */
interface Drawing {
  readonly marks: readonly {
    readonly colour: string;
    readonly x: Float32Array;
    readonly y: Float32Array;
    readonly r: number;
  }[];
  readonly diamonds: { readonly x: Float32Array; readonly y: Float32Array };
  /** x0, y0, x1, y1 of each line, one list per weight. */
  readonly lines: readonly { readonly width: number; readonly ends: Float32Array }[];
  readonly whiskers: Float32Array;
}

const canvas = document.getElementById('bare') as HTMLCanvasElement;
const colours = ['#e6ce94', '#93bf9a', '#2f8c88', '#0f4a5c'];
const TURN = 2 * Math.PI;

function drawingFor(withTies: boolean, withWhiskers: boolean): Drawing {
  const width = root.clientWidth;
  const height = root.clientHeight;
  canvas.width = width;
  canvas.height = height;
  let seed = 7;
  const chance = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  const q = Math.floor(time.peek());
  const alive = panel.firms.offsets[q + 1]! - panel.firms.offsets[q]!;
  const per = Math.ceil(alive / colours.length);
  const points = (n: number, size: number): Float32Array =>
    Float32Array.from({ length: n }, () => 20 + chance() * (size - 40));
  const r = Math.max(1.6, 0.36 * Math.sqrt((width * height) / (Math.PI * firms)) * 0.5);
  const ends = (n: number, reach: number): Float32Array => {
    const flat = new Float32Array(4 * n);
    for (let k = 0; k < n; k++) {
      const x = 20 + chance() * (width - 40);
      const y = 20 + chance() * (height - 40);
      flat.set([x, y, x + reach * (chance() - 0.5), y + reach * (chance() - 0.5)], 4 * k);
    }
    return flat;
  };
  const ties = withTies ? SEGMENTS * alive : 0;
  return {
    marks: colours.map((colour) => ({ colour, x: points(per, width), y: points(per, height), r })),
    diamonds: { x: points(suppliers, width), y: points(suppliers, height) },
    lines: withTies ? [0.6, 0.8, 1, 1].map((weight) => ({ width: weight, ends: ends(Math.round(ties / 4), 260) })) : [],
    whiskers: withWhiskers ? ends(alive, 60) : new Float32Array(0),
  };
}

function strokeAll(context: CanvasRenderingContext2D, ends: Float32Array): void {
  for (let k = 0; k < ends.length; ) {
    context.beginPath();
    for (const stop = Math.min(ends.length, k + 4 * 512); k < stop; k += 4) {
      context.moveTo(ends[k]!, ends[k + 1]!);
      context.lineTo(ends[k + 2]!, ends[k + 3]!);
    }
    context.stroke();
  }
}

function drawBare(
  context: CanvasRenderingContext2D,
  { marks, diamonds, lines, whiskers }: Drawing,
  shift: number,
): void {
  context.globalAlpha = 1;
  context.fillStyle = '#fbfaf7';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(1, 0, 0, 1, shift, 0);
  context.globalAlpha = 0.3;
  context.strokeStyle = '#8a6500';
  for (const { width, ends } of lines) {
    context.lineWidth = width;
    strokeAll(context, ends);
  }
  context.lineWidth = 0.7;
  strokeAll(context, whiskers);
  context.globalAlpha = 0.72;
  context.fillStyle = '#8d8778';
  for (let k = 0; k < diamonds.x.length; ) {
    context.beginPath();
    for (const stop = Math.min(diamonds.x.length, k + 256); k < stop; k++) {
      const x = diamonds.x[k]!;
      const y = diamonds.y[k]!;
      context.moveTo(x, y - 2);
      context.lineTo(x + 2, y);
      context.lineTo(x, y + 2);
      context.lineTo(x - 2, y);
      context.closePath();
    }
    context.fill();
  }
  context.globalAlpha = 1;
  context.strokeStyle = 'rgb(28 32 36 / 60%)';
  context.lineWidth = 0.7;
  for (const { colour, x, y, r } of marks) {
    context.fillStyle = colour;
    for (let k = 0; k < x.length; ) {
      context.beginPath();
      for (const stop = Math.min(x.length, k + 256); k < stop; k++) {
        context.moveTo(x[k]! + r, y[k]!);
        context.arc(x[k]!, y[k]!, r, 0, TURN);
      }
      context.fill();
      context.stroke();
    }
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
}

/** Frames a second over some milliseconds while `each` changes something before every paint. */
function rateOf(each: (frame: number) => void, milliseconds: number): Promise<number> {
  return new Promise((resolve) => {
    let frames = -8;
    let start = 0;
    const step = (now: number): void => {
      if (++frames === 0) start = now;
      if (frames > 0 && now - start >= milliseconds) {
        resolve((1000 * frames) / (now - start));
        return;
      }
      each(Math.max(0, frames));
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}

/** Plays the stage for a while and returns frames a second. */
async function stageRate(milliseconds: number): Promise<number> {
  canvas.style.display = 'none';
  root.style.visibility = '';
  const from = 4;
  return rateOf((frame) => (time.value = from + ((frame * 0.04) % (quarters - 6))), milliseconds);
}

/** Runs the bare loop for a while and returns frames a second. */
async function bareRate(milliseconds: number): Promise<number> {
  const tied = view.peek() === 'supply' || (view.peek() === 'region' && firms <= 6000);
  const drawing = drawingFor(query.has('ties') || tied, view.peek() === 'knowledge');
  canvas.style.display = 'block';
  // Hidden, but as large as before: a stage that changes its size is laid out anew, and that is not what is measured
  // here.
  root.style.visibility = 'hidden';
  const context = canvas.getContext('2d', { alpha: false })!;
  const rate = await rateOf((frame) => drawBare(context, drawing, frame % 2), milliseconds);
  root.style.visibility = '';
  return rate;
}

Object.assign(globalThis, {
  harness: {
    stageRate,
    bareRate,
    view,
    time,
    selected,
    agents: panel.firms.offsets[7]! - panel.firms.offsets[6]! + suppliers,
  },
});
