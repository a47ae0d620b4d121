/** A heading of the book as a row of the table: what carries it, every name a way there. */
import { indicators, levers, mechanisms, type IndicatorId } from '../../engine/index.ts';
import { patternNumber, type JudgedRow, type Language } from '../../experiments/index.ts';
import { presetName } from '../explain/page-target-name.ts';
import type { PageTarget } from '../explain/lesson-plan.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { sentenceCase } from '../parts/sentence-case.ts';
import { carriageOf, type BookHeading, type Carriers, type SectionNumber } from './book-heading.ts';
import { bookText } from './book-text.ts';

/** Where a row leads. */
export interface BookWays {
  readonly section: (number: SectionNumber) => void;
  readonly target: (target: PageTarget) => void;
  readonly figure: (indicator: IndicatorId) => void;
  readonly preset: (preset: string) => void;
  readonly test: (row: string) => void;
}

interface RowProps {
  readonly id: string;
  readonly number: number;
  readonly heading: BookHeading;
  /** Rows of the evidence as published, by id. */
  readonly published: ReadonlyMap<string, JudgedRow>;
  readonly lang: Language;
  readonly ways: BookWays;
}

type CarriedProps = Pick<RowProps, 'published' | 'lang' | 'ways'> & { readonly carried: Carriers };

/** Place of a heading on the page. */
export const placeOf = (id: string): string => `book-${id}`;

type Way = readonly [name: string, go: () => void];

// Rows are blocks on a phone: what they are in the table has to be said.
function Cell({ name, ways }: { readonly name: string; readonly ways: readonly Way[] }) {
  return (
    <td role="cell">
      <span class="bk-label">{name}</span>
      <ul>
        {ways.map(([words, go]) => (
          <li key={words}>
            <LinkButton onClick={go}>{words}</LinkButton>
          </li>
        ))}
      </ul>
    </td>
  );
}

function Tests({ carried, published, lang, ways }: CarriedProps) {
  const text = bookText[lang];
  return (
    <td role="cell" class="bk-tests">
      <span class="bk-label">{text.columns.tests}</span>
      <ul>
        {carried.tests.map((id) => {
          const { row, pattern, value, holds } = published.get(id)!;
          return (
            <li key={id} class={holds ? '' : 'bk-fails'}>
              <b>{patternNumber(lang, value, row)}</b>
              <LinkButton title={`${id} ${pattern.title[lang]}`} onClick={() => ways.test(id)}>
                {row.what[lang]}
              </LinkButton>
              {holds ? null : <small>{text.fails}</small>}
            </li>
          );
        })}
      </ul>
    </td>
  );
}

function How({ carried, lang, ways }: Omit<CarriedProps, 'published'>) {
  const text = bookText[lang];
  return (
    <>
      <p>{carried.how[lang]}</p>
      <p class="bk-sections">
        {text.sections}
        {carried.sections.map((number) => (
          <LinkButton key={number} aria-label={text.section(number)} onClick={() => ways.section(number)}>
            {number}
          </LinkButton>
        ))}
      </p>
      {carried.mechanisms === undefined ? null : (
        <p class="bk-sections">
          {text.mechanism}
          {carried.mechanisms.map((mechanism) => (
            <LinkButton key={mechanism} onClick={() => ways.target({ look: 'mechanism', mechanism })}>
              {sentenceCase(mechanisms[mechanism].label[lang])}
            </LinkButton>
          ))}
        </p>
      )}
    </>
  );
}

function Carried(props: CarriedProps) {
  const { carried, lang, ways } = props;
  const { columns } = bookText[lang];
  return (
    <>
      <Cell
        name={columns.levers}
        ways={carried.levers.map((lever) => [
          sentenceCase(levers[lever].label[lang]),
          () => ways.target({ look: 'lever', lever }),
        ])}
      />
      <Cell
        name={columns.indicators}
        ways={carried.indicators.map((id) => [sentenceCase(indicators[id].label[lang]), () => ways.figure(id)])}
      />
      <Cell name={columns.presets} ways={carried.presets.map((id) => [presetName(id)[lang], () => ways.preset(id)])} />
      <Tests {...props} />
    </>
  );
}

export function BookRow({ id, number, heading, ...rest }: RowProps) {
  const { lang, ways } = rest;
  const text = bookText[lang];
  const { title, carried, lacks } = heading;
  const carriage = carriageOf(heading);
  return (
    <tr role="row" id={placeOf(id)} tabIndex={-1}>
      <th role="rowheader" scope="row">
        <i class={`bk-number bk-is-${carriage}`} title={text.carriage[carriage]}>
          {number}
        </i>
        {title[lang]}
      </th>
      <td role="cell" class="bk-how" colSpan={carried === undefined ? 5 : 1}>
        {carried === undefined ? null : <How carried={carried} lang={lang} ways={ways} />}
        {lacks === undefined ? null : (
          <p class="bk-lacks">
            <b>{text.lacks}</b>
            {lacks[lang]}
          </p>
        )}
      </td>
      {carried === undefined ? null : <Carried carried={carried} {...rest} />}
    </tr>
  );
}
