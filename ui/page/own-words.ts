/**
 * Protects the page's texts from translation. A translating browser replaces text nodes, and whatever is written into
 * the old ones from then on, such as every changing number, is invisible. The page forbids it (`translate="no"`)
 * and speaks both languages itself; a translator that ignores this is undone, and where it persists the user is told.
 */

/** Elements that every translator creates and the page never does. */
const TAG = 'FONT';
/** A translator that returns this often will not be stopped. */
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
 * @param root everything that re-renders
 * @param tell called when one was found: `undone` while its work could be reverted, `insists` once it is left alone
 */
export function keepOwnWords(root: Element, tell: (outcome: 'undone' | 'insists') => void): void {
  let times = 0;
  const observer = new MutationObserver((records) => {
    if (!putBack(records)) return;
    times += 1;
    if (times < MOST_TIMES) {
      // Ignore the mutations made by the repair itself.
      observer.takeRecords();
      tell('undone');
      return;
    }
    observer.disconnect();
    tell('insists');
  });
  observer.observe(root, { childList: true, subtree: true });
}
