/** The app's icon: four firms of four function levels, as in the page's header. */

const circles = [
  [13, 20, 8.5, '#2F8C88'],
  [24.5, 13.5, 5, '#0F4A5C'],
  [25, 25, 3.6, '#93BF9A'],
  [14.5, 7.5, 3, '#E6CE94'],
]
  .map(([cx, cy, r, fill]) => `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}"/>`)
  .join('');

/** @param corner radius of the ground, on a side of 34 */
function icon(corner: number, scale: number): string {
  const ground = `<rect width="34" height="34" rx="${corner}" fill="#FBFAF7"/>`;
  const firms = `<g transform="translate(17 17) scale(${scale}) translate(-17.5 -16.5)">${circles}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 34 34">${ground}${firms}</svg>\n`;
}

export const appIcon = icon(7, 0.86);
/** For systems that cut the icon into their own shape: everything that matters lies within the middle four fifths. */
export const maskableIcon = icon(0, 0.7);
