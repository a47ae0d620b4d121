/** A button and the panel it opens: closes on Escape, on a click elsewhere, and returns the focus. */
import './disclosure.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

export interface DisclosureProps {
  readonly buttonClass: string;
  readonly label: ComponentChildren;
  /** Spoken name of the button where the label does not say enough. */
  readonly name?: string;
  readonly panelClass: string;
  readonly panelLabel: string;
  readonly children: (close: () => void) => ComponentChildren;
}

export function Disclosure({ buttonClass, label, name, panelClass, panelLabel, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (): void => {
    if (root.current?.contains(document.activeElement)) button.current?.focus();
    setOpen(false);
  };
  useEffect(() => {
    if (!open) return undefined;
    const elsewhere = (event: Event): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    };
    addEventListener('pointerdown', elsewhere, true);
    addEventListener('focusin', elsewhere);
    addEventListener('keydown', escape, true);
    return () => {
      removeEventListener('pointerdown', elsewhere, true);
      removeEventListener('focusin', elsewhere);
      removeEventListener('keydown', escape, true);
    };
  }, [open]);
  return (
    <div class="disclosure" ref={root}>
      <button
        type="button"
        class={buttonClass}
        ref={button}
        aria-expanded={open}
        aria-controls={id}
        aria-label={name}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open ? (
        <div id={id} class={`panel-float ${panelClass}`} role="region" aria-label={panelLabel}>
          {children(close)}
        </div>
      ) : null}
    </div>
  );
}
