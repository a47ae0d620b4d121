import { useEffect, useState } from 'preact/hooks';

const SAID_MS = 5000;

/** Words for a status line, said once, then cleared: the same words a second time are news again. */
export function useStatusMessage(): readonly [said: string, tell: (what: string) => void] {
  const [said, tell] = useState('');
  useEffect(() => {
    if (said === '') return undefined;
    const timer = setTimeout(() => tell(''), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, tell];
}
