/**
 * Screens differ in pixels per CSS pixel, and a window moves from one to another, or is zoomed, while the page is open.
 */

/** Calls back whenever the window's pixel density has changed; returns what ends that. */
export function followPixelRatio(onChange: () => void): () => void {
  let query: MediaQueryList;
  // A query asks for one density, so each change needs the next one.
  const listen = (): void => {
    query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', changed, { once: true });
  };
  const changed = (): void => {
    listen();
    onChange();
  };
  listen();
  return () => query.removeEventListener('change', changed);
}
