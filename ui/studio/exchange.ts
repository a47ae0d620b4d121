/** Documents opened by the page and exported from it, with their view and what made their numbers. */
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

/** The result of reading a text: a document, or a notice about its faults. */
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

/** Shows a document with its own view; `elsewhere` when the user chose it and keeps the present one. */
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
  /** Opens another scenario in the present view; the previous one is one step back. */
  open(document: ScenarioDocument): void;
  /** Opens a text, screen and panels included, or shows what is wrong with it and changes nothing. */
  openText(text: string, notice: Pick<Notice, 'about' | 'title'>): boolean;
  openRead(read: ReadOutcome): boolean;
  /** The text of a design that was opened as if it were a scenario; whoever shows designs takes it. */
  readonly handed: Signal<string | null>;
  /** A table of a place that was given to the page; whoever reads tables takes it. */
  readonly handedFile: Signal<File | null>;
  /** Opens the screen that reads tables, with this one. */
  openTable(file: File): void;
  /** How many documents have been opened on this page: a change of document is not a change in it. */
  readonly opened: Signal<number>;
  /** Changes the view of the present document. */
  look(said: View): void;
  /** The document with the present view and with what made its numbers, for links and files. */
  shared(): ScenarioDocument;
  /** The same for the page's own return to it: a document opened and unchanged keeps its stated provenance. */
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
  /** Already opened. */
  readonly first: ScenarioDocument | undefined;
}

/** Whether a text is a design of an experiment: what it says of itself. */
function isDesign(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return (
      typeof value === 'object' && value !== null && Object.hasOwn(value, 'design') && !Object.hasOwn(value, 'format')
    );
  } catch {
    return false;
  }
}

export function createExchange({ first, notices, ...parts }: ExchangeOptions): Exchange {
  const { document, view, runs, playback, sight } = parts;
  const { committed, scenario, presets } = document;
  const provenance = createProvenance({
    committed,
    runs,
    notices,
    showVersions: () => (view.sheet.value = { kind: 'versions' }),
  });
  const opened = signal(0);
  const handed = signal<string | null>(null);
  const handedFile = signal<File | null>(null);
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
    openText(text, notice) {
      if (!isDesign(text)) return openRead(readText(text, presets, notice));
      notices.dismiss(notice.about);
      handed.value = text;
      view.screen.value = 'lab';
      return true;
    },
    handed,
    handedFile,
    openTable(file) {
      batch(() => {
        handedFile.value = file;
        view.screen.value = 'cluster';
      });
    },
    openRead,
    opened,
    look(said) {
      batch(() => {
        playback.playing.value = false;
        sight.begin(said.quarter !== undefined);
        view.show(said, { regions: scenario.peek().regions, presets });
      });
      // The run may have finished long ago.
      placePlayhead();
    },
    shared: () => withProvenance(withPresentView(), provenance.present.peek()),
    kept: () => provenance.kept(withPresentView()),
    provenance: provenance.present,
  };
}
