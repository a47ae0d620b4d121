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
  type Presets,
  type Provenance,
  type ScenarioDocument,
} from '../../experiments/index.ts';
import type { DocumentState } from './document.ts';
import type { FirstSight } from './first-sight.ts';
import type { Notice, Notices } from './notices.ts';
import type { Playback } from './playback.ts';
import { createProvenance } from './provenance.ts';
import type { Runs } from './runs.ts';
import { viewOf, withoutView, withView, type View, type ViewState } from './view.ts';

/** What somebody wrote, read: a document, or what to tell of it. */
export type ReadOutcome = { readonly about: string; readonly document: ScenarioDocument } | Notice;

export function readText(
  text: string,
  presets: Presets,
  { about, title }: Pick<Notice, 'about' | 'title'>,
): ReadOutcome {
  const checked = parseDocument(text, presets);
  if ('document' in checked) return { about, document: checked.document };
  const lines = checked.faults.map((fault) => (lang: Language) => faultText(fault, lang));
  return { about, kind: 'fault', title, lines };
}

/** Shows a document as it says; `elsewhere` when the person chose it and stays where they are. */
export function showDocument(
  next: ScenarioDocument,
  { document, view, sight }: Pick<ExchangeOptions, 'document' | 'view' | 'sight'>,
  elsewhere = false,
): void {
  const { presets } = document;
  const { view: wished, regions } = scenarioOf(next, presets);
  const said = viewOf(wished);
  batch(() => {
    sight.begin(said.quarter !== undefined);
    view.show(said, { regions, presets }, elsewhere);
    document.change(withoutProvenance(withoutView(next)), 'commit');
  });
}

export interface Exchange {
  /** Opens another scenario where the person is; the one before is one step back. */
  open(document: ScenarioDocument): void;
  /** Opens what somebody wrote, screen and panels included, or shows what is wrong with it and changes nothing. */
  openText(text: string, notice: Pick<Notice, 'about' | 'title'>): boolean;
  openRead(read: ReadOutcome): boolean;
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
  /** Has been brought in already. */
  readonly first: ScenarioDocument | undefined;
}

export function createExchange({ first, notices, ...parts }: ExchangeOptions): Exchange {
  const { document, view, runs, playback, sight } = parts;
  const { committed, scenario, presets } = document;
  const provenance = createProvenance({ committed, runs, notices });
  const opened = signal(0);
  if (first !== undefined) provenance.opened(provenanceOf(first));

  function placePlayhead(): void {
    const shown = runs.run.peek();
    if (shown !== undefined && !runs.stale.peek()) sight.place(shown);
  }
  effect(() => {
    if (runs.run.value !== undefined) placePlayhead();
  });

  function enter(next: ScenarioDocument, elsewhere = false): void {
    batch(() => {
      playback.playing.value = false;
      showDocument(next, parts, elsewhere);
      opened.value += 1;
      provenance.opened(provenanceOf(next));
    });
    placePlayhead();
  }

  function openRead(read: ReadOutcome): boolean {
    if (!('document' in read)) {
      notices.show(read);
      return false;
    }
    notices.dismiss(read.about);
    enter(read.document);
    return true;
  }

  const withPresentView = (): ScenarioDocument => withView(committed.peek(), view.said.peek());
  return {
    open: (next) => enter(next, true),
    openText: (text, notice) => openRead(readText(text, presets, notice)),
    openRead,
    opened,
    look(said) {
      batch(() => {
        playback.playing.value = false;
        sight.begin(said.quarter !== undefined);
        view.show(said, { regions: scenario.peek().regions, presets });
      });
      // The run may have been there for long.
      placePlayhead();
    },
    shared: () => withProvenance(withPresentView(), provenance.present.peek()),
    kept: () => provenance.kept(withPresentView()),
    provenance: provenance.present,
  };
}
