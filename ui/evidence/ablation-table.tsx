/** What each part of the model does: changes without it, as numbers over bars of their size. */
import { decimal, type JudgedRow, type Language, type Pattern } from '../../experiments/index.ts';
import { IconButton } from '../parts/icon.tsx';
import { signed } from '../parts/format.ts';
import { evidenceText } from './evidence-text.ts';

export interface AblationTableProps {
  readonly rows: readonly JudgedRow[];
  readonly here: ReadonlyMap<string, JudgedRow>;
  readonly lang: Language;
  readonly onMeasure: (patterns: readonly Pattern[]) => void;
}

type Column = keyof (typeof evidenceText)['en']['columns'];
const columns = Object.keys(evidenceText.en.columns) as Column[];

/** In the unit of the column: points and per cent, levels as they are. */
const shown = (column: Column, value: number): number => {
  if (column === 'level') return value;
  return 100 * (column === 'growth' ? Math.expm1(value) : value);
};
const digitsOf = (column: Column): number => (column === 'level' ? 2 : 1);

function Cell({
  column,
  judged,
  here,
  most,
  lang,
}: {
  readonly column: Column;
  readonly judged: JudgedRow;
  readonly here: JudgedRow | undefined;
  readonly most: number;
  readonly lang: Language;
}) {
  const { value, low, high } = judged;
  const size = shown(column, value);
  const half = (shown(column, high) - shown(column, low)) / 2;
  const clear = low > 0 || high < 0;
  const share = most > 0 ? (46 * Math.abs(size)) / most : 0;
  return (
    <td class={clear ? '' : 'ev-unclear'}>
      <svg class="ev-bar" aria-hidden="true">
        <rect
          class={size < 0 ? 'ev-less' : 'ev-more'}
          x={`${size < 0 ? 50 - share : 50}%`}
          width={`${share}%`}
          y="0"
          height="100%"
        />
        <line x1="50%" x2="50%" y1="0" y2="100%" />
      </svg>
      <span>
        {signed(lang, size, digitsOf(column))}
        {Number.isFinite(half) ? <small> ± {decimal(lang, half, digitsOf(column))}</small> : null}
      </span>
      {here === undefined || here.found === 0 ? null : (
        <small class="ev-cell-here">
          {evidenceText[lang].here} {signed(lang, shown(column, here.value), digitsOf(column))}
        </small>
      )}
    </td>
  );
}

export function AblationTable({ rows, here, lang, onMeasure }: AblationTableProps) {
  const text = evidenceText[lang];
  const patterns = [...new Set(rows.map(({ pattern }) => pattern))];
  const byId = new Map(rows.map((judged) => [judged.id, judged]));
  const most = (column: Column): number =>
    Math.max(0, ...patterns.map(({ id }) => Math.abs(shown(column, byId.get(`${id}.${column}`)?.value ?? 0))));
  const mosts = new Map(columns.map((column) => [column, most(column)]));
  return (
    <div class="ev-scroll" tabIndex={0} role="region" aria-label={text.ablations}>
      <table class="ev-ablations">
        <thead>
          <tr>
            <th scope="col">{text.without} …</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {text.columns[column][0]} <small>{text.columns[column][1]}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {patterns.map((pattern) => (
            <tr key={pattern.id}>
              <th scope="row">
                <span>
                  {pattern.title[lang]}
                  <IconButton
                    icon="replay"
                    class="act tiny"
                    label={text.runPattern(pattern.title[lang])}
                    onClick={() => onMeasure([pattern])}
                  />
                </span>
              </th>
              {columns.map((column) => {
                const judged = byId.get(`${pattern.id}.${column}`);
                return judged === undefined ? (
                  <td key={column} />
                ) : (
                  <Cell
                    key={column}
                    column={column}
                    judged={judged}
                    here={here.get(judged.id)}
                    most={mosts.get(column)!}
                    lang={lang}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
