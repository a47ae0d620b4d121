/** Components drawn without a browser, with only those parts of the page's state that they name. */
import { signal } from '@preact/signals';
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { presets, type Language } from '../../../experiments/index.ts';
import { createDocument } from '../../../ui/studio/document.ts';
import { createNotices } from '../../../ui/studio/notices.ts';
import type { Preferences } from '../../../ui/studio/preferences.ts';
import { StudioContext } from '../../../ui/studio/studio-context.ts';
import type { Studio } from '../../../ui/studio/studio.ts';
import { createView } from '../../../ui/studio/view.ts';

export function drawWith(parts: Partial<Studio>, child: ComponentChild): string {
  const root = globalThis.document.createElement('div');
  void act(() => render(<StudioContext.Provider value={parts}>{child}</StudioContext.Provider>, root));
  // What a field holds is a property of it, not to be seen in its source.
  for (const field of root.querySelectorAll('input')) field.setAttribute('value', field.value);
  return root.innerHTML;
}

/** What is said to a person, without the marks around it. */
export function wordsOf(drawn: string): string {
  return drawn
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The parts that need neither threads nor a browser: the first preset, as on a page just opened. */
export function quietParts(language: Language = 'en') {
  const notices = createNotices();
  const lang = signal(language);
  const view = createView(() => ({ regions: document.scenario.value.regions, presets, untouched: true }));
  const document = createDocument({ presets, looks: view.looks, lang, notices });
  return { document, view, notices, preferences: { lang } as unknown as Preferences };
}
