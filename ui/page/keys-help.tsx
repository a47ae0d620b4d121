/** Every key of the page. */
import './keys-help.css';
import { shortcuts } from './keyboard.ts';
import { useText } from '../studio/studio-context.ts';

const apple = /Mac|iP(hone|ad|od)/.test(navigator.userAgent);
const written = (key: string): string => (apple ? key.replace('Ctrl ', '⌘ ') : key);

export function KeysHelp() {
  const { sheets, shortcuts: words } = useText();
  return (
    <section class="keys-help">
      <h2>{sheets.keys}</h2>
      <dl>
        {shortcuts.map(({ id, keys }) => (
          <div key={id}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{written(key)}</kbd>
              ))}
            </dt>
            <dd>{words[id]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
