/** The brief over the page: what it rests on is worked out, the two pages are shown as they print, and one file is saved. */
// Parts of the page shown here too are built into a file of their own; with these named, what holds everywhere comes
// first in it.
import '../parts/base.css';
import '../parts/controls.css';
import './pages.css';
import './brief.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { compareWords } from '../compare/compare-context.ts';
import { Icon } from '../parts/icon.tsx';
import { usePaperPart } from '../parts/paper-part.ts';
import { ProgressLine } from '../parts/progress-line.tsx';
import { saveFile } from '../parts/save-file.ts';
import { Select } from '../parts/select.tsx';
import { useSize } from '../parts/use-size.ts';
import { shareLink } from '../studio/address.ts';
import { linksSupported } from '../studio/link.ts';
import { useLang, useStudio } from '../studio/studio-context.ts';
import { workOf, type BriefWork } from './brief-work.ts';
import { FittedPages } from './fitted-pages.tsx';
import { gather } from './gather.ts';
import { offlineFile } from './offline-file.ts';
import { briefText } from './text/text.ts';

const languages = ['en', 'zh'] as const;
/** Width of a sheet of paper, pixels. */
const SHEET = 794;

function Progress({ work }: { readonly work: BriefWork }) {
  const text = briefText[useLang()];
  const step = work.step.value;
  const complete = step === undefined && work.done.value;
  const words =
    step === undefined ? (complete ? text.ready : text.unfinished) : text.steps[step.id](step.done, step.total);
  return (
    <div class="brief-progress">
      <ProgressLine label={words} now={step?.done ?? 0} most={step?.total ?? 1} {...(complete ? { share: 1 } : {})} />
      <p>
        <span role="status">{words}</span>
        {step !== undefined ? (
          <button type="button" class="act framed" onClick={work.stop}>
            {text.stop}
          </button>
        ) : complete ? null : (
          <button type="button" class="act framed" onClick={work.goOn}>
            {text.goOn}
          </button>
        )}
      </p>
    </div>
  );
}

/** The address that opens this scenario with what is asked of it; undefined until it is known. */
function useLink(): string | undefined {
  const { exchange, document } = useStudio();
  const committed = document.committed.value;
  const [link, setLink] = useState<string | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    if (linksSupported) void shareLink(exchange).then((made) => wanted && setLink(made));
    return () => void (wanted = false);
  }, [exchange, committed]);
  return link;
}

export function Brief() {
  const studio = useStudio();
  const lang = useLang();
  const text = briefText[lang];
  const work = workOf(studio);
  useEffect(work.enter, [work]);
  const link = useLink();
  const facts = gather(studio, work, lang, link);
  // Only what differs is drawn again.
  const key = JSON.stringify(facts);
  const steady = useMemo(() => facts, [key]);
  usePaperPart(() => <FittedPages facts={steady} />, true);
  const root = useRef<HTMLDivElement>(null);
  const { width } = useSize(root);
  const { nameOf } = compareWords(work.session, studio.document, lang);
  const choices = work.choices.value;

  function save(): void {
    const both = languages.map((one) => gather(studio, work, one, link));
    const file = new Blob([offlineFile(both, lang)], { type: 'text/html' });
    saveFile(`${steady.id}-brief.html`, file);
  }

  return (
    <div class="brief-view">
      <h2 class="brief-heading">{text.brief}</h2>
      <div class="brief-tools">
        <button type="button" class="act main" disabled={steady.futures === 0} onClick={() => print()}>
          <Icon name="present" size={13} />
          <span>{text.print}</span>
        </button>
        <button type="button" class="act framed" disabled={steady.futures === 0} title={text.saveNote} onClick={save}>
          <Icon name="save" size={13} />
          <span>{text.save}</span>
        </button>
        {choices.length < 2 ? null : (
          <label>
            <span>{text.about}</span>
            <Select
              value={work.focus.value ?? ''}
              options={choices.map((id) => [id, nameOf(id)])}
              onChoose={(id) => (work.chosen.value = id)}
            />
          </label>
        )}
        <Progress work={work} />
      </div>
      <div ref={root} class="brief-shown" role="document" aria-label={text.pages}>
        {width === 0 ? null : (
          <div style={{ width: `${SHEET}px`, zoom: String(width / SHEET) }}>
            <FittedPages facts={steady} ask={work.goOn} />
          </div>
        )}
      </div>
    </div>
  );
}
