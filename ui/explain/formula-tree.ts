/**
 * Reads the plain notation of the model's equations into a tree that can be set as mathematics. The notation is for
 * people: words stand between symbols, a line may break inside brackets. What is not understood stays as it is.
 */

export type Formula =
  | {
      readonly kind: 'symbol';
      readonly name: string;
      readonly below?: string;
      readonly bar?: true;
      readonly prime?: true;
    }
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'row'; readonly parts: readonly Formula[] }
  | { readonly kind: 'fenced'; readonly open: string; readonly inside: Formula; readonly close: string }
  | { readonly kind: 'over'; readonly above: Formula; readonly below: Formula }
  | { readonly kind: 'power'; readonly base: Formula; readonly to: Formula }
  | { readonly kind: 'root'; readonly of: Formula };

/** A piece of a line: mathematics with what it is called in plain notation, or a remark beside it. */
export type Piece =
  | { readonly kind: 'formula'; readonly tree: Formula; readonly plain: string }
  | { readonly kind: 'remark'; readonly words: string }
  | { readonly kind: 'code'; readonly text: string };

export interface Line {
  /** Steps of two blanks at its beginning. */
  readonly indent: number;
  readonly pieces: readonly Piece[];
}

interface Token {
  readonly kind: 'name' | 'number' | 'sign';
  readonly text: string;
}

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|([\p{Script=Han}，。；：（）、…]{2,}|[\p{Script=Han}，；：（）、]|[A-Za-zΣ](?:[A-Za-z0-9]*(?:\*(?!=))?(?:_[A-Za-z0-9]+)*)(?:[-’'][A-Za-z]+)*'?)|(\+=|−=|\*=|[≥≤≠<>=+−·/^,;:()[\]|…²∞]))/uy;

/** Nothing where a sign does not belong to the notation. */
function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    if (text.slice(at).trim() === '') break;
    const found = TOKEN.exec(text);
    if (found === null) return undefined;
    const [, digits, name, sign] = found;
    if (digits !== undefined) tokens.push({ kind: 'number', text: digits });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else tokens.push({ kind: 'sign', text: sign! });
  }
  return tokens;
}

const greek: Readonly<Record<string, string>> = {
  omega: 'ω',
  rho: 'ρ',
  tau: 'τ',
  sigma: 'σ',
  sig: 'σ',
  phi: 'φ',
  Phi: 'Φ',
  beta: 'β',
  chi: 'χ',
  mu: 'μ',
  psi: 'ψ',
  theta: 'θ',
  eps: 'ε',
  eta: 'η',
  nu: 'ν',
  lam: 'λ',
  kap: 'κ',
  pi: 'π',
};
/** Letters that are read as Greek only before an index, being words or other letters otherwise. */
const GREEK = /^(omega|rho|tau|sigma|sig|phi|Phi|beta|chi|mu|psi|theta|eps|eta|nu|lam|kap|pi)(?=$|[A-Z0-9])/;

/** A name as letters with an index, a bar, a prime and a star: `mu3_c`, `bbar`, `W'`, `E*`. */
export function symbolOf(name: string): Formula {
  const prime = name.endsWith("'") ? ({ prime: true } as const) : {};
  const [head = '', ...indices] = name.replace(/'$/, '').split('_');
  let letters = head;
  let bar = {};
  if (indices.at(-1) === 'bar' || /^[A-Za-z]bar$/.test(letters)) {
    bar = { bar: true } as const;
    if (indices.at(-1) === 'bar') indices.pop();
    else letters = letters.slice(0, 1);
  }
  const found = GREEK.exec(letters);
  if (found !== null) {
    const rest = letters.slice(found[1]!.length);
    letters = greek[found[1]!]!;
    if (rest !== '') indices.unshift(rest.length > 1 ? rest.toLowerCase() : rest);
  } else {
    const numbered = /^([A-Za-z]+?)(\d+)$/.exec(letters);
    if (numbered !== null) {
      letters = numbered[1]!;
      indices.unshift(numbered[2]!);
    }
  }
  return { kind: 'symbol', name: letters, ...(indices.length > 0 && { below: indices.join(',') }), ...bar, ...prime };
}

const HAN = /[\p{Script=Han}，；：（）、]/u;
/** Words that are never symbols. */
const WORDS = new Set(
  'if else for each it is the of over a an in no none and or to with without by as at on its all any not until later where mean sum largest running present skip likewise foreign captive relational subsidised old big firm firms region regions segments tie child jobs chosen keeps late maximum word'.split(
    ' ',
  ),
);
/** Words that may stand before a bracket without calling anything on it. */
const BEFORE_BRACKETS = new Set(['if', 'else', 'and', 'or', 'of', 'with', 'for', 'word', 'regions', 'tie']);
const SEPARATORS = new Set(['+', '−', '=', '+=', '−=', '*=', '≥', '≤', '≠', '<', '>', ',', ';', ':', '…']);

const row = (parts: readonly Formula[]): Formula => (parts.length === 1 ? parts[0]! : { kind: 'row', parts });
/** What stands above or below a bar needs no brackets. */
const bare = (part: Formula): Formula => (part.kind === 'fenced' && part.open === '(' ? part.inside : part);

class Reader {
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  private sign(offset = 0): string | undefined {
    const token = this.tokens[this.at + offset];
    return token?.kind === 'sign' ? token.text : undefined;
  }

  private isOpen(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'sign' && token.text === '(';
  }

  /** Whether the name at a place is a word: by itself, or because it stands beside another name. */
  private isWord(at: number): boolean {
    const token = this.tokens[at];
    if (token?.kind !== 'name' || token.text === 'Σ') return false;
    if (this.isOpen(at + 1) && !BEFORE_BRACKETS.has(token.text) && !HAN.test(token.text)) return false;
    // The letter a is the name of an attraction, too.
    if (token.text === 'a') return this.tokens[at + 1]?.kind === 'name';
    if (WORDS.has(token.text) || HAN.test(token.text) || /[-’']./.test(token.text)) return true;
    if (/[_0-9]/.test(token.text) || token.text.length === 1 || GREEK.test(token.text)) return false;
    return [at - 1, at + 1].some((k) => {
      const beside = this.tokens[k];
      return beside?.kind === 'name' && beside.text.length > 1 && !WORDS.has(beside.text) && !HAN.test(beside.text);
    });
  }

  /** Index of the bracket that closes the one at `at`. */
  private closing(at: number): number {
    const pairs: Record<string, string> = { '(': ')', '[': ']' };
    const open = this.tokens[at]!.text;
    for (let k = at, depth = 0; k < this.tokens.length; k++) {
      const { kind, text } = this.tokens[k]!;
      if (kind !== 'sign') continue;
      if (text === open) depth++;
      else if (text === pairs[open] && --depth === 0) return k;
    }
    return -1;
  }

  private between(from: number, to: number): Formula {
    return new Reader(this.tokens.slice(from, to)).whole();
  }

  private fenced(): Formula | undefined {
    const open = this.sign();
    if (open === '(' || open === '[') {
      const end = this.closing(this.at);
      if (end < 0) return undefined;
      const inside = this.between(this.at + 1, end);
      this.at = end + 1;
      return { kind: 'fenced', open, inside, close: open === '(' ? ')' : ']' };
    }
    if (open !== '|') return undefined;
    const end = this.tokens.findIndex(({ kind, text }, k) => k > this.at && kind === 'sign' && text === '|');
    if (end < 0) return undefined;
    const inside = this.between(this.at + 1, end);
    this.at = end + 1;
    return { kind: 'fenced', open: '|', inside, close: '|' };
  }

  /** A symbol, number or bracket with what is called on it; nothing where there is none. */
  private atom(): Formula | undefined {
    const token = this.tokens[this.at];
    if (token === undefined) return undefined;
    if (token.kind === 'sign') return this.fenced();
    if (token.kind === 'number') {
      this.at++;
      return { kind: 'number', digits: token.text };
    }
    if (token.text === 'Σ' || this.isWord(this.at)) return undefined;
    this.at++;
    if (this.sign() !== '(') return symbolOf(token.text);
    const called = this.fenced();
    if (called === undefined) return symbolOf(token.text);
    if (token.text === 'sqrt') return { kind: 'root', of: bare(called) };
    return row([symbolOf(token.text), called]);
  }

  private factor(): Formula | undefined {
    let found = this.atom();
    while (found !== undefined) {
      if (this.sign() === '²') {
        this.at++;
        found = { kind: 'power', base: found, to: { kind: 'number', digits: '2' } };
      } else if (this.sign() === '^') {
        const before = this.at++;
        const to = this.atom();
        if (to === undefined) {
          this.at = before;
          break;
        }
        found = { kind: 'power', base: found, to: bare(to) };
      } else break;
    }
    return found;
  }

  /** What is divided by: one factor, or a sum of one. */
  private divisor(): Formula | undefined {
    if (this.tokens[this.at]?.text !== 'Σ') return this.factor();
    this.at++;
    const of = this.factor();
    if (of === undefined) {
      this.at--;
      return undefined;
    }
    return row([{ kind: 'sign', sign: '∑' }, of]);
  }

  whole(): Formula {
    const parts: Formula[] = [];
    /** Where the product under way begins. */
    let product = 0;
    const sign = (text: string): void => void parts.push({ kind: 'sign', sign: text });
    while (this.at < this.tokens.length) {
      if (this.isWord(this.at)) {
        const words: string[] = [];
        while (this.isWord(this.at)) words.push(this.tokens[this.at++]!.text);
        parts.push({ kind: 'words', words: words.join(' ') });
        product = parts.length;
        continue;
      }
      const found = this.factor();
      if (found !== undefined) {
        parts.push(found);
        continue;
      }
      const { text } = this.tokens[this.at++]!;
      if (text === 'Σ') {
        sign('∑');
      } else if (text === '/' && product < parts.length) {
        const below = this.divisor();
        if (below === undefined) {
          sign('/');
          product = parts.length;
          continue;
        }
        const summed = (part: Formula | undefined): boolean => part?.kind === 'sign' && part.sign === '∑';
        // A sum over a quotient; a quotient of two sums where the divisor is one too.
        const inside = below.kind === 'row' && summed(below.parts[0]);
        const from = summed(parts[product]) && !inside ? product + 1 : product;
        const above = parts.splice(from);
        parts.push({ kind: 'over', above: bare(row(above)), below: bare(below) });
      } else {
        sign(text);
        if (SEPARATORS.has(text)) product = parts.length;
      }
    }
    return row(parts);
  }
}

/** Names of rows that are not formulas: mixing of bits. */
const BITS = /0x|\^=|>>>|\*\*/;
const ASSIGNED = /(?:^|[^<>≥≤≠])(?:=|\+=|−=)/;

/** Whether a piece holds anything to be set as mathematics. */
const isMathematics = (tree: Formula): boolean =>
  tree.kind === 'row' ? tree.parts.some(isMathematics) : tree.kind !== 'words' && tree.kind !== 'sign';

/** Whether words stand in a piece. */
const speaks = (tree: Formula): boolean =>
  tree.kind === 'words' ||
  (tree.kind === 'symbol' && tree.name.length > 4) ||
  (tree.kind === 'row' && tree.parts.some(speaks));

function pieceOf(cell: string, first: boolean, before: string): Piece {
  const statement = /^(?:if|else|with)\b/.test(cell) || ASSIGNED.test(cell) || /[;:]$/.test(before);
  if (BITS.test(cell)) return { kind: 'code', text: cell };
  const tokens = tokensOf(cell);
  if (tokens === undefined) return first ? { kind: 'code', text: cell } : { kind: 'remark', words: cell };
  const tree = new Reader(tokens).whole();
  if (!first && !statement && speaks(tree)) return { kind: 'remark', words: cell };
  return isMathematics(tree) ? { kind: 'formula', tree, plain: cell } : { kind: 'remark', words: cell };
}

/** Cells of a line: three blanks part them, except inside brackets and before what is assigned. */
function cellsOf(line: string): readonly string[] {
  const text = line.replace(/\s+(?=(?:\+=|−=|\*=|=)\s)/g, ' ').trim();
  const cells: string[] = [];
  let depth = 0;
  let from = 0;
  for (let k = 0; k < text.length; k++) {
    if (text[k] === '(') depth++;
    else if (text[k] === ')') depth--;
    const gap = /^ {3,}/.exec(text.slice(k));
    if (gap === null || depth > 0) continue;
    cells.push(text.slice(from, k));
    k += gap[0].length - 1;
    from = k + 1;
  }
  return [...cells, text.slice(from)].map((cell) => cell.trim()).filter((cell) => cell !== '');
}

/** The lines of an equation, each in pieces. */
export function formulaLines(plain: string): readonly Line[] {
  return plain.split('\n').map((line) => {
    const cells = cellsOf(line);
    return {
      indent: Math.floor((line.length - line.trimStart().length) / 2),
      pieces: cells.map((cell, k) => pieceOf(cell, k === 0, cells[k - 1] ?? '')),
    };
  });
}
