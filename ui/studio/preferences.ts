/**
 * Language, theme, motion and how many runs are studied: asked for in the address, remembered, or taken from the
 * system.
 */
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { isLanguage, languageTags, type Language } from '../../experiments/index.ts';
import { FIRST_STUDY_SIZE, studySizeOf, type StudySize } from './study-size.ts';

export type Theme = 'light' | 'dark';

export interface Preferences {
  readonly lang: Signal<Language>;
  /**
   * The theme on show. Under colours forced by the system it is the one whose palette fits their background, on paper
   * the light one.
   */
  readonly theme: ReadonlySignal<Theme>;
  /** The page is being printed. */
  readonly printing: Signal<boolean>;
  /** The system forces its colours: there is no theme to choose. */
  readonly forcedColours: ReadonlySignal<boolean>;
  readonly setTheme: (theme: Theme) => void;
  readonly reducedMotion: ReadonlySignal<boolean>;
  /** How many runs the studio's statements rest on. */
  readonly studySize: Signal<StudySize>;
}

/** Private windows and full disks make storage throw; a preference is not worth an error. */
function remembered(key: string): string | null {
  try {
    return localStorage.getItem(`jiqun.${key}`);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`jiqun.${key}`, value);
  } catch {
    // It then lasts until the page is closed.
  }
}

/** Remembers the user's choices; what the system or the address set is not one. */
function rememberChoice(key: string, choice: ReadonlySignal<string | number>): void {
  let first = true;
  effect(() => {
    const now = String(choice.value);
    if (!first) remember(key, now);
    first = false;
  });
}

/** Whether the system's own background is dark: forced colours do not always match the colour scheme. */
function groundOfSystem(): Theme {
  const probe = document.createElement('i');
  probe.style.cssText = 'display:none;forced-color-adjust:none;background:Canvas';
  document.documentElement.append(probe);
  const [red, green, blue] = (getComputedStyle(probe).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
  probe.remove();
  return 0.2126 * (red ?? 255) + 0.7152 * (green ?? 255) + 0.0722 * (blue ?? 255) < 128 ? 'dark' : 'light';
}

const HEADER_COLOUR: Record<Theme, string> = { light: '#FFFFFF', dark: '#1B1F23' };

/**
 * Reads the preferences and keeps the document element in step with them; the head of index.html has set both once
 * already.
 */
export function createPreferences(): Preferences {
  const asked = new URLSearchParams(location.search);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const still = matchMedia('(prefers-reduced-motion: reduce)');

  const wishedLang = asked.get('lang') ?? remembered('lang');
  const lang = signal<Language>(isLanguage(wishedLang) ? wishedLang : /^zh/i.test(navigator.language) ? 'zh' : 'en');
  const wishedTheme = asked.get('theme') ?? remembered('theme');
  let follows = wishedTheme !== 'light' && wishedTheme !== 'dark';
  const chosen = signal<Theme>(wishedTheme === 'dark' || (follows && dark.matches) ? 'dark' : 'light');
  const forced = matchMedia('(forced-colors: active)');
  const forcedColours = signal(forced.matches);
  const ground = signal<Theme>(forced.matches ? groundOfSystem() : 'light');
  const printing = signal(false);
  const theme = computed((): Theme => (printing.value ? 'light' : forcedColours.value ? ground.value : chosen.value));
  const reducedMotion = signal(still.matches);

  dark.addEventListener('change', () => {
    if (follows) chosen.value = dark.matches ? 'dark' : 'light';
  });
  // Another contrast theme comes with another background, not always with another answer to whether colours are forced.
  for (const query of [forced, dark]) {
    query.addEventListener('change', () => {
      ground.value = groundOfSystem();
      forcedColours.value = forced.matches;
    });
  }
  still.addEventListener('change', () => (reducedMotion.value = still.matches));
  effect(() => {
    document.documentElement.lang = languageTags[lang.value];
  });
  effect(() => {
    document.documentElement.dataset['theme'] = theme.value;
    document.querySelector('meta[name=theme-color]')?.setAttribute('content', HEADER_COLOUR[theme.value]);
  });
  const studySize = signal(studySizeOf(asked.get('runs')) ?? studySizeOf(remembered('runs')) ?? FIRST_STUDY_SIZE);
  rememberChoice('lang', lang);
  rememberChoice('runs', studySize);
  return {
    lang,
    theme,
    printing,
    forcedColours,
    setTheme(next) {
      follows = false;
      chosen.value = next;
      remember('theme', next);
    },
    reducedMotion,
    studySize,
  };
}
