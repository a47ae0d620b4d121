import { useEffect, useState } from 'preact/hooks';

/** Whether a media query holds; follows as it changes. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const follow = (): void => setHolds(list.matches);
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, [query]);
  return holds;
}

/** Whether the page is as narrow as a phone. */
export const usePhone = (): boolean => useMedia('(max-width: 699px)');
/** Whether the main pointer is a finger. */
export const useCoarse = (): boolean => useMedia('(pointer: coarse)');
