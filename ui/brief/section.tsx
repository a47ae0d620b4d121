/** A part of a page under its heading. */
import type { ComponentChildren } from 'preact';

export interface SectionProps {
  /** In the rules of style. */
  readonly name: string;
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
}

export function Section({ name, title, note, children }: SectionProps) {
  return (
    <section class={`brief-${name}`}>
      <h2>
        {title}
        {note === undefined ? null : <small>{note}</small>}
      </h2>
      {children}
    </section>
  );
}
