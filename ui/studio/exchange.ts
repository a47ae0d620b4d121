/** Documents that come to the page and that leave it, with how they are looked at and what made their numbers. */
import { batch, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import {
  faultText,
  parseDocument,
  provenanceOf,
  scenarioOf,
  withoutProvenance,
  withProvenance,
  type Language,
  type Provenance,
  type Scenario,
  type ScenarioDocument,
} from '../../experiments/index.ts';
import type { DocumentState } from './document.ts';
import type { FirstSight } from './first-sight.ts';
import type { Notice, Notices } from './notices.ts';
import type { Playback } from './playback.ts';
import { createProvenance } from './provenance.ts';
import type { Runs } from './runs.ts';
import { viewOf, withoutView, withView, type View, type ViewState } from './view.ts';

export interface Exchange {
  /** Opens another scenario where the person is; the one before is one step back. */
  open(document: ScenarioDocument): void;
  /** Opens what somebody wrote, screen and panels included, or shows what is wrong with it and changes nothing. */
  openText(text: string, notice: Pick<Notice, 'about' | 'title'>): boolean;
  /** How many documents have been opened on this page: a change of document is not a change in it. */
  readonly opened: Signal<number>;
  /** Looks at the document as it is in another way. */
  look(said: View): void;
  /** The document with the present view and with what made its numbers, for links and files. */
  shared(): ScenarioDocument;
  /** The same as the page itself comes back to it: what was opened and is not changed still says what it said. */
  kept(): ScenarioDocument;
  /** What made the numbers of the present document. */
  readonly provenance: ReadonlySignal<Provenance>;
}

export interface ExchangeOptions {
  readonly document: DocumentState;
  readonly view: ViewState;
  readonly runs: Runs;
  readonly playback: Playback;
  readonly sight: FirstSight;
  readonly notices: Notices;
}

export function createExchange({ document, view, runs, playback, sight, notices }: ExchangeOptions): Exchange {
  const { committed, scenario, presets, change } = document;
  const provenance = createProvenance({ committed, runs, notices });
  const opened = signal(0);

  function look(said: View, regions: Scenario['regions'], elsewhere = false): void {
    batch(() => {
      playback.playing.value = false;
      sight.begin(said.quarter !== undefined);
      view.show(said, { regions, presets }, elsewhere);
    });
  }

  function placePlayhead(): void {
    const shown = runs.run.peek();
    if (shown !== undefined && !runs.stale.peek()) sight.place(shown);
  }
  effect(() => {
    if (runs.run.value !== undefined) placePlayhead();
  });

  function enter(next: ScenarioDocument, elsewhere = false): void {
    const whole = scenarioOf(next, presets);
    batch(() => {
      look(viewOf(whole.view), whole.regions, elsewhere);
      change(withoutProvenance(withoutView(next)), 'commit');
      opened.value += 1;
      provenance.opened(provenanceOf(next));
    });
    placePlayhead();
  }

  const withPresentView = (): ScenarioDocument => withView(committed.peek(), view.said.peek());
  return {
    open: (next) => enter(next, true),
    openText(text, notice) {
      const checked = parseDocument(text, presets);
      if ('faults' in checked) {
        const lines = checked.faults.map((fault) => (lang: Language) => faultText(fault, lang));
        notices.show({ ...notice, kind: 'fault', lines });
        return false;
      }
      notices.dismiss(notice.about);
      enter(checked.document);
      return true;
    },
    opened,
    look(said) {
      look(said, scenario.peek().regions);
      // The run may have been there for long.
      placePlayhead();
    },
    shared: () => withProvenance(withPresentView(), provenance.present.peek()),
    kept: () => provenance.kept(withPresentView()),
    provenance: provenance.present,
  };
}
