/** Keeps the row in hand where it is while what stands above it grows and shrinks. */
import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { zoomOf } from '../parts/zoom.ts';

/** The nearest ancestor that scrolls, or the page. */
function scrollerOf(element: HTMLElement): Element {
  for (let up = element.parentElement; up !== null; up = up.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(up).overflowY) && up.scrollHeight > up.clientHeight) return up;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** Between a row and what lies over the rows below it, pixels. */
const MARGIN = 4;

/**
 * Spending and what it bought are told above the levers, the first time one is moved and whenever a run comes in: a
 * thumb would be pushed from under the hand. The row is held until somebody scrolls or takes hold elsewhere.
 *
 * @param top what stands above the rows; @param over what lies over the last ones in sight
 * @param change rows may grow or shrink with it
 * @returns takes hold of a row
 */
export function useHold(
  top: { readonly current: HTMLElement | null },
  over: { readonly current: HTMLElement | null },
  change: unknown,
): (row: HTMLElement) => void {
  const held = useRef<{ readonly row: HTMLElement; readonly top: number } | undefined>(undefined);
  const keep = useCallback((): void => {
    const hold = held.current;
    if (hold === undefined || !hold.row.isConnected) return;
    const off = (hold.row.getBoundingClientRect().top - hold.top) / zoomOf(hold.row);
    if (Math.abs(off) > 0.5) scrollerOf(hold.row).scrollBy({ top: off, behavior: 'instant' });
  }, []);
  useLayoutEffect(() => {
    keep();
    const row = held.current?.row;
    const lid = over.current?.getBoundingClientRect();
    if (row === undefined || lid === undefined || lid.height === 0) return;
    // A row that what just opened would cover comes out from under it.
    const hidden = row.getBoundingClientRect().bottom + MARGIN - lid.top;
    if (hidden <= 0) return;
    scrollerOf(row).scrollBy({ top: hidden / zoomOf(row), behavior: 'instant' });
    held.current = { row, top: row.getBoundingClientRect().top };
  }, [keep, over, change]);
  useEffect(() => {
    const above = top.current;
    if (above === null) return undefined;
    const observer = new ResizeObserver(keep);
    observer.observe(above);
    const release = (event: Event): void => {
      if (event.type !== 'wheel' && held.current?.row.contains(event.target as Node) === true) return;
      held.current = undefined;
      above.style.minHeight = '';
    };
    // Whoever takes hold of another row says so after this.
    for (const name of ['wheel', 'touchmove', 'pointerdown', 'keydown']) addEventListener(name, release, true);
    return () => {
      observer.disconnect();
      for (const name of ['wheel', 'touchmove', 'pointerdown', 'keydown']) removeEventListener(name, release, true);
    };
  }, [keep, top]);
  return useCallback(
    (row) => {
      if (held.current?.row === row) return;
      held.current = { row, top: row.getBoundingClientRect().top };
      // Above a list that is not scrolled nothing can give way: what stands there does not shrink either.
      const above = top.current;
      if (above !== null) above.style.minHeight = `${above.offsetHeight}px`;
    },
    [top],
  );
}
