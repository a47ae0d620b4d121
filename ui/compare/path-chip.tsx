/** One path among the others: its colour and name, and behind them what can be changed about it. */
import './path-chip.css';
import { firstOpenQuarter } from '../../experiments/index.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { NumberField, RefusalNote, useRefusal } from '../controls/number-field.tsx';
import { usePlayback, useScenario } from '../studio/studio-context.ts';
import { useCompare } from './compare-context.ts';
import { BASE, movedTo, policyTwin, renamed, withoutPath, type ComparePath } from './path-list.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { Select } from '../parts/select.tsx';

function Start({ path }: { readonly path: Extract<ComparePath, { from: number }> }) {
  const { session, text, calendar } = useCompare();
  const scenario = useScenario();
  const { quarters } = scenario;
  const open = firstOpenQuarter(scenario);
  const playback = usePlayback();
  const { year, season } = calendar.parts(path.from);
  const refusal = useRefusal();
  const move = (quarter: number): void => {
    session.paths.value = movedTo(session.paths.value, path.id, quarter, quarters, open);
  };
  return (
    <div class="cmp-field">
      <span>{text.paths.start}</span>
      <NumberField
        label={text.paths.year}
        value={year}
        limits={{ min: calendar.parts(open).year, max: calendar.parts(quarters - 1).year, integer: true }}
        refusal={refusal}
        onDone={(wished) => move(calendar.quarter(wished, season))}
      />
      <Select
        aria-label={text.paths.season}
        value={season}
        options={text.paths.seasons.map((name, k) => [k + 1, name])}
        onChoose={(wished) => move(calendar.quarter(year, wished))}
      />
      <LinkButton onClick={() => move(playback.time.peek())}>{text.paths.startHere}</LinkButton>
      <RefusalNote refusal={refusal} />
    </div>
  );
}

export function PathChip({ path }: { readonly path: ComparePath }) {
  const { session, text, nameOf, colourOf } = useCompare();
  const scenario = useScenario();
  const name = nameOf(path.id);
  const isReference = session.reference.value === path.id;
  return (
    <Disclosure
      buttonClass={`pill cmp-chip${isReference ? ' cmp-reference' : ''}`}
      label={
        <>
          <i class="dot" style={{ background: colourOf(path.id) }} />
          <span class="pill-name">{name}</span>
        </>
      }
      name={text.paths.edit(name)}
      panelClass="cmp-edit"
      panelLabel={text.paths.edit(name)}
    >
      {(close) => (
        <>
          <label class="cmp-field">
            <span>{text.paths.name}</span>
            <input
              type="text"
              maxLength={60}
              value={path.given ?? ''}
              placeholder={name}
              onChange={(event) => {
                session.paths.value = renamed(session.paths.value, path.id, event.currentTarget.value);
              }}
            />
          </label>
          {path.kind === 'package' || path.kind === 'fork' ? <Start path={path} /> : null}
          {policyTwin([path], scenario) === undefined ? null : <p class="faint">{text.paths.sameAsPolicy}</p>}
          {path.kind === 'policy' ? <p class="faint">{text.paths.fromStudio}</p> : null}
          {path.kind === 'base' ? <p class="faint">{text.paths.base}</p> : null}
          <div class="cmp-edit-acts">
            {isReference ? (
              <span class="faint">{text.paths.isReference}</span>
            ) : (
              <LinkButton onClick={() => (session.reference.value = path.id)}>{text.paths.reference}</LinkButton>
            )}
            {path.id === BASE || path.kind === 'policy' ? null : (
              <LinkButton
                onClick={() => {
                  close();
                  session.paths.value = withoutPath(session.paths.value, path.id);
                }}
              >
                {text.paths.remove}
              </LinkButton>
            )}
          </div>
        </>
      )}
    </Disclosure>
  );
}
