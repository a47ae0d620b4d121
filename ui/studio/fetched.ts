import { afterFailure, loadFailureOf } from '../parts/load-failure.ts';
import type { Notices } from './notices.ts';

/** A press of a button that needs a part nobody sees a place for: where it cannot be had, that is told. */
export async function withFetched(notices: Notices, work: () => Promise<void>): Promise<void> {
  notices.dismiss('part');
  try {
    await work();
  } catch (error) {
    const failure = await loadFailureOf(error);
    notices.show({
      about: 'part',
      kind: 'fault',
      title: (text) => text.loadFailures[failure].what,
      action: {
        label: (text) => text.loadFailures[failure].action,
        run: () => afterFailure(failure, () => void withFetched(notices, work)),
      },
    });
  }
}
