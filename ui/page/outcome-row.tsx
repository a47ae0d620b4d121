/**
 * One outcome at the end: its number, where it lies among the runs, against doing nothing and against the policy
 * before.
 */
import './outcome-row.css';
import { unknowns, unknownWhen } from '../../engine/index.ts';
import { decimal, signed } from '../parts/format.ts';
import { outcomeView, type OutcomeSources } from './outcome-view.ts';
import { outcomeStyles, type OutcomeId } from '../facts/outcomes.ts';
import { endWords, intervalWords, levelWords, overWords } from '../facts/quoted-figures.ts';
import { useDocument, useLang, useText, useView } from '../studio/studio-context.ts';
import { punctuation } from '../../experiments/index.ts';

export function OutcomeRow({ id, sources }: { readonly id: OutcomeId; readonly sources: OutcomeSources }) {
  const { calendar } = useDocument();
  const lang = useLang();
  const text = useText();
  const { sheet } = useView();
  const { digits } = outcomeStyles[id];
  const { end, partly, alone: without, before, gap, most, half, faded, peak, top } = outcomeView(id, sources);
  const { value } = end;
  const alone = without?.value;
  const share = (of: number): number => 100 * Math.max(0, Math.min(1, of / top));
  const at = (of: number): string => `${share(of)}%`;
  const write = (of: number): string => decimal(lang, of, digits);
  const stretch = ([low, high]: readonly [number, number], height: number, name: string) => (
    <rect
      class={name}
      x={at(low)}
      y={5.5 - height / 2}
      width={`${share(high) - share(low)}%`}
      height={height}
      rx={height / 2}
    />
  );
  const known = gap !== undefined && !Number.isNaN(gap.low);
  const unknown = Number.isNaN(value);
  const reason = unknownWhen(id);
  const why = reason === undefined ? '' : text.outcomes.unknown(unknowns[reason].label[lang]);
  // Read by scripts and tests: the numbers themselves, in the unit shown.
  const exact =
    gap === undefined ? undefined : [gap.value, gap.low, gap.high].filter((one) => !Number.isNaN(one)).join(' ');
  return (
    <div class="outcome">
      <button
        type="button"
        class="outcome-name"
        aria-haspopup="dialog"
        title={most === undefined || faded ? undefined : text.study.note}
        onClick={() => (sheet.value = { kind: 'figure', figure: id })}
      >
        {text.outcomes.names[id]}
      </button>
      <data
        class="outcome-value"
        data-quoted={`${id} end`}
        value={unknown ? '' : String(value)}
        title={unknown ? why : `${overWords(end.over, lang)}${punctuation[lang].comma}${endWords(lang)}`}
      >
        {levelWords(end, lang)}
        {unknown ? <span class="spoken">{why}</span> : null}
      </data>
      <svg class={`outcome-bar${faded ? ' outcome-faded' : ''}`} width="100%" height="11" aria-hidden="true">
        <rect class="outcome-track" y="4" width="100%" height="3" rx="1.5" />
        {most !== undefined ? (
          stretch(most, 6, 'outcome-most')
        ) : unknown ? null : (
          <rect class="outcome-part" y="4" width={at(value)} height="3" rx="1.5" />
        )}
        {half === undefined ? null : stretch(half, 6, 'outcome-half')}
        {alone === undefined ? null : (
          <svg x={at(alone)} overflow="visible">
            <path d="M0 0v11" stroke="var(--pt-base)" stroke-width="2" />
          </svg>
        )}
        {before === undefined || (alone !== undefined && Math.abs(before - alone) < 0.005 * top) ? null : (
          <circle cx={at(before)} cy="5.5" r="4.5" class="outcome-before" />
        )}
        {unknown ? null : <circle cx={at(value)} cy="5.5" r="5" class="outcome-now" />}
      </svg>
      <div class="outcome-foot">
        <span class="outcome-alone" title={partly === undefined ? undefined : why}>
          {unknown
            ? why
            : partly !== undefined
              ? text.outcomes.partly(partly.known, partly.runs)
              : alone !== undefined
                ? text.outcomes.alone(write(alone))
                : most !== undefined && !faded
                  ? text.study.most(write(most[0]), write(most[1]))
                  : text.outcomes.peak(write(peak.value), calendar.value.label(peak.quarter))}
        </span>
        <data
          class="outcome-gap"
          data-quoted={gap === undefined ? undefined : `${id} gap`}
          value={exact}
          title={known ? text.study.pairNote : gap && overWords(gap.over, lang)}
        >
          {gap === undefined ? '' : signed(lang, gap.value, digits)}
          {gap === undefined ? '' : intervalWords(gap, lang)}
        </data>
      </div>
    </div>
  );
}
