/** The header of the first screen: the scenario, one step back, the levers, the laboratory. */
import './fork-header.css';
import { forkText } from '../fork/text/text.ts';
import { Icon, IconButton, Logo } from '../parts/icon.tsx';
import { useDocument, useLang, useText, useView } from '../studio/studio-context.ts';
import { LookButtons } from './look-buttons.tsx';
import { PresetPicker } from './preset-picker.tsx';
import { SharePanel } from './share-panel.tsx';

export function ForkHeader() {
  const { canUndo, undo } = useDocument();
  const { drawer, screen } = useView();
  const text = useText();
  const words = forkText[useLang()];
  return (
    <header class="head fork-head">
      <div class="fork-brand">
        <Logo />
        <b>{text.name}</b>
      </div>
      <PresetPicker />
      <span class="fork-gap" />
      <div class="acts">
        <IconButton class="act undo" icon="undo" label={text.undo} disabled={!canUndo.value} onClick={undo} />
        <button
          type="button"
          class="act fork-levers"
          aria-expanded={drawer.value}
          onClick={() => (drawer.value = !drawer.value)}
        >
          <Icon name="levers" />
          <span>{words.levers}</span>
        </button>
        <button type="button" class="act fork-laboratory" onClick={() => (screen.value = 'studio')}>
          <Icon name="chart" />
          <span>{words.laboratory}</span>
        </button>
        <LookButtons />
        <SharePanel />
      </div>
    </header>
  );
}
