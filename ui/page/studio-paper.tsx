/** The studio on paper: the sentence, the stage, the time axis, levers and outcomes as tables. */
import { DEFAULT_RAMP } from '../../experiments/index.ts';
import { leverName, strengthText } from '../charts/lever-name.ts';
import { LevelKey } from '../stage/legend.tsx';
import { stagePicture } from '../stage/stage-picture.ts';
import { stageViews } from '../stage/stage-views.ts';
import { decimal } from '../parts/format.ts';
import { outcomeView, type OutcomeSources } from './outcome-view.ts';
import { outcomeIds, outcomeStyles } from '../facts/outcomes.ts';
import { gapWords, levelWords } from '../facts/quoted-figures.ts';
import { paperText } from './paper-text.ts';
import { Headline } from './question.tsx';
import {
  useDocument,
  useLang,
  usePlayback,
  useRuns,
  useScenario,
  useStudy,
  useText,
  useView,
} from '../studio/studio-context.ts';
import { TimelineArea } from './timeline-area.tsx';
import { QUARTERS_PER_YEAR } from '../../engine/index.ts';

function StageOnPaper() {
  const { calendar } = useDocument();
  const { stage } = useView();
  const playback = usePlayback();
  const lang = useLang();
  const text = paperText[lang];
  const picture = stagePicture(document.querySelector('#stage canvas'));
  if (picture === undefined) return null;
  const view = stageViews.find(({ id }) => id === stage.value)!.label[lang];
  return (
    <figure class="paper-stage">
      <div ref={(holder) => holder?.replaceChildren(picture)} role="img" aria-label={text.onScreen} />
      <figcaption>
        <b>{text.stage(view, calendar.value.heading(playback.quarter.value))}</b>
        <LevelKey language={lang} />
        {document.querySelector('#stage .stage-behind') === null ? null : <em>{text.behind}</em>}
      </figcaption>
    </figure>
  );
}

function LeverTable() {
  const { calendar } = useDocument();
  const { policy, regions } = useScenario();
  const lang = useLang();
  const text = paperText[lang];
  const bars = policy.filter(({ level }) => level > 0);
  const several = regions.length > 1;
  if (bars.length === 0) return <p>{text.noLever}</p>;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th>{text.lever}</th>
            {several ? <th>{text.where}</th> : null}
            <th>{text.level}</th>
            <th>{text.from}</th>
            <th>{text.until}</th>
            <th>{text.ramp}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ lever, region, level, from, to, ramp }, k) => (
            <tr key={k}>
              <th>{leverName(lever, lang)}</th>
              {several ? <td>{regions.find(({ id }) => id === region)?.name[lang] ?? text.everywhere}</td> : null}
              <td>{strengthText(level, lang)}</td>
              <td>{calendar.value.label(from)}</td>
              <td>{to === undefined ? text.end : calendar.value.label(to)}</td>
              <td>{text.quarters(ramp ?? DEFAULT_RAMP)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="paper-note">{text.otherLevers}</p>
    </>
  );
}

function OutcomeTable() {
  const { region } = useView();
  const runs = useRuns();
  const study = useStudy();
  const lang = useLang();
  const words = useText();
  const text = paperText[lang];
  const r = region.value;
  const now = runs.run.value?.result.regions[r];
  if (now === undefined) return null;
  const current = study.current.value?.regions[r];
  const acts = runs.baseline.value !== undefined;
  const sources: OutcomeSources = {
    now,
    alone: runs.baseline.value?.regions[r],
    before: undefined,
    current,
    stale: undefined,
    earlier: undefined,
  };
  return (
    <table>
      <thead>
        <tr>
          <th>{text.outcome}</th>
          <th>{text.value(current === undefined ? 1 : study.current.value!.replicates.length)}</th>
          {current === undefined ? null : <th>{text.middle}</th>}
          {acts ? <th>{text.alone}</th> : null}
          {acts ? <th>{text.gap}</th> : null}
        </tr>
      </thead>
      <tbody>
        {outcomeIds.map((id) => {
          const { end, alone, gap, most } = outcomeView(id, sources);
          const { digits } = outcomeStyles[id];
          const write = (of: number): string => decimal(lang, of, digits);
          return (
            <tr key={id}>
              <th>{words.outcomes.names[id]}</th>
              <td>{levelWords(end, lang)}</td>
              {current === undefined ? null : (
                <td>{most === undefined ? '' : `${write(most[0])} – ${write(most[1])}`}</td>
              )}
              {acts ? <td>{alone === undefined ? '' : levelWords(alone, lang)}</td> : null}
              {acts ? <td>{gap === undefined ? '' : gapWords(gap, lang)}</td> : null}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

export function StudioPaper() {
  const scenario = useScenario();
  const lang = useLang();
  const text = paperText[lang];
  const words = useText();
  const years = scenario.quarters / QUARTERS_PER_YEAR;
  return (
    <>
      <div class="paper-headline">
        <Headline />
      </div>
      <section>
        <h2>{words.outcomes.title(decimal(lang, years, Number.isInteger(years) ? 0 : 2))}</h2>
        <OutcomeTable />
        <p class="paper-note">{words.outcomes.note}</p>
      </section>
      <StageOnPaper />
      <section>
        <h2>{text.timeline}</h2>
        <div class="paper-timeline">
          <TimelineArea />
        </div>
      </section>
      <section>
        <h2>{text.levers}</h2>
        <LeverTable />
      </section>
    </>
  );
}
