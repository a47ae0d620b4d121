/** One expectation: what is measured, what it should be, and what twenty runs said of it. */
import { useMemo } from 'preact/hooks';
import { indicatorIds, indicators, verdictNames, verdicts, type Verdict } from '../../engine/index.ts';
import {
  parseDocument,
  percent,
  punctuation,
  type ExpectationDocument,
  type Fault,
  type MeasureDocument,
  type Scenario,
} from '../../experiments/index.ts';
import { IconButton } from '../parts/icon.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { sentenceCase } from '../parts/sentence-case.ts';
import { verdictColour } from '../parts/verdict-style.ts';
import { useLang } from '../studio/studio-context.ts';
import { DotStrip } from './dot-strip.tsx';
import { EditorContext, useEditor, useEditorText, useField } from './editor-context.ts';
import type { EditorSession } from './editor-session.ts';
import { CHECKED_RUNS, numbersOf, verdictsOf } from './expectation-check.ts';
import { expectationWords, measuredText } from './expectation-words.ts';
import { ChoiceInput, FaultNote, NumberInput, QuarterInput, WordsInput } from './fields.tsx';
import { isWithin, valueAt, withValue, type Json, type Keys } from './json-path.ts';
import { entriesOf, withOwnList, withoutEntry } from './scenario-edit.ts';

/** The expectation at a place of a document with these faults; undefined where it has some. */
function soundEntry(
  document: Json,
  faults: readonly Fault[],
  base: Scenario | undefined,
  at: number,
): ExpectationDocument | undefined {
  const entry = entriesOf(document, 'expect', base)[at];
  const faulty = faults.some(({ path }) => isWithin(path, `expect[${at}]`));
  return faulty || entry === undefined ? undefined : (entry as ExpectationDocument);
}

/** The expectation at a place of the document as it stands; undefined where it has faults. */
export const expectationAt = ({ document, faults, base }: EditorSession, at: number): ExpectationDocument | undefined =>
  soundEntry(document.value, faults.value, base.value, at);

/** Words that were made from the fields are made again when a field changes; those of the person stay. */
function withWordsThatFollow(session: EditorSession, at: number): EditorSession {
  const made = (document: Json): string | undefined => {
    const read = parseDocument(document, session.presets);
    const faults = 'faults' in read ? read.faults : [];
    const expectation = soundEntry(document, faults, session.base.peek(), at);
    return expectation && JSON.stringify(expectationWords(expectation, session.scenario.peek()));
  };
  return {
    ...session,
    change(next, key, phase) {
      const now = withOwnList(session.committed.peek(), 'expect', session.base.peek());
      const there = (document: Json): string => JSON.stringify(valueAt(document, ['expect', at, 'what']));
      const words = there(now) === made(now) && there(next) === there(now) ? made(next) : undefined;
      const told = words === undefined ? next : withValue(next, ['expect', at, 'what'], JSON.parse(words));
      session.change(told, key, phase);
    },
  };
}

function MeasureFields({ keys, prepare }: { readonly keys: Keys; readonly prepare: (document: Json) => Json }) {
  const session = useEditor();
  const lang = useLang();
  const text = useEditorText();
  const { regions } = session.scenario.value;
  const { value } = useField(keys, prepare);
  const options = useMemo(
    () =>
      indicatorIds
        .toSorted((a, b) => indicators[a].label[lang].localeCompare(indicators[b].label[lang], lang))
        .map((id) => [id, sentenceCase(indicators[id].label[lang])] as const),
    [lang],
  );
  const statistics = Object.entries(text.statistics) as [MeasureDocument['at'], string][];
  const across = valueAt(value, ['across']);
  const region = valueAt(value, ['region']);
  const choose = (place: string | undefined): void => {
    const now = prepare(session.committed.peek());
    const bare = withValue(withValue(now, [...keys, 'region'], undefined), [...keys, 'across'], undefined);
    const next =
      place === undefined
        ? bare
        : place.startsWith('across ')
          ? withValue(bare, [...keys, 'across'], place.slice('across '.length))
          : withValue(bare, [...keys, 'region'], place);
    session.change(next);
  };
  return (
    <div class="ed-row">
      <ChoiceInput keys={[...keys, 'at']} prepare={prepare} label={text.statistic} options={statistics} />
      <ChoiceInput keys={[...keys, 'indicator']} prepare={prepare} label={text.indicator} options={options} />
      <ChoiceInput
        keys={[...keys, across === undefined ? 'region' : 'across']}
        prepare={(now) => {
          const own = prepare(now);
          return typeof across === 'string' ? withValue(own, [...keys, 'across'], `across ${across}`) : own;
        }}
        label={text.region}
        none={text.firstRegion}
        options={[
          ...regions.map(({ id, name }) => [id, name[lang]] as const),
          ['across largest', text.largest],
          ['across total', text.total],
        ]}
        inherited={region}
        onChoose={choose}
      />
      <QuarterInput keys={[...keys, 'from']} prepare={prepare} label={text.windowFrom} placeholder={text.runStart} />
      <QuarterInput keys={[...keys, 'to']} prepare={prepare} label={text.windowTo} placeholder={text.runEnd} />
    </div>
  );
}

function Endings({ keys, prepare }: { readonly keys: Keys; readonly prepare: (document: Json) => Json }) {
  const lang = useLang();
  const text = useEditorText();
  const { value, set, faults, place } = useField(keys, prepare);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <fieldset class="ed-endings" data-place={place}>
      <legend class="ed-label">{text.endings}</legend>
      {verdicts.map((verdict) => (
        <label key={verdict} class="ed-check">
          <input
            type="checkbox"
            checked={chosen.includes(verdict)}
            onChange={(event) =>
              set(
                event.currentTarget.checked
                  ? verdicts.filter((one) => one === verdict || chosen.includes(one))
                  : chosen.filter((one) => one !== verdict),
              )
            }
          />
          {sentenceCase(verdictNames[verdict][lang])}
        </label>
      ))}
      <FaultNote faults={faults} called={text.endings} />
    </fieldset>
  );
}

function Result({ at, expectation }: { readonly at: number; readonly expectation: ExpectationDocument | undefined }) {
  const session = useEditor();
  const lang = useLang();
  const text = useEditorText();
  const scenario = session.scenario.value;
  const running = session.check.state.value.running;
  const findings = expectation && session.check.of(at, expectation, session.question.value);
  if (expectation === undefined || findings === undefined || findings.found.length === 0) return null;
  const { found, current } = findings;
  const holding = found.filter(({ holds }) => holds).length;
  const enough = holding / found.length >= expectation.share;
  const dots = numbersOf(found);
  const unknown = 'verdict' in expectation ? 0 : found.length - dots.length;
  return (
    <div class={`ed-result${current ? '' : ' ed-older'}`}>
      <p>
        <b class={enough ? 'ed-enough' : 'ed-too-few'}>{text.holds(holding, found.length)}</b>{' '}
        <span>
          {found.length === CHECKED_RUNS || !running ? (enough ? text.enough : text.tooFew) : null} ·{' '}
          {text.wanted(percent(lang, expectation.share))}
          {unknown === 0 ? null : ` · ${text.unknownIn(unknown)}`}
          {current ? null : ` · ${text.older}`}
        </span>
      </p>
      {'verdict' in expectation ? (
        <ul class="ed-endings-found">
          {verdictsOf(found).map(([verdict, count]: readonly [Verdict, number]) => (
            <li key={verdict}>
              <i
                style={{ width: `${(100 * count) / found.length}%`, background: `var(--vd-${verdictColour[verdict]})` }}
              />
              <span>{sentenceCase(verdictNames[verdict][lang])}</span> <b>{count}</b>
            </li>
          ))}
        </ul>
      ) : (
        <DotStrip
          dots={dots}
          bound={expectation.value}
          is={expectation.is}
          write={(value) => measuredText(expectation, value, scenario, lang)}
        />
      )}
    </div>
  );
}

export function ExpectationRow({ at }: { readonly at: number }) {
  const outer = useEditor();
  const lang = useLang();
  const text = useEditorText();
  const session = useMemo(() => withWordsThatFollow(outer, at), [outer, at]);
  const base = outer.base.value;
  const prepare = (now: Json): Json => withOwnList(now, 'expect', base);
  const document = outer.document.value;
  const entry = entriesOf(document, 'expect', base)[at];
  const scenario = outer.scenario.value;
  const expectation = expectationAt(outer, at);
  const keys: Keys = ['expect', at];
  const ending = valueAt(entry, ['verdict']) !== undefined;
  const divided = valueAt(entry, ['dividedBy']) !== undefined;
  const set = (key: string, value: unknown): void =>
    session.change(withValue(prepare(session.committed.peek()), [...keys, key], value));
  const kept = ['assumptions', 'mechanismsOff'].flatMap((key) => {
    const value = valueAt(entry, [key]);
    return value === undefined ? [] : Array.isArray(value) ? [key] : Object.keys(value as object);
  });
  const share = valueAt(entry, ['share']);
  const value = valueAt(entry, ['value']);
  return (
    <EditorContext.Provider value={session}>
      <li class="ed-card ed-expectation" data-place={`expect[${at}]`}>
        <IconButton
          class="act tiny ed-remove"
          icon="close"
          size={13}
          label={text.removeNamed(text.expectation(at + 1))}
          onClick={() => outer.change(withoutEntry(outer.committed.peek(), 'expect', base, at))}
        />
        <WordsInput keys={[...keys, 'what']} prepare={prepare} label={text.what} rows={2} class="ed-what" />
        {expectation === undefined ? null : (
          <LinkButton onClick={() => set('what', expectationWords(expectation, scenario))}>{text.sayIt}</LinkButton>
        )}
        {ending ? (
          <>
            <ChoiceInput
              keys={[...keys, 'region']}
              prepare={prepare}
              label={text.region}
              none={text.firstRegion}
              options={scenario.regions.map(({ id, name }) => [id, name[lang]])}
            />
            <Endings keys={[...keys, 'verdict']} prepare={prepare} />
          </>
        ) : (
          <>
            <MeasureFields keys={[...keys, 'measure']} prepare={prepare} />
            <label class="ed-check">
              <input
                type="checkbox"
                checked={divided}
                onChange={(event) =>
                  set('dividedBy', event.currentTarget.checked ? { indicator: 'employment', at: 'last' } : undefined)
                }
              />
              {text.divided}
            </label>
            {divided ? (
              <div role="group" aria-label={text.dividedBy}>
                <MeasureFields keys={[...keys, 'dividedBy']} prepare={prepare} />
              </div>
            ) : null}
          </>
        )}
        <div class="ed-row">
          {ending ? null : (
            <>
              <ChoiceInput
                keys={[...keys, 'is']}
                prepare={prepare}
                label={text.comparison}
                options={[
                  ['above', text.above],
                  ['below', text.below],
                ]}
              />
              <NumberInput
                keys={[...keys, 'value']}
                prepare={prepare}
                label={text.bound}
                unit={
                  expectation !== undefined && 'measure' in expectation && typeof value === 'number'
                    ? `= ${measuredText(expectation, value, scenario, lang)}`
                    : ''
                }
              />
            </>
          )}
          <NumberInput
            keys={[...keys, 'share']}
            prepare={prepare}
            label={text.share}
            unit={typeof share === 'number' ? `= ${percent(lang, share)}` : ''}
          />
          <ChoiceInput
            keys={[...keys, 'package']}
            prepare={prepare}
            label={text.withPackage}
            none={text.noPackage}
            options={Object.entries(scenario.packages).map(([id, { label }]) => [id, label[lang]])}
          />
          <label class="ed-check">
            <input
              type="checkbox"
              checked={valueAt(entry, ['policy']) === 'none'}
              onChange={(event) => set('policy', event.currentTarget.checked ? 'none' : undefined)}
            />
            {text.withoutPolicy}
          </label>
        </div>
        {kept.length === 0 ? null : <p class="ed-note">{text.otherWorld(kept.join(punctuation[lang].list))}</p>}
        <Result at={at} expectation={expectation} />
      </li>
    </EditorContext.Provider>
  );
}
