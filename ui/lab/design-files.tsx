/** Designs as files: opened, pasted, saved, and the command that runs the same. */
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  LARGEST_DOCUMENT_BYTES,
  designs,
  faultText,
  parseDesign,
  utf8Fault,
  type DesignDocument,
  type Fault,
  type ReadDesign,
} from '../../experiments/index.ts';
import { CopyCommand } from '../controls/copy-command.tsx';
import { shellText } from '../facts/command-line.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { saveFile } from '../parts/save-file.ts';
import { useDocument, useExchange, useLang, useNotices } from '../studio/studio-context.ts';
import { designFile } from './lab-words.ts';
import { labText } from './text/text.ts';

/** Lets the browser save a design. */
export function saveDesign(design: DesignDocument): void {
  saveFile(designFile(design), new Blob([`${JSON.stringify(design, null, 2)}\n`], { type: 'application/json' }));
}

const isShipped = (design: DesignDocument): boolean =>
  design.id !== undefined && JSON.stringify(designs.get(design.id)) === JSON.stringify(design);

/** The command that gives the same rows. */
export function sweepCommand(design: DesignDocument): string {
  const name = design.id ?? 'design';
  return shellText(['sweep', isShipped(design) ? name : designFile(design), '--out', name]);
}

/** The file and the command of a design. */
export function DesignTools({ design }: { readonly design: DesignDocument }) {
  const text = labText[useLang()];
  return (
    <>
      <LinkButton onClick={() => saveDesign(design)}>{text.saveDesign}</LinkButton>
      <span title={isShipped(design) ? text.commandShipped : text.commandNote(designFile(design))}>
        <CopyCommand command={() => sweepCommand(design)} />
      </span>
    </>
  );
}

/** Opens designs from files and pasted text; what is wrong with one is said here, and what was there stays. */
export function OpenDesign({ onRead }: { readonly onRead: (read: ReadDesign) => void }) {
  const lang = useLang();
  const text = labText[lang];
  const { presets } = useDocument();
  const { handed } = useExchange();
  const notices = useNotices();
  const picker = useRef<HTMLInputElement>(null);
  const pasted = useRef<HTMLTextAreaElement>(null);
  const [pasting, setPasting] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);

  function take(source: string): void {
    const read = parseDesign(source, presets);
    if ('faults' in read) {
      setFaults(read.faults);
      return;
    }
    setFaults([]);
    setPasting(false);
    onRead(read);
  }
  async function open(file: File): Promise<void> {
    if (file.size > LARGEST_DOCUMENT_BYTES) {
      notices.show({ about: 'file', kind: 'fault', title: (words) => words.notices.fileTooLarge(file.name) });
      return;
    }
    const bytes = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => undefined,
    );
    if (bytes === undefined) {
      notices.show({ about: 'file', kind: 'fault', title: (words) => words.notices.fileUnreadable(file.name) });
      return;
    }
    const fault = utf8Fault(bytes);
    if (fault === undefined) take(new TextDecoder().decode(bytes));
    else setFaults([fault]);
  }
  // A design that came to the page another way: dropped on it, or opened as if it were a scenario.
  const waiting = handed.value;
  useEffect(() => {
    if (waiting === null) return;
    handed.value = null;
    take(waiting);
  }, [waiting]);
  return (
    <div class="lab-files">
      <div class="lab-files-acts">
        <button type="button" class="act framed" onClick={() => picker.current?.click()}>
          {text.openFile}
        </button>
        <button type="button" class="act framed" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {text.paste}
        </button>
        <span class="faint">{text.drop}</span>
      </div>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) void open(file);
        }}
      />
      {pasting ? (
        <div class="lab-paste">
          <textarea
            ref={pasted}
            rows={6}
            spellcheck={false}
            aria-label={text.pasteHere}
            placeholder="{ &quot;design&quot;: 1, …"
          />
          <button type="button" class="act main" onClick={() => take(pasted.current!.value)}>
            {text.read}
          </button>
        </div>
      ) : null}
      {faults.length === 0 ? null : (
        <div class="lab-faults" role="alert">
          <p>{text.faults}</p>
          <ul>
            {faults.map((fault) => (
              <li key={fault.path}>{faultText(fault, lang)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
