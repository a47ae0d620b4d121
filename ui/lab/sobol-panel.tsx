/** Shares of variance: what each factor explains alone, and together with the others. */
import { useState } from 'preact/hooks';
import { percent } from '../parts/format.ts';
import { useLang } from '../studio/studio-context.ts';
import { FactorBars } from './factor-bars.tsx';
import { nameOfFactor } from './lab-words.ts';
import { OutputSelect } from './output-select.tsx';
import type { PictureProps } from './picture-props.ts';
import { meansByPoint } from './readings.ts';
import { labText } from './text/text.ts';
import { useAnalysis } from './use-analysis.ts';

const MOST_BARS = 20;

export function SobolPanel({ sweep, session, stamp }: PictureProps) {
  const lang = useLang();
  const text = labText[lang];
  const { experiment, rows } = sweep;
  const { factors, points, design, base, phrase } = experiment;
  const [output, setOutput] = useState(0);
  const { result } = useAnalysis(session.analyst, 'sobol', String(output), stamp, () => [
    [design.plan, factors.length, phrase],
    meansByPoint(rows, rows.measured(output), points),
  ]);
  const bars = (result?.total ?? [])
    .map((total, k) => {
      const name = nameOfFactor(factors[k]!, base.scenario, lang);
      const first = result!.first[k]!;
      return {
        name,
        spoken: text.sobolOf(name, percent(lang, first.mean), percent(lang, total.mean)),
        front: first,
        behind: total,
      };
    })
    .filter(({ behind }) => Number.isFinite(behind.mean))
    .toSorted((a, b) => b.behind.mean - a.behind.mean)
    .slice(0, MOST_BARS);
  return (
    <section class="lab-part" aria-label={text.sobol}>
      <header>
        <h2>{text.sobol}</h2>
        <OutputSelect experiment={experiment} value={output} onChoose={setOutput} />
      </header>
      <p class="faint">{text.sobolNote}</p>
      {bars.length === 0 ? (
        <p class="faint">{text.sobolWait}</p>
      ) : (
        <FactorBars label={text.sobol} write={(value) => percent(lang, value)} most={1} bars={bars} />
      )}
    </section>
  );
}
