import './phone-tabs.css';
import { Icon, type IconName } from '../parts/icon.tsx';
import type { PhoneTab } from '../studio/view.ts';
import { useText, useView } from '../studio/studio-context.ts';

const tabs: readonly { readonly id: PhoneTab; readonly icon: IconName }[] = [
  { id: 'studio', icon: 'play' },
  { id: 'levers', icon: 'levers' },
  { id: 'outcomes', icon: 'chart' },
  { id: 'story', icon: 'book' },
];

/** On a phone the four parts of the page are one tab away from each other. */
export function PhoneTabs() {
  const { tab } = useView();
  const text = useText();
  return (
    <nav class="phone-tabs">
      {tabs.map(({ id, icon }) => (
        <button
          key={id}
          type="button"
          aria-current={tab.value === id ? 'page' : undefined}
          onClick={() => {
            tab.value = id;
            window.scrollTo({ top: 0, behavior: 'instant' });
          }}
        >
          <Icon name={icon} size={18} />
          {text.bottomTabs[id]}
        </button>
      ))}
    </nav>
  );
}
