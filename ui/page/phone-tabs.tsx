import './phone-tabs.css';
import { Icon, type IconName } from '../parts/icon.tsx';
import type { PhoneTab } from '../studio/view.ts';
import { useLang, useText, useView } from '../studio/studio-context.ts';

const tabs: readonly { readonly id: PhoneTab; readonly icon: IconName }[] = [
  { id: 'studio', icon: 'play' },
  { id: 'levers', icon: 'levers' },
  { id: 'outcomes', icon: 'chart' },
  { id: 'story', icon: 'book' },
];

/** The bar of screens above has a studio already. */
const stageAndCharts = { en: 'Course', zh: '走势' };

/** On a phone the four parts of the page are one tab away from each other. */
export function PhoneTabs() {
  const { tab } = useView();
  const text = useText();
  const lang = useLang();
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
          {id === 'studio' ? stageAndCharts[lang] : text.bottomTabs[id]}
        </button>
      ))}
    </nav>
  );
}
