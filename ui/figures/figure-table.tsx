/** The numbers of a figure as a table: the last quarter of every year, grouped by line, one column per run. */
import { figureText } from './figure-text.ts';
import { linesOf, type FigureId } from './figure-list.ts';
import { dataColumns, yearEnds } from './figure-data.ts';
import type { FigureRuns, FigureView } from './figure-view.ts';
import { spokenValue, writeValue, type LineId } from './lines.ts';

export function FigureTable({
  figure,
  runs,
  view,
}: {
  readonly figure: FigureId;
  readonly runs: FigureRuns;
  readonly view: FigureView;
}) {
  const { lang, quarters, calendar, regionName } = view;
  const text = figureText[lang];
  const columns = dataColumns(figure, runs, quarters);
  const countOf = (line: LineId): number => columns.filter((column) => column.line === line).length;
  const several = columns.length > linesOf(figure).length;
  const caption = text.caption(text.figures[figure].title, regionName);
  const ends = yearEnds(quarters, calendar);
  return (
    <div class="fg-table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>
          <span>
            <b>{caption}</b> {text.captionNote(calendar.parts(quarters - 1).season === 4)}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={several ? 2 : 1}>
              {text.year}
            </th>
            {linesOf(figure).map((line) => (
              <th key={line} scope={several ? 'colgroup' : 'col'} colSpan={countOf(line)}>
                {text.lines[line]}
              </th>
            ))}
          </tr>
          {several && (
            <tr>
              {columns.map(({ line, of }) => (
                <th key={`${line}${of}`} scope="col">
                  {text[of]}
                </th>
              ))}
            </tr>
          )}
        </thead>
        <tbody>
          {ends.map((q) => (
            <tr key={q}>
              <th scope="row">{calendar.tick(q)}</th>
              {columns.map(({ line, of, values }) => (
                <td
                  key={`${line}${of}`}
                  title={
                    of !== 'past' && values[q] !== undefined && Number.isNaN(values[q])
                      ? spokenValue(line, lang, values[q])
                      : undefined
                  }
                >
                  {values[q] === undefined || Number.isNaN(values[q]) ? '' : writeValue(line, lang, values[q])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
