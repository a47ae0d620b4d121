import { useEffect, useState } from 'preact/hooks';

/** Whether a condition has held for a while: a brief one is not worth a message. */
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
