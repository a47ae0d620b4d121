import './header.css';
import { ChangeTools } from '../controls/change-tools.tsx';
import { Icon, IconButton, Logo } from '../parts/icon.tsx';
import { PresetPicker } from './preset-picker.tsx';
import { Headline, Question } from './question.tsx';
import { SharePanel } from './share-panel.tsx';
import { ScreenNav } from './screen-nav.tsx';
import { WorldChips } from './world-chips.tsx';
import { useDocument, usePreferences, useText, useView } from '../studio/studio-context.ts';
import { languageTags, type Language } from '../../experiments/index.ts';

const otherLanguage: { readonly [L in Language]: Language } = { en: 'zh', zh: 'en' };

export function Header() {
  const { canUndo, undo, canRedo, redo } = useDocument();
  const { story, screen } = useView();
  const preferences = usePreferences();
  const text = useText();
  const dark = preferences.theme.value === 'dark';
  const other = otherLanguage[preferences.lang.value];
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
        {screen.value === 'compare' ? null : <Headline />}
        <WorldChips />
      </div>
      <div class="head-side">
        <div class="acts">
          <IconButton class="act undo" icon="undo" label={text.undo} disabled={!canUndo.value} onClick={undo} />
          <IconButton class="act redo" icon="redo" label={text.redo} disabled={!canRedo.value} onClick={redo} />
          {screen.value === 'studio' ? null : <ChangeTools />}
          <span class="rule" />
          <button
            type="button"
            class="act"
            lang={languageTags[other]}
            aria-label={text.toLanguage}
            onClick={() => (preferences.lang.value = other)}
          >
            {text.otherLanguage}
          </button>
          {preferences.forcedColours.value ? null : (
            <IconButton
              icon={dark ? 'sun' : 'moon'}
              label={dark ? text.toLight : text.toDark}
              onClick={() => preferences.setTheme(dark ? 'light' : 'dark')}
            />
          )}
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
