/**
 * The part of markdown the model description is written in, as a tree: headings, paragraphs, lists, tables, code
 * blocks, emphasis, code, links, anchors of their own. Everything else, HTML above all, stays the text it is.
 */

export type Inline =
  | string
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'break' };

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly id: string; readonly children: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | { readonly kind: 'table'; readonly header: readonly (readonly Inline[])[]; readonly rows: readonly TableRow[] };

/** What a row or an item declares, and where it can be linked to; empty where it declares nothing. */
interface Named {
  readonly id: string;
  readonly name: string;
}
export interface ListItem extends Named {
  readonly blocks: readonly Block[];
}
export interface TableRow extends Named {
  readonly cells: readonly (readonly Inline[])[];
}

const FENCE = /^```/;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const ANCHOR = /^<a id="([\w.-]+)"><\/a>$/;
const ITEM = /^(\s*)([-*+]|\d+[.)])\s+(.*)$/;
const RULE = /^\|?\s*:?-{3,}:?\s*(\|\s*:?-{3,}:?\s*)*\|?$/;
const CJK = /[⺀-鿿豈-﫿＀-￯、-〿]/u;

/** The words of inlines without their marks. */
export function plainText(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.kind === 'code') return child.text;
      return child.kind === 'break' ? ' ' : plainText(child.children);
    })
    .join('');
}

const safeHref = (href: string): boolean => /^(https?:|mailto:|#|\.{0,2}\/)/i.test(href) || !/^[^/?#]*:/.test(href);

/** A line break in the source is a space between words and nothing between Chinese characters. */
function joined(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, (_gap, at: number) => {
    const next = text.slice(at).trimStart()[0] ?? '';
    return CJK.test(text[at - 1] ?? '') && CJK.test(next) ? '' : ' ';
  });
}

function closing(text: string, mark: string, from: number): number {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (mark === '*' && (text[at + 1] === '*' || text[at - 1] === '*')) continue;
    // Of three stars the first closes what is within.
    if (mark === '**' && text[at + 2] === '*') continue;
    if (at > from && !/\s/.test(text[at - 1]!)) return at;
  }
  return -1;
}

/** Reads a paragraph's text. */
export function parseInlines(text: string): readonly Inline[] {
  const result: Inline[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') result.push(joined(plain));
    plain = '';
  };
  const push = (inline: Inline): void => {
    flush();
    result.push(inline);
  };
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const hardBreak = /^ {2,}\n\s*/.exec(rest);
    const code = /^`([^`]+)`/.exec(rest);
    const link = /^\[([^\]]+)\]\(([^()\s]+)\)/.exec(rest);
    const mark = /^\*\*?(?=[^\s*])/.exec(rest)?.[0];
    const end = mark === undefined ? -1 : closing(text, mark, at + mark.length);
    if (hardBreak) {
      push({ kind: 'break' });
      at += hardBreak[0].length;
    } else if (rest[0] === '\\' && /[\\`*_[\]()#|-]/.test(rest[1] ?? '')) {
      plain += rest[1];
      at += 2;
    } else if (code) {
      push({ kind: 'code', text: code[1]! });
      at += code[0].length;
    } else if (link) {
      const children = parseInlines(link[1]!);
      if (safeHref(link[2]!)) push({ kind: 'link', href: link[2]!, children });
      else for (const child of children) push(child);
      at += link[0].length;
    } else if (mark !== undefined && end >= 0) {
      push({ kind: mark === '*' ? 'emphasis' : 'strong', children: parseInlines(text.slice(at + mark.length, end)) });
      at = end + mark.length;
    } else {
      plain += rest[0];
      at++;
    }
  }
  flush();
  return result;
}

function cellsOf(line: string): readonly string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** The first code word of a row or item is what it declares. */
function declared(inlines: readonly Inline[]): string {
  const first = inlines[0];
  if (first === undefined || typeof first === 'string') return '';
  if (first.kind === 'code') return first.text;
  return first.kind === 'strong' ? declared(first.children) : '';
}

/** Ids must be the same in both languages: they are made of numbers and of names in the program, never of words. */
interface Place {
  section: string;
  count: number;
  readonly used: Set<string>;
}

function unique(place: Place, wanted: string): string {
  let id = wanted;
  for (let k = 2; place.used.has(id); k++) id = `${wanted}-${k}`;
  place.used.add(id);
  return id;
}

const named = (place: Place, name: string): Named => ({
  name,
  id: name === '' ? '' : unique(place, `${place.section}-${name}`),
});

function parseLines(lines: readonly string[], place: Place): readonly Block[] {
  const blocks: Block[] = [];
  let anchor = '';
  let at = 0;

  const starts = (line: string, next: string | undefined): boolean =>
    line.trim() === '' ||
    FENCE.test(line) ||
    HEADING.test(line) ||
    ANCHOR.test(line) ||
    ITEM.test(line) ||
    (line.startsWith('|') && RULE.test(next ?? ''));

  const heading = (match: RegExpExecArray): void => {
    const level = match[1]!.length;
    let id = anchor;
    if (id === '') id = `${place.section}${place.section === '' ? 'part' : ''}-${++place.count}`;
    else place.count = 0;
    if (anchor !== '') place.section = anchor;
    anchor = '';
    blocks.push({ kind: 'heading', level, id: unique(place, id), children: parseInlines(match[2]!) });
  };

  const fence = (): void => {
    const from = ++at;
    while (at < lines.length && !FENCE.test(lines[at]!)) at++;
    blocks.push({ kind: 'code', text: lines.slice(from, at).join('\n') });
    at++;
  };

  const table = (): void => {
    const header = cellsOf(lines[at]!).map(parseInlines);
    at += 2;
    const rows: TableRow[] = [];
    while (at < lines.length && lines[at]!.startsWith('|')) {
      const cells = cellsOf(lines[at++]!).map(parseInlines);
      rows.push({ cells, ...named(place, declared(cells.slice(0, 2).find((cell) => declared(cell) !== '') ?? [])) });
    }
    blocks.push({ kind: 'table', header, rows });
  };

  const list = (first: RegExpExecArray): void => {
    const ordered = /\d/.test(first[2]!);
    const items: ListItem[] = [];
    for (
      let match = ITEM.exec(lines[at] ?? '');
      match !== null && /\d/.test(match[2]!) === ordered;
      match = ITEM.exec(lines[at] ?? '')
    ) {
      const indent = match[1]!.length + 2;
      const inner = [match[3]!];
      at++;
      while (at < lines.length) {
        const line = lines[at]!;
        const deeper = line.length - line.trimStart().length >= indent;
        const bridge = line.trim() === '' && /^\s{2,}\S/.test(lines[at + 1] ?? '');
        if (!(deeper && line.trim() !== '') && !bridge) break;
        // Two trailing blanks are a line break: only the indent goes.
        inner.push(line.slice(Math.min(indent, line.length)));
        at++;
      }
      const own = parseInlines(inner[0]!);
      items.push({ ...named(place, declared(own)), blocks: parseLines(inner, place) });
    }
    blocks.push({ kind: 'list', ordered, items });
  };

  while (at < lines.length) {
    const line = lines[at]!;
    const headed = HEADING.exec(line);
    const item = ITEM.exec(line);
    const own = ANCHOR.exec(line.trim());
    if (line.trim() === '') at++;
    else if (FENCE.test(line)) fence();
    else if (own) {
      anchor = own[1]!;
      at++;
    } else if (headed) {
      heading(headed);
      at++;
    } else if (line.startsWith('|') && RULE.test(lines[at + 1] ?? '')) table();
    else if (item) list(item);
    else {
      const from = at++;
      while (at < lines.length && !starts(lines[at]!, lines[at + 1])) at++;
      blocks.push({ kind: 'paragraph', children: parseInlines(lines.slice(from, at).join('\n').trim()) });
    }
  }
  return blocks;
}

/** Reads a document. Never throws: what it does not know is text. */
export function parseMarkdown(source: string): readonly Block[] {
  return parseLines(source.replaceAll('\r\n', '\n').split('\n'), { section: '', count: 0, used: new Set() });
}
