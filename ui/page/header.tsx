import './header.css';
import { ChangeTools } from '../controls/change-tools.tsx';
import { Icon, IconButton, Logo } from '../parts/icon.tsx';
import { LookButtons } from './look-buttons.tsx';
import { PresetPicker } from './preset-picker.tsx';
import { Headline, Question } from './question.tsx';
import { SharePanel } from './share-panel.tsx';
import { ScreenNav } from './screen-nav.tsx';
import { WorldChips } from './world-chips.tsx';
import { useDocument, useText, useView } from '../studio/studio-context.ts';

export function Header() {
  const { canUndo, undo, canRedo, redo } = useDocument();
  const { story, screen, curtain } = useView();
  const text = useText();
  return (
    <header class="head">
      <div class="brand">
        <Logo />
        <span>
          <b>{text.name}</b>
          <i>{text.subtitle}</i>
        </span>
      </div>
      <div class="ask">
        <div class="ask-top">
          <PresetPicker />
          <Question />
        </div>
        {/* The comparison answers in a sentence of its own: no other may stand beside it. */}
        {curtain.value !== null ? (
          <p class="headline">{text.curtain}</p>
        ) : screen.value === 'compare' ? null : (
          <Headline />
        )}
        <WorldChips />
      </div>
      <div class="head-side">
        <div class="acts">
          <IconButton class="act undo" icon="undo" label={text.undo} disabled={!canUndo.value} onClick={undo} />
          <IconButton class="act redo" icon="redo" label={text.redo} disabled={!canRedo.value} onClick={redo} />
          {screen.value === 'studio' ? null : <ChangeTools />}
          <span class="rule" />
          <LookButtons />
          <span class="rule" />
          <button
            type="button"
            class="act story-open"
            aria-expanded={story.value}
            onClick={() => (story.value = !story.value)}
          >
            <Icon name="book" />
            <span class="roomy-only">{text.story.open}</span>
          </button>
          <SharePanel />
        </div>
        <ScreenNav />
      </div>
    </header>
  );
}
