/** The person's own shelf of scenarios, kept on this device. */
import { useMemo } from 'preact/hooks';
import { createLibrary } from '../library/saved-scenarios.ts';
import { openShelf } from '../library/store.ts';
import { Library } from '../library/library.tsx';
import { Icon } from '../parts/icon.tsx';
import { useDocument, useExchange, useLang, useScenario, useText, useView } from '../studio/studio-context.ts';

const WIDTH = 192;
const HEIGHT = 120;

/** The stage as it looks now, small. */
function thumbnail(): string | undefined {
  const stage = document.querySelector<HTMLCanvasElement>('.stage canvas');
  if (stage === null || stage.width === 0) return undefined;
  const small = document.createElement('canvas');
  small.width = WIDTH;
  small.height = HEIGHT;
  const scale = Math.max(WIDTH / stage.width, HEIGHT / stage.height);
  const context = small.getContext('2d');
  context?.drawImage(
    stage,
    (WIDTH - scale * stage.width) / 2,
    (HEIGHT - scale * stage.height) / 2,
    scale * stage.width,
    scale * stage.height,
  );
  return small.toDataURL('image/png');
}

export function LibraryPanel() {
  const { presets } = useDocument();
  const scenario = useScenario();
  const { shared, openText } = useExchange();
  const { sheet } = useView();
  const lang = useLang();
  const text = useText();
  const library = useMemo(() => createLibrary(openShelf(), presets), [presets]);
  return (
    <>
      <button type="button" class="act framed library-build" onClick={() => (sheet.value = { kind: 'editor' })}>
        <Icon name="changes" />
        {text.buildOwn}
      </button>
      <Library
        library={library}
        lang={lang}
        present={() => shared()}
        suggestedName={scenario.title[lang]}
        thumbnail={thumbnail}
        onOpen={(document) =>
          void openText(JSON.stringify(document), {
            about: 'file',
            title: (text) => text.notices.fileFaults(scenario.title[lang]),
          })
        }
      />
    </>
  );
}
