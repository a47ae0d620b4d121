/** How each path ends: every run a dot, and how runs with the same luck change their verdict from path to path. */
import './odds-panel.css';
import { useMemo, useRef } from 'preact/hooks';
import { verdicts, verdictShortNames } from '../../engine/index.ts';
import { comma } from '../parts/format.ts';
import { verdictColour } from '../parts/verdict-style.ts';
import { fitText, textWidth } from '../plot/label-layout.ts';
import { useSize } from '../parts/use-size.ts';
import { useCompare } from './compare-context.ts';
import { worldsDrawn } from './headline.ts';
import { flowLayout, flowRows } from './flow-layout.ts';
import type { PathView, Snapshot } from './snapshot.ts';
import { horizon, punctuation } from '../../experiments/index.ts';
import { useScenario } from '../studio/studio-context.ts';

const TOP = 40;
/** Width from which three columns stand side by side, and from which they are not squeezed. */
const WIDE = 400;
const ROOMY = 470;
/** Room for the words beside the outer columns, and what is left of it on the smallest pages. */
const SIDE = 84;
const SIDE_LEAST = 68;
const SMALL = 320;
/** Flows narrower than this many pixels carry no number. */
const ROOM_FOR_NUMBER = 11;

function FlowRow({
  ids,
  shown,
  width,
}: {
  readonly ids: readonly string[];
  readonly shown: Snapshot;
  readonly width: number;
}) {
  const { session, text, lang, nameOf, colourOf } = useCompare();
  const views = ids
    .map((id) => shown.paths.find((view) => view.id === id))
    .filter((view): view is PathView => view !== undefined);
  const column = width < ROOMY ? 54 : 62;
  const beside = width < SMALL ? SIDE_LEAST : SIDE;
  const layout = useMemo(() => {
    // Names stand beside the first and the last column.
    const [first, last] = [beside, Math.max(beside + column + 36, width - beside - column)];
    const lefts = views.map((_view, k) => first + (k * (last - first)) / Math.max(1, views.length - 1));
    return flowLayout(
      views.map(({ outcomes }) => outcomes),
      lefts,
      TOP,
      column,
    );
  }, [shown, width, ids.join('\n')]);
  const lit = session.lit.value ?? session.replicate.value;
  const separator = comma(lang);
  const spoken = views
    .map(({ id, outcomes }) => {
      const counts = verdicts.flatMap((verdict, v) => {
        const n = outcomes.reduce((sum, outcome) => sum + Number(outcome === v), 0);
        return n === 0 ? [] : [text.odds.count(n, verdictShortNames[verdict][lang])];
      });
      return text.odds.summary(nameOf(id), counts.join(separator));
    })
    .join(punctuation[lang].gap);
  const runOf = (event: Event): number | null => {
    const found = event.target instanceof Element ? event.target.getAttribute('data-run') : null;
    return found === null ? null : Number(found);
  };
  return (
    <svg
      class="cmp-flow"
      width={width}
      height={layout.height + 8}
      role="img"
      aria-label={spoken}
      onPointerOver={(event) => (session.lit.value = runOf(event))}
      onPointerLeave={() => (session.lit.value = null)}
      onClick={(event) => {
        const run = runOf(event);
        if (run !== null) session.replicate.value = session.replicate.peek() === run ? null : run;
      }}
    >
      {layout.ribbons.flatMap((between, k) =>
        between.map(({ from, to, count, d, thickness, x, y }) => (
          <g key={`${k}-${from}-${to}`}>
            <path class="cmp-ribbon" d={d} style={{ fill: `var(--vd-${verdictColour[verdicts[to]!]})` }} />
            {thickness > ROOM_FOR_NUMBER ? (
              <text class="cmp-flow-count" x={x} y={y + 4} text-anchor="middle">
                {count}
              </text>
            ) : null}
          </g>
        )),
      )}
      {layout.columns.map(({ left, groups }, k) => {
        const id = views[k]!.id;
        const [isFirst, isLast] = [k === 0, k === views.length - 1];
        const gap = (layout.columns[1]?.left ?? 0) - layout.columns[0]!.left - column;
        const room = isFirst || isLast ? beside + column : column + 1.4 * gap;
        return (
          <g key={id}>
            <text
              class="cmp-flow-name"
              x={isFirst ? left + column : isLast ? left : left + column / 2}
              y="14"
              text-anchor={isFirst ? 'end' : isLast ? 'start' : 'middle'}
              style={{ fill: colourOf(id) }}
            >
              {fitText(nameOf(id), room, 12.5)}
            </text>
            {groups.map(({ verdict, count, top, dots }) => {
              const word = verdictShortNames[verdicts[verdict]!][lang];
              const x = isFirst ? left - 10 : left + column + 10;
              return (
                <g key={verdict}>
                  {isFirst || isLast ? (
                    <text class="cmp-flow-verdict" x={x} y={top + 10} text-anchor={isFirst ? 'end' : 'start'}>
                      <tspan class="cmp-flow-number">{count}</tspan>
                      <tspan x={x} dy="14">
                        {fitText(word, beside - 10, 11)}
                      </tspan>
                    </text>
                  ) : (
                    <text class="cmp-flow-verdict" x={left + column / 2} y={top - 5} text-anchor="middle">
                      {textWidth(`${count} ${word}`, 11) < 130 ? `${count} ${word}` : count}
                    </text>
                  )}
                  {dots.map(({ run, x: cx, y: cy }) => (
                    <circle
                      key={run}
                      class={run === lit ? 'cmp-dot cmp-dot-lit' : 'cmp-dot'}
                      data-run={run}
                      cx={cx}
                      cy={cy}
                      r={layout.radius}
                      style={{ fill: `var(--vd-${verdictColour[verdicts[verdict]!]})` }}
                    />
                  ))}
                </g>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

export function OddsPanel() {
  const { session, text, lang, waiting } = useCompare();
  const { quarters, plausible } = useScenario();
  const after = horizon(lang, quarters);
  const root = useRef<HTMLDivElement>(null);
  const { width } = useSize(root);
  const shown = session.snapshot.value;
  const others = shown?.paths.flatMap(({ id, against }) => (against === undefined ? [] : [id])) ?? [];
  return (
    <section class="cmp-section cmp-odds">
      <h2>
        {text.odds.title(after)}{' '}
        <small>
          {text.odds.note(
            worldsDrawn(session.scope.value, session.count.value, shown?.endings ?? session.count.value, plausible),
            plausible !== undefined,
          )}
        </small>
      </h2>
      <div ref={root}>
        {shown === undefined || width === 0 ? (
          <p class="cmp-wait">{waiting}</p>
        ) : (
          flowRows(shown.reference, others, width >= WIDE).map((ids) => (
            <FlowRow key={ids.join('\n')} ids={ids} shown={shown} width={width} />
          ))
        )}
      </div>
    </section>
  );
}
