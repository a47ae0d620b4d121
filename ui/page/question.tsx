/**
 * The question of the scenario and the sentence it is answered with: by many runs where they are there, by one until
 * then.
 */
import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { headlineOf, headlineText, oddsHeadline } from '../studio/headline.ts';
import { openAccount } from '../studio/open-account.ts';
import type { Segment } from '../studio/headline-words.ts';
import {
  useDocument,
  useLang,
  usePreferences,
  useRuns,
  useScenario,
  useStudy,
  useText,
  useView,
} from '../studio/studio-context.ts';
import { AT_THE_END } from '../chronicle/happening-place.ts';
import { verdictColour } from '../parts/verdict-style.ts';

/** Characters a question may have to stand on one line in large type. */
const LONG = { en: 58, zh: 26 } as const;
const SPOKEN_AFTER_MS = 500;

function Piece({ segment }: { readonly segment: Segment }) {
  const view = useView();
  if (typeof segment === 'string') return <>{segment}</>;
  if (segment.verdict === undefined) return <b>{segment.strong}</b>;
  return (
    // A short way for the hand; for keys the account stands in the list of screens.
    <b
      class="headline-verdict"
      style={{ color: `var(--vd-${verdictColour[segment.verdict]}-ink)` }}
      onClick={() => openAccount(view, AT_THE_END)}
    >
      {segment.strong}
    </b>
  );
}

export function Question() {
  const { question, title } = useScenario();
  const lang = useLang();
  const words = question[lang] === '' ? title[lang] : question[lang];
  return <h1 class={words.length > LONG[lang] ? 'long' : ''}>{words}</h1>;
}

export function Headline() {
  const { calendar } = useDocument();
  const { region } = useView();
  const runs = useRuns();
  const study = useStudy();
  const preferences = usePreferences();
  const text = useText();
  const segments = useComputed<readonly Segment[] | undefined>(() => {
    const shown = runs.run.value;
    const result = shown?.result.regions[region.value];
    if (shown === undefined || result === undefined) return undefined;
    const { regions, input, scenario } = shown.resolved;
    const facts = {
      result,
      baseline: runs.baseline.value?.regions[region.value],
      hasPolicy: input.policy.length > 0,
      region: regions.length > 1 ? regions[region.value]!.name : undefined,
      quarters: input.quarters,
      calendar: calendar.value,
      plausible: scenario.plausible !== undefined,
    };
    const odds = study.complete.value || study.stopped.value ? study.current.value?.regions[region.value] : undefined;
    if (odds !== undefined && !runs.stale.value) return oddsHeadline(odds, facts, preferences.lang.value);
    return headlineOf(facts, preferences.lang.value);
  });
  const spoken = useSignal('');
  useSignalEffect(() => {
    const now = segments.value;
    if (now === undefined || runs.stale.value) return undefined;
    const timer = setTimeout(() => (spoken.value = headlineText(now)), SPOKEN_AFTER_MS);
    return () => clearTimeout(timer);
  });
  return (
    <>
      <p class="headline">
        {segments.value === undefined
          ? text.computing
          : segments.value.map((segment, k) => <Piece key={k} segment={segment} />)}
      </p>
      <p class="spoken" role="status">
        {spoken.value}
      </p>
    </>
  );
}
