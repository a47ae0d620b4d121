/** The page's state, put together from its parts; each can be made without the others. */
import { computed, effect } from '@preact/signals';
import { inMoney, type Presets, type ScenarioDocument } from '../../experiments/index.ts';
import { createBrowserRunner, createCachedRunner, createSafeRunner, type Runner } from '../../workers/index.ts';
import { createBackground, type Background } from './background.ts';
import { createDocument, type DocumentState } from './document.ts';
import { showDocument, createExchange, type Exchange } from './exchange.ts';
import { createFirstSight } from './first-sight.ts';
import { createNotices, type Notices } from './notices.ts';
import { createPlayback, type Playback } from './playback.ts';
import type { Preferences } from './preferences.ts';
import { createRuns, type Runs } from './runs.ts';
import { createStudy, type Study } from './study.ts';
import { createView, type ViewState } from './view.ts';

export interface Studio {
  /** One immutable document, and how it is changed. */
  readonly document: DocumentState;
  /** How it is looked at. */
  readonly view: ViewState;
  /** Documents that come and go. */
  readonly exchange: Exchange;
  /** What the document gives when run. */
  readonly runs: Runs;
  /** The present document under many kinds of luck. */
  readonly study: Study;
  /** The threads and the cache of the run on show, for work that is not interactive. */
  readonly background: Background;
  readonly playback: Playback;
  readonly preferences: Preferences;
  readonly notices: Notices;
}

export interface StudioOptions {
  readonly presets: Presets;
  readonly preferences: Preferences;
  /** Opens the workers; may throw where there are none. */
  readonly openRunner?: () => Runner;
  /** What the address opens: it is one step after the first preset, which is never run. */
  readonly first?: ScenarioDocument | undefined;
}

/** All threads of the page; at least two, so that one runs the policy while another runs doing nothing. */
const openWorkers = (): Runner => createBrowserRunner();

export function createStudio({ presets, preferences, openRunner = openWorkers, first }: StudioOptions): Studio {
  const notices = createNotices();
  const view = createView(() => ({
    regions: scenario.value.regions,
    presets,
    untouched: sight.untouched.value,
  }));
  const document = createDocument({ presets, looks: view.looks, lang: preferences.lang, notices });
  const { committed, scenario } = document;
  const sight = createFirstSight(view, committed);
  if (first !== undefined) showDocument(first, { document, view, sight });

  const workers = createSafeRunner(openRunner, () =>
    notices.show({ about: 'workers', kind: 'info', title: (words) => words.notices.noWorkers }),
  );
  const cached = createCachedRunner(workers);
  // Every number of the page is in the money of the document: results are read in it where they come in.
  const runner: Runner = {
    get width() {
      return cached.width;
    },
    run: async (input, options) => inMoney(await cached.run(input, options), scenario.peek().money),
    close: cached.close,
  };
  const asked = { presets, document: document.document, committed, follows: view.baselineFollows };
  const runs = createRuns({ ...asked, notices, runner });
  const last = computed(() => (runs.run.value?.result.quarters ?? scenario.value.quarters) - 1);
  const playback = createPlayback(view.quarter, last, preferences.reducedMotion);
  const background = createBackground(runner, workers);
  const study = createStudy({ ...asked, runs, screen: view.screen, preferences, background });
  const exchange = createExchange({ document, view, runs, playback, sight, notices, first });

  // No region is shown or edited that the document does not have.
  effect(() => {
    const { regions } = scenario.value;
    if (view.region.peek() >= regions.length) view.region.value = 0;
    const scope = view.scope.peek();
    if (scope !== null && !regions.some(({ id }) => id === scope)) view.scope.value = null;
  });

  return { document, view, exchange, runs, study, background, playback, preferences, notices };
}
