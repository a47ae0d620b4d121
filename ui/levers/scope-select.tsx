import './scope-select.css';
import { useStudio, useText } from '../studio/studio-context.ts';

/** Which region levers and assumptions are set in; nothing where there is only one. */
export function ScopeSelect({ label }: { readonly label: string }) {
  const { scenario, scope, preferences } = useStudio();
  const text = useText();
  const { regions } = scenario.value;
  if (regions.length < 2) return null;
  return (
    <label class="scope">
      <span>{label}</span>
      <select
        value={scope.value ?? ''}
        onChange={(event) => (scope.value = event.currentTarget.value === '' ? null : event.currentTarget.value)}
      >
        <option value="">{text.scope.all}</option>
        {regions.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[preferences.lang.value]}
          </option>
        ))}
      </select>
    </label>
  );
}
