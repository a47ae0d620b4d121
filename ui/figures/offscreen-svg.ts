/** Drawings for download: redrawn off screen at a size of their own, as SVG and PNG. */
import './offscreen-svg.css';
import { render, type ComponentChild } from 'preact';
import { standaloneCopy, svgFile } from './standalone-svg.ts';

const SCALE = 2;

/**
 * A drawing that needs no style sheet, in the colours of the page.
 * @param drawing a component that renders one `svg`
 * @param host element under which the page's colours and fonts hold
 * @param kind classes around the drawing
 */
export function offscreenCopy(drawing: ComponentChild, host: Element, kind = ''): SVGSVGElement {
  const sheet = document.createElement('div');
  sheet.className = `fg-offscreen ${kind}`;
  sheet.setAttribute('aria-hidden', 'true');
  host.append(sheet);
  try {
    render(drawing, sheet);
    return standaloneCopy(sheet.querySelector('svg')!);
  } finally {
    render(null, sheet);
    sheet.remove();
  }
}

/** The same as an SVG file. */
export function offscreenSvg(drawing: ComponentChild, host: Element, kind = ''): string {
  return svgFile(offscreenCopy(drawing, host, kind));
}

/** An SVG file as PNG, two pixels to one. @throws Error when the browser cannot draw it */
export async function picturePng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('no picture');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
