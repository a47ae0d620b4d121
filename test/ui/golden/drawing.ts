/**
 * What a component draws, as an SVG file that a browser shows standing alone: the rules of style are the page's own,
 * read from where they lie. `npm run golden` stores the drawings anew; what changed is read in the diff, a line for
 * each element, or looked at in a browser.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const folder = `${import.meta.dirname}/`;
const refresh = process.env['UPDATE_GOLDEN'] === '1';
const XHTML = 'http://www.w3.org/1999/xhtml';
/** Longest line of a path. */
const LINE = 110;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A path over several lines, so that a difference is read where it is. */
function wrapped(path: string): string {
  const lines: string[] = [''];
  for (const step of path.split(/(?=[A-Za-z])/)) {
    if (lines.at(-1)!.length + step.length > LINE) lines.push('');
    lines[lines.length - 1] += step;
  }
  return lines.join('\n');
}

function written(node: Node, indent: string): string {
  if (node.nodeType === 3) return node.textContent === '' ? '' : `${indent}${escaped(node.textContent ?? '')}\n`;
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const tag = element.localName;
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== 'xmlns')
    .map(({ name, value }) => ` ${name}="${escaped(name === 'd' ? wrapped(value) : value)}"`)
    .toSorted()
    .join('');
  const children = [...element.childNodes];
  if (children.length === 0) return `${indent}<${tag}${attributes}/>\n`;
  // Words stay where they are: spaces around them would be drawn.
  if (children.some(({ nodeType }) => nodeType === 3)) {
    const inner = children.map((child) => written(child, '').replace(/\n$/, '')).join('');
    return `${indent}<${tag}${attributes}>${inner}</${tag}>\n`;
  }
  return `${indent}<${tag}${attributes}>\n${children.map((child) => written(child, `${indent} `)).join('')}${indent}</${tag}>\n`;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Rules of style, from the root of the project. */
  readonly styles: readonly string[];
}

/** A part of a page as an SVG file. */
export function drawing(part: Element, { width, height, styles }: Sheet): string {
  const rules = ['ui/parts/tokens.css', 'ui/parts/base.css', 'ui/parts/controls.css', ...styles];
  const imports = rules.map((path) => `@import url(../../../${path});`).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<style>
${imports}
</style>
<foreignObject width="${width}" height="${height}">
<body xmlns="${XHTML}">
${written(part, '').replaceAll('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')}</body>
</foreignObject>
</svg>
`;
}

/** Holds a drawing against the stored one. */
export function expectDrawing(name: string, found: string): void {
  const file = `${folder}${name}.svg`;
  if (refresh) writeFileSync(file, found);
  else if (!existsSync(file)) expect.fail(`${file} is missing; make it with npm run golden and look at it`);
  else expect(found).toBe(readFileSync(file, 'utf8'));
}

// Without a browser nothing comes into sight by itself.
Reflect.deleteProperty(globalThis, 'IntersectionObserver');

/** The width every element has from now on: without a browser nothing is laid out. */
export function laidOut(width: number): void {
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: width });
}

export const widths = { phone: 360, tablet: 820, desktop: 1280 } as const;
export type Size = keyof typeof widths;
export const sizes = Object.keys(widths) as readonly Size[];
export const cases = sizes.flatMap((size) => (['en', 'zh'] as const).map((lang) => ({ size, lang })));
