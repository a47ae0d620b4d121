/**
 * The comparison alone, over the page's own state: for looking at it and for driving it from a test.
 * Query: lang, theme, preset, policy (a package to set in the studio), time.
 */
import '../../../ui/parts/tokens.css';
import '../../../ui/parts/base.css';
import '../../../ui/page/app.css';
import { render } from 'preact';
import { packageMoves, presets } from '../../../experiments/index.ts';
import { listenToKeys } from '../../../ui/page/keyboard.ts';
import { createPreferences } from '../../../ui/studio/preferences.ts';
import { StudioContext } from '../../../ui/studio/studio-context.ts';
import { createStudio } from '../../../ui/studio/studio.ts';
import { Compare } from '../../../ui/compare/compare.tsx';
import { sessionOf } from '../../../ui/compare/session.ts';

const query = new URLSearchParams(location.search);
const studio = createStudio({ presets, preferences: createPreferences() });
const preset = query.get('preset');
if (preset !== null) studio.exchange.open({ format: 1, extends: preset });
const policy = query.get('policy');
if (policy !== null) studio.document.changePolicy(packageMoves(studio.document.scenario.peek(), policy), 'commit');
const time = query.get('time');
listenToKeys(studio);

const root = document.getElementById('root')!;
function show(open: boolean): void {
  render(
    <StudioContext.Provider value={studio}>
      <div class="app">
        <main class="screen">
          <div class="screen-part">
            {open ? (
              <Compare />
            ) : (
              <button type="button" class="compare-open" onClick={() => show(true)}>
                Compare
              </button>
            )}
          </div>
        </main>
      </div>
    </StudioContext.Provider>,
    root,
  );
}
show(!query.has('closed'));
if (time !== null) setTimeout(() => studio.playback.seek(Number(time)), 1500);
Object.assign(globalThis, { harness: { studio, session: () => sessionOf(studio) } });
