/** The views of the page, one beside the other. */
import './screen-nav.css';
import { screenIds } from '../studio/view.ts';
import { useText, useView } from '../studio/studio-context.ts';

export function ScreenNav() {
  const { screen } = useView();
  const text = useText();
  return (
    <nav class="screen-nav" aria-label={text.screens.label}>
      {screenIds.map((id) => (
        <button
          key={id}
          type="button"
          aria-current={screen.value === id ? 'page' : undefined}
          onClick={() => (screen.value = id)}
        >
          {text.screens[id]}
        </button>
      ))}
    </nav>
  );
}
