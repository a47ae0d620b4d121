/** A design put together by hand, always in words, always with how long it would take here. */
import { useEffect, useMemo } from 'preact/hooks';
import { designInWords } from '../../experiments/index.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { useLang } from '../studio/studio-context.ts';
import { DesignTools } from './design-files.tsx';
import { FactorRows } from './factor-rows.tsx';
import { Faults, faultsAt } from './faults-at.tsx';
import { count, timeText } from './lab-words.ts';
import type { LabSession } from './lab-session.ts';
import { OutputRows } from './output-rows.tsx';
import { PlanFields } from './plan-fields.tsx';
import { labText } from './text/text.ts';

/** More runs than a page had better make: beyond that a computer of its own, or many, is the place. */
export const MOST_ON_PAGE = 200_000;

/** Parts of a design with controls of their own. */
const placed = ['factors', 'plan', 'replicates', 'precision', 'seed', 'luck', 'outputs'];

export function Builder({ session, onRun }: { readonly session: LabSession; readonly onRun: () => void }) {
  const lang = useLang();
  const text = labText[lang];
  const { draft, pace } = session;
  const design = draft.design.value;
  const read = draft.read.value;
  const scenario = draft.scenario.value;
  const experiment = 'experiment' in read ? read.experiment : undefined;
  const faults = 'faults' in read ? read.faults : [];
  const title = scenario.title[lang];
  useEffect(() => {
    if (experiment === undefined) return undefined;
    // Who is still changing it waits for nothing.
    const rest = setTimeout(() => pace.measure(experiment.base.input), 500);
    return () => clearTimeout(rest);
  }, [experiment, pace]);
  const words = useMemo(() => experiment && designInWords(experiment)[lang], [experiment, lang]);
  const rate = experiment && pace.rateOf(experiment.base.input);
  const tooMany = experiment !== undefined && experiment.rows > MOST_ON_PAGE;
  const { named, question } = { named: design.title?.[lang], question: design.question?.[lang] };
  return (
    <section class="lab-builder" aria-label={text.build}>
      <header>
        <h2>{named ?? text.buildOwn}</h2>
        <LinkButton onClick={draft.reset}>{text.fresh}</LinkButton>
      </header>
      {question === undefined ? null : <p class="lab-question">{question}</p>}
      <p class="lab-scenario">
        <span>{text.scenario}</span> <b>{draft.own.value ? text.ownScenario(title) : text.otherScenario(title)}</b>{' '}
        {draft.own.value ? null : <LinkButton onClick={draft.useOwn}>{text.useOwn}</LinkButton>}
      </p>
      <Faults
        faults={faults.filter(({ path }) => faultsAt([{ path, found: empty, allowed: empty }], placed).length === 0)}
        lang={lang}
      />
      <div class="lab-columns">
        <FactorRows draft={draft} faults={faults} />
        <div>
          <PlanFields draft={draft} faults={faults} />
          <OutputRows draft={draft} faults={faults} />
        </div>
      </div>
      <footer class="lab-go">
        <p class="lab-words" role="status">
          {words === undefined ? (
            <span class="lab-unsound">{text.unsound(faults.length)}</span>
          ) : (
            <>
              <b>{words}</b>
              <span>{rate === undefined ? text.measuring : timeText(lang, experiment!.rows / rate)}</span>
            </>
          )}
        </p>
        <span class="lab-tools">
          <DesignTools design={design} />
        </span>
        <button type="button" class="act main" disabled={experiment === undefined || tooMany} onClick={onRun}>
          {text.run}
        </button>
        {tooMany ? <p class="lab-note">{text.tooMany(count(lang, MOST_ON_PAGE))}</p> : null}
        {experiment !== undefined && (experiment.kept.firms || experiment.kept.series.length > 0) ? (
          <p class="lab-note">{text.onlyRows}</p>
        ) : null}
      </footer>
    </section>
  );
}

const empty = { en: '', zh: '' };
