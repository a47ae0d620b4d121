/** A box factor by factor: how far each was varied, and which part of it is inside; and what else there was to choose. */
import { useRef } from 'preact/hooks';
import { scaleLinear } from 'd3-scale';
import type { BoxSide, FoundBox } from '../../experiments/index.ts';
import { percent } from '../parts/format.ts';
import { useSize } from '../parts/use-size.ts';
import { fitText } from '../plot/label-layout.ts';
import { nameOfFactor, valueText } from './lab-words.ts';
import type { ScenarioQuestion } from './readings.ts';
import type { BoxWordsOf } from './scenario-words.ts';
import { kindText, limitWords } from './scenario-words.ts';
import { labText } from './text/text.ts';

const ROW = 40;

/** Least and most of a column. */
function extent(values: ArrayLike<number>): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let k = 0; k < values.length; k++) {
    low = Math.min(low, values[k]!);
    high = Math.max(high, values[k]!);
  }
  return [low, high];
}

/** Dots of runs along a bar: enough to see where they lie. */
const MOST_DOTS = 400;

export interface BoxBarsProps {
  readonly sides: readonly BoxSide[];
  readonly question: ScenarioQuestion;
  readonly of: BoxWordsOf;
}

export function BoxBars({ sides, question, of }: BoxBarsProps) {
  const { lang, factors, scenario, calendar } = of;
  const text = labText[lang];
  const root = useRef<HTMLDivElement>(null);
  const { width } = useSize(root);
  const numbers = [...new Set(sides.map(({ factor }) => factor))];
  return (
    <div class="lab-bars" ref={root}>
      {width === 0 ? null : (
        <svg
          class="lab-svg"
          width={width}
          height={numbers.length * ROW}
          role="img"
          aria-label={`${text.bars}: ${limitWords(sides, of).join('; ')}`}
        >
          {numbers.map((number, k) => {
            const factor = factors[number]!;
            const own = sides.filter((side) => side.factor === number);
            const { values, kinds } = question.factors[number]!;
            const [low, high] = kinds === true ? [-0.5, factor.levels.length - 0.5] : extent(values);
            const x = scaleLinear([low, high], [4, width - 4]);
            const side = (which: 'low' | 'high'): number =>
              own.find((one) => one.side === which)?.value ?? (which === 'low' ? low : high);
            const write = (value: number): string => valueText(factor, value, { lang, calendar });
            const among = own.find((one) => one.side === 'among');
            const [from, to] = [side('low'), side('high')];
            const inside = among?.kinds.map((kind) => [kind - 0.5, kind + 0.5] as const) ?? [[from, to] as const];
            return (
              <g key={number} transform={`translate(0 ${k * ROW})`}>
                <text class="lab-name" x="4" y="12">
                  {fitText(nameOfFactor(factor, scenario, lang), width * 0.56, 12)}
                </text>
                <text class="lab-small" x={width - 4} y="12" text-anchor="end">
                  {fitText(
                    limitShort(own, write, (kind) => kindText(factor, kind, lang)),
                    width * 0.42,
                    11,
                  )}
                </text>
                <rect class="lab-bar-tried" x="4" width={width - 8} y="19" height="12" rx="2" />
                {inside.map(([a, b]) => (
                  <rect
                    key={a}
                    class="lab-bar-inside"
                    x={x(a)}
                    width={Math.max(2, x(b) - x(a))}
                    y="19"
                    height="12"
                    rx="2"
                  />
                ))}
                {Array.from({ length: Math.min(MOST_DOTS, question.outcomes.length) }, (_, row) =>
                  question.outcomes[row] === 1 ? (
                    <path key={row} class="lab-bar-run" d={`M${x(values[row]!).toFixed(1)} 21V29`} />
                  ) : null,
                )}
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}

function limitShort(
  own: readonly BoxSide[],
  write: (value: number) => string,
  kindOf: (kind: number) => string,
): string {
  return own
    .map(({ side, value, kinds }) =>
      side === 'among' ? kinds.map(kindOf).join(' / ') : `${side === 'low' ? '≥' : '≤'} ${write(value)}`,
    )
    .join(' · ');
}

export interface TradeOffProps {
  readonly box: FoundBox;
  readonly chosen: number | undefined;
  readonly lang: 'en' | 'zh';
  readonly onChoose: (place: number) => void;
}

const HEIGHT = 190;
const PAD = { left: 34, right: 10, top: 8, bottom: 30 };

/** The peeling trajectory: every box there was to choose, each a button. */
export function TradeOff({ box, chosen, lang, onChoose }: TradeOffProps) {
  const text = labText[lang];
  const root = useRef<HTMLDivElement>(null);
  const { width } = useSize(root);
  const x = scaleLinear([0, 1], [PAD.left, Math.max(PAD.left + 1, width - PAD.right)]);
  const y = scaleLinear([0, 1], [HEIGHT - PAD.bottom, PAD.top]);
  const at = chosen ?? box.chosen;
  return (
    <div class="lab-trade" ref={root} style={{ height: `${HEIGHT}px` }}>
      {width === 0 ? null : (
        <>
          <svg class="lab-svg" width={width} height={HEIGHT} aria-hidden="true">
            {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
              <g key={tick}>
                <path class="lab-grid" d={`M${x(0)} ${y(tick)}H${x(1)}M${x(tick)} ${y(0)}V${y(1)}`} />
                <text class="lab-tick" x={x(tick)} y={HEIGHT - 16} text-anchor={tick === 1 ? 'end' : 'middle'}>
                  {percent(lang, tick)}
                </text>
                <text class="lab-tick" x={PAD.left - 5} y={y(tick) + 4} text-anchor="end">
                  {percent(lang, tick)}
                </text>
              </g>
            ))}
            <text class="lab-small" x={x(0.5)} y={HEIGHT - 2} text-anchor="middle">
              {text.coverage}
            </text>
            <text class="lab-small" x={x(0) + 4} y={PAD.top + 11}>
              {text.density}
            </text>
            <path
              class="lab-trade-line"
              d={`M${box.trajectory.map(({ coverage, density }) => `${x(coverage).toFixed(1)} ${y(density).toFixed(1)}`).join('L')}`}
            />
          </svg>
          {box.trajectory.map(({ coverage, density, restricted }, place) => (
            <button
              key={place}
              type="button"
              class="lab-trade-dot"
              aria-pressed={place === at}
              aria-label={text.boxOf(percent(lang, coverage), percent(lang, density), restricted)}
              title={text.boxOf(percent(lang, coverage), percent(lang, density), restricted)}
              style={{ left: `${x(coverage)}px`, top: `${y(density)}px` }}
              onClick={() => onChoose(place)}
            />
          ))}
        </>
      )}
    </div>
  );
}
