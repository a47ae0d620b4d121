import { plain } from '../app/format.ts';

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Any number unless it says otherwise. */
  readonly step?: number;
  readonly onDone: (value: number) => void;
}

/** A number typed by hand; what is out of range is told and changes nothing. */
export function NumberField({ label, value, min, max, step, onDone }: NumberFieldProps) {
  return (
    <input
      type="number"
      value={plain(value)}
      min={min}
      max={max}
      step={step ?? 'any'}
      aria-label={label}
      onChange={(event) => {
        const input = event.currentTarget;
        if (input.value !== '' && input.checkValidity()) onDone(input.valueAsNumber);
        else input.reportValidity();
      }}
    />
  );
}
