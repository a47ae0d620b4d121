import type { ComponentProps } from 'preact';

/** A button that stands in a text like a link. */
export function LinkButton(props: ComponentProps<'button'>) {
  return <button type="button" class="link" {...props} />;
}
