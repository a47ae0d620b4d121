/** Makes the page installable and keeps it on the device, once it has started. */
import type { Language } from '../../experiments/index.ts';

/** Whether the page will open without a network the next time. */
export type OfflineState = 'kept' | 'unsupported' | 'failed';

const manifests: { readonly [L in Language]: string } = {
  en: './manifest.webmanifest',
  zh: './manifest.zh.webmanifest',
};

/** Lets the first run have the machine for itself. */
function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    const idle = (): void => {
      if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 5000 });
      else setTimeout(resolve, 1000);
    };
    if (document.readyState === 'complete') idle();
    else addEventListener('load', idle, { once: true });
  });
}

/**
 * Registers the service worker and names the app in the person's language. Does nothing for a page opened as a file,
 * served without encryption, or under development; never throws and never delays the start.
 */
export async function registerOffline(
  lang: Language,
  version: 'built' | 'development' = import.meta.env.PROD ? 'built' : 'development',
): Promise<OfflineState> {
  if (
    version === 'development' ||
    !/^https?:$/.test(location.protocol) ||
    !isSecureContext ||
    !('serviceWorker' in navigator)
  )
    return 'unsupported';
  document.querySelector('link[rel=manifest]')?.setAttribute('href', manifests[lang]);
  await whenIdle();
  try {
    await navigator.serviceWorker.register('./sw.js', { scope: './', updateViaCache: 'none' });
    await navigator.serviceWorker.ready;
    return 'kept';
  } catch {
    // A private window, a full device, a server without sw.js: the page works all the same, with a network.
    return 'failed';
  }
}
