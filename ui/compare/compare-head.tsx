/** Title, paths, and the sentence that says what the comparison found. */
import './compare-head.css';
import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { sumText } from '../facts/money-text.ts';
import { decimal } from '../parts/format.ts';
import { useDocument, useScenario, useView } from '../studio/studio-context.ts';
import { useCompare } from './compare-context.ts';
import { CopyCommand } from '../controls/copy-command.tsx';
import { headlineFacts, worldsDrawn, type SentencePiece } from './headline.ts';
import { indicatorStyles } from './indicator-list.ts';
import { sizeRange } from '../parts/interval-words.ts';
import { NewPath } from './new-path.tsx';
import { BASE, MOST_PATHS } from './path-list.ts';
import { Icon } from '../parts/icon.tsx';
import { inLanguage } from './path-name.ts';
import { ReportButton } from './report-button.tsx';
import { PathChip } from './path-chip.tsx';
import { punctuation } from '../../experiments/index.ts';

const SPOKEN_AFTER_MS = 900;

function usePieces(): readonly SentencePiece[] | undefined {
  const { session, text, lang, calendar, nameOf, paths } = useCompare();
  const scenario = useScenario();
  const { region } = useView();
  const shown = session.snapshot.value;
  const indicator = session.indicator.value;
  if (paths.length < 2) return [text.onePath];
  if (shown === undefined || shown.indicator !== indicator) return undefined;
  const { times, digits } = indicatorStyles[indicator];
  const facts = headlineFacts(shown, times);
  // The first effects come before the first endings: “0 of 0 runs” says nothing.
  if (facts === undefined || facts.runs === 0 || facts.alternatives.length === 0) return undefined;
  const { regions } = scenario;
  return text.headline({
    region: regions.length > 1 ? regions[region.value]?.name[lang] : undefined,
    total: facts.runs,
    worlds: worldsDrawn(session.scope.value, session.count.value, facts.runs, scenario.plausible),
    plausible: scenario.plausible !== undefined,
    effectOverWorlds: scenario.plausible !== undefined || session.scope.value === 'all',
    pairs: shown.replicates,
    reference: { name: nameOf(facts.reference.id), good: facts.reference.good, isBase: facts.reference.id === BASE },
    alternatives: facts.alternatives.map(({ id, good, effect, certain }) => ({
      id,
      name: nameOf(id),
      good,
      effect: certain
        ? {
            more: effect.mean > 0,
            size: decimal(lang, Math.abs(effect.mean), digits),
            interval: sizeRange(lang, effect.low, effect.high, digits),
          }
        : undefined,
    })),
    indicator: text.indicators[indicator].name,
    // Counted years end with a round one; a calendar names the last year of the run.
    year: calendar.label(scenario.start === undefined ? shown.quarters : shown.quarters - 1),
  });
}

function Sentence() {
  const { session, text, colourOf } = useCompare();
  const pieces = usePieces();
  const spoken = useSignal('');
  const said = pieces?.map((piece) => (typeof piece === 'string' ? piece : piece.strong)).join('') ?? '';
  const running = useComputed(() => session.state.value.running);
  useSignalEffect(() => {
    if (running.value) return undefined;
    const timer = setTimeout(() => (spoken.value = said), SPOKEN_AFTER_MS);
    return () => clearTimeout(timer);
  });
  return (
    <>
      {pieces === undefined && session.faults.value.length > 0 ? null : (
        <p class="headline">
          {pieces === undefined
            ? text.computing
            : pieces.map((piece, k) =>
                typeof piece === 'string' ? (
                  piece
                ) : (
                  <b key={k} style={piece.path === undefined ? {} : { color: colourOf(piece.path) }}>
                    {piece.strong}
                  </b>
                ),
              )}
        </p>
      )}
      <p class="spoken" role="status">
        {spoken.value}
      </p>
    </>
  );
}

/** Says which of the document's own paths there is no room for. */
function LeftOut() {
  const { session, text, lang } = useCompare();
  const { committed } = useDocument();
  const left = session.unplaced.value;
  if (left.length === 0) return null;
  return (
    <p class="cmp-note" title={left.map(({ name }) => inLanguage(name, lang)).join(punctuation[lang].list)}>
      {text.paths.leftOut(left.length, committed.value.paths?.length ?? 0, MOST_PATHS)}
    </p>
  );
}

/** Says which paths do nothing that another one does not, and what to do about it. */
function Same() {
  const { session, text, nameOf } = useCompare();
  return session.same.value.map(({ name, as }) => (
    <p key={name} class="cmp-note">
      {text.paths.same(nameOf(name), nameOf(as))}
    </p>
  ));
}

/** What each path spends where all have one budget. */
function EqualBudget() {
  const { session, text, lang } = useCompare();
  const scenario = useScenario();
  const budget = session.equal.budget.value;
  if (!session.equal.on.value || session.equal.searching.value || budget === undefined) return null;
  return <p class="cmp-note">{text.bar.equalSpends(sumText(lang, budget.budget, scenario.money))}</p>;
}

export function CompareHead() {
  const { sheet } = useView();
  const { session, text, paths } = useCompare();
  return (
    <div class="cmp-head">
      <div class="cmp-top">
        <h2>{text.title(paths.length)}</h2>
        <ul class="cmp-paths" aria-label={text.paths.label}>
          {paths.map((path) => (
            <li key={path.id}>
              <PathChip path={path} />
            </li>
          ))}
          <li>
            <NewPath />
          </li>
        </ul>
        <div class="cmp-tools">
          {paths.length < 2 ? null : <CopyCommand class="act framed" of="comparison" command={session.command} />}
          <button
            type="button"
            class="act framed"
            title={text.report.pagesNote}
            onClick={() => (sheet.value = { kind: 'brief' })}
          >
            <Icon name="present" size={13} />
            <span>{text.report.pages}</span>
          </button>
          <ReportButton />
        </div>
      </div>
      <LeftOut />
      <Same />
      <Sentence />
      <EqualBudget />
    </div>
  );
}
