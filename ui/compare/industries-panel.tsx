/** Which industry for this place: asked on request, answered in a sentence for each place and in small multiples. */
import './industries-panel.css';
import { useContext, useRef } from 'preact/hooks';
import { indicators, parameters } from '../../engine/index.ts';
import {
  industriesText,
  industryDesign,
  industryIds,
  placeIds,
  punctuation,
  seedAsShown,
  seedParts,
  settingName,
  TAKEN_OFF,
} from '../../experiments/index.ts';
import { figureText } from '../figures/figure-text.ts';
import { downloadTools, FigureTools } from '../figures/figure-tools.tsx';
import { offscreenSvg } from '../figures/offscreen-svg.ts';
import { csvFile } from '../parts/csv-file.ts';
import { decimal } from '../parts/format.ts';
import { saveFile } from '../parts/save-file.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import { useSize } from '../parts/use-size.ts';
import { useStatusMessage } from '../parts/use-status-message.ts';
import { fitText } from '../plot/label-layout.ts';
import { StudioContext, useDocument } from '../studio/studio-context.ts';
import { SessionContext, useCompare } from './compare-context.ts';
import { CopyCommand } from '../controls/copy-command.tsx';
import { industriesCsv } from './industries-data.ts';
import { industriesHeight, IndustriesPlot } from './industries-plot.tsx';
import type { IndustriesResult } from './industries-study.ts';
import { StudyControls } from './study-controls.tsx';

const WIDTH = 720;
const MARGIN = 24;
const TITLE = 44;

/** The small multiples on a sheet of their own. */
function Picture({ result }: { readonly result: IndustriesResult }) {
  const { text, lang } = useCompare();
  const { scenario, summary } = result;
  const height = TITLE + industriesHeight + 2 * MARGIN + 24;
  const seeds = text.report.seedsValue(seedAsShown(seedParts(scenario.seed).phrase), summary.replicates);
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={WIDTH} height={height} viewBox={`0 0 ${WIDTH} ${height}`}>
      <title>{`${scenario.title[lang]}${punctuation[lang].colon}${text.industries.title}`}</title>
      <rect class="fg-sheet" width={WIDTH} height={height} />
      <g transform={`translate(${MARGIN} ${MARGIN})`}>
        <text class="fg-picture-title" y="14">
          {fitText(text.industries.title, WIDTH - 2 * MARGIN, 17)}
        </text>
        <text class="fg-picture-lead" y="33">
          {fitText(scenario.title[lang], WIDTH - 2 * MARGIN, 12)}
        </text>
        <g transform={`translate(0 ${TITLE})`}>
          <IndustriesPlot result={result} width={WIDTH - 2 * MARGIN} />
        </g>
        <text class="fg-picture-foot" y={height - 2 * MARGIN}>
          {fitText(['Jiqun', `${text.report.seeds} ${seeds}`].join(' · '), WIDTH - 2 * MARGIN, 10.5)}
        </text>
      </g>
    </svg>
  );
}

function Tools({ result }: { readonly result: IndustriesResult }) {
  const { session, text, lang, calendar } = useCompare();
  const studio = useContext(StudioContext);
  const row = useRef<HTMLDivElement>(null);
  const [said, tell] = useStatusMessage();
  const words = figureText[lang];
  const save = (extension: string, content: Blob): void => {
    const name = `jiqun-${result.scenario.id}-industries.${extension}`;
    saveFile(name, content);
    tell(words.saved(name));
  };
  const picture = (): string =>
    offscreenSvg(
      <StudioContext.Provider value={studio}>
        <SessionContext.Provider value={session}>
          <Picture result={result} />
        </SessionContext.Provider>
      </StudioContext.Provider>,
      row.current!,
    );
  const csv = (): Blob => csvFile(industriesCsv(result.summary, calendar));
  return (
    <div class="cmp-take" ref={row}>
      <FigureTools name={text.industries.picture} tools={downloadTools({ words, picture, csv, save, tell })} />
      <p role="status">{said}</p>
    </div>
  );
}

function Numbers({ result }: { readonly result: IndustriesResult }) {
  const { text, lang } = useCompare();
  const { summary, scenario } = result;
  const words = text.industries;
  const name = (key: 'industry' | 'place', id: (typeof industryIds)[number] | (typeof placeIds)[number]): string =>
    sentenceCase(settingName(scenario, key, id)[lang]);
  return (
    <details class="cmp-industry-numbers">
      <summary>{words.numbers}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.industry}</th>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.takeOff}</th>
            <th scope="col">{sentenceCase(indicators.functionLevel.label[lang])}</th>
            <th scope="col">{sentenceCase(indicators.valueAddedPerWorker.label[lang])}</th>
          </tr>
        </thead>
        <tbody>
          {summary.cells.map(({ industry, place, takeOff, functionLevel, valueAddedPerWorker }) => (
            <tr key={`${industry} ${place}`}>
              {place === placeIds[0] ? (
                <th scope="rowgroup" rowSpan={placeIds.length}>
                  {name('industry', industry)}
                </th>
              ) : null}
              <th scope="row">{name('place', place)}</th>
              <td class="cmp-whole">{words.takenOff(takeOff.count, summary.replicates)}</td>
              <td>{decimal(lang, functionLevel.p50, 2)}</td>
              <td>{decimal(lang, valueAddedPerWorker.p50, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

export function IndustriesPanel() {
  const { session, text, lang } = useCompare();
  const { committed, presets } = useDocument();
  const root = useRef<HTMLDivElement>(null);
  const { width } = useSize(root);
  const study = session.industries;
  const words = text.industries;
  const result = study.result.value;
  const { kept } = industryDesign(committed.value, presets);
  const list = kept.map((id) => parameters[id].label[lang]).join(punctuation[lang].list);
  return (
    <section class="cmp-section cmp-industries">
      <h2>
        {words.title} <small>{words.note}</small>
      </h2>
      <StudyControls
        state={study.state.value}
        onCompute={study.compute}
        ready={study.ready.value}
        onStop={study.stop}
        count={study.count}
        compute={result === undefined ? words.compute : words.again}
        size={words.size(study.count.value * industryIds.length * placeIds.length)}
      />
      {kept.length === 0 ? null : <p class="cmp-note">{words.kept(list)}</p>}
      <div ref={root}>
        {result === undefined || width === 0 ? null : (
          <>
            {study.stale.value ? <p class="cmp-stale">{text.window.stale}</p> : null}
            <ul class="cmp-answers">
              {industriesText(result.summary, result.scenario).map((one) => (
                <li key={one.en}>{one[lang]}</li>
              ))}
            </ul>
            <IndustriesPlot result={result} width={width} />
            <p class="cmp-note">{words.key(TAKEN_OFF)}</p>
            <Numbers result={result} />
            <Tools result={result} />
            <CopyCommand command={() => result.command} />
          </>
        )}
      </div>
    </section>
  );
}
