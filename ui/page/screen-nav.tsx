/** The views of the page, one beside the other. */
import './screen-nav.css';
import { useEffect, useRef } from 'preact/hooks';
import { screenIds } from '../studio/view.ts';
import { useText, useView } from '../studio/studio-context.ts';

export function ScreenNav() {
  const { screen } = useView();
  const text = useText();
  const nav = useRef<HTMLElement>(null);
  const here = screen.value;
  useEffect(() => {
    // On a phone they do not all fit.
    const button = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (button != null)
      nav.current!.scrollLeft = button.offsetLeft - (nav.current!.clientWidth - button.offsetWidth) / 2;
  }, [here]);
  return (
    <nav ref={nav} class="screen-nav" aria-label={text.screens.label}>
      {screenIds.map((id) => (
        <button
          key={id}
          type="button"
          aria-current={here === id ? 'page' : undefined}
          onClick={() => (screen.value = id)}
        >
          {text.screens[id]}
        </button>
      ))}
    </nav>
  );
}
