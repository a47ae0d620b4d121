// @vitest-environment happy-dom
/** Equations in plain notation, read as trees and set as mathematics. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { modelDescription } from '../../../docs/generate/model-description.ts';
import { indicators } from '../../../engine/index.ts';
import { Equation } from '../../../ui/explain/formula.tsx';
import { formulaLines, symbolOf, type Formula } from '../../../ui/explain/formula-tree.ts';
import { equationIn } from '../../../ui/explain/formula-words.ts';

/** A tree in one line: fractions in braces, indices after an underscore. */
function written(tree: Formula): string {
  switch (tree.kind) {
    case 'symbol':
      return `${tree.bar ? 'bar ' : ''}${tree.name}${tree.below === undefined ? '' : `_${tree.below}`}${tree.prime ? "'" : ''}`;
    case 'number':
      return tree.digits;
    case 'sign':
      return tree.sign;
    case 'words':
      return `"${tree.words}"`;
    case 'row':
      return tree.parts.map(written).join(' ');
    case 'fenced':
      return `${tree.open}${written(tree.inside)}${tree.close}`;
    case 'over':
      return `{${written(tree.above)} / ${written(tree.below)}}`;
    case 'power':
      return `${written(tree.base)}^${written(tree.to)}`;
    case 'root':
      return `√${written(tree.of)}`;
  }
}
const read = (plain: string): string =>
  formulaLines(plain)
    .map(({ indent, pieces }) =>
      [
        '  '.repeat(indent),
        ...pieces.map((piece) =>
          piece.kind === 'formula' ? written(piece.tree) : piece.kind === 'remark' ? `# ${piece.words}` : piece.text,
        ),
      ].join(' '),
    )
    .join('\n')
    .replaceAll(/^ /gm, '');

test('names become letters with indices, bars and primes', () => {
  const of = (name: string) => written(symbolOf(name));
  expect(['phi', 'etaA', 'sigFit', 'mu3_c', 'K0', 'M0_c'].map(of)).toEqual([
    'φ',
    'η_A',
    'σ_fit',
    'μ_3,c',
    'K_0',
    'M_0,c',
  ]);
  expect(['bbar', 'sigma_bar', "W'", "tau'", 'l_rd', 'labourPoolUnit'].map(of)).toEqual([
    'bar b',
    'bar σ',
    "W'",
    "τ'",
    'l_rd',
    'labourPoolUnit',
  ]);
});

test.each([
  ['rho = 1 + landCost · (E / Z)^landEl', 'ρ = 1 + landCost · ({E / Z})^landEl'],
  ['a · b / (c · d) − e', '{a · b / c · d} − e'],
  ['Σ y · phi / Σ y', '{∑ y · φ / ∑ y}'],
  // A sum of quotients is not the quotient of a sum.
  ['(Σ y / A + Σ 0.5 · load / A_j) / Phi', '{∑ {y / A} + ∑ {0.5 · load / A_j} / Φ}'],
  ['pi = exp(−(1 − e)² · |o − b|² / (2 · V))', 'π = exp (− {(1 − e)^2 · |o − b|^2 / 2 · V})'],
  ['sqrt(K / K0)', '√{K / K_0}'],
  // What is wanted wears a star.
  ['min(1, 0.97 · L / E*)', 'min (1 , {0.97 · L / E*})'],
  ['load_j = hands · load*_j', 'load_j = hands · load*_j'],
  ['P^(−sp_c) · Q^sq_c', 'P^− sp_c · Q^sq_c'],
])('%s', (plain, tree) => {
  expect(read(plain)).toBe(tree);
});

test('words, conditions and remarks stay words; a line may break inside brackets', () => {
  expect(read('old  = t − birth > incAge                 here and everywhere')).toBe(
    '"old" = t − birth > incAge # here and everywhere',
  );
  expect(read('chi = (0.45 · insp if c = market, else 0)')).toBe('χ = (0.45 · insp "if" c = market , "else" 0)');
  expect(read('pain = honesty · ( insp · fine\n                 + social )')).toBe(
    'pain = honesty · ( insp · fine\n                + social )',
  );
  expect(read('h ^= h >>> 16')).toBe('h ^= h >>> 16');
});

const equations = [
  ...modelDescription('en').flatMap(({ blocks }) => blocks.flatMap((b) => (b.kind === 'equation' ? [b.lines] : []))),
  ...Object.values(indicators).map(({ equation }) => equation),
];

describe('every equation of the model and of an indicator', () => {
  test('keeps each number and name of the plain notation, in its order', () => {
    const letters = (text: string): string => text.replaceAll(/[^\d.A-Za-z]/g, '').replaceAll(/\.(?!\d)/g, '');
    for (const plain of equations) {
      const numbers = (text: string) => text.match(/(?<![\w.])\d+(?:\.\d+)?(?![\w.])/g) ?? [];
      expect(numbers(read(plain)).length).toBeGreaterThanOrEqual(numbers(plain).length);
      const kept = formulaLines(plain).flatMap(({ pieces }) =>
        pieces.map((piece) =>
          piece.kind === 'formula' ? piece.plain : piece.kind === 'remark' ? piece.words : piece.text,
        ),
      );
      expect(letters(kept.join(''))).toBe(letters(plain));
    }
  });

  test('has its words in Chinese on the Chinese page', () => {
    const english: string[] = [];
    const walk = (tree: Formula): void => {
      if (tree.kind === 'words' && /[a-z]{2,}/.test(tree.words)) english.push(tree.words);
      if (tree.kind === 'row') tree.parts.forEach(walk);
      if (tree.kind === 'fenced') walk(tree.inside);
      if (tree.kind === 'over') [tree.above, tree.below].forEach(walk);
      if (tree.kind === 'power') [tree.base, tree.to].forEach(walk);
      if (tree.kind === 'root') walk(tree.of);
    };
    for (const plain of equations)
      for (const { pieces } of formulaLines(equationIn('zh', plain)))
        for (const piece of pieces) {
          if (piece.kind === 'formula') walk(piece.tree);
          if (piece.kind === 'remark' && !/\p{Script=Han}/u.test(piece.words)) english.push(piece.words);
        }
    expect(english).toEqual([]);
  });
});

test('the browser sets it, and its plain notation stands behind it', () => {
  const root = globalThis.document.createElement('div');
  void act(() => render(<Equation plain="f = exp(−|k − m|² / (2 · sigFit²))      of a product" lang="en" />, root));
  const math = root.querySelector('math')!;
  expect(math.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML');
  expect(math.getAttribute('alttext')).toBe('f = exp(−|k − m|² / (2 · sigFit²))');
  expect(math.querySelectorAll('mfrac, msup')).toHaveLength(3);
  expect(root.querySelector('.formula-remark')?.textContent).toBe('of a product');
});
