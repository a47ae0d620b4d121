/** The past under the worlds that may have made it, and what follows in them. */
import { comparable } from '../../../experiments/index.ts';
import { useLang } from '../../studio/studio-context.ts';
import { FanChart, momentWords } from './fan-chart.tsx';
import type { FitResult } from './fit-session.ts';
import { fitText } from './text/text.ts';

export function FitPanel({ result: { question, calibration, bands } }: { readonly result: FitResult }) {
  const lang = useLang();
  const text = fitText[lang];
  const { measurements } = question;
  const { observed, worlds } = calibration;
  let [inside, all] = [0, 0];
  for (const band of bands) {
    const { times, values } = observed.series.find(({ observable }) => observable === band.observable)!;
    times.forEach((moment, k) => {
      const at = (part: 'p05' | 'p95'): number => comparable(band.observable, band[part][moment - band.from]!);
      all += 1;
      inside += Number(values[k]! >= at('p05') && values[k]! <= at('p95'));
    });
  }
  return (
    <section class="fit-part" aria-label={text.fit}>
      <h2>{text.fit}</h2>
      <p class="fit-lead">
        {text.fitLead(worlds.length, measurements.place[lang], momentWords(observed, observed.last, lang))}{' '}
        {text.within(inside, all)}
      </p>
      <div class="fit-charts">
        {bands.map((band) => (
          <FanChart
            key={band.observable}
            observed={observed}
            band={band}
            series={measurements.series.find(({ observable }) => observable === band.observable)}
            lang={lang}
          />
        ))}
      </div>
    </section>
  );
}
