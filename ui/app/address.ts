/** The address and the document: every commit rewrites the link, a pasted link opens its document. */
import { effect } from '@preact/signals';
import { decodeLink, encodeLink, linksSupported } from './link.ts';
import type { AppText } from './text/text.ts';
import type { Studio } from './studio.ts';

const brokenTitles = {
  incomplete: (text: AppText) => text.notices.linkIncomplete,
  version: (text: AppText) => text.notices.linkVersion,
  unknown: (text: AppText) => text.notices.linkUnknown,
} as const;

/** The link that reopens exactly what is shown. */
export async function shareLink(studio: Studio): Promise<string> {
  return new URL(`#${await encodeLink(studio.shared())}`, location.href).href;
}

/** Opens the link the page was called with and from then on keeps address and document in step. */
export async function followAddress(studio: Studio): Promise<void> {
  if (!linksSupported) {
    if (location.hash !== '') studio.notices.show({ about: 'link', kind: 'info', title: (text) => text.notices.noLinks });
    return;
  }
  let written = studio.committed.peek();
  let turn = 0;

  async function openAddress(): Promise<void> {
    const content = await decodeLink(location.hash);
    if (content.kind === 'none') {
      const named = new URLSearchParams(location.search).get('preset');
      if (named !== null) studio.openText(JSON.stringify({ format: 1, extends: named }), { about: 'link', title: (text) => text.notices.linkFaults });
      return;
    }
    if (content.kind === 'broken') {
      studio.notices.show({ about: 'link', kind: 'fault', title: brokenTitles[content.reason] });
      return;
    }
    const opened = studio.openText(content.json, { about: 'link', title: (text) => text.notices.linkFaults });
    if (opened) written = studio.committed.peek();
  }

  await openAddress();
  addEventListener('hashchange', () => void openAddress());
  effect(() => {
    const document = studio.committed.value;
    if (document === written) return;
    written = document;
    const mine = ++turn;
    void encodeLink(document).then((link) => {
      // A later commit may have been packed sooner.
      if (mine === turn) window.history.replaceState(null, '', `#${link}`);
    });
  });
}
