/** Starts the page. */
import './parts/fonts.css';
import './parts/tokens.css';
import './parts/base.css';
import './parts/controls.css';
import './start/start-note.css';
import { render } from 'preact';
import { presets } from '../experiments/index.ts';
import { followAddress, readAddress } from './studio/address.ts';
import { App } from './page/app.tsx';
import { keepOwnWords } from './page/own-words.ts';
import { printOnPaper } from './page/paper.tsx';
import { createPreferences } from './studio/preferences.ts';
import { createStudio } from './studio/studio.ts';

const preferences = createPreferences();
const root = document.getElementById('app');
if (root === null) throw new Error('the page has no #app');
// A browser that does not tell how far it has zoomed would send the pointer astray: there a projector shows the page as
// it is.
document.documentElement.toggleAttribute('data-zooms', 'currentCSSZoom' in Element.prototype);
// What a link opens is run first, and nothing before it.
const called = await readAddress(presets);
const studio = createStudio({ presets, preferences, first: called.document });
followAddress(studio, called);
// The first run is under way; drawing is a task of its own, so that neither holds up the page for long.
await new Promise((resolve) => setTimeout(resolve));
render(<App studio={studio} />, root);
document.getElementById('start-note')?.remove();
keepOwnWords(root, (outcome) => {
  studio.notices.show({
    about: 'translator',
    kind: outcome === 'undone' ? 'info' : 'fault',
    title: (text) => text.notices.translator[outcome],
  });
});
printOnPaper(studio);
// Nothing the first picture waits for.
void import('./offline/register-offline.ts').then(
  ({ registerOffline }) => registerOffline(preferences.lang.value),
  () => undefined,
);
