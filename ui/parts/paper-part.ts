/** What the visible screen prints. A screen that registers nothing is printed as it is. */
import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface PaperPart {
  readonly draw: () => ComponentChild;
  /** Whether it is all there is on the paper; otherwise the heading of a report stands over it. */
  readonly whole: boolean;
}

/** What lies over a screen is registered after it, and gives way to it again. */
const onShow: PaperPart[] = [];

/** The part registered by what is visible on top. */
export const paperPart = (): PaperPart | undefined => onShow.at(-1);

/** Says what the screen around this component prints, drawn when it is printed. */
export function usePaperPart(draw: () => ComponentChild, whole = false): void {
  const latest = useRef(draw);
  latest.current = draw;
  useLayoutEffect(() => {
    const mine: PaperPart = { draw: () => latest.current(), whole };
    onShow.push(mine);
    return () => void onShow.splice(onShow.indexOf(mine), 1);
  }, [whole]);
}
