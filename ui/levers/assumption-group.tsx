import type { ComponentChildren } from 'preact';

interface AssumptionGroupProps {
  readonly title: string;
  /** What stands at the right of the title. */
  readonly note: string | number;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

/** A group of the assumptions under a title that opens it. */
export function AssumptionGroup({ title, note, open, onToggle, children }: AssumptionGroupProps) {
  return (
    <section class="assumption-group">
      <h3>
        <button type="button" aria-expanded={open} onClick={onToggle}>
          {title}
          <span>{note}</span>
        </button>
      </h3>
      {open ? children : null}
    </section>
  );
}
