/** The path chart for download: as a picture of a suitable size with its own caption, and as numbers. */
import { useContext, useRef } from 'preact/hooks';
import { StudioContext, useDocument, useScenario, useView } from '../studio/studio-context.ts';
import { punctuation, seedAsShown, seedParts } from '../../experiments/index.ts';
import { useStatusMessage } from '../parts/use-status-message.ts';
import { fitText } from '../plot/label-layout.ts';
import { figureText } from '../figures/figure-text.ts';
import { csvFile } from '../parts/csv-file.ts';
import { FigureTools, downloadTools } from '../figures/figure-tools.tsx';
import { offscreenSvg } from '../figures/offscreen-svg.ts';
import { saveFile } from '../parts/save-file.ts';
import { chartCsv } from './chart-data.ts';
import { chartLayout, type ChartShape } from './chart-layout.ts';
import { SessionContext, useCompare } from './compare-context.ts';
import { indicatorStyles } from './indicator-list.ts';
import { PathPlots, useShownSnapshot } from './path-plots.tsx';

const WIDTH = 860;
const MARGIN = 24;
const HEAD = 44;
const FOOT = 26;
/** The plots of a picture are as high as in a window of this height, pixels. */
const ROOM = 1080;

type Shape = Omit<ChartShape, 'width' | 'room'>;

function ChartPicture({ shape }: { readonly shape: Shape }) {
  const { text, lang, paths } = useCompare();
  const { title, seed, regions } = useScenario();
  const { region } = useView();
  const shown = useShownSnapshot();
  const layout = chartLayout({ ...shape, width: WIDTH - 2 * MARGIN, room: ROOM });
  const height = MARGIN + HEAD + layout.height + FOOT + MARGIN;
  const where = regions.length > 1 ? [regions[region.value]?.name[lang] ?? ''] : [];
  const seeds = text.report.seedsValue(seedAsShown(seedParts(seed).phrase), shown?.replicates ?? 0);
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={WIDTH} height={height} viewBox={`0 0 ${WIDTH} ${height}`}>
      <title>{`${title[lang]}${punctuation[lang].colon}${text.title(paths.length)}`}</title>
      <rect class="fg-sheet" width={WIDTH} height={height} />
      <g transform={`translate(${MARGIN} ${MARGIN})`}>
        <text class="fg-picture-title" y="14">
          {fitText([title[lang], ...where].join(punctuation[lang].colon), WIDTH - 2 * MARGIN, 17)}
        </text>
        <text class="fg-picture-lead" y="33">
          {text.title(paths.length)}
        </text>
        <g transform={`translate(0 ${HEAD})`}>
          <PathPlots layout={layout} />
        </g>
        <text class="fg-picture-foot" y={height - 2 * MARGIN}>
          {fitText(['Jiqun', `${text.report.seeds} ${seeds}`].join(' · '), WIDTH - 2 * MARGIN, 10.5)}
        </text>
      </g>
    </svg>
  );
}

export function ChartTools({ shape }: { readonly shape: Shape }) {
  const { session, text, lang, nameOf, calendar } = useCompare();
  const studio = useContext(StudioContext);
  const { scenario } = useDocument();
  const shown = useShownSnapshot();
  const row = useRef<HTMLDivElement>(null);
  const [said, tell] = useStatusMessage();
  const words = figureText[lang];
  const indicator = session.indicator.value;
  if (shown === undefined) return null;

  function save(extension: string, content: Blob): void {
    const name = `jiqun-${scenario.peek().id}-paths-${indicator}.${extension}`;
    saveFile(name, content);
    tell(words.saved(name));
  }
  const picture = (): string =>
    offscreenSvg(
      <StudioContext.Provider value={studio}>
        <SessionContext.Provider value={session}>
          <ChartPicture shape={shape} />
        </SessionContext.Provider>
      </StudioContext.Provider>,
      row.current!,
    );
  const { times } = indicatorStyles[indicator];
  const csv = (): Blob => csvFile(chartCsv(shown, { nameOf, calendar, times }));
  return (
    <div class="cmp-take" ref={row}>
      <FigureTools
        name={`${words.tools}${punctuation[lang].colon}${text.indicators[indicator].name}`}
        tools={downloadTools({ words, picture, csv, save, tell })}
      />
      <p role="status">{said}</p>
    </div>
  );
}
