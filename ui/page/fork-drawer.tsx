/** Levers, assumptions and luck beside the fork. */
import './fork-drawer.css';
import { useEffect, useRef } from 'preact/hooks';
import { lazy } from '../controls/lazy.tsx';
import { useForkText } from '../fork/fork-context.ts';
import { IconButton } from '../parts/icon.tsx';
import { useView } from '../studio/studio-context.ts';

const DrawerContent = lazy(() => import('./drawer-content.tsx').then((part) => part.DrawerContent));

export function ForkDrawer() {
  const { drawer } = useView();
  const text = useForkText();
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    root.current?.focus({ preventScroll: true });
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) drawer.value = false;
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [drawer]);
  return (
    <aside class="fork-drawer" ref={root} tabIndex={-1} aria-label={text.levers}>
      <header>
        <h2>{text.levers}</h2>
        <IconButton icon="close" label={text.closeLevers} onClick={() => (drawer.value = false)} />
      </header>
      <DrawerContent />
    </aside>
  );
}
