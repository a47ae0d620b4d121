/**
 * What the world is: shocks, mechanisms, and every assumption by group, found by name or symbol, put back one by one or
 * all at once.
 */
import './assumptions-panel.css';
import { useEffect, useState } from 'preact/hooks';
import {
  parameterGroups,
  parameters,
  type ParameterEntry,
  type ParameterGroupId,
  type ParameterId,
} from '../../engine/index.ts';
import { parameterIds } from '../../experiments/index.ts';
import { useDocument, useLang, useScenario, useText, useView } from '../studio/studio-context.ts';
import { useSearch } from '../parts/use-search.ts';
import { resetAssumptions, sameValues, valuesOf } from './assumption-edit.ts';
import { AssumptionGroup } from './assumption-group.tsx';
import { AssumptionRow } from './assumption-row.tsx';
import { IndustryChoice } from './industry-choice.tsx';
import { MechanismsGroup } from './mechanisms-group.tsx';
import { RunLength } from './run-length.tsx';
import { ScopeSelect } from './scope-select.tsx';
import { ShocksGroup } from './shocks-group.tsx';
import { LinkButton } from '../parts/link-button.tsx';

const entryOf = (id: ParameterId): ParameterEntry => parameters[id];
/** Parts of the panel that open: groups of assumptions, and what is not a number. */
type Part = ParameterGroupId | 'shocks' | 'mechanisms';
const groups = (Object.keys(parameterGroups) as ParameterGroupId[])
  .map((id) => ({ id, members: parameterIds.filter((member) => entryOf(member).group === id) }))
  .filter(({ members }) => members.length > 0);

function matches(id: ParameterId, wanted: string): boolean {
  const { label, symbol } = entryOf(id);
  return [id, symbol, label.en, label.zh].some((words) => words.toLowerCase().includes(wanted));
}

export function AssumptionsPanel() {
  const { preset, committed, change } = useDocument();
  const scenario = useScenario();
  const { baselineFollows, mechanism } = useView();
  const lang = useLang();
  const text = useText();
  const search = useSearch();
  const [open, setOpen] = useState<ReadonlySet<Part>>(new Set());
  const wanted = search.wanted.trim().toLowerCase();
  const asked = mechanism.value;
  useEffect(() => {
    if (asked !== null) setOpen((now) => new Set(now).add('mechanisms'));
  }, [asked]);
  const base = preset.value;
  const changedIds = parameterIds.filter((id) => {
    const original = base === undefined ? [entryOf(id).default] : valuesOf(base, id, null);
    return !sameValues(valuesOf(scenario, id, null), original);
  });
  const changed = new Set(changedIds);
  const shown = groups.map(({ id, members }) => ({
    id,
    members,
    found: wanted === '' ? members : members.filter((member) => matches(member, wanted)),
  }));
  const toggle = (id: Part): void => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  return (
    <>
      <p class="assumptions-intro">{text.assumptions.intro}</p>
      <IndustryChoice />
      <label class="assumptions-follow">
        <input
          type="checkbox"
          checked={baselineFollows.value}
          onChange={(event) => (baselineFollows.value = event.currentTarget.checked)}
        />
        <span>
          {text.assumptions.follows} <i>{text.assumptions.followsNote}</i>
        </span>
      </label>
      <input
        type="search"
        class="assumptions-search"
        placeholder={text.assumptions.search}
        aria-label={text.assumptions.search}
        {...search.field}
      />
      <ScopeSelect label={text.assumptions.scope} />
      {changedIds.length === 0 ? null : (
        <LinkButton onClick={() => change(resetAssumptions(committed.peek(), changedIds, preset.peek()), 'commit')}>
          {text.assumptions.resetAll(changedIds.length)}
        </LinkButton>
      )}
      {wanted !== '' && shown.every(({ found }) => found.length === 0) ? (
        <p class="faint">{text.assumptions.none}</p>
      ) : null}
      {wanted === '' ? (
        <>
          <RunLength />
          <ShocksGroup open={open.has('shocks')} onToggle={() => toggle('shocks')} />
          <MechanismsGroup open={open.has('mechanisms')} onToggle={() => toggle('mechanisms')} />
        </>
      ) : null}
      {shown
        .filter(({ found }) => found.length > 0)
        .map(({ id, members, found }) => {
          const isOpen = wanted !== '' || open.has(id);
          const count = members.filter((member) => changed.has(member)).length;
          return (
            <AssumptionGroup
              key={id}
              title={parameterGroups[id][lang]}
              note={count > 0 ? text.assumptions.changed(count) : found.length}
              open={isOpen}
              onToggle={() => toggle(id)}
            >
              {found.map((member) => (
                <AssumptionRow key={member} id={member} />
              ))}
            </AssumptionGroup>
          );
        })}
    </>
  );
}
