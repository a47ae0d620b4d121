/** A drawing of the page as a file that looks the same without the page's style sheets. */

/** Properties the figures are styled with; what is inherited is written once, at the root. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'shape-rendering',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  // Of quotation marks: those of a Chinese typeface are a character wide in English unless told otherwise.
  'font-feature-settings',
  'text-anchor',
  'transform',
  'visibility',
] as const;
const inherited: ReadonlySet<string> = new Set(properties.filter((name) => name !== 'opacity' && name !== 'transform'));

/** Default values of properties: not worth writing. */
const initial: Readonly<Partial<Record<string, string>>> = { opacity: '1', transform: 'none' };

function inline(source: SVGElement, target: SVGElement, above: ReadonlyMap<string, string>): void {
  const computed = getComputedStyle(source);
  const here = new Map<string, string>();
  target.removeAttribute('class');
  target.removeAttribute('style');
  for (const name of properties) {
    const value = computed.getPropertyValue(name);
    if (inherited.has(name)) here.set(name, value);
    const known = inherited.has(name) ? above.get(name) : initial[name];
    if (value === '' || value === known) continue;
    // Drawing programs read a transform only as an attribute.
    if (name === 'transform') target.setAttribute('transform', value);
    // Not as text: the page's policy takes no style from an attribute.
    else target.style.setProperty(name, value);
  }
  for (let i = 0; i < source.children.length; i++)
    inline(source.children[i] as SVGElement, target.children[i] as SVGElement, here);
}

/**
 * A copy that stands anywhere.
 * @param svg a drawing that is part of the page
 */
export function standaloneCopy(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  inline(svg, copy, new Map());
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const language = svg.closest('[lang]')?.getAttribute('lang');
  if (language != null) copy.setAttribute('lang', language);
  // Scaled as a whole wherever it is put, never cut.
  const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))];
  if (!copy.hasAttribute('viewBox') && width > 0 && height > 0) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return copy;
}

/** Such a copy as a file. */
export function svgFile(copy: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}
