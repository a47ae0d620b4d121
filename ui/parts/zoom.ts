/**
 * Projectors show the page enlarged (`--zoom` in base.css): the browser reports the pointer in pixels of the
 * window.
 */

/** Pixels of the window for one pixel of the element. */
export function zoomOf(element: Element): number {
  return element.currentCSSZoom ?? 1;
}

/** Where the pointer is, in the element's own pixels from its upper left corner. */
export function pointIn(element: Element, event: MouseEvent): { readonly x: number; readonly y: number } {
  const { left, top } = element.getBoundingClientRect();
  const zoom = zoomOf(element);
  return { x: (event.clientX - left) / zoom, y: (event.clientY - top) / zoom };
}
