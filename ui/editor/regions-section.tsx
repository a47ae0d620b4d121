/** Region by region: which there are, what they are called, and in what they differ. */
import { parameters, regionParameterIds, type ParameterId, type ParameterValue } from '../../engine/index.ts';
import { parameterIds } from '../../experiments/index.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { useLang } from '../studio/studio-context.ts';
import { AssumptionList } from './assumption-list.tsx';
import { useEditor, useEditorText } from './editor-context.ts';
import { TextInput, WordsInput } from './fields.tsx';
import { isObject, valueAt, type Json } from './json-path.ts';
import { entriesOf, MOST_REGIONS, withNewRegion, withOwnList, withoutEntry, withRegionId } from './scenario-edit.ts';

type Values = { readonly [K in ParameterId]?: ParameterValue };

const asObject = (value: unknown): Json => (isObject(value) ? value : {});

/** What the world says of an assumption that no region says otherwise. */
function useWorldValue(): (id: ParameterId) => ParameterValue {
  const { assumptions } = useEditor().scenario.value;
  return (id) => (assumptions as Values)[id] ?? parameters[id].default;
}

export function RegionsSection() {
  const session = useEditor();
  const text = useEditorText();
  const lang = useLang();
  const base = session.base.value;
  const entries = entriesOf(session.document.value, 'regions', base);
  const at = Math.max(0, Math.min(session.region.value, entries.length - 1));
  const region = entries[at];
  const id = valueAt(region, ['id']);
  const scenario = session.scenario.value;
  const inherited = base?.regions.find((one) => one.id === id);
  const sound = scenario.regions.find((one) => one.id === id);
  const worldValue = useWorldValue();
  const prepare = (now: Json): Json => withOwnList(now, 'regions', base);
  const nameOf = (entry: unknown): string => {
    const own = valueAt(entry, ['id']);
    const said = valueAt(entry, ['name', lang]);
    const known = scenario.regions.find((one) => one.id === own)?.name[lang];
    return typeof said === 'string' && said !== '' ? said : (known ?? (typeof own === 'string' ? own : '?'));
  };
  const usualOf = (one: ParameterId): ParameterValue =>
    (inherited?.assumptions as Values | undefined)?.[one] ?? worldValue(one);
  return (
    <>
      <p class="ed-note">{text.regionsNote}</p>
      <div class="ed-region-tabs">
        <div class="tabs" role="group" aria-label={text.sections.regions}>
          {entries.map((entry, k) => (
            <button
              key={k}
              type="button"
              aria-pressed={k === at}
              data-place={`regions[${k}]`}
              onClick={() => (session.region.value = k)}
            >
              {nameOf(entry)}
            </button>
          ))}
        </div>
        {entries.length >= MOST_REGIONS ? null : (
          <button
            type="button"
            class="act framed"
            onClick={() => {
              session.change(withNewRegion(session.committed.peek(), base));
              session.region.value = entries.length;
            }}
          >
            {text.addRegion}
          </button>
        )}
      </div>
      {region === undefined ? null : (
        // Another region is another form: nothing half-typed goes along.
        <div key={at} class="ed-region">
          <WordsInput
            keys={['regions', at, 'name']}
            label={text.regionName}
            prepare={prepare}
            inherited={inherited?.name}
          />
          <TextInput
            keys={['regions', at, 'id']}
            label={text.regionId}
            prepare={prepare}
            class="ed-short"
            late
            onType={(words) => session.change(withRegionId(session.committed.peek(), base, at, words.trim()))}
          />
          {entries.length < 2 ? null : (
            <LinkButton
              onClick={() => {
                session.change(withoutEntry(session.committed.peek(), 'regions', base, at));
                session.region.value = 0;
              }}
            >
              {text.removeRegion}
            </LinkButton>
          )}
          <h3>{text.regionAssumptions}</h3>
          <AssumptionList
            ids={regionParameterIds}
            keys={['regions', at, 'assumptions']}
            prepare={prepare}
            own={asObject(valueAt(region, ['assumptions']))}
            valueOf={(one) => (sound?.assumptions as Values | undefined)?.[one] ?? usualOf(one)}
            usualOf={usualOf}
          />
        </div>
      )}
    </>
  );
}

export function WorldSection() {
  const session = useEditor();
  const text = useEditorText();
  const worldValue = useWorldValue();
  const base = session.base.value;
  return (
    <>
      <p class="ed-note">{text.worldNote}</p>
      <AssumptionList
        ids={parameterIds}
        keys={['assumptions']}
        own={asObject(session.document.value['assumptions'])}
        valueOf={worldValue}
        usualOf={(id) => (base?.assumptions as Values | undefined)?.[id] ?? parameters[id].default}
      />
    </>
  );
}
