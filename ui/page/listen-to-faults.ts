/**
 * Errors outside of rendering (a timer, a late answer) are reported once instead of leaving a page that silently
 * stops updating.
 */
import type { Notices } from '../studio/notices.ts';

/** Listens until the returned function is called. */
export function listenToFaults(notices: Notices): () => void {
  const tell = (error: unknown): void => {
    const message = error instanceof Error ? error.message : String(error);
    notices.show({
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
