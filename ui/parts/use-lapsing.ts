import { useEffect, useState } from 'preact/hooks';

/** How long a button says what it has done, ms. */
export const DONE_MS = 2000;

/** What was last done, until that has been seen. */
export function useLapsing<T>(): readonly [done: T | undefined, tell: (what: T | undefined) => void] {
  // In a box, so that the same once more begins anew.
  const [said, setSaid] = useState<{ readonly what: T } | undefined>(undefined);
  useEffect(() => {
    if (said === undefined) return undefined;
    const timer = setTimeout(() => setSaid(undefined), DONE_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return [said?.what, (what) => setSaid(what === undefined ? undefined : { what })];
}
