/** The parts that can lie over the page. */
import type { TheoryId } from '../../experiments/index.ts';
import { useEffect } from 'preact/hooks';
import { TheoryCard } from '../explain/theory-card.tsx';
import { theoryCards } from '../explain/theory-cards.ts';
import type { FigureId } from '../figures/figure-list.ts';
import { figureOf } from '../figures/figure-of.ts';
import { FigureAlone } from '../figures/figures.tsx';
import { Changed } from './changed.tsx';
import { KeysHelp } from './keys-help.tsx';
import { presetDocument } from '../facts/preset-list.ts';
import type { Sheet } from '../studio/sheets.ts';
import { useDocument, useExchange, useLang, useView } from '../studio/studio-context.ts';
import { useTheoryOfRun } from './theory-of-run.tsx';
import { useFigures } from './use-figures.ts';
import { lazy } from '../controls/lazy.tsx';
import { usePhone } from '../parts/use-media.ts';
import { LinkButton } from '../parts/link-button.tsx';

const Brief = lazy(() => import('../brief/brief.tsx').then((part) => part.Brief));
const Editor = lazy(() => import('../editor/editor.tsx').then((part) => part.Editor));
const Versions = lazy(() => import('../versions/versions.tsx').then((part) => part.Versions));

function VersionsSheet() {
  const { preset } = useDocument();
  return <Versions scenario={preset.value?.id} lang={useLang()} phone={usePhone()} />;
}

const allFigures = { en: 'All charts', zh: '全部图表' };

function FigureSheet({ figure }: { readonly figure: FigureId }) {
  const { screen, sheet } = useView();
  const lang = useLang();
  return (
    <>
      <FigureAlone {...useFigures()} figure={figure} />
      <LinkButton
        onClick={() => {
          sheet.value = null;
          screen.value = 'figures';
        }}
      >
        {allFigures[lang]}
      </LinkButton>
    </>
  );
}

function TheorySheet({ card }: { readonly card: TheoryId }) {
  const view = useView();
  const { ofRun, look } = useTheoryOfRun();
  const { open } = useExchange();
  const lang = useLang();
  return (
    <TheoryCard
      card={theoryCards[card]}
      lang={lang}
      {...ofRun(card)}
      onLook={(target) => {
        view.sheet.value = null;
        look(target, card);
      }}
      onPreset={(id) => {
        view.sheet.value = null;
        open(presetDocument(id));
        view.screen.value = 'studio';
      }}
    />
  );
}

/** A link named something that does not exist: no sheet is shown. */
function Unknown() {
  const { sheet } = useView();
  useEffect(() => void (sheet.value = null), [sheet]);
  return null;
}

export function SheetContent({ sheet }: { readonly sheet: Sheet }) {
  switch (sheet.kind) {
    case 'keys':
      return <KeysHelp />;
    case 'changes':
      return <Changed />;
    case 'editor':
      return <Editor from={sheet.from} />;
    case 'versions':
      return <VersionsSheet />;
    case 'brief':
      return <Brief />;
    case 'figure': {
      const figure = figureOf(sheet.figure);
      return figure === undefined ? <Unknown /> : <FigureSheet key={figure} figure={figure} />;
    }
    case 'theory':
      return Object.hasOwn(theoryCards, sheet.card) ? <TheorySheet card={sheet.card} /> : <Unknown />;
  }
}
