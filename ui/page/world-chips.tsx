/** That the world is not the preset's, under the sentence that speaks of it: a chip for every change takes it back. */
import './world-chips.css';
import { useMemo } from 'preact/hooks';
import { scenarioOf } from '../../experiments/index.ts';
import { withoutChange, worldChanges, worldChangeWords, type WorldChange } from '../levers/world-changes.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Icon } from '../parts/icon.tsx';
import { usePhone } from '../parts/use-media.ts';
import { useDocument, useLang } from '../studio/studio-context.ts';

/** Chips beside the words, and on a phone; more open as a list. */
const SHOWN = 2;
const SHOWN_PHONE = 1;

const words = {
  en: {
    changed: 'World changed:',
    back: (what: string) => `Take back: ${what}`,
    more: (n: number) => `+${n} more`,
    list: 'What differs from the scenario as it was shipped',
  },
  zh: {
    changed: '世界已改动：',
    back: (what: string) => `撤销这一处改动：${what}`,
    more: (n: number) => `另有 ${n} 处`,
    list: '与预设情景的不同之处',
  },
} as const;

export function WorldChips() {
  const { committed, document, preset, presets, calendar, change } = useDocument();
  const lang = useLang();
  const phone = usePhone();
  const text = words[lang];
  const base = preset.value;
  const shown = document.value;
  const changes = useMemo(
    () => (base === undefined ? [] : worldChanges(base, scenarioOf(shown, presets))),
    [base, shown, presets],
  );
  if (base === undefined || changes.length === 0) return null;
  const takeBack = (one: WorldChange): void => change(withoutChange(committed.peek(), one, base, presets), 'commit');
  const chip = (one: WorldChange) => {
    const said = worldChangeWords(one, lang, calendar.value.label);
    return (
      <button
        key={said}
        type="button"
        class="world-chip"
        aria-label={text.back(said)}
        title={text.back(said)}
        onClick={() => takeBack(one)}
      >
        <span>{said}</span>
        <Icon name="close" size={11} />
      </button>
    );
  };
  const most = phone ? SHOWN_PHONE : SHOWN;
  const rest = changes.slice(most);
  return (
    <div class="world-chips" role="group" aria-label={text.changed}>
      <span>{text.changed}</span>
      {changes.slice(0, most).map(chip)}
      {rest.length === 0 ? null : (
        <Disclosure
          buttonClass="link world-more"
          label={text.more(rest.length)}
          panelClass="world-list"
          panelLabel={text.list}
        >
          {() => rest.map(chip)}
        </Disclosure>
      )}
    </div>
  );
}
