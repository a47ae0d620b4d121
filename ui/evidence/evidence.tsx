/** What the model must show: stored results with what does not hold first, and any of it measured again here. */
import './evidence.css';
import { useEffect, useMemo } from 'preact/hooks';
import {
  countHolding,
  failuresFirst,
  isJudged,
  judgeRows,
  patternGroups,
  patterns,
  PUBLISHED_SEEDS,
  type JudgedRow,
  type Language,
  type Pattern,
  type PatternGroupId,
} from '../../experiments/index.ts';
import { engineIdentity } from '../../workers/index.ts';
import { comma } from '../parts/format.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { ProgressLine } from '../parts/progress-line.tsx';
import { Select } from '../parts/select.tsx';
import { useBackground, useLang, useView } from '../studio/studio-context.ts';
import { AblationTable } from './ablation-table.tsx';
import { evidenceSession, seedCounts, type EvidenceSession } from './evidence-session.ts';
import { evidenceText } from './evidence-text.ts';
import { Forecasts } from './forecasts.tsx';
import { PatternCard, placeOf } from './pattern-card.tsx';
import { publishedFile as file, publishedRows } from './published.ts';

const groups = (Object.keys(patternGroups) as PatternGroupId[]).filter((group) => group !== 'ablations');

function goTo(id: string): void {
  const place = document.getElementById(placeOf(id));
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}

/** Every row as a square, group by group: the whole state of the evidence at a glance. */
function Overview({ rows, lang }: { readonly rows: readonly JudgedRow[]; readonly lang: Language }) {
  const text = evidenceText[lang];
  return (
    <dl class="ev-overview">
      {groups.map((group) => {
        const own = rows.filter(({ pattern }) => pattern.group === group);
        if (own.length === 0) return null;
        const { holds, of } = countHolding(own);
        return (
          <div key={group}>
            <dt>
              <span>{patternGroups[group][lang]}</span>
              <span class="ev-count">
                {holds} / {of}
              </span>
            </dt>
            <dd>
              {own.map((row) => (
                <button
                  key={row.id}
                  type="button"
                  class={row.holds ? 'ev-square' : 'ev-square ev-square-fails'}
                  title={row.row.what[lang]}
                  aria-label={text.jump(row.row.what[lang], row.holds)}
                  onClick={() => goTo(row.id)}
                />
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Tools({ session, lang }: { readonly session: EvidenceSession; readonly lang: Language }) {
  const text = evidenceText[lang];
  const { running, done, total, failed, left } = session.state.value;
  const words = running
    ? [
        text.progress(done, total),
        ...(left === undefined || left < 1 ? [] : [text.left(Math.ceil(left))]),
        ...(failed > 0 ? [text.failed(failed)] : []),
      ].join(comma(lang))
    : done > 0
      ? text.done(done)
      : text.idle;
  return (
    <div class={running ? 'ev-tools ev-running' : 'ev-tools'} role="group" aria-label={text.tools}>
      <div class="ev-progress">
        <ProgressLine label={words} now={done} most={Math.max(1, total)} />
        <p role="status">{words}</p>
      </div>
      {running ? (
        <button type="button" class="act framed" onClick={session.stop}>
          {text.stop}
        </button>
      ) : null}
      <label>
        <span>{text.count}</span>
        <Select
          value={session.seeds.value}
          options={seedCounts.map((count) => [count, String(count)])}
          onChoose={(count) => (session.seeds.value = count)}
        />
      </label>
      <label title={text.whichNote}>
        <span>{text.which}</span>
        <Select
          value={session.fresh.value ? 'fresh' : 'same'}
          options={[
            ['same', text.published],
            ['fresh', text.fresh],
          ]}
          onChoose={(which) => (session.fresh.value = which === 'fresh')}
        />
      </label>
    </div>
  );
}

interface CardsProps {
  readonly rows: readonly JudgedRow[];
  readonly here: ReadonlyMap<string, JudgedRow>;
  readonly session: EvidenceSession;
  readonly lang: Language;
}

const patternsOf = (rows: readonly JudgedRow[]): Pattern[] => [...new Set(rows.map(({ pattern }) => pattern))];

function Cards({ rows, here, session, lang }: CardsProps) {
  return (
    <>
      {patternsOf(rows).map((pattern) => (
        <PatternCard
          key={pattern.id}
          pattern={pattern}
          rows={rows.filter((row) => row.pattern === pattern)}
          here={here}
          lang={lang}
          busy={session.asked.value.includes(pattern)}
          onMeasure={() => session.measure([pattern])}
        />
      ))}
    </>
  );
}

function Part({ title, note, ...cards }: CardsProps & { readonly title: string; readonly note?: string }) {
  const { rows, session, lang } = cards;
  const text = evidenceText[lang];
  if (rows.length === 0) return null;
  return (
    <section class="ev-part">
      <header>
        <h2>{title}</h2>
        <LinkButton onClick={() => session.measure(patternsOf(rows))}>{text.runAll}</LinkButton>
      </header>
      {note === undefined ? null : <p class="faint">{note}</p>}
      <Cards {...cards} />
    </section>
  );
}

export function Evidence() {
  const lang = useLang();
  const session = evidenceSession(useBackground());
  const asked = useView().evidence.value;
  useEffect(() => {
    if (asked !== null) goTo(asked);
  }, [asked]);
  const text = evidenceText[lang];
  const stored = useMemo(publishedRows, []);
  const values = session.values.value;
  const here = useMemo(() => new Map(judgeRows(patterns, values).map((judged) => [judged.id, judged])), [values]);
  const judged = useMemo(() => failuresFirst(stored.filter(isJudged)), [stored]);
  const changes = stored.filter((row) => !isJudged(row));
  const { holds, of } = countHolding(judged);
  const common = { here, session, lang };
  return (
    <section class="ev" aria-label={text.heading}>
      <header class="ev-head">
        <h1>{text.heading}</h1>
        <p>{text.lead(of, PUBLISHED_SEEDS)}</p>
        {file.engine === engineIdentity ? null : <p class="ev-other">{text.other(file.engine, engineIdentity)}</p>}
        <p class="ev-score">
          <b>{text.score(holds, of)}</b>
        </p>
        <Overview rows={judged} lang={lang} />
      </header>
      <Forecasts lang={lang} />
      <Tools session={session} lang={lang} />
      <p class="ev-legend" aria-hidden="true">
        <span class="ev-key-band" /> {text.legendBand}
        <span class="ev-key-stored" /> {text.legendStored}
        <span class="ev-key-here" /> {text.legendHere}
      </p>
      <Part title={text.failing} note={text.failingNote} rows={judged.filter((row) => !row.holds)} {...common} />
      {groups.map((group) => (
        <Part
          key={group}
          title={patternGroups[group][lang]}
          rows={judged.filter((row) => row.holds && row.pattern.group === group)}
          {...common}
        />
      ))}
      <section class="ev-part">
        <header>
          <h2>{text.ablations}</h2>
          <LinkButton onClick={() => session.measure(patternsOf(changes))}>{text.runAll}</LinkButton>
        </header>
        <p class="faint">{text.ablationsNote}</p>
        <AblationTable rows={changes} here={here} lang={lang} onMeasure={session.measure} />
      </section>
    </section>
  );
}
