/** Where something happens: boxes of factor values as sentences and pictures. */
import { useMemo, useState } from 'preact/hooks';
import { verdictNames, verdicts, type Verdict } from '../../engine/index.ts';
import { punctuation, quantile, type BoxMeasures, type BoxSide, type FoundBox } from '../../experiments/index.ts';
import { NumberField, RefusalNote, useRefusal } from '../controls/number-field.tsx';
import { CopyCommand } from '../controls/copy-command.tsx';
import { shellText } from '../facts/command-line.ts';
import { percent } from '../parts/format.ts';
import { Select } from '../parts/select.tsx';
import { sentenceCase } from '../parts/sentence-case.ts';
import { useLang } from '../studio/studio-context.ts';
import { BoxBars, TradeOff } from './box-picture.tsx';
import { count, numberText } from './lab-words.ts';
import type { PictureProps } from './picture-props.ts';
import { questionOf, type ScenarioQuestion, type Target } from './readings.ts';
import { boxWords, type BoxWordsOf } from './scenario-words.ts';
import { labText } from './text/text.ts';
import { useAnalysis } from './use-analysis.ts';

/** Fewer runs say nothing of where. */
const FEWEST = 40;
/**
 * Shuffles while runs still come; chance is judged more finely once nothing changes any more, and only then where each
 * shuffle takes long: the runs want the processors too.
 */
const SHUFFLES_RUNNING = 19;
const QUICK = 40_000;

interface BoxProps {
  readonly number: number;
  readonly box: FoundBox;
  readonly question: ScenarioQuestion;
  readonly of: BoxWordsOf;
}

function Box({ number, box, question, of }: BoxProps) {
  const { lang } = of;
  const text = labText[lang];
  /** Another box of the trajectory than the one that was chosen for being the best. */
  const [place, setPlace] = useState<number>();
  const other = place === undefined ? undefined : box.trajectory[place];
  const shown: BoxMeasures & { readonly sides: readonly BoxSide[] } = other ?? { ...box, sides: box.limits };
  const condition = boxWords(other?.sides ?? box.limits, of);
  return (
    <article class="lab-box">
      <p class="lab-sentence">
        {shown.sides.length === 0 ? null : (
          <>
            {text.boxIs(number)}
            {punctuation[lang].gap}
            <b>{condition}</b>
          </>
        )}
        {text.boxThere(
          count(lang, shown.positives),
          count(lang, shown.count),
          percent(lang, shown.density),
          percent(lang, shown.coverage),
          number === 0,
          /[\w%]$/.test(condition),
        )}
      </p>
      <div class="lab-box-pictures">
        <div>
          <BoxBars sides={shown.sides} question={question} of={of} />
          <p class="faint">
            {text.barsNote} {box.p < 1 ? text.chance(percent(lang, box.p)) : text.chanceLater}
          </p>
        </div>
        <div>
          <h3>{text.tradeOff}</h3>
          <TradeOff box={box} chosen={place} lang={lang} onChoose={setPlace} />
          <p class="faint">{text.tradeOffNote}</p>
        </div>
      </div>
    </article>
  );
}

export function ScenariosPanel({ sweep, session, stamp, calendar }: PictureProps) {
  const lang = useLang();
  const text = labText[lang];
  const refusal = useRefusal();
  const { experiment, rows } = sweep;
  const { kept, base, factors } = experiment;
  const counts = rows.verdictCounts(0);
  /** The ending asked about first: the worst that is neither in all runs nor in hardly any. */
  const first = useMemo(() => {
    const all = counts.reduce((sum, one) => sum + one, 0);
    const told = (share: number): boolean => share >= 0.05 && share <= 0.95;
    const found = (['lockedIn', 'upgraded', 'hollowedOut', 'neverTookOff', 'sustained'] as const).find((verdict) =>
      told(counts[verdicts.indexOf(verdict)]! / all),
    );
    // Where nearly all end alike, it is an outcome that tells them apart.
    return found === undefined && kept.outputs.length > 0 ? 'output 0' : `verdict 0 ${found ?? 'lockedIn'}`;
  }, [rows.done >= FEWEST]);
  const [what, setWhat] = useState<string>();
  const [side, setSide] = useState<'low' | 'high'>('high');
  const [limits, setLimits] = useState<{ readonly [output: number]: number }>({});
  const chosen = what ?? first;
  const output = chosen.startsWith('output ') ? Number(chosen.slice('output '.length)) : undefined;
  /** A quarter of the runs lie beyond it. */
  const usual = useMemo(() => {
    if (output === undefined) return 0;
    const known = rows
      .measured(output)
      .filter((value) => !Number.isNaN(value))
      .toSorted();
    const at = known.length === 0 ? 0 : quantile(known, side === 'high' ? 0.75 : 0.25);
    return Number(at.toPrecision(3));
  }, [output, side, stamp]);
  const limit = output === undefined ? 0 : (limits[output] ?? usual);
  const target: Target =
    output === undefined
      ? { kind: 'verdict', verdict: chosen.split(' ')[2] as Verdict, region: Number(chosen.split(' ')[1]) }
      : { kind: 'output', output, side, limit };
  const key = JSON.stringify(target);
  const question = useMemo(() => questionOf(experiment, rows, target), [experiment, rows, stamp, key]);
  const done = sweep.state.value.phase === 'done';
  const shuffles = question.outcomes.length * factors.length > QUICK ? 0 : SHUFFLES_RUNNING;
  const { result, busy, error } = useAnalysis(session.analyst, 'scenarios', key, stamp + (done ? 0.5 : 0), () =>
    question.outcomes.length < FEWEST
      ? undefined
      : [question.factors, question.outcomes, experiment.phrase, done ? undefined : shuffles],
  );
  const of: BoxWordsOf = { factors, scenario: base.scenario, calendar, lang };
  const { regions } = base.scenario;
  const endingOf = (verdict: Verdict, region: number): string => {
    const ending = sentenceCase(verdictNames[verdict][lang]);
    const { name, id } = regions[region]!;
    return regions.length > 1 ? `${name?.[lang] ?? id}${punctuation[lang].colon}${ending}` : ending;
  };
  const named =
    target.kind === 'verdict'
      ? endingOf(target.verdict, target.region)
      : `${sentenceCase(kept.outputs[target.output]!.label[lang])} ${side === 'high' ? text.atLeast : text.atMost} ${numberText(lang, limit)}`;
  /** The same question to the folder of the sweep. */
  const condition =
    target.kind === 'verdict'
      ? `${base.regions.length > 1 ? `${base.regions[target.region]!.id}.` : ''}verdict=${target.verdict}`
      : `${kept.outputs[target.output]!.name}${side === 'high' ? '>=' : '<='}${limit}`;
  return (
    <section class="lab-part" aria-label={text.where}>
      <header>
        <h2>{text.where}</h2>
        <label class="lab-choose">
          <span>{text.wherePick}</span>
          <Select
            value={chosen}
            options={[
              ...base.regions.flatMap((_region, r) =>
                verdicts.map((verdict) => [`verdict ${r} ${verdict}`, endingOf(verdict, r)] as const),
              ),
              ...kept.outputs.map(({ label }, k) => [`output ${k}`, sentenceCase(label[lang])] as const),
            ]}
            onChoose={setWhat}
          />
        </label>
        {output === undefined ? null : (
          <span class="lab-choose">
            <Select
              aria-label={text.which2}
              value={side}
              options={[
                ['high', text.atLeast],
                ['low', text.atMost],
              ]}
              onChoose={setSide}
            />
            <NumberField
              label={text.threshold(sentenceCase(kept.outputs[output]!.label[lang]))}
              value={limit}
              limits={{}}
              step={limit === 0 ? 1 : Math.abs(limit) / 20}
              refusal={refusal}
              onDone={(value) => setLimits({ ...limits, [output]: value })}
            />
            <span>{kept.outputs[output]!.unit[lang]}</span>
          </span>
        )}
        <CopyCommand command={() => shellText(['discover', experiment.design.id ?? 'design', '--where', condition])} />
        {busy ? <small class="lab-busy">{text.searching}</small> : null}
      </header>
      <RefusalNote refusal={refusal} />
      {error === undefined ? null : <p class="lab-faults">{error}</p>}
      {question.outcomes.length < FEWEST ? (
        <p class="faint">{text.noneYet}</p>
      ) : result === undefined ? null : (
        <>
          <p class="lab-sentence">
            {text.everywhere(
              named,
              count(lang, result.positives),
              count(lang, result.runs),
              percent(lang, result.positives / result.runs),
            )}
          </p>
          {result.positives === 0 || result.positives === result.runs ? (
            <p class="faint">{text.allOrNone(result.positives > 0)}</p>
          ) : result.boxes.length === 0 ? (
            <p class="faint">{text.noBox}</p>
          ) : (
            result.boxes.map((box, k) => (
              <Box key={`${key} ${k} ${result.runs}`} number={k} box={box} question={question} of={of} />
            ))
          )}
        </>
      )}
    </section>
  );
}
