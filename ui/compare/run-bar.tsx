/** How the comparison is computed: how many pairs, what is uncertain, progress, pause and resume. */
import './run-bar.css';
import { worldScopes } from '../../experiments/index.ts';
import { percent } from '../parts/format.ts';
import { ProgressLine } from '../parts/progress-line.tsx';
import { useScenario, useView } from '../studio/studio-context.ts';
import { usePhone } from '../parts/use-media.ts';
import { useCompare } from './compare-context.ts';
import { replicateCounts, precisions } from './session.ts';
import { Select } from '../parts/select.tsx';

/** A few usual values, and the one a document came with. */
const withValue = (usual: readonly number[], value: number): readonly number[] =>
  [...new Set([...usual, value])].toSorted((a, b) => a - b);

function Progress() {
  const { session, text } = useCompare();
  const { running, failed, left } = session.state.value;
  const { bar } = text;
  const total = session.count.value;
  const pairs = Math.min(total, session.snapshot.value?.replicates ?? 0);
  const share = total === 0 ? 0 : pairs / total;
  const complete = session.complete.value;
  const refused = session.faults.value.length > 0;
  const words = refused
    ? text.refused
    : session.equal.searching.value
      ? bar.searching
      : session.stale.value
        ? bar.stale
        : running
          ? bar.progress(pairs, total)
          : session.preciseEnough.value
            ? bar.enough(pairs)
            : complete
              ? bar.done(pairs)
              : bar.stopped(pairs, total);
  return (
    <div class="cmp-progress">
      <ProgressLine
        class={running ? '' : 'cmp-still'}
        label={words}
        now={pairs}
        most={total}
        share={complete ? 1 : share}
      />
      <p>
        <span>
          {words}
          {left !== undefined && left >= 1 ? ` · ${bar.left(String(Math.ceil(left)))}` : ''}
          {failed > 0 ? ` · ${bar.failed(failed)}` : ''}
        </span>
        {refused ? null : running ? (
          <button type="button" class="act framed" onClick={session.stop}>
            {bar.stop}
          </button>
        ) : complete || session.equal.searching.value ? null : (
          <button type="button" class="act framed" onClick={session.go}>
            {bar.go}
          </button>
        )}
      </p>
    </div>
  );
}

function Settings() {
  const { session, text, lang } = useCompare();
  const { regions, plausible } = useScenario();
  const { region } = useView();
  const { bar } = text;
  return (
    <>
      <label class="cmp-choose">
        <span>{bar.pairs}</span>
        <Select
          value={session.count.value}
          options={withValue(replicateCounts, session.count.value).map((count) => [count, String(count)])}
          onChoose={(count) => (session.count.value = count)}
        />
      </label>
      <label class="cmp-choose">
        <span>{bar.precision}</span>
        <Select
          value={session.precision.value}
          options={withValue(precisions, session.precision.value).map((share) => [
            share,
            share === 0 ? bar.never : bar.within(percent(lang, share)),
          ])}
          onChoose={(share) => (session.precision.value = share)}
        />
      </label>
      {plausible === undefined ? (
        <label class="cmp-choose" title={bar.worldsNote}>
          <span>{bar.worlds}</span>
          <Select
            value={session.scope.value}
            options={worldScopes.map((scope) => [scope, bar.scopes[scope]])}
            onChoose={(scope) => (session.scope.value = scope)}
          />
        </label>
      ) : (
        <span class="cmp-choose" title={bar.plausibleNote}>
          {bar.plausible(plausible.worlds.length)}
        </span>
      )}
      <label class="cmp-check" title={bar.followsNote}>
        <input
          type="checkbox"
          checked={session.follows.value}
          onChange={(event) => (session.follows.value = event.currentTarget.checked)}
        />
        <span>{bar.follows}</span>
      </label>
      <label class="cmp-check" title={bar.equalNote}>
        <input
          type="checkbox"
          checked={session.equal.on.value}
          onChange={(event) => (session.equal.on.value = event.currentTarget.checked)}
        />
        <span>{bar.equal}</span>
      </label>
      {regions.length > 1 ? (
        <label class="cmp-choose">
          <span>{bar.region}</span>
          <Select
            value={region.value}
            options={regions.map(({ name }, k) => [k, name[lang]])}
            onChoose={(k) => (region.value = k)}
          />
        </label>
      ) : null}
    </>
  );
}

export function RunBar() {
  const { text } = useCompare();
  const phone = usePhone();
  return (
    <div class="cmp-bar" role="group" aria-label={text.bar.label}>
      <Progress />
      {phone ? (
        <details class="cmp-settings">
          <summary>{text.bar.settings}</summary>
          <div>
            <Settings />
          </div>
        </details>
      ) : (
        <Settings />
      )}
    </div>
  );
}
