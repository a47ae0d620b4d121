/** The address and the page: the link holds the document and the view, going back returns to the view before. */
import { effect } from '@preact/signals';
import { FIRST_PRESET, withoutProvenance, type Presets, type ScenarioDocument } from '../../experiments/index.ts';
import { decodeLink, encodeLink, linksSupported } from './link.ts';
import type { AppText } from './text/text.ts';
import { readText, type Exchange, type ReadOutcome } from './exchange.ts';
import type { Notice } from './notices.ts';
import type { Studio } from './studio.ts';
import { screenIds, viewOf } from './view.ts';

const brokenTitles = {
  incomplete: (text: AppText) => text.notices.linkIncomplete,
  large: (text: AppText) => text.notices.linkTooLarge,
  version: (text: AppText) => text.notices.linkVersion,
  unknown: (text: AppText) => text.notices.linkUnknown,
} as const;

/** What the browser keeps for one step of its history: enough to come back without reading the link. */
interface Entry {
  /** Number of the step, to tell back from forward. */
  readonly at: number;
  /** Documents opened until then: steps with the same number show one document, however it was changed. */
  readonly opened: number;
  readonly shared: ScenarioDocument;
  /** The address of this step is a link that was refused: it stays until the person changes the document. */
  readonly refused?: true;
  /** The address is the page's own by now: what was opened has been written over, or is about to be. */
  readonly rewritten?: true;
}

/** Browsers refuse more than about three changes of the address a second; the playhead makes sixty. */
const REST_MS = 400;
/** A change that a browser refused all the same is tried again so much later, and so many times in a row. */
const REFUSED_MS = 2000;
const TRIES = 20;

function entryOf(state: unknown): Entry | undefined {
  const { at, opened, shared, refused, rewritten } = (state ?? {}) as Partial<Entry>;
  if (typeof at !== 'number' || typeof opened !== 'number' || typeof shared !== 'object') return undefined;
  return {
    at,
    opened,
    shared,
    ...(refused === true ? { refused } : {}),
    ...(rewritten === true ? { rewritten } : {}),
  };
}

/**
 * By the time the page learns of a reload, the browser may already have saved the state before the last change; so the
 * last state is also kept in session storage, for the page that reopens at the same step.
 */
const LEFT = 'jiqun-left';

function keepForReload(entry: Entry): void {
  try {
    sessionStorage.setItem(LEFT, JSON.stringify(entry));
  } catch {
    // Storage is full or forbidden: then the last moment before a reload is lost.
  }
}

function keptForReload(at: number): Entry | undefined {
  try {
    const text = sessionStorage.getItem(LEFT);
    sessionStorage.removeItem(LEFT);
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const entry = text === null || navigation?.type !== 'reload' ? undefined : entryOf(JSON.parse(text));
    return entry?.at === at ? entry : undefined;
  } catch {
    return undefined;
  }
}

interface Place {
  readonly page: string;
  /** Sheets and panels over or beside it, each `null` while closed. */
  readonly over: readonly unknown[];
}

/** What going back should bring back: another of these is a step of its own, the rest is written over. */
function placeOf({ view, exchange }: Studio): Place {
  const { page, over } = view.place();
  return { page: JSON.stringify([exchange.opened.value, ...page]), over };
}

const samePlace = (a: Place, b: Place): boolean => a.page === b.page && a.over.every((part, k) => part === b.over[k]);
/** Nothing new is visible: something was closed. */
const onlyClosed = (before: Place, now: Place): boolean =>
  before.page === now.page && now.over.every((part, k) => part === null || part === before.over[k]);

/** The link that reopens exactly what is shown. */
export async function shareLink(exchange: Exchange): Promise<string> {
  return new URL(`#${await encodeLink(exchange.shared())}`, location.href).href;
}

const linkFaults = { about: 'link', title: (text: AppText) => text.notices.linkFaults } as const;

/** What the address names; undefined where it names nothing. */
async function readLink(presets: Presets): Promise<ReadOutcome | undefined> {
  const { hash, search } = location;
  if (!linksSupported)
    return hash === '' ? undefined : { about: 'link', kind: 'info', title: (text) => text.notices.noLinks };
  const content = await decodeLink(hash);
  if (content.kind === 'document') return readText(content.json, presets, linkFaults);
  if (content.kind === 'broken') return { about: 'link', kind: 'fault', title: brokenTitles[content.reason] };
  const preset = new URLSearchParams(search).get('preset');
  return preset === null ? undefined : readText(JSON.stringify({ format: 1, extends: preset }), presets, linkFaults);
}

const documentOf = (read: ReadOutcome | undefined): ScenarioDocument | undefined =>
  read !== undefined && 'document' in read ? read.document : undefined;
const isRefused = (read: ReadOutcome | undefined): boolean => documentOf(read) === undefined && location.hash !== '';

/** What the page was opened with. */
export interface OpenedAddress {
  readonly document: ScenarioDocument | undefined;
  /** What to report about the address. */
  readonly notice: Notice | undefined;
  readonly refused: boolean;
  /** What the browser kept of the step returned to. */
  readonly entry: Entry | undefined;
}

/** `?screen=studio` opens a document on a screen it does not name itself; a page returned to stays where it was. */
function onAskedScreen({ document, ...called }: OpenedAddress): OpenedAddress {
  const screen = screenIds.find((id) => id === new URLSearchParams(location.search).get('screen'));
  if (screen === undefined || called.entry !== undefined || document?.view?.['screen'] !== undefined)
    return { document, ...called };
  const shown: ScenarioDocument = document ?? { format: 1, extends: FIRST_PRESET };
  return { ...called, document: { ...shown, view: { ...shown.view, screen } } };
}

export async function readAddress(presets: Presets): Promise<OpenedAddress> {
  const settled = entryOf(history.state);
  const entry = keptForReload(settled?.at ?? 0) ?? settled;
  const kept = entry && readText(JSON.stringify(entry.shared), presets, linkFaults);
  if (documentOf(kept) !== undefined && entry?.refused !== true)
    return { document: documentOf(kept), notice: undefined, refused: false, entry };
  // A refused link is reported again: it is still in the address.
  const link = await readLink(presets);
  const told = link ?? kept;
  return onAskedScreen({
    document: documentOf(link) ?? documentOf(kept),
    notice: told === undefined || 'document' in told ? undefined : told,
    refused: isRefused(link),
    entry,
  });
}

/** Keeps address and page in step from then on. */
export function followAddress(studio: Studio, called: OpenedAddress): void {
  const { history } = window;
  const { document, view, exchange, notices } = studio;
  const { opened } = exchange;
  if (called.notice !== undefined) notices.show(called.notice);
  opened.value = called.entry?.opened ?? 0;

  /** What the page showed when the link in the address was refused. */
  let refusedAt: { readonly document: ScenarioDocument; readonly opened: number } | undefined;
  const refuse = (): void => void (refusedAt = { document: document.committed.peek(), opened: opened.peek() });
  if (called.refused) refuse();
  /** Whether the address still holds a refused link, unchanged since: then it can be corrected there. */
  function holdsRefused(): boolean {
    const untouched = refusedAt?.document === document.committed.peek() && refusedAt.opened === opened.peek();
    // Undoing the change does not bring back a link that has been written over.
    if (!untouched) refusedAt = undefined;
    return untouched;
  }

  async function openLink(): Promise<void> {
    const read = await readLink(document.presets);
    if (read !== undefined) exchange.openRead(read);
    if (isRefused(read)) refuse();
    else refusedAt = undefined;
  }

  let place = placeOf(studio);
  let at = called.entry?.at ?? 0;
  let restoring = false;
  let turn = 0;
  let written = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** What the present step will keep when the burst of changes is over. */
  let waiting: Entry | undefined;

  /** What is shown: whose engine and which fingerprint is no change of it. */
  const content = (): string => JSON.stringify(withoutProvenance(exchange.shared()));
  const asOpened = content();
  /** Whether the address is the page's own by now; a page that was left may not have had the time to write it. */
  let rewritten = called.entry?.rewritten === true;
  /** Changes of the address in a row that the browser did not make. */
  let ignored = 0;

  const present = (): Entry => ({
    at,
    opened: opened.peek(),
    shared: exchange.kept(),
    ...(holdsRefused() ? { refused: true } : {}),
    ...(rewritten || content() !== asOpened ? { rewritten: true } : {}),
  });

  function writeState(push = false, entry?: Entry): void {
    if (push) {
      // The step that is left keeps what was seen last.
      if (waiting !== undefined) writeState(false, waiting);
      at += 1;
    }
    waiting = undefined;
    entry ??= present();
    try {
      history[push ? 'pushState' : 'replaceState'](entry, '');
    } catch {
      // Too often or too large for this browser: then only the link is kept.
    }
    // Some say nothing: then there is no such step.
    if (push && entryOf(history.state)?.at !== at) at -= 1;
  }

  async function writeLink(): Promise<void> {
    // An untouched address stays as it was opened.
    if (!linksSupported || holdsRefused() || (!rewritten && content() === asOpened)) return;
    rewritten = true;
    const mine = ++turn;
    const link = await encodeLink(exchange.kept());
    // A later change may have been packed sooner.
    if (mine !== turn) return;
    try {
      history.replaceState(history.state, '', `#${link}`);
    } catch {
      // Too often or too large for this browser.
    }
    ignored = location.hash === `#${link}` ? 0 : ignored + 1;
    if (ignored > 0 && ignored < TRIES) resting ??= setTimeout(write, REFUSED_MS);
  }

  function write(): void {
    clearTimeout(resting);
    resting = undefined;
    written = performance.now();
    writeState();
    void writeLink();
  }

  /** Leaving the page writes what was still pending. */
  function leave(): void {
    if (resting === undefined) return;
    keepForReload(present());
    writeState();
  }

  /** At once after a pause, later in a burst. */
  function writeSoon(): void {
    resting ??= setTimeout(write, Math.max(0, REST_MS - (performance.now() - written)));
  }

  function settle(): void {
    const now = placeOf(studio);
    if (restoring || samePlace(now, place)) return;
    // Going back does not open again what was closed.
    writeState(!onlyClosed(place, now));
    place = now;
    write();
  }

  async function restore(event: PopStateEvent): Promise<void> {
    const leftRefused = holdsRefused();
    clearTimeout(resting);
    resting = undefined;
    turn += 1;
    restoring = true;
    const entry = entryOf(event.state);
    const by = (entry?.at ?? at + 1) - at;
    at += by;
    if (entry === undefined) {
      // An address typed or pasted over the old one.
      await openLink();
    } else if (entry.opened === opened.peek()) {
      // What was changed since is undone by undo, not by going back.
      exchange.look(viewOf(entry.shared.view));
    } else if (exchange.openText(JSON.stringify(entry.shared), linkFaults)) {
      opened.value = entry.opened;
    }
    if (entry?.refused === true) refuse();
    else if (entry !== undefined) refusedAt = undefined;
    restoring = false;
    const before = place;
    place = placeOf(studio);
    write();
    // A step whose panel was closed looks like the one before: one press, one visible step.
    if (entry !== undefined && entry.at > 0 && samePlace(before, place) && !leftRefused && by !== 0)
      history.go(Math.sign(by));
  }

  writeState();
  if (rewritten) void writeLink();

  addEventListener('popstate', (event) => void restore(event));
  addEventListener('beforeunload', leave);
  let first = true;
  effect(() => {
    placeOf(studio);
    // One click may set several of them.
    if (!first) queueMicrotask(settle);
  });
  effect(() => {
    void document.committed.value;
    void view.said.value;
    // The fingerprint comes with the run, a moment after the change.
    void exchange.provenance.value;
    if (first || restoring) return;
    if (samePlace(placeOf(studio), place)) waiting = present();
    writeSoon();
  });
  first = false;
}
