/** Messages to the user: one bar under the header, never a toast that disappears on its own. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Language } from '../../experiments/index.ts';
import type { AppText } from './text/text.ts';

export interface Notice {
  /** A later notice about the same thing takes the place of the earlier one. */
  readonly about: string;
  readonly kind: 'info' | 'fault';
  readonly title: (text: AppText, lang: Language) => string;
  /** One line per fault. */
  readonly lines?: readonly ((lang: Language) => string)[];
  readonly action?: { readonly label: (text: AppText) => string; readonly run: () => void };
}

export interface Notices {
  readonly list: ReadonlySignal<readonly Notice[]>;
  show(notice: Notice): void;
  dismiss(about: string): void;
}

export function createNotices(): Notices {
  const list = signal<readonly Notice[]>([]);
  const without = (about: string): readonly Notice[] => list.peek().filter((notice) => notice.about !== about);
  return {
    list,
    show(notice) {
      list.value = [...without(notice.about), notice];
    },
    dismiss(about) {
      if (list.peek().some((notice) => notice.about === about)) list.value = without(about);
    },
  };
}
