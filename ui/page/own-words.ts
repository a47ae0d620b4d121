/**
 * Keeps the page's words its own. A translating browser puts other nodes in the place of texts, and what is written
 * into the old ones from then on, every number that moves, is seen by nobody. The page forbids it (`translate="no"`)
 * and speaks both languages itself; a translator that does not ask is undone, and where it insists the person is told.
 */

/** What the page never makes and every translator does. */
const TAG = 'FONT';
/** A translator that comes back this often will not be stopped. */
const MOST_TIMES = 5;

const isFont = (node: Node): node is HTMLElement => node.nodeName === TAG;

/** What is inside, without a translator's elements. */
const inside = (font: Node): Node[] => [...font.childNodes].flatMap((node) => (isFont(node) ? inside(node) : [node]));

/** Puts texts back where elements of a translator stand for them or around them; true when there was one. */
function putBack(records: readonly MutationRecord[]): boolean {
  let found = false;
  for (const { addedNodes, removedNodes } of records) {
    for (const font of addedNodes) {
      if (!isFont(font)) continue;
      found = true;
      if (!font.isConnected) continue;
      // The text itself where it was exchanged: the page still writes into it.
      const text = [...removedNodes].find((node) => node.nodeType === Node.TEXT_NODE && !node.isConnected);
      font.replaceWith(...(text === undefined ? inside(font) : [text]));
    }
  }
  return found;
}

/**
 * Watches the page for a translator.
 *
 * @param root everything that is drawn anew
 * @param tell called when one was there: `undone` while its work could be taken back, `insists` once it is left alone
 */
export function keepOwnWords(root: Element, tell: (outcome: 'undone' | 'insists') => void): void {
  let times = 0;
  const observer = new MutationObserver((records) => {
    if (!putBack(records)) return;
    times += 1;
    if (times < MOST_TIMES) {
      // Its own repairs are no news.
      observer.takeRecords();
      tell('undone');
      return;
    }
    observer.disconnect();
    tell('insists');
  });
  observer.observe(root, { childList: true, subtree: true });
}
