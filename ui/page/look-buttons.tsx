/** The other language, and the other theme where the system leaves a choice. */
import { languageTags, type Language } from '../../experiments/index.ts';
import { IconButton } from '../parts/icon.tsx';
import { usePreferences, useText } from '../studio/studio-context.ts';

const otherLanguage: { readonly [L in Language]: Language } = { en: 'zh', zh: 'en' };

export function LookButtons() {
  const preferences = usePreferences();
  const text = useText();
  const dark = preferences.theme.value === 'dark';
  const other = otherLanguage[preferences.lang.value];
  return (
    <>
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
    </>
  );
}
