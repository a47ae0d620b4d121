import './scope-select.css';
import { useLang, useScenario, useText, useView } from '../studio/studio-context.ts';

/** Which region levers and assumptions are set in; nothing where there is only one. */
export function ScopeSelect({ label }: { readonly label: string }) {
  const { regions } = useScenario();
  const { scope } = useView();
  const lang = useLang();
  const text = useText();
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
            {name[lang]}
          </option>
        ))}
      </select>
    </label>
  );
}
