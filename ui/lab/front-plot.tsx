/** A front of policies as dots to click. */
import { useRef } from 'preact/hooks';
import { scaleLinear } from 'd3-scale';
import { goalFactor, goalName, isVerdict, type Goal, type PolicyScores } from '../../experiments/index.ts';
import { percent } from '../parts/format.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import { useSize } from '../parts/use-size.ts';
import { useLang } from '../studio/studio-context.ts';
import { numberText } from './lab-words.ts';
import { labText } from './text/text.ts';

import type { Dot } from './front-dots.ts';
const HEIGHT = 300;
const PAD = { left: 62, right: 18, top: 16, bottom: 40 };

interface PlotProps {
  readonly dots: readonly Dot[];
  readonly goals: readonly [Goal, Goal];
  readonly chosen: number | undefined;
  readonly onChoose: (dot: number) => void;
}

export function FrontPlot({ dots, goals, chosen, onChoose }: PlotProps) {
  const lang = useLang();
  const text = labText[lang];
  const root = useRef<HTMLDivElement>(null);
  const { width } = useSize(root);
  const value = (scores: PolicyScores, goal: 0 | 1): number => goalFactor(goals[goal].id) * scores.goals[goal]!;
  const at = (goal: 0 | 1): number[] =>
    dots.flatMap(({ inSearch, onFresh }) => [
      value(inSearch, goal),
      ...(onFresh === undefined ? [] : [value(onFresh, goal)]),
    ]);
  const [xs, ys] = [at(0), at(1)];
  const isShare = isVerdict(goals[1].id);
  const x = scaleLinear(
    [Math.min(0, ...xs), Math.max(1, ...xs)],
    [PAD.left, Math.max(PAD.left + 1, width - PAD.right)],
  ).nice(5);
  const y = scaleLinear(isShare ? [0, 1] : [Math.min(...ys), Math.max(...ys)], [HEIGHT - PAD.bottom, PAD.top]).nice(5);
  const write = (goal: 0 | 1, number: number): string =>
    isVerdict(goals[goal].id) ? percent(lang, number) : numberText(lang, number);
  const name = (goal: 0 | 1): string => sentenceCase(goalName(goals[goal].id)[lang]);
  const front = dots.filter(({ kind }) => kind === 'front').map(({ inSearch, onFresh }) => onFresh ?? inSearch);
  return (
    <div class="lab-trade" ref={root} style={{ height: `${HEIGHT}px` }} role="group" aria-label={text.front}>
      {width === 0 ? null : (
        <>
          <svg class="lab-svg" width={width} height={HEIGHT} aria-hidden="true">
            {y.ticks(5).map((tick) => (
              <g key={tick}>
                <path class="lab-grid" d={`M${PAD.left} ${y(tick)}H${width - PAD.right}`} />
                <text class="lab-tick" x={PAD.left - 6} y={y(tick) + 4} text-anchor="end">
                  {write(1, tick)}
                </text>
              </g>
            ))}
            {x.ticks(Math.max(2, Math.floor(width / 140))).map((tick) => (
              <g key={tick}>
                <path
                  class={tick === 0 ? 'lab-zero' : 'lab-grid'}
                  d={`M${x(tick)} ${HEIGHT - PAD.bottom}V${PAD.top}`}
                />
                <text class="lab-tick" x={x(tick)} y={HEIGHT - 24} text-anchor="middle">
                  {write(0, tick)}
                </text>
              </g>
            ))}
            <text class="lab-small" x={(PAD.left + width - PAD.right) / 2} y={HEIGHT - 6} text-anchor="middle">
              {name(0)}
            </text>
            <text class="lab-small" x={PAD.left + 6} y={PAD.top - 4}>
              {name(1)}
            </text>
            <path
              class="lab-trade-line"
              d={
                front.length < 2
                  ? ''
                  : `M${front.map((one) => `${x(value(one, 0)).toFixed(1)} ${y(value(one, 1)).toFixed(1)}`).join('L')}`
              }
            />
            {dots.map(({ inSearch, onFresh }, k) =>
              onFresh === undefined ? null : (
                <path
                  key={k}
                  class="lab-promised"
                  d={`M${x(value(inSearch, 0))} ${y(value(inSearch, 1))}L${x(value(onFresh, 0))} ${y(value(onFresh, 1))}`}
                />
              ),
            )}
          </svg>
          {dots.map(({ names, kind, inSearch, onFresh }, k) => {
            const scores = onFresh ?? inSearch;
            const words = text.dot(
              names[lang],
              `${name(0)} ${write(0, value(scores, 0))}`,
              `${name(1)} ${write(1, value(scores, 1))}`,
            );
            return (
              <button
                key={`${kind} ${k}`}
                type="button"
                class={`lab-trade-dot lab-dot-${kind}`}
                aria-pressed={k === chosen}
                aria-label={words}
                title={words}
                style={{ left: `${x(value(scores, 0))}px`, top: `${y(value(scores, 1))}px` }}
                onClick={() => onChoose(k)}
              />
            );
          })}
        </>
      )}
    </div>
  );
}
