/** A quarter as a year and a season of it. */
import { useStudio, useText } from '../app/studio-context.ts';

export interface QuarterFieldProps {
  readonly label: string;
  readonly quarter: number;
  /** First and last quarter allowed. */
  readonly first: number;
  readonly last: number;
  readonly onChange: (quarter: number) => void;
}

export function QuarterField({ label, quarter, first, last, onChange }: QuarterFieldProps) {
  const { calendar } = useStudio();
  const { lever } = useText();
  const { parts, quarter: quarterOf } = calendar.value;
  const { year, season } = parts(quarter);
  return (
    <span class="quarter-field">
      <input
        type="number"
        aria-label={`${label}: ${lever.year}`}
        value={year}
        min={parts(first).year}
        max={parts(last).year}
        step={1}
        onChange={(event) => {
          const input = event.currentTarget;
          if (input.value !== '' && input.checkValidity()) onChange(Math.max(first, Math.min(last, quarterOf(input.valueAsNumber, season))));
          else input.reportValidity();
        }}
      />
      <select
        aria-label={`${label}: ${lever.season}`}
        value={season}
        onChange={(event) => onChange(Math.max(first, Math.min(last, quarterOf(year, Number(event.currentTarget.value)))))}
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
