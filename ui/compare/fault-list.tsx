/** What is wrong with what was asked, one line per fault. */
import { faultLines, type Fault } from '../../experiments/index.ts';
import { useCompare } from './compare-context.ts';

export function FaultList({ faults, title }: { readonly faults: readonly Fault[]; readonly title?: string }) {
  const { lang, nameOf, paths } = useCompare();
  if (faults.length === 0) return null;
  // Experiments know paths by id; people know them by name.
  const named = (fault: Fault): Fault => ({
    ...fault,
    path: paths.reduce(
      (place, { id }) => place.replace(new RegExp(`(^|\\.)${id}(?=\\.|$)`), `$1${nameOf(id)}`),
      fault.path,
    ),
  });
  return (
    <div class="cmp-faults" role="alert">
      {title === undefined ? null : <p>{title}</p>}
      <ul>
        {faultLines(faults.map(named), lang).map((line, k) => (
          <li key={k}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
