/** A quarter as a year and a season of it. */
import { NumberField, type Refusal } from '../controls/number-field.tsx';
import { useDocument, useLang, useText } from '../studio/studio-context.ts';
import { Select } from '../parts/select.tsx';
import { punctuation } from '../../experiments/index.ts';

export interface QuarterFieldProps {
  readonly label: string;
  readonly quarter: number;
  /** First and last quarter allowed. */
  readonly first: number;
  readonly last: number;
  readonly refusal: Refusal;
  readonly onChange: (quarter: number) => void;
}

export function QuarterField({ label, quarter, first, last, refusal, onChange }: QuarterFieldProps) {
  const { calendar } = useDocument();
  const lang = useLang();
  const { lever } = useText();
  const { parts, quarter: quarterOf } = calendar.value;
  const { year, season } = parts(quarter);
  const { colon } = punctuation[lang];
  const change = (wished: number): void => onChange(Math.max(first, Math.min(last, wished)));
  return (
    <span class="quarter-field">
      <NumberField
        label={`${label}${colon}${lever.year}`}
        value={year}
        limits={{ min: parts(first).year, max: parts(last).year, integer: true }}
        refusal={refusal}
        onDone={(wished) => change(quarterOf(wished, season))}
      />
      <Select
        aria-label={`${label}${colon}${lever.season}`}
        value={season}
        options={lever.seasons.map((words, k) => [k + 1, words])}
        onChoose={(wished) => change(quarterOf(year, wished))}
      />
    </span>
  );
}
