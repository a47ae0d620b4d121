/**
 * What fails outside of drawing (a timer, an answer that comes in) is told once instead of leaving a page that no
 * longer follows.
 */
import type { Studio } from '../studio/studio.ts';

/** Listens until the returned function is called. */
export function listenToFaults(studio: Studio): () => void {
  const tell = (error: unknown): void => {
    const message = error instanceof Error ? error.message : String(error);
    studio.notices.show({
      about: 'page',
      kind: 'fault',
      title: (text) => text.notices.pageFault,
      lines: [() => message],
    });
  };
  const onError = (event: ErrorEvent): void => {
    // Browsers report this of every chart that measures itself; the next frame sees to it.
    if (!event.message.startsWith('ResizeObserver loop')) tell(event.error ?? event.message);
  };
  const onRejection = (event: PromiseRejectionEvent): void => tell(event.reason);
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  return () => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  };
}
