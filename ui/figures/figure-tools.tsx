/** What can be done with a figure: a row of buttons that is one stop for the keyboard, arrows go along it. */
import './figure-tools.css';
import { useRef, useState } from 'preact/hooks';
import { picturePng } from './offscreen-svg.ts';

export interface Tool {
  readonly id: string;
  readonly label: string;
  /** Spoken name where the label does not say enough. */
  readonly name?: string;
  /** For a button that opens something. */
  readonly open?: boolean;
  readonly controls?: string;
  readonly act: () => void;
}

export interface DownloadOptions {
  readonly words: { readonly saveAs: (kind: string) => string; readonly saveFailed: string };
  /** The drawing as an SVG file, and the numbers behind it. */
  readonly picture: () => string;
  readonly csv: () => Blob;
  readonly save: (extension: string, content: Blob) => void;
  /** Says what was done. */
  readonly tell: (words: string) => void;
}

/** Tools that download a drawing: as a picture in two formats, and as numbers. */
export const downloadTools = ({ words, picture, csv, save, tell }: DownloadOptions): readonly Tool[] => [
  {
    id: 'svg',
    label: 'SVG',
    name: words.saveAs('SVG'),
    act: () => save('svg', new Blob([picture()], { type: 'image/svg+xml' })),
  },
  {
    id: 'png',
    label: 'PNG',
    name: words.saveAs('PNG'),
    act: () =>
      void picturePng(picture()).then(
        (blob) => save('png', blob),
        () => tell(words.saveFailed),
      ),
  },
  { id: 'csv', label: 'CSV', name: words.saveAs('CSV'), act: () => save('csv', csv()) },
];

export function FigureTools({ name, tools }: { readonly name: string; readonly tools: readonly Tool[] }) {
  const [last, setCurrent] = useState(0);
  const current = Math.min(last, tools.length - 1);
  const row = useRef<HTMLDivElement>(null);
  const go = (to: number): void => {
    const next = (to + tools.length) % tools.length;
    setCurrent(next);
    (row.current?.children[next] as HTMLElement | undefined)?.focus();
  };
  const steps: Readonly<Record<string, () => number>> = {
    ArrowRight: () => current + 1,
    ArrowLeft: () => current - 1,
    Home: () => 0,
    End: () => tools.length - 1,
  };
  return (
    <div
      ref={row}
      class="fg-tools"
      role="toolbar"
      aria-label={name}
      onKeyDown={(event: KeyboardEvent) => {
        const step = steps[event.key];
        if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        event.stopPropagation();
        go(step());
      }}
    >
      {tools.map(({ id, label, name: spoken, open, controls, act }, i) => (
        <button
          key={id}
          type="button"
          tabIndex={i === current ? 0 : -1}
          aria-label={spoken}
          aria-expanded={open}
          aria-controls={open ? controls : undefined}
          onFocus={() => setCurrent(i)}
          onClick={act}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
