/** One figure on the page: title, drawing, tools, and under it the definition and the table when they are asked for. */
import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { copyText } from '../parts/copy-text.ts';
import { TimeSlider } from '../plot/time-slider.tsx';
import { phaseBands } from '../plot/phase-bands.ts';
import { chartText } from '../charts/chart-text.ts';
import { cardsOfIndicator } from '../explain/theory-cards.ts';
import type { TheoryId } from '../../experiments/index.ts';
import { TheoryMarks } from '../explain/theory-marks.tsx';
import { useSize } from '../parts/use-size.ts';
import { FigureChart } from './figure-chart.tsx';
import { csvFile } from '../parts/csv-file.ts';
import { dataColumns, figureCsv, figureTsv, fileName } from './figure-data.ts';
import { FigureDiamond } from './figure-diamond.tsx';
import { FigureDefinitions } from './figure-definitions.tsx';
import { endRoom } from './figure-ends.ts';
import { figureHeight, figureLayout } from './figure-layout.ts';
import { drawnPanels } from './figure-lines.ts';
import { figures, linesOf, type FigureId } from './figure-list.ts';
import { FigureTable } from './figure-table.tsx';
import { figureText } from './figure-text.ts';
import { FigureTools, downloadTools, type Tool } from './figure-tools.tsx';
import type { FigureRuns, FigureView, RunStamp } from './figure-view.ts';
import { lineRules, spokenValue } from './lines.ts';
import { PastNote } from './past-note.tsx';
import { pictureSvg } from './picture.tsx';
import { saveFile } from '../parts/save-file.ts';
import { useInView } from './use-in-view.ts';
import { punctuation } from '../../experiments/index.ts';

/** Theories whose mechanism shows in a figure: each line's nearest, in the order of the lines. */
const cardsOfFigure = (figure: FigureId): readonly TheoryId[] => [
  ...new Set(linesOf(figure).flatMap((line) => cardsOfIndicator(lineRules[line].from[0]).slice(0, 1))),
];

export interface FigureCardProps {
  readonly figure: FigureId;
  readonly runs: FigureRuns;
  readonly view: FigureView;
  readonly stamp: RunStamp;
  readonly time: Signal<number>;
  readonly hover: Signal<number | null>;
  /** Says what was done. */
  readonly tell: (words: string) => void;
  readonly onModel: ((anchor: string) => void) | undefined;
  readonly onTheory: ((card: TheoryId) => void) | undefined;
  /** Brought into sight and set off from the others. */
  readonly marked?: boolean;
  /** What is said under it. */
  readonly aside?: ComponentChildren;
  /** Begins with its definitions open. */
  readonly explained?: boolean;
}

export function FigureCard({
  figure,
  runs,
  view,
  stamp,
  time,
  hover,
  tell,
  onModel,
  onTheory,
  marked = false,
  aside,
  explained = false,
}: FigureCardProps) {
  const { lang, quarters, calendar } = view;
  const text = figureText[lang];
  const { title, lead } = text.figures[figure];
  const card = useRef<HTMLElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const inView = useInView(plot);
  const { width } = useSize(plot);
  const [opened, setOpened] = useState<'definitions' | 'table' | null>(explained ? 'definitions' : null);
  const id = useId();

  useEffect(() => {
    if (marked) card.current?.scrollIntoView({ block: 'center', behavior: view.still ? 'instant' : 'smooth' });
  }, [marked, view.still]);
  const ends = useMemo(() => endRoom(figure, runs, view, width), [figure, runs, view, width]);
  const layout = useMemo(
    () => figureLayout(width, quarters, figures[figure].length, ends),
    [width, quarters, figure, ends],
  );
  const known = runs.run !== undefined;
  const drawn = known && inView && width > 0;
  const panels = useMemo(
    () => (drawn ? drawnPanels(figure, runs, layout, view) : []),
    [drawn, figure, runs, layout, view],
  );
  const bands = useMemo(() => (runs.run === undefined ? [] : phaseBands(runs.run, quarters)), [runs.run, quarters]);
  const valueText = useCallback(
    (q: number) => {
      const series = runs.run?.series;
      if (series === undefined) return text.noRun;
      const values = linesOf(figure).map((line) => ({
        name: text.lines[line],
        value: spokenValue(line, lang, lineRules[line].value(series, q)),
      }));
      return text.valueAt(calendar.moment(q), values);
    },
    [runs.run, figure, lang, text, calendar],
  );

  const toggle = (what: 'definitions' | 'table') => () => setOpened(opened === what ? null : what);
  const columns = () => dataColumns(figure, runs, quarters);
  const save = (extension: string, content: Blob): void => {
    const name = fileName(figure, stamp, extension);
    saveFile(name, content);
    tell(text.saved(name));
  };
  const picture = (): string => pictureSvg({ figure, runs, view, stamp }, card.current!);
  const tools: readonly Tool[] = [
    {
      id: 'definitions',
      label: text.definitions,
      open: opened === 'definitions',
      controls: `${id}d`,
      act: toggle('definitions'),
    },
    { id: 'table', label: text.table, open: opened === 'table', controls: `${id}t`, act: toggle('table') },
    {
      id: 'copy',
      label: text.copy,
      act: () =>
        void copyText(figureTsv(columns(), calendar, text, punctuation[lang].brackets)).then((done) =>
          tell(done ? text.copied(String(quarters)) : text.copyRefused),
        ),
    },
    ...downloadTools({ words: text, picture, csv: () => csvFile(figureCsv(columns(), calendar)), save, tell }),
  ];

  return (
    <section class={`fg-figure fg-of-${figure}${marked ? ' fg-marked' : ''}`} ref={card} aria-labelledby={`${id}h`}>
      <h3 id={`${id}h`}>{title}</h3>
      <p class="fg-lead">
        {lead}
        {onTheory && <TheoryMarks lang={lang} cards={cardsOfFigure(figure)} onOpen={onTheory} />}
      </p>
      <div class="fg-plot" ref={plot} style={{ height: `${figureHeight(width)}px` }}>
        {drawn && (
          <svg width={width} height={layout.height}>
            <FigureChart layout={layout} view={view} bands={bands} panels={panels} playhead={time} hover={hover} />
          </svg>
        )}
        {!known && <p class="fg-wait">{text.noRun}</p>}
        {known && width > 0 && (
          <TimeSlider
            class="fg-slider"
            style={{ left: `${layout.left}px`, width: `${layout.right - layout.left}px`, height: `${layout.height}px` }}
            name={`${chartText[lang].playhead}${punctuation[lang].colon}${title}`}
            time={time}
            last={quarters - 1}
            quarterAt={(pixel) => Math.round(layout.quarterAt(pixel))}
            valueText={valueText}
            seek={(quarter) => (time.value = quarter)}
            point={(quarter) => (hover.value = quarter)}
          />
        )}
      </div>
      {figure === 'diamond' && drawn && <FigureDiamond runs={runs} view={view} time={time} hover={hover} />}
      <FigureTools name={`${text.tools}${punctuation[lang].colon}${title}`} tools={known ? tools : tools.slice(0, 1)} />
      {opened === 'definitions' && (
        <div id={`${id}d`}>
          <FigureDefinitions figure={figure} lang={lang} money={view.money} onModel={onModel} />
        </div>
      )}
      {opened === 'table' && known && (
        <div id={`${id}t`}>
          <FigureTable figure={figure} runs={runs} view={view} />
        </div>
      )}
      {runs.past && <PastNote figure={figure} past={runs.past} lang={lang} />}
      {aside}
    </section>
  );
}
