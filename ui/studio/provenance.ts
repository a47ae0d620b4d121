/**
 * Which engine and which numbers a document stands for: written when it leaves the page, checked against the run when
 * it is opened.
 */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Text } from '../../engine/index.ts';
import {
  earlierVersionOf,
  engineRemark,
  meaningsRemark,
  numbersRemark,
  withProvenance,
  type Provenance,
  type ScenarioDocument,
} from '../../experiments/index.ts';
import { engineIdentity } from '../../workers/index.ts';
import type { Notice, Notices } from './notices.ts';
import type { Runs } from './runs.ts';

export interface ProvenanceOptions {
  /** The document as committed, without any provenance. */
  readonly committed: ReadonlySignal<ScenarioDocument>;
  readonly runs: Pick<Runs, 'run'>;
  readonly notices: Notices;
  /** Shows what has moved between the versions of the model. */
  readonly showVersions: () => void;
}

export interface ProvenanceCheck {
  /**
   * What leaves the page with the present document: its fingerprint only where the run on show is of exactly that
   * document.
   */
  readonly present: ReadonlySignal<Provenance>;
  /** The present document was just opened and states this provenance. */
  opened(made: Provenance | undefined): void;
  /** A document as the page keeps it for its own return: while it is the one opened, with its stated provenance. */
  kept(document: ScenarioDocument): ScenarioDocument;
}

const ABOUT = 'provenance';
/** Stays when the numbers are known. */
const ABOUT_MEANINGS = 'meanings';

interface Opened {
  readonly document: ScenarioDocument;
  readonly made: Provenance;
}

/** @param identity of the engine of this page */
export function createProvenance(
  { committed, runs, notices, showVersions }: ProvenanceOptions,
  identity: string = engineIdentity,
): ProvenanceCheck {
  const opened = signal<Opened | null>(null);
  /** What has already been checked against its run. */
  let judged: Opened | null = null;

  /** Fingerprint of exactly this document, once it is known. */
  const fingerprintOf = (document: ScenarioDocument): string | undefined =>
    runs.run.value?.document === document ? runs.run.value.result.fingerprint : undefined;

  /** The way to what has moved, where the engine is one of an earlier version: of others nothing is published. */
  const wayOn = ({ engine }: Provenance): Pick<Notice, 'action'> =>
    earlierVersionOf(engine) === undefined || engine === identity
      ? {}
      : { action: { label: (text) => text.notices.versions, run: showVersions } };

  function say(about: string, remark: Text | undefined, more: Pick<Notice, 'action'> = {}): void {
    if (remark !== undefined) notices.show({ about, kind: 'info', title: (_text, lang) => remark[lang], ...more });
  }

  function forget(): void {
    notices.dismiss(ABOUT);
    notices.dismiss(ABOUT_MEANINGS);
  }

  const present = computed((): Provenance => {
    const fingerprint = fingerprintOf(committed.value);
    return { engine: identity, ...(fingerprint === undefined ? {} : { fingerprint }) };
  });

  effect(() => {
    const now = opened.value;
    if (now === null || now === judged) return;
    const fingerprint = fingerprintOf(now.document);
    if (fingerprint === undefined) return;
    judged = now;
    const remark = numbersRemark(now.made, { engine: identity, fingerprint }, now.document.extends);
    if (remark === undefined) return;
    notices.show({
      about: ABOUT,
      kind: remark.kind === 'wrong' ? 'fault' : 'info',
      title: (_text, lang) => remark.text[lang],
      ...(remark.kind === 'differ' ? wayOn(now.made) : {}),
    });
  });

  // Going back to another scenario discards the remarks about this one.
  effect(() => {
    const now = opened.value;
    const { extends: base, id } = committed.value;
    if (now === null || (base === now.document.extends && id === now.document.id)) return;
    opened.value = null;
    forget();
  });

  return {
    present,
    opened(made) {
      forget();
      opened.value = null;
      if (made === undefined) return;
      say(ABOUT, engineRemark(made, identity), wayOn(made));
      say(ABOUT_MEANINGS, meaningsRemark(committed.peek(), made, identity));
      opened.value = { document: committed.peek(), made };
    },
    kept(document) {
      const now = opened.peek();
      return withProvenance(document, now?.document === committed.peek() ? now.made : present.peek());
    },
  };
}
