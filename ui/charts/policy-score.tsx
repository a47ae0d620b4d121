/** The policy score: one row per lever, its bars on the same time axis as what they act on. */
import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { levelWord, type LeverId } from '../../engine/index.ts';
import type { MoveDocument } from '../../experiments/index.ts';
import { decimal } from '../app/format.ts';
import { chartText } from './chart-text.ts';
import { leverName, shortLeverName } from './lever-name.ts';
import { textWidth } from './label-layout.ts';
import { ScoreBar } from './score-bar.tsx';
import type { OnPolicy } from './score-interaction.ts';
import type { ScoreRow } from './score-rows.ts';
import type { TimelineLayout } from './timeline-layout.ts';
import type { TimelineView } from './timeline-view.ts';

export interface PolicyScoreProps {
  readonly layout: TimelineLayout;
  readonly view: TimelineView;
  readonly policy: readonly MoveDocument[];
  readonly rows: readonly ScoreRow[];
  readonly onPolicy: OnPolicy;
  readonly activeLever: Signal<LeverId | null>;
  readonly dragging: Signal<boolean>;
}

const SIZE = 12;

function RowLabel({
  layout,
  view,
  policy,
  row,
  top,
  activeLever,
}: Omit<PolicyScoreProps, 'rows' | 'onPolicy' | 'dragging'> & { row: ScoreRow; top: number }) {
  const active = activeLever.value === row.lever;
  const name = active ? 'tl-row-label tl-marked' : 'tl-row-label';
  const { left, narrow, score } = layout;
  const region = row.region === undefined ? '' : ` · ${row.region}`;
  if (!narrow) {
    return (
      <text class={name} x={left - 12} y={top + score.rowHeight / 2 + 5} text-anchor="end">
        <title>{leverName(row.lever, view.lang) + region}</title>
        {shortLeverName(row.lever, view.lang, left - 16 - textWidth(region, SIZE), active ? SIZE * 1.04 : SIZE) + region}
      </text>
    );
  }
  const strengths = row.bars.map((at) => policy[at]!.level).map((level) => `${levelWord(level)[view.lang]} ${decimal(view.lang, level, 2)}`);
  return (
    <text class={`${name} tl-halo`} x={left + 7} y={top + 13}>
      {leverName(row.lever, view.lang) + region}
      <tspan class="tl-row-strength" dx="7">
        {strengths.join(' · ')}
      </tspan>
    </text>
  );
}

export function PolicyScore({ layout, view, policy, rows, onPolicy, activeLever, dragging }: PolicyScoreProps) {
  const text = chartText[view.lang];
  const keysId = useId();
  const { score, left, right, width, narrow } = layout;
  const topOf = (row: number): number => score.top + row * score.rowHeight;
  const rowOf = new Map(rows.flatMap(({ bars }, row) => bars.map((at) => [at, row] as const)));
  return (
    <g class="tl-score" role="group" aria-label={text.score}>
      <desc id={keysId}>{text.keys}</desc>
      {rows.map((row, i) => (
        <g key={`${row.lever} ${row.region ?? ''} ${i}`}>
          <path class="tl-staff" d={`M${left} ${Math.round(topOf(i) + score.barBase) + 0.5}H${right}`} />
          <RowLabel layout={layout} view={view} policy={policy} row={row} top={topOf(i)} activeLever={activeLever} />
        </g>
      ))}
      {rows.length === 0 && (
        <>
          <path class="tl-staff" d={`M${left} ${Math.round(topOf(0) + score.barBase) + 0.5}H${right}`} />
          <foreignObject x={left + 7} y={topOf(0)} width={right - left - 8} height={score.rowHeight}>
            <p class="tl-no-policy">{text.noPolicy}</p>
          </foreignObject>
        </>
      )}
      {policy.map((_move, at) => (
        <ScoreBar
          key={at}
          layout={layout}
          view={view}
          policy={policy}
          at={at}
          row={rowOf.get(at) ?? 0}
          onPolicy={onPolicy}
          activeLever={activeLever}
          dragging={dragging}
          keysId={keysId}
        />
      ))}
      {!narrow && (
        <g class="tl-score-title" transform={`translate(${right + 8} ${topOf(0) + score.rowHeight / 2 + 5})`}>
          {textWidth(text.score, SIZE) < width - right - 12 && <text>{text.score}</text>}
          {rows.length > 1 &&
            text.scoreNote.map((note, i) => (
              <text key={i} class="tl-score-note" y={17 + i * 14}>
                {note}
              </text>
            ))}
        </g>
      )}
    </g>
  );
}
