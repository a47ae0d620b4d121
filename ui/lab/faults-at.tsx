/** Faults of the design, each beside the control it is about. */
import { faultText, type Fault, type Language } from '../../experiments/index.ts';

/** Faults below one of these places in the design. */
export const faultsAt = (faults: readonly Fault[], places: readonly string[]): readonly Fault[] =>
  faults.filter(({ path }) =>
    places.some((place) => path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`)),
  );

export interface FaultsProps {
  readonly faults: readonly Fault[];
  readonly lang: Language;
  /** What the control is called; the place in the file unless given. */
  readonly called?: string;
}

export function Faults({ faults, lang, called }: FaultsProps) {
  if (faults.length === 0) return null;
  return (
    <ul class="lab-faults" role="alert">
      {faults.map((fault) => (
        <li key={fault.path}>{faultText(called === undefined ? fault : { ...fault, path: called }, lang)}</li>
      ))}
    </ul>
  );
}
