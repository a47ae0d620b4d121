/** Scenario documents as files: opened, dropped on the page, saved. */
import type { ScenarioDocument } from '../../experiments/index.ts';
import type { Studio } from './studio.ts';

const LARGEST = 4_000_000;

/** Opens a file the person gave; whatever is wrong with it is told and nothing changes. */
export async function openFile(studio: Studio, file: File): Promise<void> {
  const { name } = file;
  if (file.size > LARGEST) {
    studio.notices.show({ about: 'file', kind: 'fault', title: (text) => text.notices.fileTooLarge(name) });
    return;
  }
  let text: string;
  try {
    text = await file.text();
  } catch {
    studio.notices.show({ about: 'file', kind: 'fault', title: (words) => words.notices.fileUnreadable(name) });
    return;
  }
  studio.openText(text, { about: 'file', title: (words) => words.notices.fileFaults(name) });
}

/** Name a document is saved under. */
export function fileNameOf(document: ScenarioDocument): string {
  const name = document.id ?? (document.extends === undefined ? 'scenario' : `${document.extends}-changed`);
  return `${name}.json`;
}

/** Lets the browser save a document. */
export function saveDocument(document: ScenarioDocument): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(document, null, 2)}\n`], { type: 'application/json' }));
  const link = window.document.createElement('a');
  link.href = url;
  link.download = fileNameOf(document);
  link.click();
  // The download has its own reference once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Puts text on the clipboard; false when the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
