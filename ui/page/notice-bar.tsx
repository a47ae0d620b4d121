import './notice-bar.css';
import { moreFaults } from '../../experiments/index.ts';
import { IconButton } from '../parts/icon.tsx';
import type { Notice } from '../studio/notices.ts';
import { useLang, useNotices, useText } from '../studio/studio-context.ts';

/** Faults beyond this many are counted. */
const SHOWN_LINES = 6;

function NoticeRow({ notice }: { readonly notice: Notice }) {
  const lang = useLang();
  const notices = useNotices();
  const text = useText();
  const lines = notice.lines ?? [];
  const { action } = notice;
  return (
    <div class={`notice notice-${notice.kind}`} role={notice.kind === 'fault' ? 'alert' : 'status'}>
      <div class="notice-words">
        <p>{notice.title(text, lang)}</p>
        {lines.length === 0 ? null : (
          <ul>
            {lines.slice(0, SHOWN_LINES).map((line, k) => (
              <li key={k}>{line(lang)}</li>
            ))}
            {lines.length > SHOWN_LINES ? <li>{moreFaults(lines.length - SHOWN_LINES, lang)}</li> : null}
          </ul>
        )}
      </div>
      {action === undefined ? null : (
        <button type="button" class="act" onClick={action.run}>
          {action.label(text)}
        </button>
      )}
      <IconButton icon="close" label={text.notices.dismiss} onClick={() => notices.dismiss(notice.about)} />
    </div>
  );
}

/** All notices, under the header until dismissed. */
export function NoticeBar() {
  const notices = useNotices();
  return (
    <div class="notices">
      {notices.list.value.map((notice) => (
        <NoticeRow key={notice.about} notice={notice} />
      ))}
    </div>
  );
}
