/** What a calibration starts from, how hard it looks, and how far it is. */
import { useId } from 'preact/hooks';
import {
  failureWords,
  faultText,
  foundingLimits,
  groundWords,
  scenarioOf,
  wholeNumber,
  type Ground,
} from '../../../experiments/index.ts';
import { CopyCommand } from '../../controls/copy-command.tsx';
import { NumberField, RefusalNote, useRefusal } from '../../controls/number-field.tsx';
import { comma } from '../../parts/format.ts';
import { ProgressLine } from '../../parts/progress-line.tsx';
import { Select } from '../../parts/select.tsx';
import { useDocument, useLang, useStudio } from '../../studio/studio-context.ts';
import { effortIds, yearsAhead } from './fit-question.ts';
import type { FitSession } from './fit-session.ts';
import { fitText } from './text/text.ts';
import { timeText } from './unknown-words.ts';

/** Grounds that are proposed with their reasons. */
const PROPOSED = 3;
const LONGEST_PHRASE = 200;

function Proposals({ session, grounds }: { readonly session: FitSession; readonly grounds: readonly Ground[] }) {
  const lang = useLang();
  const text = fitText[lang];
  const { presets } = useDocument();
  const name = useId();
  const data = session.measurements.value!;
  const chosen = session.preset.value;
  const proposed = grounds.slice(0, PROPOSED);
  const others = grounds.slice(PROPOSED);
  const title = (preset: string): string => scenarioOf({ format: 1, extends: preset }, presets).title[lang];
  return (
    <fieldset class="fit-grounds" aria-label={text.nearest} disabled={session.state.value.phase === 'running'}>
      {proposed.map((ground) => (
        <label key={ground.preset} class="fit-ground">
          <input
            type="radio"
            name={name}
            checked={chosen === ground.preset}
            onChange={() => session.choose(ground.preset)}
          />
          <span>
            <b>{title(ground.preset)}</b>
            <small>{groundWords(ground, data, presets)[lang]}</small>
          </span>
        </label>
      ))}
      {others.length === 0 ? null : (
        <label class="fit-ground">
          <input
            type="radio"
            name={name}
            checked={others.some(({ preset }) => preset === chosen)}
            onChange={() => session.choose(others[0]!.preset)}
          />
          <span class="fit-other">
            {text.other}
            <Select
              aria-label={text.other}
              value={others.some(({ preset }) => preset === chosen) ? chosen! : ''}
              options={[['', '–'], ...others.map(({ preset }) => [preset, title(preset)] as const)]}
              onChoose={(preset) => preset !== '' && session.choose(preset)}
            />
          </span>
        </label>
      )}
    </fieldset>
  );
}

function Settings({ session }: { readonly session: FitSession }) {
  const lang = useLang();
  const text = fitText[lang];
  const refusal = useRefusal();
  const [earliest, latest] = foundingLimits(session.measurements.value!, session.ahead.value);
  const running = session.state.value.phase === 'running';
  return (
    <>
      <div class="fit-settings">
        <label>
          <span>{text.founded}</span>
          <NumberField
            label={text.founded}
            value={session.founded.value ?? null}
            limits={{ min: earliest, max: latest, integer: true }}
            short={String}
            class="fit-year"
            refusal={refusal}
            onDone={(year) => (session.founded.value = year)}
          />
        </label>
        <label>
          <span>{text.ahead}</span>
          <NumberField
            label={text.ahead}
            value={session.ahead.value}
            limits={{ min: yearsAhead.least, max: yearsAhead.most, integer: true }}
            class="fit-year"
            refusal={refusal}
            onDone={(years) => (session.ahead.value = years)}
          />
        </label>
        <label>
          <span>{text.effort}</span>
          <Select
            value={session.effort.value}
            disabled={running}
            options={effortIds.map((id) => [id, text.efforts[id]] as const)}
            onChoose={(effort) => (session.effort.value = effort)}
          />
        </label>
        <label class="fit-phrase">
          <span>{text.phrase}</span>
          <input
            type="text"
            maxLength={LONGEST_PHRASE}
            value={session.phrase.value}
            disabled={running}
            onChange={(event) => {
              const phrase = event.currentTarget.value.trim();
              if (phrase !== '') session.phrase.value = phrase;
              else event.currentTarget.value = session.phrase.value;
            }}
          />
        </label>
      </div>
      <RefusalNote refusal={refusal} />
    </>
  );
}

function FitProgress({ session }: { readonly session: FitSession }) {
  const lang = useLang();
  const text = fitText[lang];
  const { phase, stage, known, total, failed, rate } = session.state.value;
  const number = (n: number): string => wholeNumber(lang, n);
  const words =
    phase === 'paused'
      ? text.paused(number(known), number(total))
      : [
          text.progress(text.stages[stage] ?? stage, number(known), number(total)),
          ...(rate === undefined || known >= total ? [] : [text.left(timeText(lang, (total - known) / rate))]),
          ...(failed > 0 ? [text.failed(failed)] : []),
        ].join(comma(lang));
  return (
    <div class="fit-progress">
      <ProgressLine label={words} now={known} most={total} />
      <p role="status">{words}</p>
    </div>
  );
}

export function GroundForm({ session }: { readonly session: FitSession }) {
  const lang = useLang();
  const text = fitText[lang];
  const { background } = useStudio();
  const grounds = session.grounds.value;
  const { phase } = session.state.value;
  const work = session.work.value;
  const failure = session.failure.value;
  const trouble = session.trouble.value;
  const tooLong = session.tooLong.value;
  return (
    <section class="fit-part" aria-label={text.ground}>
      <h2>{text.ground}</h2>
      <p class="faint">{text.groundLead}</p>
      {tooLong === undefined ? null : (
        <p class="fit-note fit-failure" role="alert">
          {faultText({ path: session.founded.value === undefined ? text.table : text.founded, ...tooLong }, lang)}
        </p>
      )}
      {grounds === undefined ? (
        tooLong !== undefined ? null : (
          <div class="fit-progress">
            <ProgressLine
              label={text.looking}
              now={Math.round(100 * session.looked.value)}
              most={100}
              share={session.looked.value}
            />
            <p role="status">{text.looking}</p>
          </div>
        )
      ) : (
        <>
          <h3>{text.nearest}</h3>
          <Proposals session={session} grounds={grounds} />
          <Settings session={session} />
          {phase === 'running' || phase === 'paused' ? <FitProgress session={session} /> : null}
          {work === undefined || phase === 'running' ? null : (
            <p class="fit-size">
              {text.size(
                wholeNumber(lang, work.runs),
                work.seconds === undefined ? undefined : timeText(lang, work.seconds),
                background.plain().width,
              )}{' '}
              {text.effortNotes[session.effort.value]}
            </p>
          )}
          <p class="fit-acts">
            {phase === 'running' ? (
              <button type="button" class="act framed" onClick={session.pause}>
                {text.pause}
              </button>
            ) : (
              <button type="button" class="act main" disabled={tooLong !== undefined} onClick={session.go}>
                {phase === 'paused' ? text.goOn : phase === 'done' ? text.again : text.go}
              </button>
            )}
            {phase === 'running' || phase === 'paused' ? (
              <button type="button" class="act" onClick={session.cancel}>
                {text.cancel}
              </button>
            ) : null}
            {session.command.value === undefined ? null : <CopyCommand command={() => session.command.value!} />}
          </p>
        </>
      )}
      {failure === undefined ? null : (
        <p class="fit-note fit-failure" role="alert">
          {text.failure(failureWords(failure)[lang])}
        </p>
      )}
      {trouble === undefined ? null : <p class="fit-note">{text.trouble[trouble]}</p>}
    </section>
  );
}
