/** Packages of the scenario's own, and those it has from what it builds on. */
import type { MoveDocument } from '../../experiments/index.ts';
import { IconButton } from '../parts/icon.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { useLang } from '../studio/studio-context.ts';
import { useEditor, useEditorText, useField } from './editor-context.ts';
import { FaultNote, QuarterInput, Typed, WordsInput } from './fields.tsx';
import { isObject, valueAt, withValue, type Json } from './json-path.ts';
import { AddLeverSelect, MoveRows } from './move-rows.tsx';
import { newBar, packageOf, withPackage, withPackageId } from './scenario-edit.ts';

function OwnPackage({ id, made }: { readonly id: string; readonly made: unknown }) {
  const session = useEditor();
  const text = useEditorText();
  const { place, faults } = useField(['packages', id]);
  const listed = valueAt(made, ['policy']);
  const entries: readonly unknown[] = Array.isArray(listed) ? listed : [];
  const change = (next: readonly unknown[]): void =>
    session.change(withValue(session.committed.peek(), ['packages', id, 'policy'], next));
  const named = faults.filter(({ path }) => path === place);
  return (
    <li class="ed-card" data-place={place}>
      <IconButton
        class="act tiny ed-remove"
        icon="close"
        size={13}
        label={text.removeNamed(id)}
        onClick={() => session.change(withValue(session.committed.peek(), ['packages', id], undefined))}
      />
      <div class="ed-row">
        <div class="ed-field ed-short">
          <span class="ed-label" aria-hidden="true">
            {text.packageId}
          </span>
          <Typed
            label={text.packageId}
            shown={id}
            late
            faulty={named.length > 0}
            describedBy={`${place} name`}
            onType={(words) => session.change(withPackageId(session.committed.peek(), id, words.trim()))}
          />
          <FaultNote id={`${place} name`} faults={named} called={text.packageId} />
        </div>
        <QuarterInput keys={['packages', id, 'start']} label={text.packageStart} />
      </div>
      <WordsInput keys={['packages', id, 'label']} label={text.packageLabel} />
      <MoveRows
        keys={['packages', id, 'policy']}
        place={`packages.${id}.policy`}
        entries={entries}
        relative
        onRemove={(at) => change(entries.filter((_entry, k) => k !== at))}
      />
      <AddLeverSelect
        onAdd={(lever) => {
          const { from: _from, ...bar } = newBar(lever, 0);
          change([...entries, bar]);
        }}
      />
    </li>
  );
}

export function PackagesSection() {
  const session = useEditor();
  const text = useEditorText();
  const lang = useLang();
  const base = session.base.value;
  const given = session.document.value['packages'];
  const own: Json = isObject(given) ? given : {};
  const inherited = Object.entries(base?.packages ?? {}).filter(([id]) => !Object.hasOwn(own, id));
  const known = Object.keys(base?.packages ?? {});
  const { policy } = session.scenario.value;
  const add = (moves: readonly MoveDocument[]): void =>
    session.change(withPackage(session.committed.peek(), known, packageOf(moves)));
  return (
    <>
      <p class="ed-note">{text.packagesNote}</p>
      {Object.keys(own).length === 0 ? <p class="ed-note">{text.noPackages}</p> : null}
      <ul class="ed-list">
        {Object.entries(own).map(([id, made], k) => (
          <OwnPackage key={k} id={id} made={made} />
        ))}
      </ul>
      <p class="ed-acts">
        <button type="button" class="act framed" onClick={() => add([])}>
          {text.addPackage}
        </button>
        {policy.length === 0 ? null : (
          <button type="button" class="act framed" onClick={() => add(policy)}>
            {text.packageFromPolicy}
          </button>
        )}
      </p>
      {inherited.length === 0 ? null : (
        <>
          <h3>{text.inheritedPackages}</h3>
          <ul class="ed-list ed-inherited">
            {inherited.map(([id, made]) => (
              <li key={id}>
                <span>{made.label[lang]}</span>{' '}
                <LinkButton
                  aria-label={text.copyNamed(made.label[lang])}
                  onClick={() => session.change(withValue(session.committed.peek(), ['packages', id], made))}
                >
                  {text.copyPackage}
                </LinkButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
