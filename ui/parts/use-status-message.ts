import { useEffect, useState } from 'preact/hooks';

const SAID_MS = 5000;

/** A message for a status line, announced once, then cleared: the same message a second time is announced again. */
export function useStatusMessage(): readonly [said: string, tell: (what: string) => void] {
  const [said, tell] = useState('');
  useEffect(() => {
    if (said === '') return undefined;
    const timer = setTimeout(() => tell(''), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, tell];
}
