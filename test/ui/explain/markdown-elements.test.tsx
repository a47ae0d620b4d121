import type { ComponentChildren, VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { MarkdownBlocks } from '../../../ui/explain/markdown.tsx';
import { parseMarkdown } from '../../../ui/explain/markdown-blocks.ts';

interface Found {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** Every element of a tree, in order. */
function elements(node: ComponentChildren): readonly Found[] {
  if (Array.isArray(node)) return node.flatMap((child: ComponentChildren) => elements(child));
  if (node === null || typeof node !== 'object') return [];
  const { type, props } = node as VNode<{ children?: ComponentChildren }>;
  const inner = elements(props.children);
  return typeof type === 'string' ? [{ type, props: props as Readonly<Record<string, unknown>> }, ...inner] : inner;
}

const draw = (source: string) =>
  elements(MarkdownBlocks({ blocks: parseMarkdown(source), words: { linkTo: (heading) => `to ${heading}` } }));

describe('markdown as elements', () => {
  it('names tables by the heading above and scopes their columns', () => {
    const found = draw('## Costs\n\n| a | |\n| --- | --- |\n| `x` | 0.1–0.3 |');
    expect(found.find(({ type }) => type === 'div')?.props).toMatchObject({
      'aria-label': 'Costs',
      role: 'region',
      tabIndex: 0,
    });
    expect(found.filter(({ type }) => type === 'th').map(({ props }) => props['scope'])).toEqual(['col']);
    expect(found.filter(({ type }) => type === 'td').map(({ props }) => props['class'])).toEqual([
      undefined,
      undefined,
      'md-number',
    ]);
  });

  it('links headings to themselves', () => {
    const found = draw('<a id="section-1"></a>\n\n## One');
    expect(found[0]).toMatchObject({ type: 'h2', props: { id: 'section-1' } });
    expect(found[1]).toMatchObject({ type: 'a', props: { href: '#section-1', 'aria-label': 'to One' } });
  });

  it('sets no HTML', () => {
    for (const { type, props } of draw('<img src=x onerror=y>\n\n- <b>z</b>\n\n[k](javascript:z)')) {
      expect(['p', 'ul', 'li']).toContain(type);
      expect(props).not.toHaveProperty('dangerouslySetInnerHTML');
    }
  });
});
