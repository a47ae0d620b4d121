/** How the fields of the editor get at the document and at the faults of their own place. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { pathText, type Fault } from '../../experiments/index.ts';
import { calendarOf, type Calendar } from '../facts/calendar.ts';
import { useLang } from '../studio/studio-context.ts';
import type { EditorSession } from './editor-session.ts';
import { isWithin, valueAt, withValue, type Json, type Keys } from './json-path.ts';
import type { SectionId } from './section-ids.ts';
import { editorText } from './text/text.ts';

export const EditorContext = createContext<EditorSession | undefined>(undefined);

export function useEditor(): EditorSession {
  const session = useContext(EditorContext);
  if (session === undefined) throw new Error('no editor around this component');
  return session;
}

export const useEditorText = () => editorText[useLang()];

/** Names of the quarters of the scenario that is edited. */
export const useEditedCalendar = (): Calendar => calendarOf(useEditor().scenario.value.start, useLang());

export interface Field {
  readonly place: string;
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Undefined takes it out of the document. */
  readonly set: (value: unknown) => void;
}

/**
 * A place of the document.
 * @param prepare makes a place for it where the document has none: a list of its own in place of the inherited one
 */
export function useField(keys: Keys, prepare: (document: Json) => Json = (document) => document): Field {
  const session = useEditor();
  const place = pathText(keys);
  return {
    place,
    value: valueAt(prepare(session.document.value), keys),
    faults: session.faults.value.filter(({ path }) => isWithin(path, place)),
    set: (value) => session.change(withValue(prepare(session.committed.peek()), keys, value), place),
  };
}

const sections: Readonly<Record<string, SectionId>> = {
  id: 'words',
  title: 'words',
  question: 'words',
  story: 'words',
  sources: 'words',
  extends: 'setting',
  industry: 'setting',
  place: 'setting',
  start: 'setting',
  quarters: 'setting',
  seed: 'setting',
  mechanismsOff: 'setting',
  regions: 'regions',
  assumptions: 'world',
  events: 'axis',
  policy: 'axis',
  packages: 'packages',
  expect: 'expect',
};

const topOf = (path: string): string => /^[^.[]*/.exec(path)![0];

/** Where a part of the document is edited; undefined for what is only kept. */
export const sectionOf = (path: string): SectionId | undefined => {
  const top = topOf(path);
  return Object.hasOwn(sections, top) ? sections[top] : undefined;
};

/** Parts of the document that this page keeps and does not edit. */
export const keptParts = (document: Json): readonly string[] =>
  Object.keys(document).filter((key) => key !== 'format' && !Object.hasOwn(sections, key));
