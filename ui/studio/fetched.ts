import { afterFailure, loadFailureOf } from '../parts/load-failure.ts';
import type { Notice } from './notices.ts';

/** A notice for a part nobody sees a place for: a press of a button that needed it. */
export async function loadFailureNotice(error: unknown, again: () => void): Promise<Notice> {
  const failure = await loadFailureOf(error);
  return {
    about: 'part',
    kind: 'fault',
    title: (text) => text.loadFailures[failure].what,
    action: { label: (text) => text.loadFailures[failure].action, run: () => afterFailure(failure, again) },
  };
}
