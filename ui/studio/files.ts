/** Scenario documents as files: opened, dropped on the page, saved. */
import { LARGEST_DOCUMENT_BYTES, faultText, utf8Fault, type ScenarioDocument } from '../../experiments/index.ts';
import { saveFile } from '../parts/save-file.ts';
import type { Exchange } from './exchange.ts';
import type { Notices } from './notices.ts';
import type { AppText } from './text/text.ts';

/** Files that are tables, or that people take for one. */
const table = /\.(?:csv|tsv|tab|txt|xlsx?|ods|numbers)$/i;

/** Opens a file the user gave; faults are reported and nothing changes. */
export async function openFile(file: File, exchange: Exchange, notices: Notices): Promise<void> {
  const { name } = file;
  if (table.test(name)) {
    exchange.openTable(file);
    return;
  }
  if (file.size > LARGEST_DOCUMENT_BYTES) {
    notices.show({ about: 'file', kind: 'fault', title: (text) => text.notices.fileTooLarge(name) });
    return;
  }
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    notices.show({ about: 'file', kind: 'fault', title: (words) => words.notices.fileUnreadable(name) });
    return;
  }
  const notice = { about: 'file', title: (words: AppText) => words.notices.fileFaults(name) } as const;
  const fault = utf8Fault(bytes);
  if (fault === undefined) exchange.openText(new TextDecoder().decode(bytes), notice);
  else notices.show({ ...notice, kind: 'fault', lines: [(lang) => faultText(fault, lang)] });
}

/** Name a document is saved under. */
export function fileNameOf(document: ScenarioDocument): string {
  const name = document.id ?? (document.extends === undefined ? 'scenario' : `${document.extends}-changed`);
  return `${name}.json`;
}

/** Lets the browser save a document. */
export function saveDocument(document: ScenarioDocument): void {
  saveFile(fileNameOf(document), new Blob([`${JSON.stringify(document, null, 2)}\n`], { type: 'application/json' }));
}
