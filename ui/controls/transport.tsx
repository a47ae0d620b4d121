/** Play, step, speed, and what the quarter under the playhead looks like. */
import './transport.css';
import { useComputed } from '@preact/signals';
import { percent } from '../parts/format.ts';
import { ChangeTools } from './change-tools.tsx';
import { IconButton } from '../parts/icon.tsx';
import { LaneChoice } from './lane-choice.tsx';
import { withFetched } from '../studio/fetched.ts';
import { momentAt } from '../studio/moment.ts';
import { textOf } from '../studio/text/text.ts';
import {
  useDocument,
  useNotices,
  usePlayback,
  usePreferences,
  useRuns,
  useText,
  useView,
} from '../studio/studio-context.ts';

/** Year and quarter under the playhead; the only part of the page that re-renders while playing. */
function Now() {
  const { calendar } = useDocument();
  const playback = usePlayback();
  return <b class="now">{calendar.value.heading(playback.quarter.value)}</b>;
}

function MomentWords() {
  const { region } = useView();
  const runs = useRuns();
  const playback = usePlayback();
  const preferences = usePreferences();
  const words = useComputed(() => {
    const shown = runs.run.value;
    const result = shown?.result.regions[region.value];
    if (result === undefined || playback.quarter.value >= result.phases.length) return '';
    const lang = preferences.lang.value;
    const scale = shown!.resolved.input.assumptions.scale as number;
    return textOf[lang].moment(momentAt(result, playback.quarter.value, scale), (share) => percent(lang, share));
  });
  // Where there is no room for all of it, the hand finds the rest.
  return (
    <span class="moment" title={words}>
      {words}
    </span>
  );
}

const words = {
  en: {
    branch: 'Branch off here: another future from this quarter on',
    present: 'Present: larger, without the levers (P)',
  },
  zh: { branch: '从这里分岔：自本季起另走一条路', present: '演示：放大字号，收起政策栏（P）' },
};

/** To the comparison, where another future is to begin at the playhead. */
function Branch() {
  const { screen, forking } = useView();
  const { lang } = usePreferences();
  return (
    <IconButton
      class="act branch-open"
      icon="branch"
      label={words[lang.value].branch}
      onClick={() => {
        forking.value = true;
        screen.value = 'compare';
      }}
    />
  );
}

function Present() {
  const { presenting } = useView();
  const { lang } = usePreferences();
  return (
    <IconButton
      class="act present-open"
      icon="present"
      label={words[lang.value].present}
      aria-pressed={presenting.value}
      onClick={() => (presenting.value = !presenting.value)}
    />
  );
}

/** To the theory that the view of the stage makes visible: the one that led here, or else the nearest. */
function ViewTheory() {
  const { stage, sheet, theory } = useView();
  const notices = useNotices();
  const { transport } = useText();
  const open = async (): Promise<void> => {
    const { cardsOfView } = await import('../explain/theory-cards.ts');
    const cards = cardsOfView(stage.value);
    const card = cards.find((id) => id === theory.peek()) ?? cards[0];
    if (card !== undefined) sheet.value = { kind: 'theory', card };
  };
  return (
    <IconButton
      class="act theory-open"
      icon="book"
      label={transport.theory}
      aria-haspopup="dialog"
      onClick={() => void withFetched(notices, open)}
    />
  );
}

export function Transport() {
  const { sheet, screen } = useView();
  const playback = usePlayback();
  const { transport, sheets } = useText();
  const playing = playback.playing.value;
  const speed = `${playback.speed.value}×`;
  return (
    <div class="transport" role="group" aria-label={transport.label}>
      <IconButton
        class="round"
        icon={playing ? 'pause' : 'play'}
        label={playing ? transport.pause : transport.play}
        onClick={playback.toggle}
      />
      <IconButton class="act step-back" icon="back" label={transport.back} onClick={() => playback.step(-1)} />
      <IconButton icon="forward" label={transport.forward} onClick={() => playback.step(1)} />
      <button type="button" class="act speed" aria-label={transport.speed(speed)} onClick={playback.cycleSpeed}>
        {speed}
      </button>
      {screen.value === 'studio' ? <Branch /> : null}
      <Now />
      <MomentWords />
      <ChangeTools />
      {screen.value === 'studio' ? (
        <>
          <ViewTheory />
          <LaneChoice />
          <Present />
        </>
      ) : null}
      <IconButton
        class="act keys-open"
        icon="keyboard"
        label={sheets.keys}
        title={`${sheets.keys} (?)`}
        aria-haspopup="dialog"
        onClick={() => (sheet.value = { kind: 'keys' })}
      />
    </div>
  );
}
