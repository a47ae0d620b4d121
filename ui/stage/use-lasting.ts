import { useEffect, useState } from 'preact/hooks';

/** Whether something has been so for a while: what is over at once is not worth a word. */
export function useLasting(holds: boolean, milliseconds: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    setLasting(false);
    if (!holds) return undefined;
    const timer = setTimeout(() => setLasting(true), milliseconds);
    return () => clearTimeout(timer);
  }, [holds, milliseconds]);
  return holds && lasting;
}
