import './header.css';
import { ChangeTools } from '../controls/change-tools.tsx';
import { Icon, Logo, type IconName } from '../parts/icon.tsx';
import { PresetPicker } from './preset-picker.tsx';
import { Headline, Question } from './question.tsx';
import { SharePanel } from './share-panel.tsx';
import { ScreenNav } from './screen-nav.tsx';
import { useStudio, useText } from '../studio/studio-context.ts';
import { languageTags, type Language } from '../../experiments/index.ts';

const otherLanguage: { readonly [L in Language]: Language } = { en: 'zh', zh: 'en' };

function IconButton({
  icon,
  label,
  disabled,
  onClick,
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" class={`act ${icon}`} aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

export function Header() {
  const studio = useStudio();
  const text = useText();
  const { preferences, storyOpen } = studio;
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
        <Headline />
      </div>
      <div class="head-side">
        <div class="acts">
          <IconButton icon="undo" label={text.undo} disabled={!studio.canUndo.value} onClick={studio.undo} />
          <IconButton icon="redo" label={text.redo} disabled={!studio.canRedo.value} onClick={studio.redo} />
          {studio.screen.value === 'studio' ? null : <ChangeTools />}
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
            aria-expanded={storyOpen.value}
            onClick={() => (storyOpen.value = !storyOpen.value)}
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
