/** To see what a change did: the last one back and forth, and all of them with what they moved. */
import './change-tools.css';
import { Icon } from '../parts/icon.tsx';
import { useDocument, useText, useView } from '../studio/studio-context.ts';

export function ChangeTools() {
  const { canUndo, replaying, replay } = useDocument();
  const { sheet } = useView();
  const text = useText();
  const back = replaying.value;
  return (
    <span class="change-tools">
      <button
        type="button"
        class="act replay"
        aria-pressed={back}
        disabled={!canUndo.value && !back}
        title={back ? text.replaying : text.replayNote}
        onClick={replay}
      >
        <Icon name="replay" />
        <span class="tool-name">{text.replay}</span>
      </button>
      <button
        type="button"
        class="act changes-open"
        title={text.sheets.changes}
        aria-haspopup="dialog"
        onClick={() => (sheet.value = { kind: 'changes' })}
      >
        <Icon name="changes" />
        <span class="tool-name">{text.changes}</span>
      </button>
    </span>
  );
}
