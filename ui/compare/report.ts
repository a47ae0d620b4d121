/**
 * The comparison on screen as one page of its own: sentences, drawings, tables and where they come from, without script
 * or network.
 */
import { standaloneCopy } from '../figures/standalone-svg.ts';

/** Controls have no meaning on paper; what is only for screen readers is on paper already. */
const LIVE =
  'button, input, textarea, label, form, details, .spoken, .cmp-study, [role="progressbar"], [role="slider"]';
const KEPT = new Set([
  'H2',
  'H3',
  'P',
  'SMALL',
  'B',
  'EM',
  'UL',
  'LI',
  'TABLE',
  'THEAD',
  'TBODY',
  'TR',
  'TH',
  'TD',
  'SPAN',
  'FIGURE',
  'FIGCAPTION',
]);

function element(tag: string, text: string, kind = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (kind !== '') made.className = kind;
  return made;
}

/** Converts a canvas to a node that keeps its content in a saved page. */
export type CanvasSnapshot = (canvas: HTMLCanvasElement) => Node | undefined;

const asImage: CanvasSnapshot = (canvas) => {
  const picture = document.createElement('img');
  picture.src = canvas.toDataURL('image/png');
  picture.alt = canvas.getAttribute('aria-label') ?? '';
  return picture;
};

/** A part of the page as it looks now; nothing where it is empty. */
function frozen(source: Node, picture: CanvasSnapshot): Node | undefined {
  if (source.nodeType === Node.TEXT_NODE) return source.cloneNode();
  if (!(source instanceof Element) || source.matches(LIVE)) return undefined;
  if (source instanceof SVGSVGElement) {
    const box = source.getBoundingClientRect();
    if (box.width < 40) return undefined;
    const made = document.createElement('div');
    made.className = 'drawing';
    made.append(standaloneCopy(source));
    return made;
  }
  if (source instanceof HTMLCanvasElement) return picture(source);
  // What is chosen is what the sentence or the caption says.
  if (source instanceof HTMLSelectElement) return element('b', source.selectedOptions[0]?.textContent?.trim() ?? '');
  // Of a stage the picture; legend and switches belong to the page.
  if (source.matches('.cmp-stage-map')) {
    const canvas = source.querySelector('canvas');
    return canvas === null ? undefined : frozen(canvas, picture);
  }
  const style = getComputedStyle(source);
  const made = document.createElement(
    KEPT.has(source.tagName) ? source.tagName : style.display.includes('inline') ? 'span' : 'div',
  );
  // A dot in a path's colour is empty and says something.
  if (source.childNodes.length === 0 && style.backgroundColor !== 'rgba(0, 0, 0, 0)') {
    made.style.background = style.backgroundColor;
    made.className = 'dot';
    return made;
  }
  for (const child of source.childNodes) {
    const part = frozen(child, picture);
    if (part !== undefined) made.append(part);
  }
  if (made.childNodes.length === 0) return source.tagName === 'TD' || source.tagName === 'TH' ? made : undefined;
  if (source.matches('.cmp-pair')) made.className = 'pair';
  const above = source.parentElement === null ? '' : getComputedStyle(source.parentElement).color;
  if (style.color !== above) made.style.color = style.color;
  if (source instanceof HTMLTableCellElement && source.colSpan > 1)
    made.setAttribute('colspan', String(source.colSpan));
  return made;
}

/** Name and value, one of the facts that reproduce a comparison. */
export interface ReportFact {
  readonly name: string;
  readonly value: string;
  /** A command, set as it is typed. */
  readonly typed?: boolean;
}

/** Headings of its two halves: what one decides from, and what that rests on. */
export interface ReportParts {
  readonly brief: string;
  readonly material: string;
}

export interface Report {
  readonly lang: string;
  readonly parts: ReportParts;
  readonly title: string;
  readonly question: string;
  readonly facts: readonly ReportFact[];
  readonly factsTitle: string;
}

const css = (root: Element): string => {
  const style = getComputedStyle(root);
  const [paper, ink, line] = ['--paper', '--ink', '--line'].map((name) => style.getPropertyValue(name));
  const dark = style.colorScheme.includes('dark') ? 'dark' : 'light';
  const features = style.fontFeatureSettings;
  // Colours tell paths apart, on paper too, where a browser leaves grounds out unless it is told to keep them.
  return `:root{color-scheme:${dark};print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{max-width:1000px;margin:32px auto;padding:0 20px;background:${paper};color:${ink};font:14px/1.5 ${style.fontFamily};font-feature-settings:${features}}
h1{margin:0;font:600 26px/1.25 ${style.getPropertyValue('--serif')}}
h2{margin:0 0 6px;font-size:16px}
h2.part{margin:30px 0 -14px;font-size:13px;font-weight:600;letter-spacing:.06em;opacity:.7}
small{font-size:12px;font-weight:400}
section{margin:28px 0;padding-top:14px;border-top:1px solid ${line};break-inside:avoid}
.lead{font-size:16px}
figcaption>*,.pair>*{margin-right:8px}
.drawing svg,img{display:block;max-width:100%;height:auto}
.drawing svg{overflow:visible}
.stages>div{display:grid;grid-template-columns:1fr 1fr;gap:14px}
figure{margin:0}
.dot{display:inline-block;width:9px;height:9px;margin-right:7px;border-radius:50%}
table{width:100%;border-collapse:collapse;font-size:12.5px;font-variant-numeric:tabular-nums}
th,td{padding:5px 8px;border-bottom:1px solid ${line};text-align:right}
th:first-child{text-align:left}
th:first-child,td:first-child{white-space:nowrap}
dt{margin-top:8px;font-weight:600}
dd{margin:0;overflow-wrap:anywhere}
pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;font-size:12px}
@page{size:A4;margin:14mm}
@media print{:root,body{background:#fff}
body{margin:0;padding:0;max-width:none;font-size:12px}
h1{font-size:22px}
section{margin:14px 0;padding-top:8px}
h2,h3,figcaption{break-after:avoid}
h2.part{margin:10px 0 -6px}
table{font-size:11px}
th,td{padding:3px 6px}
.lead{font-size:15px;line-height:1.6}
dt{margin-top:5px;break-after:avoid}
.facts{break-inside:auto}
.drawing svg{width:auto}
.brief .drawing svg{max-height:68mm}}`;
};

/**
 * @param root the comparison, as it is on the page
 * @returns a whole HTML document that needs nothing else
 */
export function reportPage(root: HTMLElement, { lang, parts, title, question, facts, factsTitle }: Report): string {
  const body = document.createElement('body');
  body.append(
    element('h1', title),
    element('p', question),
    ...reportSections(root, asImage, parts),
    factsSection(factsTitle, facts),
  );
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">${element('title', title).outerHTML}<style>${css(root)}</style>`;
  return `<!doctype html>\n<html lang="${lang}"><head>${head}</head>${body.outerHTML}</html>\n`;
}

type SectionKind = readonly [selector: string, kind: string];
/** The sentence, the odds, what it costs, until when, and which lever does it. */
const briefSections: readonly SectionKind[] = [
  ['.headline', 'brief lead'],
  ['.cmp-odds', 'brief'],
  ['.cmp-effects', 'brief'],
  ['.cmp-window', 'brief'],
  ['.cmp-attribution', 'brief'],
  ['.cmp-industries', 'brief'],
];
const materialSections: readonly SectionKind[] = [
  ['.cmp-chart', ''],
  ['.cmp-stages', 'stages'],
  ['.cmp-futures', ''],
];

/** The non-empty parts of the comparison, as they look now: first what one decides from, then what it rests on. */
export function reportSections(root: Element, picture: CanvasSnapshot, parts: ReportParts): HTMLElement[] {
  const [brief, material] = [briefSections, materialSections].map((kinds) => sectionsOf(root, picture, kinds));
  return [
    element('h2', parts.brief, 'part'),
    ...brief!,
    ...(material!.length === 0 ? [] : [element('h2', parts.material, 'part'), ...material!]),
  ];
}

function sectionsOf(root: Element, picture: CanvasSnapshot, kinds: readonly SectionKind[]): HTMLElement[] {
  return kinds.flatMap(([selector, kind]) => {
    const source = root.querySelector(selector);
    // A question that was not asked is left out.
    if (
      source === null ||
      (/window|attribution|industries/.test(selector) && source.querySelector('svg[role="img"]') === null)
    )
      return [];
    const part = frozen(source, picture);
    if (part === undefined) return [];
    const section = document.createElement('section');
    section.className = kind;
    section.append(part);
    return [section];
  });
}

/** How to reproduce the comparison. */
export function factsSection(title: string, facts: readonly ReportFact[]): HTMLElement {
  const sources = document.createElement('section');
  sources.className = 'facts';
  const list = document.createElement('dl');
  for (const { name, value, typed } of facts) {
    const said = document.createElement('dd');
    said.append(element(typed === true ? 'pre' : 'span', value));
    list.append(element('dt', name), said);
  }
  sources.append(element('h2', title), list);
  return sources;
}
