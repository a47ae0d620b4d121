/** The page's colours and type as the canvas needs them, read from the CSS variables of the theme in force. */

const names = {
  paper: '--paper',
  panel: '--panel',
  line: '--line-2',
  ink: '--ink',
  inkSoft: '--ink-2',
  inkFaint: '--ink-3',
  edge: '--fn-edge',
  spinOff: '--or-spin',
  leaving: '--lk-p',
  functional: '--lk-f',
  cognitive: '--lk-c',
  dusk: '--stage-dusk',
  grid: '--line',
  light: '--stage-light',
  land: '--land',
  water: '--water',
  border: '--border',
  road: '--road',
  dense: '--stage-dense',
  contour: '--stage-contour',
  haze: '--stage-haze',
  tie: '--tie',
  serif: '--serif',
  sans: '--sans',
} as const;

export type Palette = { readonly [K in keyof typeof names]: string } & {
  /** Fill of each function level. */
  readonly levels: readonly string[];
  /** Factor on sizes of words on the canvas: larger on the largest screens, as everywhere on the page. */
  readonly textScale: number;
  /** `leaving` without any opacity: where a trail begins. */
  readonly leavingClear: string;
};

/** Size of the page's smallest words on common screens, pixels. */
const SMALL_TEXT = 10.5;

/** A fully transparent version of a colour; `transparent` itself would fade through black. */
function clear(colour: string): string {
  return /^#[0-9a-f]{6}$/i.test(colour) ? `${colour}00` : `color-mix(in srgb, ${colour} 0.1%, transparent)`;
}

/** Reads the palette in force at an element; call it again when the theme changes. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const probe = matchMedia('(forced-colors: active)').matches ? document.createElement('i') : undefined;
  if (probe !== undefined) {
    probe.style.cssText = 'display:none;forced-color-adjust:none';
    element.parentElement?.append(probe);
  }
  const read = (name: string): string => {
    if (probe === undefined || /serif|sans|--t-/.test(name)) return style.getPropertyValue(name).trim() || '#888';
    // System colours have other values on a canvas than on the page: it gets the computed ones.
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const entries = Object.entries(names).map(([key, name]) => [key, read(name)]);
  const colours = Object.fromEntries(entries) as Record<keyof typeof names, string>;
  const textScale = (Number.parseFloat(read('--t-10')) || SMALL_TEXT) / SMALL_TEXT;
  const levels = [0, 1, 2, 3].map((level) => read(`--fn-${level}`));
  probe?.remove();
  return { ...colours, textScale, leavingClear: clear(colours.leaving), levels };
}
