/** Equations of the model, set as mathematics by the browser, with their remarks beside them. */
import './formula.css';
import { useMemo } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { languageTags, type Language } from '../../experiments/index.ts';
import { formulaLines, type Formula, type Line, type Piece } from './formula-tree.ts';
import { equationIn } from './formula-words.ts';

/** A letter of its own leans; words, abbreviations and digits stand upright. All in the face of the page. */
function Letters({ name }: { readonly name: string }) {
  return (
    <mi mathvariant="normal" class={/^\p{L}$/u.test(name) ? 'formula-letter' : undefined}>
      {name}
    </mi>
  );
}

function symbol({ name, below, bar, prime }: Formula & { readonly kind: 'symbol' }, key: number | undefined) {
  const letters = bar ? (
    <mover accent>
      <Letters name={name} />
      <mo stretchy={false}>¯</mo>
    </mover>
  ) : (
    <Letters name={name} />
  );
  const index = below === undefined ? undefined : <Letters name={below} />;
  if (prime)
    return index === undefined ? (
      <msup key={key}>
        {letters}
        <mo>′</mo>
      </msup>
    ) : (
      <msubsup key={key}>
        {letters}
        {index}
        <mo>′</mo>
      </msubsup>
    );
  return index === undefined ? (
    <mrow key={key}>{letters}</mrow>
  ) : (
    <msub key={key}>
      {letters}
      {index}
    </msub>
  );
}

/** Words keep a blank to what is beside them, but not to the edge or to punctuation. */
function spaced(words: string, before: Formula | undefined, after: Formula | undefined): string {
  const closes = after?.kind === 'sign' && /[,;:)]/.test(after.sign);
  const full = /[，；：、（]$/.test(words);
  return `${before === undefined ? '' : '\u00a0'}${words}${after === undefined || closes || full ? '' : '\u00a0'}`;
}

function set(tree: Formula, key?: number): ComponentChildren {
  switch (tree.kind) {
    case 'symbol':
      return symbol(tree, key);
    case 'number':
      return <mn key={key}>{tree.digits}</mn>;
    case 'sign':
      return <mo key={key}>{tree.sign}</mo>;
    case 'words':
      return <mtext key={key}>{tree.words}</mtext>;
    case 'row':
      return (
        <mrow key={key}>
          {tree.parts.map((part, k) =>
            part.kind === 'words' ? (
              <mtext key={k}>{spaced(part.words, tree.parts[k - 1], tree.parts[k + 1])}</mtext>
            ) : (
              set(part, k)
            ),
          )}
        </mrow>
      );
    case 'fenced':
      return (
        <mrow key={key}>
          <mo fence>{tree.open}</mo>
          {set(tree.inside)}
          <mo fence>{tree.close}</mo>
        </mrow>
      );
    case 'over':
      return (
        <mfrac key={key}>
          {set(tree.above)}
          {set(tree.below)}
        </mfrac>
      );
    case 'power':
      return (
        <msup key={key}>
          {set(tree.base)}
          {set(tree.to)}
        </msup>
      );
    case 'root':
      return <msqrt key={key}>{set(tree.of)}</msqrt>;
  }
}

function Part({ piece }: { readonly piece: Piece }) {
  switch (piece.kind) {
    case 'formula':
      // What stands in plain notation is what is read aloud, copied and shown where mathematics is not set.
      return (
        <math displaystyle {...{ alttext: piece.plain }}>
          {set(piece.tree)}
        </math>
      );
    case 'remark':
      return <span class="formula-remark">{piece.words}</span>;
    case 'code':
      return <code>{piece.text}</code>;
  }
}

const depth = ({ indent }: Line) => (indent === 0 ? {} : { '--indent': indent });

export interface EquationProps {
  /** In plain notation, as in the declarations and the documents. */
  readonly plain: string;
  readonly lang: Language;
}

/** Lines of an equation, one below the other. */
export function Equation({ plain, lang }: EquationProps) {
  const lines = useMemo(() => formulaLines(equationIn(lang, plain)), [plain, lang]);
  return (
    <div class="formula" lang={languageTags[lang]}>
      {lines.map((line, k) => (
        <div key={k} class="formula-line" style={depth(line)}>
          {line.pieces.map((piece, i) => (
            <Part key={i} piece={piece} />
          ))}
        </div>
      ))}
    </div>
  );
}
