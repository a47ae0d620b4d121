/** How the runs end: every run a dot, counted by verdict; one of them can be opened. */
import './verdict-dots.css';
import { verdictNames, verdicts, verdictShortNames, type Verdict } from '../../engine/index.ts';
import type { PathOutlook } from '../../experiments/index.ts';
import { dotsOf, dotsPerRow, nextWith } from '../parts/dot-rows.ts';
import { RunOnShow } from './run-on-show.tsx';
import { useDocument, useLang, useStudy, useText } from '../studio/studio-context.ts';
import { verdictColour } from '../parts/verdict-style.ts';
import { sentenceCase } from '../parts/sentence-case.ts';

export interface VerdictDotsProps {
  /** Undefined while nothing is known. */
  readonly path: PathOutlook | undefined;
  readonly replicates: readonly number[];
  /** Dots in all; those not done yet are empty. */
  readonly size: number;
  readonly faded: boolean;
}

const fill = (verdict: Verdict): string => `var(--vd-${verdictColour[verdict]})`;

export function VerdictDots({ path, replicates, size, faded }: VerdictDotsProps) {
  const { change } = useDocument();
  const study = useStudy();
  const text = useText();
  const lang = useLang();
  const nameOf = (verdict: Verdict): string => sentenceCase(verdictNames[verdict][lang]);
  const dots = path === undefined ? [] : dotsOf(path.outcomes, replicates);
  const onShow = study.replicate.value;
  const open = (replicate: number): void => change(study.withRun(replicate), 'commit');
  const perRow = dotsPerRow(Math.max(size, dots.length));
  const rows = Math.ceil(Math.max(size, dots.length) / perRow);
  const place = (k: number) => ({ cx: (k % perRow) + 0.5, cy: Math.floor(k / perRow) + 0.5, r: 0.4 });
  const lit = dots.findIndex(({ replicate }) => replicate === onShow);
  return (
    <div class={`odds${faded ? ' odds-faded' : ''}`}>
      <div class="odds-counts">
        {verdicts.map((verdict) => {
          const count = path?.verdicts[verdict] ?? 0;
          if (count === 0) return null;
          return (
            <button
              key={verdict}
              type="button"
              disabled={faded}
              title={text.study.open(nameOf(verdict), count)}
              onClick={() => {
                const run = nextWith(dots, verdict, onShow);
                if (run !== undefined) open(run);
              }}
            >
              <i class="dot" style={{ background: fill(verdict) }} />
              {sentenceCase(verdictShortNames[verdict][lang])} <b>{count}</b>
            </button>
          );
        })}
        <RunOnShow />
      </div>
      {/* The counts say the same; keys open a run there. */}
      <svg
        class="odds-dots"
        viewBox={`0 0 ${perRow} ${rows}`}
        aria-hidden="true"
        onClick={(event) => {
          const run = event.target instanceof Element ? event.target.getAttribute('data-run') : null;
          if (run !== null && !faded) open(Number(run));
        }}
      >
        {dots.map(({ replicate, verdict }, k) => (
          <circle key={replicate} {...place(k)} data-run={replicate} style={{ fill: fill(verdict) }}>
            <title>{text.study.run(replicate + 1, nameOf(verdict))}</title>
          </circle>
        ))}
        {Array.from({ length: Math.max(0, size - dots.length) }, (_, k) => (
          <circle key={`open ${k}`} class="odds-open" {...place(dots.length + k)} r={0.3} />
        ))}
        {lit < 0 || faded ? null : (
          <>
            <circle class="odds-halo" {...place(lit)} r={0.44} />
            <circle class="odds-lit" {...place(lit)} r={0.56} />
          </>
        )}
      </svg>
    </div>
  );
}
