/** Opens the account of what happened, at a place in it where one is asked for. */
import { batch } from '@preact/signals';
import type { ViewState } from './view.ts';

export function openAccount(view: ViewState, place?: string): void {
  batch(() => {
    view.happening.value = place ?? null;
    view.part.value = 'happened';
    view.screen.value = 'explain';
  });
}
