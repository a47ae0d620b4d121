import type { ComponentChildren, VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../../docs/generate/markdown.ts';
import { modelDescription } from '../../../docs/generate/model-description.ts';
import { item, list, row, sectionsOf, table } from '../../../docs/generate/parts.ts';
import type { Block } from '../../../docs/generate/section.ts';
import { SectionText } from '../../../ui/explain/description.tsx';

interface Found {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** Every element and text of a tree, in order. */
function nodes(node: ComponentChildren): readonly (Found | string)[] {
  if (Array.isArray(node)) return node.flatMap((child: ComponentChildren) => nodes(child));
  if (typeof node === 'string') return [node];
  if (node === null || typeof node !== 'object') return [];
  const { type, props } = node as VNode<{ children?: ComponentChildren; plain?: string }>;
  // An equation is set from its plain notation, whose own test is test/ui/explain/formula.test.tsx.
  if (props.plain !== undefined) return [props.plain];
  const inner = nodes(props.children);
  return typeof type === 'string' ? [{ type, props: props as Readonly<Record<string, unknown>> }, ...inner] : inner;
}

const words = { linkTo: (heading: string) => `to ${heading}` };
const drawn = (blocks: readonly Block[]) =>
  sectionsOf(
    [
      { title: 'T', blocks: [] },
      { number: '7.1', title: 'Costs', blocks },
    ],
    'en',
  )
    .slice(1)
    .flatMap((section) => nodes(SectionText({ section, words, lang: 'en' })));
const elements = (blocks: readonly Block[]) => drawn(blocks).filter((node) => typeof node !== 'string');

describe('the description as elements', () => {
  it('names tables by the heading above, scopes their columns and says what a row declares', () => {
    const found = elements([table(['a', ''], [row(['`x`', '0.1–0.3'], { name: 'x' })])]);
    expect(found.find(({ type }) => type === 'div')?.props).toMatchObject({
      'aria-label': '7.1 Costs',
      role: 'region',
      tabIndex: 0,
    });
    expect(found.filter(({ type }) => type === 'th').map(({ props }) => props['scope'])).toEqual(['col']);
    const cells = found.filter(({ type }) => type === 'td').map(({ props }) => props['class']);
    expect(cells).toEqual([undefined, undefined, 'md-number']);
    expect(found.filter(({ props }) => props['id'] === 'equation-7-1-x')).toHaveLength(1);
  });

  it('links headings to themselves', () => {
    const [heading, link] = elements([]);
    expect(heading).toMatchObject({ type: 'h3', props: { id: 'equation-7-1' } });
    expect(link).toMatchObject({
      type: 'a',
      props: { href: '#equation-7-1', 'aria-label': 'to 7.1 Costs' },
    });
  });

  it('breaks the lines of an item and puts a list into a list', () => {
    const types = elements([list([item(['one', '*two*'], [item(['three'])])], true)]).map(({ type }) => type);
    expect(types.slice(2)).toEqual(['ol', 'li', 'br', 'em', 'ul', 'li']);
  });

  it('says every word of the document, in the same order', () => {
    for (const language of ['en', 'zh'] as const) {
      const sections = modelDescription(language);
      const onPage = sections
        .flatMap((section) => nodes(SectionText({ section, words, lang: language })))
        .filter((node) => typeof node === 'string')
        .filter((text) => text !== '#')
        .join('');
      const inFile = markdown(sections).replaceAll(
        /^<a id.*$|^```(text)?$|^\| ---.*$| \(Equation 7\.\d+\)$|（方程 [^）]*）$/gm,
        '',
      );
      const letters = (text: string) => text.replaceAll(/[^\p{L}]/gu, '');
      expect(letters(onPage)).toBe(letters(inFile));
    }
  });
});
