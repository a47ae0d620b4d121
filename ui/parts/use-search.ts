/** A field to search with: what stands in it, and what is looked for. */
import { useState } from 'preact/hooks';

export interface Search {
  /** What is looked for: half-typed Pinyin is not a word yet, so until it is composed the previous query stays. */
  readonly wanted: string;
  readonly clear: () => void;
  readonly field: {
    readonly value: string;
    readonly onInput: (event: InputEvent) => void;
    readonly onCompositionEnd: (event: CompositionEvent) => void;
  };
}

export function useSearch(): Search {
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState('');
  const set = (words: string): void => {
    setTyped(words);
    setWanted(words);
  };
  const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
  return {
    wanted,
    clear: () => set(''),
    field: {
      value: typed,
      onInput: (event) => (event.isComposing ? setTyped(valueOf(event)) : set(valueOf(event))),
      onCompositionEnd: (event) => set(valueOf(event)),
    },
  };
}
