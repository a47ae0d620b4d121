/**
 * A sheet over the page: closes on Escape, on its button and on a click beside it; the focus goes back
 * where it was.
 */
import './sheet.css';
import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '../parts/icon.tsx';
import { lazy } from '../controls/lazy.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { useText, useView } from '../studio/studio-context.ts';

const SheetContent = lazy(() => import('./sheet-content.tsx').then((part) => part.SheetContent));

export function SheetOverPage() {
  const { sheet } = useView();
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = sheet.value;
  const open = shown !== null;
  useEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      class={`sheet${shown === null ? '' : ` sheet-${shown.kind}`}`}
      aria-label={shown === null ? undefined : text.sheets[shown.kind]}
      onClose={() => (sheet.value = null)}
      onClick={(event) => void (event.target === event.currentTarget && event.currentTarget.close())}
    >
      {shown === null ? null : (
        <div class="sheet-part">
          <IconButton
            class="act sheet-close"
            icon="close"
            label={text.close}
            title={undefined}
            onClick={() => dialog.current?.close()}
          />
          <ScreenBoundary>
            <SheetContent sheet={shown} />
          </ScreenBoundary>
        </div>
      )}
    </dialog>
  );
}
