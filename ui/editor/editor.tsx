/** Building a scenario without code: an editor over the document, checked and run while it is written. */
import '../parts/base.css';
import '../parts/controls.css';
import './editor.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { presetDocument } from '../facts/preset-list.ts';
import { useLang, useStudio } from '../studio/studio-context.ts';
import { AxisPane } from './axis-pane.tsx';
import { AxisSection } from './axis-section.tsx';
import { EditorContext, sectionOf, useEditor, useEditorText } from './editor-context.ts';
import { EditorHead, ToldLine, useImport, type Told } from './editor-head.tsx';
import { editorSession, type EditorSession } from './editor-session.ts';
import { ExpectSection } from './expect-section.tsx';
import { FaultList } from './fault-list.tsx';
import { isWithin } from './json-path.ts';
import { PackagesSection } from './packages-section.tsx';
import { RegionsSection, WorldSection } from './regions-section.tsx';
import { taken } from './scenario-edit.ts';
import { sectionIds, type SectionId } from './section-ids.ts';
import { SettingSection } from './setting-section.tsx';
import { editorText } from './text/text.ts';
import { WordsSection } from './words-section.tsx';

const views: Readonly<Record<SectionId, () => preact.JSX.Element>> = {
  words: WordsSection,
  setting: SettingSection,
  regions: RegionsSection,
  world: WorldSection,
  axis: AxisSection,
  packages: PackagesSection,
  expect: ExpectSection,
};

function SectionNav() {
  const session = useEditor();
  const text = useEditorText();
  const faults = session.faults.value;
  const nav = useRef<HTMLElement>(null);
  const here = session.section.value;
  useEffect(() => {
    // In a narrow column they do not all fit.
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [here]);
  return (
    <nav ref={nav} class="ed-nav" aria-label={text.sectionsLabel}>
      {sectionIds.map((id) => {
        const count = faults.filter(({ path }) => sectionOf(path) === id).length;
        return (
          <button
            key={id}
            type="button"
            aria-current={here === id ? 'page' : undefined}
            onClick={() => (session.section.value = id)}
          >
            {text.sections[id]}
            {count === 0 ? null : <em title={text.faultsIn(count)}>{count}</em>}
          </button>
        );
      })}
    </nav>
  );
}

/** The innermost field around a place of the document. */
function fieldAt(root: HTMLElement, place: string): HTMLElement | undefined {
  const around = [...root.querySelectorAll<HTMLElement>('[data-place]')].filter(({ dataset }) =>
    isWithin(place, dataset['place']!),
  );
  return around.toSorted((a, b) => b.dataset['place']!.length - a.dataset['place']!.length)[0];
}

function Section() {
  const session = useEditor();
  const text = useEditorText();
  const root = useRef<HTMLDivElement>(null);
  const section = session.section.value;
  const wanted = session.wanted.value;
  const View = views[section];
  const region = /^regions\[(\d+)\]/.exec(wanted ?? '')?.[1];
  useLayoutEffect(() => {
    root.current?.scrollTo({ top: 0 });
  }, [section]);
  useEffect(() => {
    if (wanted === null || root.current === null) return;
    // One region is shown at a time: the field is there after the next drawing.
    if (region !== undefined && session.region.peek() !== Number(region)) {
      session.region.value = Number(region);
      return;
    }
    const field = fieldAt(root.current, wanted);
    const control =
      field?.matches('button') === true ? field : field?.querySelector<HTMLElement>('input, select, textarea, button');
    field?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
    session.wanted.value = null;
  }, [wanted, section, region, session.region.value, session]);
  return (
    <div class="ed-section" ref={root} role="region" aria-label={text.sections[section]} key={section} tabIndex={-1}>
      <h2 class="spoken">{text.sections[section]}</h2>
      <View />
    </div>
  );
}

/** Steps back and forth belong to the draft, not to the page below, and to text fields their own. */
function stepOnKey(session: EditorSession, event: KeyboardEvent): void {
  const field = (event.target as Element).closest('input:not([type="checkbox"]), textarea');
  if (!(event.ctrlKey || event.metaKey) || event.altKey || field !== null) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) session.redo();
  else session.undo();
}

/** What is dragged in is not for the page below. */
function hold(event: DragEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

function Desk({
  told,
  onTell,
}: {
  readonly told: Told | undefined;
  readonly onTell: (told: Told | undefined) => void;
}) {
  const session = useEditor();
  const open = useImport(onTell);
  return (
    <div
      class="editor"
      onKeyDown={(event) => stepOnKey(session, event)}
      onDragEnter={hold}
      onDragLeave={hold}
      onDragOver={hold}
      onDrop={(event) => {
        hold(event);
        const [file] = event.dataTransfer?.files ?? [];
        if (file !== undefined) void open(file);
      }}
    >
      <EditorHead onTell={onTell} />
      <ToldLine told={told} onTell={onTell} />
      <div class="ed-body">
        <div class="ed-form">
          <SectionNav />
          <FaultList />
          <Section />
        </div>
        <AxisPane />
      </div>
    </div>
  );
}

/** @param from preset to begin with; the scenario on show for `own` */
export function Editor({ from }: { readonly from?: string | undefined }) {
  const studio = useStudio();
  const session = editorSession(studio);
  const lang = useLang();
  const [told, tell] = useState<Told>();
  useEffect(() => {
    const stop = session.follow();
    return () => {
      session.settle();
      session.check.stop();
      stop();
    };
  }, [session]);
  useEffect(() => {
    if (from === undefined) return;
    session.start(taken(from === 'own' ? studio.document.committed.peek() : presetDocument(from)));
    tell({ words: editorText[lang].started(session.scenario.peek().title[lang]) });
    // Once begun it is the draft that goes on, also after the page is loaded again.
    studio.view.sheet.value = { kind: 'editor' };
  }, [from, session, studio, lang]);
  return (
    <EditorContext.Provider value={session}>
      <Desk told={told} onTell={tell} />
    </EditorContext.Provider>
  );
}
