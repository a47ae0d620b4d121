/** The strip of starts as a table, for those who would rather read than look. */
import { NO_NUMBER, wholeNumber, type Language } from '../../experiments/index.ts';
import { verdicts } from '../../engine/index.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import type { ForkPath, ForkStart } from './fork-facts.ts';
import { countsOf, UPGRADED } from './river-delta.ts';
import { riverText } from './river-text.ts';

export interface RiverTableProps {
  readonly alone: ForkPath;
  readonly aloneName: string;
  readonly starts: readonly ForkStart[];
  readonly yearOf: (quarter: number) => string;
  readonly lang: Language;
}

const SUSTAINED = verdicts.indexOf('sustained');

export function RiverTable({ alone, aloneName, starts, yearOf, lang }: RiverTableProps) {
  const text = riverText(lang);
  const row = (name: string, path: ForkPath | undefined) => {
    const counts = countsOf(path);
    const known = (value: number | undefined): string =>
      path === undefined || value === undefined ? NO_NUMBER : wholeNumber(lang, value);
    return (
      <tr key={name}>
        <th scope="row">{name}</th>
        <td>{known(counts.of[UPGRADED])}</td>
        <td>{known(counts.of[SUSTAINED])}</td>
        <td>{known(counts.known)}</td>
        <td>{known(path?.jobsAtEnd)}</td>
      </tr>
    );
  };
  return (
    <Disclosure buttonClass="fk-table-button" label={text.table} panelClass="fk-table" panelLabel={text.tableTitle}>
      {() => (
        <table>
          <caption>{text.tableTitle}</caption>
          <thead>
            <tr>
              {text.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row(aloneName, alone)}
            {starts.map(({ start, path }) => row(yearOf(start), path))}
          </tbody>
        </table>
      )}
    </Disclosure>
  );
}
