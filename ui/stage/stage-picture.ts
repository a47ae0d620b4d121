/** The stage as a picture to put on paper. */
import type { StageRenderer } from './stage-renderer.ts';

const renderers = new WeakMap<Element, StageRenderer>();

/** Makes a stage known by its canvas. */
export function rememberStage(canvas: HTMLCanvasElement, renderer: StageRenderer): void {
  renderers.set(canvas, renderer);
}

/**
 * What a stage shows, redrawn in the colours in force, sharp enough for paper; undefined where there is no stage. An
 * image: Chromium prints canvases smaller than their boxes. Its file is part of the address, so it is there at once.
 */
export function stagePicture(canvas: Element | null): HTMLImageElement | undefined {
  const source = canvas === null ? undefined : renderers.get(canvas)?.picturedFine();
  if (source === undefined) return undefined;
  const picture = document.createElement('img');
  picture.src = source;
  picture.alt = '';
  return picture;
}
