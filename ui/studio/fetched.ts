import { afterFailure, loadFailureOf } from '../parts/load-failure.ts';
import type { Notices } from './notices.ts';

/** A button that needs a part of the page loaded on demand and invisible itself: a failure to load is reported. */
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
