/** How the time axis fits the room it is given: rows that fold, heights that give way, what stays in sight. */
import { useSignal } from '@preact/signals';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MoveDocument } from '../../experiments/index.ts';
import { packagesIn, rowsStillFit, scoreRows, type NamedMoves, type ScoreRow } from './score-rows.ts';
import type { TimelineLayout } from './timeline-layout.ts';

/** Share of its thinning from which the time axis rather folds the bars of a package. */
const FOLD_FROM = 0.85;

/**
 * Height the page offers where it is not what the plot asked for. Where the container is just as high as it was asked
 * to be, its height says nothing; taking it at its word would make every new row shift the lanes for a frame.
 */
export function useOfferedHeight(height: number, asked: { readonly current: number }): number {
  return useMemo(() => (Math.abs(height - asked.current) > 1 ? height : 0), [height, asked]);
}

export interface ScoreInput {
  readonly policy: readonly MoveDocument[];
  readonly packages: readonly NamedMoves[];
  readonly dragging: boolean;
  readonly layoutOf: (rows: number) => TimelineLayout;
}

/**
 * Rows of the score and the layout they stand in, `spacious` with every package unfolded: what is asked of the page
 * does not depend on what is folded. Rows keep still while a bar is dragged over its neighbour and are rearranged when
 * it is released.
 */
export function useScore({ policy, packages, dragging, layoutOf }: ScoreInput) {
  const unfolded = useSignal<ReadonlySet<string>>(new Set());
  const held = useRef<readonly ScoreRow[]>([]);
  const found = useMemo(() => packagesIn(policy, packages), [policy, packages]);
  const all = useMemo(() => scoreRows(policy), [policy]);
  const spacious = useMemo(() => layoutOf(all.length), [layoutOf, all.length]);
  const { available, natural, least } = spacious;
  const crowded = available > 0 && available < natural - FOLD_FROM * (natural - least);
  const open = unfolded.value;
  const fresh = useMemo(
    () =>
      crowded
        ? scoreRows(
            policy,
            found.filter(({ id }) => !open.has(id)),
          )
        : all,
    [crowded, policy, found, open, all],
  );
  if (!dragging || !rowsStillFit(held.current, policy)) held.current = fresh;
  const rows = held.current;
  const layout = useMemo(() => layoutOf(rows.length), [layoutOf, rows.length]);
  const unfold = useCallback(
    (id: string): void => {
      unfolded.value = new Set([...unfolded.peek(), id]);
    },
    [unfolded],
  );
  return { rows, layout, spacious, unfold };
}

/**
 * Keeps life cycle and years in sight while the rows between them scroll: how far they are moved stands in two
 * variables of the element. True while anything is out of sight.
 */
export function useStuck(root: { readonly current: HTMLElement | null }): boolean {
  const [stuck, setStuck] = useState(false);
  useLayoutEffect(() => {
    const element = root.current;
    const box = element?.parentElement;
    if (element == null || box == null) return undefined;
    const follow = (): void => {
      const hidden = /auto|scroll/.test(getComputedStyle(box).overflowY) ? box.scrollHeight - box.clientHeight : 0;
      const scrolls = hidden > 1;
      element.style.setProperty('--tl-up', scrolls ? `${box.scrollTop}px` : '0px');
      element.style.setProperty('--tl-down', scrolls ? `${box.scrollTop - hidden}px` : '0px');
      setStuck(scrolls);
    };
    follow();
    const observer = new ResizeObserver(follow);
    observer.observe(element);
    observer.observe(box);
    box.addEventListener('scroll', follow, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', follow);
    };
  }, [root]);
  return stuck;
}
