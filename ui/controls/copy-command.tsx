/** A button that puts a command on the clipboard, or shows it where the clipboard is closed to the page. */
import './copy-command.css';
import { useState } from 'preact/hooks';
import { copyText } from '../parts/copy-text.ts';
import { useLapsing } from '../parts/use-lapsing.ts';
import { Icon } from '../parts/icon.tsx';
import { useText } from '../studio/studio-context.ts';

export interface CopyCommandProps {
  readonly command: () => string;
  readonly class?: string;
  /** What the command repeats; one question where that is not said. */
  readonly of?: 'comparison';
}

export function CopyCommand({ command, class: kind = 'link', of }: CopyCommandProps) {
  const { share } = useText();
  const words = of === 'comparison' ? share.copyComparison : share.copyCommand;
  const [copied, setCopied] = useLapsing<string>();
  const [byHand, setByHand] = useState<string>();
  const now = command();
  const done = copied === now;
  return (
    <span class="copy-command">
      <button
        type="button"
        class={kind}
        title={share.sameNumbers}
        onClick={async () => {
          const there = await copyText(now);
          setCopied(there ? now : undefined);
          setByHand(there ? undefined : now);
        }}
      >
        <Icon name={done ? 'check' : 'terminal'} size={13} />
        <span>{done ? share.copied : words}</span>
      </button>
      <span class="spoken" role="status">
        {done ? share.copied : ''}
      </span>
      {byHand === undefined ? null : (
        <label class="by-hand">
          {share.noClipboard}
          <textarea readOnly rows={4} value={byHand} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </span>
  );
}
