/** What the screen on show puts on paper. A screen that says nothing is printed as it stands. */
import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type PaperPart = () => ComponentChild;

let onShow: PaperPart | undefined;

/** The part of the screen on show. */
export const paperPart = (): PaperPart | undefined => onShow;

/** Says what the screen around this component prints, drawn when it is printed. */
export function usePaperPart(part: PaperPart): void {
  const latest = useRef(part);
  latest.current = part;
  useLayoutEffect(() => {
    const mine = (): ComponentChild => latest.current();
    onShow = mine;
    return () => {
      if (onShow === mine) onShow = undefined;
    };
  }, []);
}
