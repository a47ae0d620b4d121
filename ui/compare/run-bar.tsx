/** How the comparison is computed: how many pairs, what is uncertain, how far it is, stop and go on. */
import './run-bar.css';
import { worldScopes, type WorldScope } from '../../experiments/index.ts';
import { percent } from '../parts/format.ts';
import { ProgressLine } from '../parts/progress-line.tsx';
import { useStudio } from '../studio/studio-context.ts';
import { usePhone } from '../parts/use-media.ts';
import { useCompare } from './compare-context.ts';
import { counts, precisions } from './session.ts';

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
        ) : complete ? null : (
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
  const { scenario, region } = useStudio();
  const { bar } = text;
  const { regions } = scenario.value;
  return (
    <>
      <label class="cmp-choose">
        <span>{bar.pairs}</span>
        <select
          value={session.count.value}
          onChange={(event) => (session.count.value = Number(event.currentTarget.value))}
        >
          {counts.map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </label>
      <label class="cmp-choose">
        <span>{bar.precision}</span>
        <select
          value={session.precision.value}
          onChange={(event) => (session.precision.value = Number(event.currentTarget.value))}
        >
          {precisions.map((share) => (
            <option key={share} value={share}>
              {share === 0 ? bar.never : bar.within(percent(lang, share))}
            </option>
          ))}
        </select>
      </label>
      <label class="cmp-choose" title={bar.worldsNote}>
        <span>{bar.worlds}</span>
        <select
          value={session.scope.value}
          onChange={(event) => (session.scope.value = event.currentTarget.value as WorldScope)}
        >
          {worldScopes.map((scope) => (
            <option key={scope} value={scope}>
              {bar.scopes[scope]}
            </option>
          ))}
        </select>
      </label>
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
          <select value={region.value} onChange={(event) => (region.value = Number(event.currentTarget.value))}>
            {regions.map(({ id, name }, k) => (
              <option key={id} value={k}>
                {name[lang]}
              </option>
            ))}
          </select>
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
