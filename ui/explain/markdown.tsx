/** Markdown as elements of the page. No HTML passes through: text stays text. */
import { Fragment, type ComponentChildren } from 'preact';
import { plainText, type Block, type Inline } from './markdown-blocks.ts';

export interface MarkdownWords {
  /** Spoken name of the link to a heading itself. */
  readonly linkTo: (heading: string) => string;
}

function inlines(children: readonly Inline[]): ComponentChildren {
  return children.map((child, i) => {
    if (typeof child === 'string') return child;
    switch (child.kind) {
      case 'strong':
        return <strong key={i}>{inlines(child.children)}</strong>;
      case 'emphasis':
        return <em key={i}>{inlines(child.children)}</em>;
      case 'code':
        return <code key={i}>{child.text}</code>;
      case 'break':
        return <br key={i} />;
      case 'link':
        return (
          <a
            key={i}
            href={child.href}
            {...(/^https?:/i.test(child.href) && { rel: 'noopener noreferrer', target: '_blank' })}
          >
            {inlines(child.children)}
          </a>
        );
    }
  });
}

const LONG = 24;
/** Numbers and ranges are not broken over lines; sentences get room even where the table has to scroll for it. */
function cellClass(cell: readonly Inline[]): { readonly class?: string } {
  const text = plainText(cell);
  if (/^[-−]?\d[\d.,–−/ -]*$/.test(text)) return { class: 'md-number' };
  return text.length > LONG ? { class: 'md-words' } : {};
}

const optionalId = (id: string) => (id === '' ? {} : { id });

function block(item: Block, key: number, above: string, words: MarkdownWords): ComponentChildren {
  switch (item.kind) {
    case 'heading': {
      const Tag = `h${Math.min(6, item.level)}` as 'h2';
      return (
        <Tag key={key} id={item.id} tabIndex={-1}>
          {inlines(item.children)}
          <a class="md-anchor" href={`#${item.id}`} aria-label={words.linkTo(plainText(item.children))}>
            #
          </a>
        </Tag>
      );
    }
    case 'paragraph':
      return <p key={key}>{inlines(item.children)}</p>;
    case 'code':
      return (
        // A wide equation scrolls, and what scrolls must be reachable by key.
        <pre key={key} tabIndex={0} lang="en">
          <code>{item.text}</code>
        </pre>
      );
    case 'list': {
      const Tag = item.ordered ? 'ol' : 'ul';
      return (
        <Tag key={key}>
          {item.items.map(({ id, blocks }, i) => (
            <li key={i} {...optionalId(id)}>
              {blocks.map((inner, k) =>
                inner.kind === 'paragraph' ? (
                  <Fragment key={k}>{inlines(inner.children)}</Fragment>
                ) : (
                  block(inner, k, above, words)
                ),
              )}
            </li>
          ))}
        </Tag>
      );
    }
    case 'table':
      return (
        <div key={key} class="md-table" role="region" aria-label={above} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {item.header.map((cell, i) =>
                  plainText(cell) === '' ? (
                    <td key={i} />
                  ) : (
                    <th key={i} scope="col">
                      {inlines(cell)}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {item.rows.map(({ id, cells }, i) => (
                <tr key={i} {...optionalId(id)}>
                  {cells.map((cell, k) => (
                    <td key={k} {...cellClass(cell)}>
                      {inlines(cell)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}

/** Blocks of a document, tables named by the heading they stand under. */
export function MarkdownBlocks({
  blocks,
  words,
}: {
  readonly blocks: readonly Block[];
  readonly words: MarkdownWords;
}) {
  let above = '';
  return (
    <>
      {blocks.map((item, i) => {
        if (item.kind === 'heading') above = plainText(item.children);
        return block(item, i, above, words);
      })}
    </>
  );
}
