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
import { show } from '../studio/show.ts';
import type { Sheet } from '../studio/sheets.ts';
import { useStudio, useText } from '../studio/studio-context.ts';
import { useFigures } from './use-figures.ts';

function FigureSheet({ figure }: { readonly figure: FigureId }) {
  const { screen, sheet } = useStudio();
  const text = useText();
  return (
    <>
      <FigureAlone {...useFigures()} figure={figure} />
      <button
        type="button"
        class="link"
        onClick={() => {
          sheet.value = null;
          screen.value = 'figures';
        }}
      >
        {text.allFigures}
      </button>
    </>
  );
}

function TheorySheet({ card }: { readonly card: TheoryId }) {
  const studio = useStudio();
  const { sheet, screen, preferences } = studio;
  return (
    <TheoryCard
      card={theoryCards[card]}
      lang={preferences.lang.value}
      onLook={(look) => {
        sheet.value = null;
        show(studio, look);
      }}
      onPreset={(id) => {
        sheet.value = null;
        studio.open(presetDocument(id));
        screen.value = 'studio';
      }}
    />
  );
}

/** A link named something that is not there: nothing lies over the page. */
function Unknown() {
  const { sheet } = useStudio();
  useEffect(() => void (sheet.value = null), [sheet]);
  return null;
}

export function SheetContent({ sheet }: { readonly sheet: Sheet }) {
  switch (sheet.kind) {
    case 'keys':
      return <KeysHelp />;
    case 'changes':
      return <Changed />;
    case 'figure': {
      const figure = figureOf(sheet.figure);
      return figure === undefined ? <Unknown /> : <FigureSheet key={figure} figure={figure} />;
    }
    case 'theory':
      return Object.hasOwn(theoryCards, sheet.card) ? <TheorySheet card={sheet.card} /> : <Unknown />;
  }
}
