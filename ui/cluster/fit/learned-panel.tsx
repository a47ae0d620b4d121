/** Before and after the data, unknown by unknown: what they pin down, and what they leave as wide as it was. */
import {
  percent,
  pinOf,
  pins,
  punctuation,
  unknowns,
  wholeNumber,
  type Language,
  type Learned,
} from '../../../experiments/index.ts';
import { sentenceCase } from '../../parts/sentence-case.ts';
import { useLang } from '../../studio/studio-context.ts';
import type { FitResult } from './fit-session.ts';
import { fitText } from './text/text.ts';
import { shareOfRange, unknownNumber } from './unknown-words.ts';

const WIDTH = 300;
const BARS = { top: 4, height: 40 };
const LINE = 54;
const HEIGHT = 62;
/** What the strip holds of the weight in a tenth: three times that of before, unless one has more. */
const USUAL = 0.3;
const LEAST_EFFECTIVE = 60;

function Strip({ learned: { id, tenths, p05, p50, p95 } }: { readonly learned: Learned }) {
  const most = Math.max(USUAL, ...tenths);
  const x = (value: number): number => WIDTH * Math.min(1, Math.max(0, shareOfRange(id, value)));
  const height = (share: number): number => (BARS.height * share) / most;
  const flat = BARS.top + BARS.height - height(0.1);
  return (
    <svg class="fit-strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {tenths.map((share, k) => (
        <rect
          key={k}
          class="fit-tenth"
          x={(k * WIDTH) / 10 + 1}
          width={WIDTH / 10 - 2}
          y={BARS.top + BARS.height - height(share)}
          height={height(share)}
        />
      ))}
      <path class="fit-flat" d={`M0 ${flat}H${WIDTH}`} />
      <path class="fit-rail" d={`M0 ${LINE}H${WIDTH}`} />
      <path class="fit-span" d={`M${x(p05)} ${LINE}H${x(p95)}`} />
      <path class="fit-middle" d={`M${x(p50)} ${LINE}h0`} />
    </svg>
  );
}

function UnknownRow({ learned, lang }: { readonly learned: Learned; readonly lang: Language }) {
  const text = fitText[lang];
  const { id, p05, p50, p95 } = learned;
  const { label, unit, low, high } = unknowns[id];
  const write = (value: number): string => unknownNumber(lang, id, value);
  const pin = pinOf(learned);
  return (
    <li class={`fit-unknown fit-${pin}`}>
      <p class="fit-unknown-name">
        <b>{sentenceCase(label[lang])}</b> <small>{unit[lang]}</small>
      </p>
      <Strip learned={learned} />
      <p class="fit-ends" aria-hidden="true">
        <span>{write(low)}</span>
        <span>{write(high)}</span>
      </p>
      <p class="fit-unknown-value">
        <b>{write(p50)}</b> <span>{text.range(write(p05), write(p95))}</span>
      </p>
    </li>
  );
}

export function LearnedPanel({ result: { calibration } }: { readonly result: FitResult }) {
  const lang = useLang();
  const text = fitText[lang];
  const { learned, error, made, effective } = calibration;
  const groups = pins.map((pin) => ({
    pin,
    rows: learned.filter((one) => pinOf(one) === pin).toSorted((a, b) => a.left - b.left),
  }));
  const wide = groups.at(-1)!.rows.map(({ id }) => unknowns[id].label[lang]);
  return (
    <section class="fit-part" aria-label={text.learned}>
      <h2>{text.learned}</h2>
      <p class="fit-lead">{text.learnedLead(wholeNumber(lang, made))}</p>
      {groups.map(({ pin, rows }) =>
        rows.length === 0 ? null : (
          <div key={pin} class="fit-group">
            <h3>{text.pinNotes[pin]}</h3>
            <ul class="fit-unknowns">
              {rows.map((one) => (
                <UnknownRow key={one.id} learned={one} lang={lang} />
              ))}
            </ul>
          </div>
        ),
      )}
      {wide.length === 0 ? null : <p class="fit-note">{text.allWide(wide.join(punctuation[lang].list))}</p>}
      <p class="fit-note">
        {text.error(percent(lang, error.p50), percent(lang, error.p05), percent(lang, error.p95))}
        {effective < LEAST_EFFECTIVE ? `${punctuation[lang].gap}${text.few(Math.round(effective))}` : ''}
      </p>
    </section>
  );
}
