/** The model description as elements of the page. */
import type { ComponentChildren } from 'preact';
import { plain, type Block, type Declared, type Item, type Section, type Words } from '../../docs/generate/section.ts';
import type { Language } from '../../experiments/index.ts';
import { Equation } from './formula.tsx';
import { headingOf } from './model-outline.ts';

export interface DescriptionWords {
  /** Spoken name of the link to a heading itself. */
  readonly linkTo: (heading: string) => string;
}

function marked(words: Words): ComponentChildren {
  return words.map((word, i) => {
    if (typeof word === 'string') return word;
    switch (word.mark) {
      case 'strong':
        return <strong key={i}>{marked(word.words)}</strong>;
      case 'emphasis':
        return <em key={i}>{marked(word.words)}</em>;
      case 'code':
        return <code key={i}>{word.text}</code>;
    }
  });
}

const LONG = 24;
/** Numbers and ranges are not broken over lines; sentences get room even where the table has to scroll for it. */
function cellClass(cell: Words): { readonly class?: string } {
  const text = plain(cell);
  if (/^[-−]?\d[\d.,–−/ -]*$/.test(text)) return { class: 'md-number' };
  return text.length > LONG ? { class: 'md-words' } : {};
}

const place = (declared: Declared | undefined) => (declared === undefined ? {} : { id: declared.id });

function list(items: readonly Item[], ordered: boolean, key: number) {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag key={key}>
      {items.map(({ lines, items: inner, declared }, i) => (
        <li key={i} {...place(declared)}>
          {lines.map((line, k) => (k === 0 ? marked(line) : [<br key={k} />, marked(line)]))}
          {inner.length > 0 && list(inner, false, i)}
        </li>
      ))}
    </Tag>
  );
}

function block(item: Block, key: number, heading: string, lang: Language): ComponentChildren {
  switch (item.kind) {
    case 'paragraph':
      return <p key={key}>{marked(item.words)}</p>;
    case 'equation':
      return (
        // A wide equation scrolls, and what scrolls must be reachable by key.
        <div key={key} class="md-equation" role="region" aria-label={heading} tabIndex={0}>
          <Equation plain={item.lines} lang={lang} />
        </div>
      );
    case 'list':
      return list(item.items, item.ordered, key);
    case 'table':
      return (
        <div key={key} class="md-table" role="region" aria-label={heading} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {item.header.map((cell, i) =>
                  cell.length === 0 ? (
                    <td key={i} />
                  ) : (
                    <th key={i} scope="col">
                      {marked(cell)}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {item.rows.map(({ declared, cells }, i) => (
                <tr key={i} {...place(declared)}>
                  {cells.map((cell, k) => (
                    <td key={k} {...cellClass(cell)}>
                      {marked(cell)}
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

export interface SectionTextProps {
  readonly section: Section;
  readonly words: DescriptionWords;
  readonly lang: Language;
}

/** A section with its heading; tables are named by it. */
export function SectionText({ section, words, lang }: SectionTextProps) {
  const { id, level, blocks } = section;
  const heading = headingOf(section);
  const Tag = `h${level}` as const;
  return (
    <>
      <Tag id={id} tabIndex={-1}>
        {heading}
        <a class="md-anchor" href={`#${id}`} aria-label={words.linkTo(heading)}>
          #
        </a>
      </Tag>
      {blocks.map((item, i) => block(item, i, heading, lang))}
    </>
  );
}
