/** Stored pictures of the page and what counts as looking the same. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Colours nearer than this (OKLab, black to white is 1) are the same to the eye. */
const SAME_COLOUR = 0.06;
/** A letter's edge may fall differently on another machine: so many pixels of any square of this side may differ … */
const SQUARE = 24;
const IN_SQUARE = 24;
/** … and this share of the whole. */
const IN_ALL = 0.005;

export interface Verdict {
  readonly same: boolean;
  /** What differs, in words. */
  readonly why: string;
  /** The stored picture, paled, with the differences marked; none when the sizes differ. */
  readonly difference?: Buffer;
}

/** Averages squares of `factor` × `factor` pixels: small files, and no quarrel about the edge of a letter. */
export function reduced(picture: Buffer, factor: number): Buffer {
  const { width: w, height: h, data } = PNG.sync.read(picture);
  const width = Math.floor(w / factor);
  const height = Math.floor(h / factor);
  const small = new PNG({ width, height });
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let dy = 0; dy < factor; dy++)
          for (let dx = 0; dx < factor; dx++) sum += data[4 * ((y * factor + dy) * w + x * factor + dx) + channel]!;
        // Even steps, which nobody sees, pack better.
        small.data[4 * (y * width + x) + channel] = Math.min(255, 4 * Math.round(sum / (4 * factor * factor)));
      }
      small.data[4 * (y * width + x) + 3] = 255;
    }
  }
  return PNG.sync.write(small, { colorType: 2, deflateLevel: 9, filterType: -1 });
}

/** Compares two PNG files. */
export function compare(stored: Buffer, now: Buffer): Verdict {
  const a = PNG.sync.read(stored);
  const b = PNG.sync.read(now);
  const { width, height } = a;
  if (b.width !== width || b.height !== height)
    return { same: false, why: `${b.width} × ${b.height} pixels instead of ${width} × ${height}` };
  const marked = new PNG({ width, height });
  const all = pixelmatch(a.data, b.data, marked.data, width, height, { threshold: SAME_COLOUR });
  const crowded =
    all === 0
      ? 0
      : pixelmatch(a.data, b.data, undefined, width, height, { threshold: SAME_COLOUR, windowSize: SQUARE });
  const share = all / (width * height);
  return {
    same: crowded <= IN_SQUARE && share <= IN_ALL,
    why: `${(100 * share).toFixed(2)} % of all pixels differ, in one square of ${SQUARE} × ${SQUARE} ${crowded} of them`,
    difference: PNG.sync.write(marked),
  };
}
