/** A button that is an icon: its name is spoken, and seen under the pointer. */
import type { ComponentProps } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'icon' | 'label' | 'size'> {
  readonly icon: IconName;
  readonly label: string;
  readonly size?: number;
}

export function IconButton({ icon, label, size = 16, ...rest }: IconButtonProps) {
  return (
    <button type="button" class="act" aria-label={label} title={label} {...rest}>
      <Icon name={icon} size={size} />
    </button>
  );
}
