export interface SelectProps<T extends string | number> {
  readonly value: T;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onChoose: (value: T) => void;
  readonly class?: string;
  readonly 'aria-label'?: string;
  readonly disabled?: boolean;
}

/** One of several, as the browser lets one choose. */
export function Select<T extends string | number>({ options, onChoose, ...rest }: SelectProps<T>) {
  return (
    <select {...rest} onChange={(event) => onChoose(options[event.currentTarget.selectedIndex]![0])}>
      {options.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
