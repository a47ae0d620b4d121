import { useEffect, useState } from 'preact/hooks';

const query = (): MediaQueryList => matchMedia('(pointer: coarse)');

/** Whether the main pointer is a finger, followed as devices come and go. */
export function useCoarse(): boolean {
  const [coarse, setCoarse] = useState(() => query().matches);
  useEffect(() => {
    const list = query();
    const update = (): void => setCoarse(list.matches);
    list.addEventListener('change', update);
    return () => list.removeEventListener('change', update);
  }, []);
  return coarse;
}
