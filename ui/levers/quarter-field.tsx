/** A quarter as a year and a season of it. */
import { NumberField, type Refusal } from '../controls/number-field.tsx';
import { useStudio, useText } from '../studio/studio-context.ts';
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
  const { calendar, preferences } = useStudio();
  const { lever } = useText();
  const { parts, quarter: quarterOf } = calendar.value;
  const { year, season } = parts(quarter);
  const { colon } = punctuation[preferences.lang.value];
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
      <select
        aria-label={`${label}${colon}${lever.season}`}
        value={season}
        onChange={(event) => change(quarterOf(year, Number(event.currentTarget.value)))}
      >
        {lever.seasons.map((words, k) => (
          <option key={words} value={k + 1}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}
