/** A lesson beside the page: predict, run, see what one's own run says. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { spaced, type Language, type TheoryId } from '../../experiments/index.ts';
import type { Calendar } from '../facts/calendar.ts';
import { Icon, IconButton } from '../parts/icon.tsx';
import { sentenceCase } from '../parts/sentence-case.ts';
import { explainText } from './explain-text.ts';
import { lessonWords, type OptionIndex } from './lesson-facts.ts';
import { oddsOfStep, type StepOdds } from './lesson-odds.ts';
import type { LessonAction } from './lesson-page.ts';
import {
  askForAnswer,
  beginLesson,
  chooseOption,
  curtainOf,
  moveStep,
  settleAnswer,
  stepOf,
  type LessonResults,
  type StepProgress,
} from './lesson-progress.ts';
import { asShipped } from './lesson-scene.ts';
import type { Lesson as LessonEntry, LessonStep, PageTarget } from './lesson-plan.ts';
import { pageTargetName, presetName } from './page-target-name.ts';
import { TheoryMarks } from './theory-marks.tsx';
import './explain.css';
import './lesson-sheet.css';

export interface LessonProps {
  readonly lesson: LessonEntry;
  readonly lang: Language;
  readonly results: LessonResults;
  /** Ids of the regions of the current run, in order. */
  readonly regionIds: readonly string[];
  /** In the language of the page. */
  readonly calendar: Calendar;
  /** Step to begin with. */
  readonly at?: number;
  readonly onStep?: (step: number) => void;
  readonly apply: (action: LessonAction) => void;
  readonly onCard: (card: TheoryId) => void;
  /** Last quarter the page may show for now; null for all of the run. */
  readonly onCurtain?: (quarter: number | null) => void;
  readonly onLeave: () => void;
}

/** The odds of a step once its answer is read, where they belong to it: it speaks of odds, or this run went another way. */
function toldOdds(preset: string, number: number, step: LessonStep, { finding }: StepProgress): StepOdds | undefined {
  if (finding === undefined || (step.odds !== true && finding.option === step.expected)) return undefined;
  return oddsOfStep(preset, number);
}

interface OptionsProps {
  readonly step: LessonStep;
  readonly progress: StepProgress;
  readonly odds: StepOdds | undefined;
  readonly lang: Language;
  readonly onChoose: (option: OptionIndex) => void;
}

function Options({ step, progress, odds, lang, onChoose }: OptionsProps) {
  const text = explainText[lang];
  const name = useId();
  const { chosen, before, finding } = progress;
  return (
    <div class="lesson-options">
      {step.options.map((option, k) => {
        const truth = finding?.option === k;
        return (
          <label key={option.en} class={`lesson-option${truth ? ' lesson-truth' : ''}`}>
            <input
              type="radio"
              name={name}
              checked={chosen === k}
              disabled={before !== undefined}
              onChange={() => onChoose(k as OptionIndex)}
            />
            <span>
              {option[lang]}
              {odds === undefined ? null : (
                <span class="lesson-odds">{text.ofRuns(odds.counts[k as OptionIndex], odds.runs)}</span>
              )}
            </span>
            {truth ? (
              <em>
                <Icon name="check" size={13} />
                {text.cameTrue}
              </em>
            ) : finding !== undefined && chosen === k ? (
              <em class="faint">{text.yourGuess}</em>
            ) : null}
          </label>
        );
      })}
    </div>
  );
}

interface RevealProps {
  readonly step: LessonStep;
  readonly progress: StepProgress;
  readonly odds: StepOdds | undefined;
  readonly lang: Language;
  readonly calendar: Calendar;
}

function Reveal({ step, progress: { chosen, finding }, odds, lang, calendar }: RevealProps) {
  const text = explainText[lang];
  if (finding === undefined) return null;
  const said = finding.said[lang](lessonWords(lang, calendar));
  return (
    <div class="lesson-reveal">
      <h4 class={chosen === finding.option ? 'lesson-right' : 'lesson-wrong'}>
        {chosen === finding.option ? text.right : text.wrong}
      </h4>
      <p class="lesson-said">{spaced(lang, said)}</p>
      <p>{(finding.option === step.expected ? step.because : step.otherwise)[lang]}</p>
      {odds === undefined ? null : (
        <p class="faint">
          {step.odds === true ? <>{text.byChance} </> : null}
          {text.countedRuns(odds.runs)}
        </p>
      )}
    </div>
  );
}

export function Lesson({
  lesson,
  lang,
  results,
  regionIds,
  calendar,
  at = 0,
  onStep,
  apply,
  onCard,
  onCurtain,
  onLeave,
}: LessonProps) {
  const text = explainText[lang];
  const [progress, setProgress] = useState(() => beginLesson(lesson, at));
  const [asked, setAsked] = useState(false);
  const [folded, setFolded] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { step: number } = progress;
  const step = stepOf(progress, lesson);
  const here = progress.steps[number]!;
  const odds = toldOdds(lesson.preset, number, step, here);
  const last = number === lesson.steps.length - 1;
  const { current, baseline, stale } = results;

  // Each step begins from a known scene; whatever the person had changed is one step of undo away.
  useEffect(() => {
    const done = progress.steps[number]!.finding !== undefined;
    apply({ action: 'scene', scene: (done ? step.trial?.scene : undefined) ?? step.start ?? asShipped });
    if (step.region !== undefined) apply({ action: 'look', look: { look: 'region', region: step.region } });
    setAsked(false);
    setFolded(false);
    onStep?.(number);
    heading.current?.focus({ preventScroll: true });
  }, [lesson, number]);

  // The curtain first, and the playhead to where it hangs; it rises when the answer is read.
  const curtain = curtainOf(progress, lesson);
  useEffect(() => {
    onCurtain?.(curtain);
    const quarter = curtain ?? step.quarter;
    if (quarter !== undefined) apply({ action: 'quarter', quarter });
  }, [lesson, number, curtain]);
  useEffect(() => () => onCurtain?.(null), []);

  // The page needs a moment to say that its run is out of date, so the answer is never read in the same breath as the
  // trial is set.
  const waits = here.before !== undefined && here.finding === undefined;
  useEffect(() => {
    if (!waits || asked) return undefined;
    if (step.trial !== undefined) apply({ action: 'scene', scene: step.trial.scene });
    const timer = setTimeout(() => setAsked(true), 0);
    return () => clearTimeout(timer);
  }, [waits, asked]);
  useEffect(() => {
    if (waits && asked) setProgress((present) => settleAnswer(present, lesson, results, regionIds));
  }, [waits, asked, current, baseline, stale]);

  const ready = here.chosen !== undefined && current !== undefined && !stale;
  const request = (): void => {
    setAsked(false);
    setProgress(askForAnswer(progress, results));
  };
  // Where the card stands over what is looked at, it makes way.
  const lookAt = (look: PageTarget): void => {
    setFolded(true);
    apply({ action: 'look', look });
  };
  return (
    <aside class={`lesson${folded ? ' lesson-folded' : ''}`} aria-label={text.lesson} data-lesson={lesson.preset}>
      <header class="lesson-head">
        <p>
          <b>{text.lesson}</b> <span>{presetName(lesson.preset)[lang]}</span>
        </p>
        <IconButton
          class="act lesson-fold"
          icon={folded ? 'up' : 'down'}
          label={folded ? text.unfold : text.fold}
          aria-expanded={!folded}
          onClick={() => setFolded(!folded)}
        />
        <IconButton icon="close" label={text.leave} title={undefined} onClick={onLeave} />
      </header>
      <div class="lesson-steps">
        <span class="faint">{text.step(number + 1, lesson.steps.length)}</span>
        <span aria-hidden="true">
          {progress.steps.map(({ finding }, k) => (
            <i key={k} class={k === number ? 'now' : finding === undefined ? '' : 'done'} />
          ))}
        </span>
      </div>
      <fieldset class="lesson-question">
        <legend>
          <h3 ref={heading} tabIndex={-1}>
            {step.question[lang]}
          </h3>
        </legend>
        <Options
          key={number}
          step={step}
          progress={here}
          odds={odds}
          lang={lang}
          onChoose={(option) => setProgress(chooseOption(progress, option))}
        />
      </fieldset>
      {here.finding === undefined ? (
        <div class="lesson-ask">
          <button type="button" class="act main" disabled={!ready || waits} aria-busy={waits} onClick={request}>
            {waits ? text.waiting : (step.trial?.label[lang] ?? text.see)}
          </button>
          {here.chosen === undefined ? <p class="faint">{text.predict}</p> : null}
        </div>
      ) : null}
      <div role="status">
        <Reveal step={step} progress={here} odds={odds} lang={lang} calendar={calendar} />
      </div>
      <div class="lesson-looks">
        <span class="faint">{text.lookAt}</span>
        {step.looks.map((look) => {
          const name = pageTargetName(look, lesson.preset)[lang];
          return (
            <button key={name} type="button" class="explain-place" onClick={() => lookAt(look)}>
              {sentenceCase(name)}
            </button>
          );
        })}
      </div>
      <div class="lesson-looks">
        <span class="faint">{text.readMore}</span>
        <TheoryMarks lang={lang} cards={step.cards} onOpen={onCard} />
      </div>
      {last && here.finding !== undefined ? (
        <p class="lesson-close">
          <b>{text.takeAway}</b> {lesson.close[lang]}
        </p>
      ) : null}
      <nav class="lesson-nav" aria-label={text.step(number + 1, lesson.steps.length)}>
        <button
          type="button"
          class="act framed"
          disabled={number === 0}
          onClick={() => setProgress(moveStep(progress, -1))}
        >
          {text.back}
        </button>
        {last ? (
          <button
            type="button"
            class={`act ${here.finding === undefined ? 'framed' : 'main'}`}
            disabled={here.finding === undefined}
            onClick={onLeave}
          >
            {text.finish}
          </button>
        ) : (
          <button
            type="button"
            class={`act ${here.finding === undefined ? 'framed' : 'main'}`}
            onClick={() => setProgress(moveStep(progress, 1))}
          >
            {text.next}
          </button>
        )}
      </nav>
    </aside>
  );
}
