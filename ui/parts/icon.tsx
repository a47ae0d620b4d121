/** Line icons on a 16 px grid. */
import type { ComponentProps } from 'preact';

const paths = {
  moon: 'M12.5 10A5.5 5.5 0 0 1 6 3.5a5.5 5.5 0 1 0 6.5 6.5z',
  sun: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.2 1.2M11.8 11.8 13 13M3 13l1.2-1.2M11.8 4.2 13 3',
  undo: 'M6 3 3 6l3 3M3 6h6a4 4 0 0 1 0 8H7',
  redo: 'M10 3l3 3-3 3M13 6H7a4 4 0 0 0 0 8h2',
  replay: 'M11 2.5 13.5 5 11 7.5M13.5 5H5a2.5 2.5 0 0 0-2.5 2.5M5 13.5 2.5 11 5 8.5M2.5 11H11a2.5 2.5 0 0 0 2.5-2.5',
  changes: 'M2.5 4h6M2.5 8h4M2.5 12h3M13.5 4.5l-5.4 5.4-.8 2.6 2.6-.8 5.1-5.1z',
  plus: 'M8 3v10M3 8h10',
  keyboard: 'M1.5 4.5h13v7.5h-13zM4 7v.1M6.7 7v.1M9.3 7v.1M12 7v.1M5 9.7h6',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  levers: 'M2 4.5h6M11 4.5h3M2 11.5h3M8 11.5h6M9.5 3v3M6.5 10v3',
  share: 'M8 10V2M5 5l3-3 3 3M3 9v4h10V9',
  play: 'M5 3l8 5-8 5z',
  pause: 'M5.5 3v10M10.5 3v10',
  forward: 'M4 3l6 5-6 5zM12 3v10',
  back: 'M12 3 6 8l6 5zM4 3v10',
  close: 'M4 4l8 8M12 4l-8 8',
  dice: 'M3 3h10v10H3zM6 6v.1M10 6v.1M6 10v.1M10 10v.1M8 8v.1',
  book: 'M8 4C6.5 3 4.5 3 2.5 3.5v9C4.5 12 6.5 12 8 13c1.5-1 3.5-1 5.5-.5v-9C11.5 3 9.5 3 8 4zM8 4v9',
  chart: 'M2.5 13.5h11M4.5 13V9M8 13V4M11.5 13V7',
  link: 'M6.5 9.5l3-3M7 4.5l1.2-1.2a2.7 2.7 0 0 1 3.8 3.8L10.8 8.3M9 11.5l-1.2 1.2A2.7 2.7 0 0 1 4 8.9l1.2-1.2',
  terminal: 'M2.5 3h11v10h-11zM5 6.5 7 8l-2 1.5M8.5 10h2.5',
  save: 'M8 2v8M5 7l3 3 3-3M3 10v3.5h10V10',
  folder: 'M2.5 4h4l1.5 2h5.5v7h-11z',
  reset: 'M4 3v4h4M4.3 7A5 5 0 1 1 4 11',
  playhead: 'M8 2v12M5 5l-2.5 3L5 11M11 5l2.5 3L11 11',
  sideways: 'M5 4 1.5 8 5 12M11 4l3.5 4-3.5 4',
  fork: 'M8 15V9.5C8 6 3.5 6.5 3.5 2M8 9.5C8 6 12.5 6.5 12.5 2',
  map: 'M2 4l4-2 4 2 4-2v10l-4 2-4-2-4 2zM6 2v10M10 4v10',
  branch: 'M2.5 11.5h4c3 0 2.500-7 5.500-7h1.500M6.500 11.5h7M11.500 2.5l2 2-2 2M11.500 9.500l2 2-2 2',
  present: 'M2 3h12v8H2zM8 11v2.500M5 13.500h6',
  check: 'M3.5 8.5 6.5 11.5 12.5 5',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'icon' | 'label' | 'size'> {
  readonly icon: IconName;
  readonly label: string;
  readonly size?: number;
}

/** A button that is an icon: its name is spoken, and seen under the pointer. */
export function IconButton({ icon, label, size = 16, ...rest }: IconButtonProps) {
  return (
    <button type="button" class="act" aria-label={label} title={label} {...rest}>
      <Icon name={icon} size={size} />
    </button>
  );
}

/** Four firms of four levels. */
export function Logo() {
  return (
    <svg class="logo" width="34" height="34" viewBox="0 0 34 34" aria-hidden="true">
      <circle cx="13" cy="20" r="8.5" fill="var(--fn-2)" />
      <circle cx="24.5" cy="13.5" r="5" fill="var(--fn-3)" />
      <circle cx="25" cy="25" r="3.6" fill="var(--fn-1)" />
      <circle cx="14.5" cy="7.5" r="3" fill="var(--fn-0)" />
    </svg>
  );
}
