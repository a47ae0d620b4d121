/** The document under construction, kept in this browser from one visit to the next. */
import { isObject, type Json } from './json-path.ts';

const KEY = 'jiqun.editor.draft';

/** The draft of the last visit; undefined where there is none that can be read. */
export function keptDraft(): Json | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the browser took it. */
export function keepDraft(document: Json): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(document));
    return true;
  } catch {
    return false;
  }
}
