/** The marks of the river, written into by its picture: one drawing that stays. */
import { verdicts } from '../../engine/index.ts';
import type { Pen } from '../plot/pen.ts';
import { verdictColour } from '../parts/verdict-style.ts';
import { LEVELS, LOCK_INS } from './fork-course.ts';
import { dotAt, STRANDS } from './river-delta.ts';
import { tributaryKinds } from './river-hairs.ts';
import type { RiverModel } from './river-model.ts';
import { BANK_SCALE } from './river-paths.ts';
import { branches, NAMES, type Branch } from './river-picture.ts';
import type { RiverText } from './river-text.ts';

interface PartProps {
  readonly model: RiverModel;
  readonly pen: Pen;
}

const counted = (count: number): number[] => Array.from({ length: count }, (_, k) => k);
const places = ['trunk', ...branches] as const;

function Banks({ pen, of }: { readonly pen: Pen; readonly of: string }) {
  return (
    <g class="fk-banks" transform={`scale(${BANK_SCALE})`}>
      {counted(LOCK_INS).map((kind) => (
        <path key={kind} class={`fk-bank-${kind}`} ref={pen.hold(`${of}-bank-${kind}`)} />
      ))}
    </g>
  );
}

function Water({ pen, of }: { readonly pen: Pen; readonly of: string }) {
  return (
    <g class={`fk-water fk-${of}`}>
      {counted(LEVELS).map((layer) => (
        <path key={layer} class={`fk-layer fk-fn-${LEVELS - 1 - layer}`} ref={pen.hold(`${of}-layer-${layer}`)} />
      ))}
      <path class="fk-seam" ref={pen.hold(`${of}-seam`)} />
      <path class="fk-current" ref={pen.hold(`${of}-current`)} />
      <path class="fk-edge" ref={pen.hold(`${of}-edge`)} />
    </g>
  );
}

export interface RiverWaterProps extends PartProps {
  readonly id: string;
  readonly text: RiverText;
  /** Until then the outline of the last river stands for it. */
  readonly stale: boolean;
}

export function RiverWater({ model, pen, id, text, stale }: RiverWaterProps) {
  const { frame, partings } = model;
  const forked = partings.length > 0;
  const drawn = forked ? places : (['trunk'] as const);
  const present: readonly Branch[] = forked ? branches : ['alone'];
  const clip = `${id}-trunk`;
  const box = frame.upright
    ? { x: 0, y: frame.from - 2, width: frame.width, height: 0 }
    : { x: frame.from - 2, y: 0, width: 0, height: frame.height };
  return (
    <g class={stale ? 'fk-stale' : undefined}>
      <defs>
        <clipPath id={clip}>
          <rect {...box} ref={pen.hold('trunk-clip')} />
        </clipPath>
      </defs>
      <path class="fk-outside" ref={pen.hold('outside')} />
      {present.map((branch) => (
        <g key={branch} class="fk-threads">
          <path ref={pen.hold(`${branch}-thread`)} />
          <path class="fk-thread-ends" ref={pen.hold(`${branch}-thread-end`)} />
        </g>
      ))}
      <g class="fk-hairs">
        {tributaryKinds.map((kind) => (
          <path key={kind} class={`fk-${kind}`} ref={pen.hold(`hair-${kind}`)} />
        ))}
        <path class="fk-hair-end" ref={pen.hold('hair-end')} />
      </g>
      {drawn.map((of) => (
        <g key={of} clip-path={of === 'trunk' ? `url(#${clip})` : undefined}>
          <Banks pen={pen} of={of} />
        </g>
      ))}
      {drawn.map((of) => (
        <path
          key={of}
          class="fk-shallow"
          clip-path={of === 'trunk' ? `url(#${clip})` : undefined}
          ref={pen.hold(`${of}-shallow`)}
        />
      ))}
      {drawn.toReversed().map((of) => (
        <g key={of} clip-path={of === 'trunk' ? `url(#${clip})` : undefined}>
          <Water pen={pen} of={of} />
        </g>
      ))}
      {present.map((branch) => (
        <g key={branch} class="fk-names" aria-hidden="true">
          {text.layers.map((name, layer) => (
            <text
              key={name}
              class={`fk-on-${LEVELS - 1 - layer}`}
              x={frame.to - NAMES.before}
              text-anchor="end"
              ref={pen.hold(`${branch}-name-${layer}`)}
            >
              {name}
            </text>
          ))}
        </g>
      ))}
      <Fade model={model} id={id} />
      {present.map((branch) => (
        <Delta key={branch} model={model} pen={pen} id={id} branch={branch} />
      ))}
    </g>
  );
}

/** Along: before and behind the end, where the water is gone. */
const FADE = { before: 50, behind: 16 };

function Fade({ model: { frame }, id }: { readonly model: RiverModel; readonly id: string }) {
  const [from, length] = [frame.to - FADE.before, FADE.before + FADE.behind];
  const [low, width] = [frame.near + 4, frame.far - frame.near - 8];
  const box = frame.upright
    ? { x: low, y: from, width, height: length }
    : { x: from, y: low, width: length, height: width };
  const along = (at: number) =>
    frame.upright ? { x1: 0, x2: 0, y1: at, y2: frame.to - 6 } : { x1: at, x2: frame.to - 6 };
  return (
    <>
      <defs>
        <linearGradient id={`${id}-fade`} x2={frame.upright ? 0 : 1} y2={frame.upright ? 1 : 0}>
          <stop offset="0" class="fk-stop-paper" stop-opacity="0" />
          <stop offset="0.8" class="fk-stop-paper" />
        </linearGradient>
        {verdicts.map((verdict) => (
          <linearGradient
            key={verdict}
            id={`${id}-${verdictColour[verdict]}`}
            gradientUnits="userSpaceOnUse"
            {...along(frame.to - STRANDS)}
          >
            <stop offset="0" class={`fk-stop-${verdictColour[verdict]}`} stop-opacity="0" />
            <stop offset="1" class={`fk-stop-${verdictColour[verdict]}`} />
          </linearGradient>
        ))}
      </defs>
      <rect {...box} fill={`url(#${id}-fade)`} />
    </>
  );
}

interface DeltaProps extends PartProps {
  readonly id: string;
  readonly branch: Branch;
}

function Delta({ model, pen, id, branch }: DeltaProps) {
  const { frame, partings, paths } = model;
  const { delta } = frame;
  const centre = delta.centres[branch === 'acting' ? 0 : partings.length > 0 ? 1 : 2];
  const futures = Math.max(paths.alone.endJobs.length, paths.alone.outcomes.length);
  return (
    <g>
      <g class="fk-strands">
        {verdicts.map((verdict, outcome) => (
          <path
            key={verdict}
            stroke={`url(#${id}-${verdictColour[verdict]})`}
            ref={pen.hold(`${branch}-strands-${outcome}`)}
          />
        ))}
      </g>
      <path class="fk-lit-strand" ref={pen.hold(`${branch}-strand`)} visibility="hidden" />
      {counted(futures).map((slot) => {
        const [along, across] = dotAt(frame, slot, centre);
        const [cx, cy] = frame.upright ? [across, along] : [along, across];
        return (
          <circle
            key={slot}
            class="fk-dot"
            cx={Math.round(cx * 10) / 10}
            cy={Math.round(cy * 10) / 10}
            r={Math.round(delta.radius * 10) / 10}
            ref={pen.hold(`${branch}-dot-${slot}`)}
          />
        );
      })}
      <circle
        class="fk-lit"
        r={Math.round((delta.radius + 2.4) * 10) / 10}
        ref={pen.hold(`${branch}-ring`)}
        visibility="hidden"
      />
    </g>
  );
}
