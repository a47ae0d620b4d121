/** Faults of the design, each beside the control it is about. */
import { faultText, type Fault, type Language } from '../../experiments/index.ts';

/** Faults below one of these places in the design. */
export const faultsAt = (faults: readonly Fault[], places: readonly string[]): readonly Fault[] =>
  faults.filter(({ path }) =>
    places.some((place) => path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`)),
  );

export function Faults({ faults, lang }: { readonly faults: readonly Fault[]; readonly lang: Language }) {
  if (faults.length === 0) return null;
  return (
    <ul class="lab-faults" role="alert">
      {faults.map((fault) => (
        <li key={fault.path}>{faultText(fault, lang)}</li>
      ))}
    </ul>
  );
}
