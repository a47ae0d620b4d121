/** What the visible screen prints. A screen that registers nothing is printed as it is. */
import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type PaperPart = () => ComponentChild;

let onShow: PaperPart | undefined;

/** The part registered by the visible screen. */
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
