/**
 * What a lever gives for its money in this model, place by place as it was published, and the findings that is held
 * against. Fetched when a lever is opened: the table of patterns comes with it.
 */
import './lever-returns.css';
import { leverArguments, QUARTERS_PER_YEAR, type LeverId, type Text } from '../../engine/index.ts';
import {
  decimal,
  leverReturns,
  patternNumber,
  patternSpan,
  sentenceCase,
  type JudgedRow,
  type Language,
} from '../../experiments/index.ts';
import { publishedRows } from '../evidence/published.ts';
import { comma } from '../parts/format.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { useLang, useView } from '../studio/studio-context.ts';
import { CitedText } from './cited-text.tsx';

/** What one place says of a lever: the whole interval above nothing, below it, or across. */
export type Says = 'pays' | 'loses' | 'unclear';

export interface Return {
  readonly where: Text;
  readonly row: JudgedRow;
  readonly says: Says;
}

const saysOf = ({ low, high }: JudgedRow): Says => (low > 0 ? 'pays' : high < 0 ? 'loses' : 'unclear');

/** What was published of a lever, in the order of the places; places of which nothing was published are left out. */
export function returnsOf(lever: LeverId, rows: readonly JudgedRow[]): readonly Return[] {
  return leverReturns.flatMap(({ where, pattern }) => {
    const row = rows.find(({ id }) => id === `${pattern.id}.${lever}`);
    return row === undefined || Number.isNaN(row.value) ? [] : [{ where, row, says: saysOf(row) }];
  });
}

/** How the lever is set where its gain is measured. */
function setting(lever: LeverId): { readonly level: number; readonly year: number } {
  const [move] = leverReturns[0]!.pattern.setUps[lever]!.policy!;
  return { level: move!.level, year: move!.from / QUARTERS_PER_YEAR };
}

const list = { en: ' and ', zh: '、' } as const;

const en = {
  title: 'Gain per cost',
  measured: (where: string) => `Gain per cost ${where}: the measured row`,
  seeds: (seeds: number) => `median of ${seeds} seeds, 95% interval`,
  none: 'Its gain per cost is not among the published results yet.',
  loses: (where: string) => `A mistake ${where}: money is spent, and value added falls.`,
  unclear: (where: string) => `Whether it gains anything ${where} cannot be told.`,
  note: (level: string, year: string) =>
    `Value added gained by the end for each unit of money: the lever alone at ${level} from year ${year}, all of it paid. What is displaced elsewhere is not counted.`,
  against: 'Held against',
};
const zh: typeof en = {
  title: '每单位资金的收益',
  measured: (where) => `${where}每单位资金的收益：查看测算`,
  seeds: (seeds) => `${seeds} 个种子的中位数与 95% 区间`,
  none: '已公布的结果中尚无此项的测算。',
  loses: (where) => `用在${where}得不偿失：钱花了，增加值反而减少。`,
  unclear: (where) => `用在${where}有无收益，尚难断定。`,
  note: (level, year) =>
    `每花一单位资金，到期末累计增加的增加值：自第 ${year} 年起单独施行，力度 ${level}，资金足额到位；对别处的挤出未计在内。`,
  against: '对照',
};
const words: { readonly [L in Language]: typeof en } = { en, zh };

export interface LeverReturnsProps {
  readonly lever: LeverId;
  /** Those that ship with the page unless given. */
  readonly rows?: readonly JudgedRow[];
}

export function LeverReturns({ lever, rows = publishedRows() }: LeverReturnsProps) {
  const view = useView();
  const lang = useLang();
  const text = words[lang];
  const returns = returnsOf(lever, rows);
  const { level, year } = setting(lever);
  const places = (says: Says): string =>
    returns
      .filter((found) => found.says === says)
      .map(({ where }) => where[lang])
      .join(list[lang]);
  const [losing, unclear] = [places('loses'), places('unclear')];
  const toRow = (id: string): void => {
    view.evidence.value = id;
    view.part.value = 'evidence';
    view.screen.value = 'explain';
  };
  return (
    <div class="lever-returns">
      <table>
        <caption>
          <b>{text.title}</b>
          {returns.length === 0 ? null : (
            <span>
              {comma(lang)}
              {text.seeds(Math.min(...returns.map(({ row }) => row.seeds)))}
            </span>
          )}
        </caption>
        <tbody>
          {returns.map(({ where, row: { id, row, value, low, high }, says }) => (
            <tr key={id} class={`lever-${says}`}>
              <th scope="row">
                <LinkButton
                  aria-label={text.measured(where[lang])}
                  title={text.measured(where[lang])}
                  onClick={() => toRow(id)}
                >
                  {sentenceCase(where[lang])}
                </LinkButton>
              </th>
              <td>{patternNumber(lang, value, row)}</td>
              <td>{patternSpan(lang, low, high, row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {losing === '' ? null : <p class="lever-mistake">{text.loses(losing)}</p>}
      {unclear === '' ? null : <p>{text.unclear(unclear)}</p>}
      {returns.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <p class="faint">{text.note(decimal(lang, level, 1), String(year))}</p>
      )}
      <CitedText name={text.against} text={leverArguments[lever].source[lang]} />
    </div>
  );
}
