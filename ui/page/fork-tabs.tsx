/** The fork on a phone: river, two worlds and levers are one tab away from each other, and the laboratory behind them. */
import './phone-tabs.css';
import { forkText } from '../fork/text/text.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { useLang, useView } from '../studio/studio-context.ts';

export function ForkTabs() {
  const { worlds, drawer, screen } = useView();
  const { tabs } = forkText[useLang()];
  const go = (show: boolean): void => {
    worlds.value = show;
    drawer.value = false;
    window.scrollTo({ top: 0, behavior: 'instant' });
  };
  const entries: readonly [name: string, icon: IconName, here: boolean, open: () => void][] = [
    [tabs.fork, 'fork', !worlds.value && !drawer.value, () => go(false)],
    [tabs.worlds, 'map', worlds.value && !drawer.value, () => go(true)],
    [tabs.levers, 'levers', drawer.value, () => (drawer.value = !drawer.value)],
    [tabs.studio, 'chart', false, () => (screen.value = 'studio')],
  ];
  return (
    <nav class="phone-tabs" aria-label={tabs.label}>
      {entries.map(([name, icon, here, open]) => (
        <button key={name} type="button" aria-current={here ? 'page' : undefined} onClick={open}>
          <Icon name={icon} size={18} />
          {name}
        </button>
      ))}
    </nav>
  );
}
