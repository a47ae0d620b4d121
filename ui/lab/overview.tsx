/** All runs at a glance: how clusters end, and what was measured. */
import { verdictNames, verdicts } from '../../engine/index.ts';
import { percent } from '../parts/format.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import { verdictColour } from '../parts/verdict-style.ts';
import { useLang } from '../studio/studio-context.ts';
import { count, numberText, outputWords } from './lab-words.ts';
import type { PictureProps } from './picture-props.ts';
import type { ColumnSummary } from './readings.ts';
import { labText } from './text/text.ts';
import { useAnalysis } from './use-analysis.ts';

function Endings({ sweep, region }: Pick<PictureProps, 'sweep' | 'stamp'> & { readonly region: number }) {
  const lang = useLang();
  const text = labText[lang];
  const { regions } = sweep.experiment.base.scenario;
  const counts = sweep.rows.verdictCounts(region);
  const all = counts.reduce((sum, one) => sum + one, 0);
  if (all === 0) return null;
  const shown = verdicts.map((verdict, v) => ({ verdict, many: counts[v]! })).filter(({ many }) => many > 0);
  const name = regions[region]!.name?.[lang] ?? regions[region]!.id;
  return (
    <div class="lab-endings">
      <h3>{regions.length > 1 ? text.endingsOf(name) : text.endings}</h3>
      <div class="lab-endings-bar" aria-hidden="true">
        {shown.map(({ verdict, many }) => (
          <i key={verdict} style={{ flexGrow: many, background: `var(--vd-${verdictColour[verdict]})` }} />
        ))}
      </div>
      <ul>
        {shown.map(({ verdict, many }) => (
          <li key={verdict}>
            <i class="dot" style={{ background: `var(--vd-${verdictColour[verdict]})` }} />
            {text.ending(
              sentenceCase(verdictNames[verdict][lang]),
              count(lang, many),
              percent(lang, many / all, many / all < 0.1 ? 1 : 0),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Least, middle nine tenths, median and most on one line. */
function Spread({ of: { least, most, p05, p50, p95 } }: { readonly of: ColumnSummary }) {
  const at = (value: number): string => `${most > least ? 2 + (96 * (value - least)) / (most - least) : 50}%`;
  return (
    <svg class="lab-spread" aria-hidden="true">
      <line class="lab-spread-all" x1={at(least)} x2={at(most)} y1="9" y2="9" />
      <line class="lab-spread-most" x1={at(p05)} x2={at(p95)} y1="9" y2="9" />
      <circle cx={at(p50)} cy="9" r="4" />
    </svg>
  );
}

export function Overview({ sweep, session, stamp }: PictureProps) {
  const lang = useLang();
  const text = labText[lang];
  const { kept, base } = sweep.experiment;
  const { result } = useAnalysis(session.analyst, 'summaries', 'all', stamp, () => [
    kept.outputs.map((_output, k) => sweep.rows.measured(k)),
  ]);
  return (
    <section class="lab-part" aria-label={text.results}>
      <h2>{text.results}</h2>
      {base.regions.map(({ id }, r) => (
        <Endings key={id} sweep={sweep} region={r} stamp={sweep.state.value.done} />
      ))}
      {result === undefined || kept.outputs.length === 0 ? null : (
        <div class="lab-scroll" tabIndex={0} role="group" aria-label={text.measures}>
          <table class="lab-table lab-measures">
            <thead>
              <tr>
                <th scope="col">{text.columns.output}</th>
                <th scope="col">{text.columns.mean}</th>
                <th scope="col">{text.columns.range}</th>
                <th scope="col">{text.columns.spread}</th>
              </tr>
            </thead>
            <tbody>
              {kept.outputs.map((output, k) => {
                const one = result[k];
                if (one === undefined) return null;
                return (
                  <tr key={output.name}>
                    <th scope="row">
                      {outputWords(output, lang)} <small>{output.unit[lang]}</small>
                    </th>
                    <td>{numberText(lang, one.mean)}</td>
                    <td>
                      {numberText(lang, one.p05)} – {numberText(lang, one.p95)}
                    </td>
                    <td class="lab-spread-cell">
                      <span>{numberText(lang, one.least)}</span>
                      <Spread of={one} />
                      <span>{numberText(lang, one.most)}</span>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
