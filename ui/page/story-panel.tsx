/** The scenario's story and its sources. */
import './story-panel.css';
import { IconButton } from '../parts/icon.tsx';
import { lazy } from '../controls/lazy.tsx';
import { useLang, useScenario, useText, useView } from '../studio/studio-context.ts';

const LessonInvitation = lazy(() => import('./lesson-invitation.tsx').then((part) => part.LessonInvitation));

/** Only addresses of the web become links: documents come from anywhere. */
const isWebAddress = (url: string | undefined): url is string => url !== undefined && /^https?:\/\//i.test(url);

export function StoryText() {
  const { title, question, story, sources } = useScenario();
  const lang = useLang();
  const text = useText();
  const paragraphs = story[lang].split(/\n+/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <div class="story-text">
      <h2>{title[lang]}</h2>
      <p class="story-question">{question[lang]}</p>
      {paragraphs.length === 0 ? (
        <p class="faint">{text.story.none}</p>
      ) : (
        paragraphs.map((paragraph, k) => <p key={k}>{paragraph}</p>)
      )}
      <LessonInvitation />
      {sources.length === 0 ? null : (
        <>
          <h3>{text.story.sources}</h3>
          <ul>
            {sources.map((source, k) => (
              <li key={k}>
                {isWebAddress(source.url) ? (
                  <a href={source.url} target="_blank" rel="noreferrer">
                    {source.text[lang]}
                  </a>
                ) : (
                  source.text[lang]
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** The story beside the page, without blocking it. */
export function StoryDrawer() {
  const { story } = useView();
  const text = useText();
  if (!story.value) return null;
  const close = (): void => void (story.value = false);
  return (
    <aside
      class="drawer"
      aria-label={text.story.title}
      onKeyDown={(event) => (event.key === 'Escape' ? close() : undefined)}
    >
      <IconButton class="act drawer-close" icon="close" label={text.close} title={undefined} onClick={close} />
      <StoryText />
    </aside>
  );
}
