/** The policy score: one row per lever, its bars on the same time axis as what they act on. */
import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { LeverId } from '../../engine/index.ts';
import type { MoveDocument } from '../../experiments/index.ts';
import { barCorners, barOf } from './bar-geometry.ts';
import { barLabels } from './bar-labels.ts';
import { chartText } from './chart-text.ts';
import { FoldedPackage } from './folded-package.tsx';
import { LeverCourses } from './lever-course.tsx';
import { leverName, shortLeverName, strengthText, WORDS_SIZE } from './lever-name.ts';
import { textWidth } from '../plot/label-layout.ts';
import { ScoreBar } from './score-bar.tsx';
import type { TimelineRun } from './lane-data.ts';
import type { OnPolicy } from './score-interaction.ts';
import type { ScoreRow } from './score-rows.ts';
import { LOW_ROW, type TimelineLayout } from './timeline-layout.ts';
import type { TimelineView } from './timeline-view.ts';

export interface PolicyScoreProps {
  readonly layout: TimelineLayout;
  readonly view: TimelineView;
  readonly policy: readonly MoveDocument[];
  readonly rows: readonly ScoreRow[];
  readonly regionName?: ((id: string) => string) | undefined;
  readonly courseOf?: TimelineRun['courseOf'];
  readonly onPolicy: OnPolicy;
  readonly activeLever: Signal<LeverId | null>;
  readonly dragging: Signal<boolean>;
  readonly onUnfold: (id: string) => void;
}

const SIZE = 12;
/** From the top of a row to the base line of its letters. */
const rowMiddle = ({ score: { rowHeight } }: TimelineLayout): number => rowHeight / 2 + (rowHeight < LOW_ROW ? 4 : 5);
/** With more rows than these the title has room for its notes above the way to a new bar. */
const NOTE_ROWS = 2;

function RowLabel({
  layout,
  view,
  policy,
  row,
  top,
  regionName = (id) => id,
  activeLever,
}: Omit<PolicyScoreProps, 'rows' | 'courseOf' | 'onPolicy' | 'dragging' | 'onUnfold'> & {
  row: ScoreRow;
  top: number;
}) {
  // The name of a folded package is the button that unfolds it.
  if (row.folded !== undefined) return null;
  const active = activeLever.value === row.lever;
  const name = active ? 'tl-row-label tl-marked' : 'tl-row-label';
  const { left, right, narrow } = layout;
  const region = row.region === undefined ? '' : ` · ${regionName(row.region)}`;
  if (!narrow) {
    return (
      <text class={name} x={left - 12} y={top + rowMiddle(layout)} text-anchor="end">
        <title>{leverName(row.lever, view.lang) + region}</title>
        {shortLeverName(row.lever, view.lang, left - 16 - textWidth(region, SIZE), active ? SIZE * 1.04 : SIZE) +
          region}
      </text>
    );
  }
  const strength = row.bars.map((at) => strengthText(policy[at]!.level, view.lang)).join(' · ');
  return (
    <text class={`${name} pl-halo`} x={left + 7} y={top + 13}>
      {shortLeverName(row.lever, view.lang, right - left - 12 - textWidth(strength + region, SIZE), SIZE) + region}
      <tspan class="tl-row-strength" dx="7">
        {strength}
      </tspan>
    </text>
  );
}

export function PolicyScore({
  layout,
  view,
  policy,
  rows,
  regionName,
  courseOf,
  onPolicy,
  activeLever,
  dragging,
  onUnfold,
}: PolicyScoreProps) {
  const text = chartText[view.lang];
  const keysId = useId();
  const { score, left, right, width, narrow } = layout;
  const topOf = (row: number): number => score.top + row * score.rowHeight;
  const places = rows.flatMap(({ bars, folded }, row) => {
    if (folded !== undefined) return [];
    const made = bars.map((at) => {
      const bar = barOf(policy[at]!, view.quarters);
      return {
        at,
        row,
        corners: barCorners(bar, layout.x, topOf(row) + score.barBase, score.barHeight),
        width: textWidth(strengthText(bar.level, view.lang), WORDS_SIZE),
      };
    });
    const labels = narrow ? [] : barLabels(made, left, right);
    return made.map((place, i) => ({ ...place, label: labels[i] }));
  });
  return (
    <g class={score.rowHeight < LOW_ROW ? 'tl-score tl-low' : 'tl-score'} role="group" aria-label={text.score}>
      <desc id={keysId}>{text.keys}</desc>
      {rows.map((row, i) => (
        <g key={row.folded?.id ?? `${row.lever} ${row.region ?? ''} ${i}`}>
          <path class="tl-staff" d={`M${left} ${Math.round(topOf(i) + score.barBase) + 0.5}H${right}`} />
          <RowLabel
            layout={layout}
            view={view}
            policy={policy}
            row={row}
            top={topOf(i)}
            regionName={regionName}
            activeLever={activeLever}
          />
          {row.folded && (
            <FoldedPackage
              layout={layout}
              view={view}
              policy={policy}
              folded={row.folded}
              row={i}
              onPolicy={onPolicy}
              dragging={dragging}
              onUnfold={onUnfold}
            />
          )}
        </g>
      ))}
      {rows.length === 0 && (
        <>
          {!narrow && (
            <text class="tl-row-label" x={left - 12} y={topOf(0) + score.rowHeight / 2 + 5} text-anchor="end">
              {text.score}
            </text>
          )}
          <path class="tl-staff" d={`M${left} ${Math.round(topOf(0) + score.barBase) + 0.5}H${right}`} />
          <foreignObject x={left + 7} y={topOf(0)} width={right - left - 8} height={score.rowHeight}>
            <p class="tl-no-policy">{text.noPolicy}</p>
          </foreignObject>
        </>
      )}
      {rows.map(({ lever, region, folded }, i) => {
        // Two rows of one lever: what is in force is one number, and stands in the first.
        const again = rows.findIndex((other) => other.lever === lever && other.region === region) < i;
        const course = folded === undefined && !again ? courseOf?.(lever, region) : undefined;
        return course === undefined ? null : (
          <LeverCourses
            key={`${lever} ${region ?? ''}`}
            course={course}
            base={topOf(i) + score.barBase}
            height={score.barHeight}
            at={layout.at}
            still={view.still}
          />
        );
      })}
      {places
        .toSorted((a, b) => a.at - b.at)
        .map(({ at, row, corners, label }) => (
          <ScoreBar
            key={at}
            layout={layout}
            view={view}
            policy={policy}
            at={at}
            row={row}
            corners={corners}
            label={label}
            onPolicy={onPolicy}
            activeLever={activeLever}
            dragging={dragging}
            keysId={keysId}
          />
        ))}
      {!narrow && (
        <g class="tl-score-title" transform={`translate(${right + 8} ${topOf(0) + score.rowHeight / 2 + 5})`}>
          {rows.length > 1 && textWidth(text.score, SIZE) < width - right - 12 && <text>{text.score}</text>}
          {rows.length > NOTE_ROWS &&
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
