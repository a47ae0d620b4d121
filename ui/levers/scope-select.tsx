import './scope-select.css';
import { useLang, useScenario, useText, useView } from '../studio/studio-context.ts';
import { Select } from '../parts/select.tsx';

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
      <Select
        value={scope.value ?? ''}
        options={[['', text.scope.all], ...regions.map(({ id, name }) => [id, name[lang]] as const)]}
        onChoose={(id) => (scope.value = id === '' ? null : id)}
      />
    </label>
  );
}
