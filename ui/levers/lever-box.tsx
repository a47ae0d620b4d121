/** The details of the lever in hand, below all levers and always as high: no lever moves when another is opened. */
import './lever-box.css';
import type { Ref } from 'preact';
import { levers } from '../../engine/index.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import { useLang, useScenario, useView } from '../studio/studio-context.ts';
import { LeverDetails } from './lever-details.tsx';
import { mainBar } from './policy-edit.ts';

const text = {
  en: {
    label: 'The lever in hand',
    hint: 'Take a lever in hand: what it does, when it acts and what it costs stands here.',
  },
  zh: { label: '手中的政策', hint: '调动任一政策，这里说明它的作用、起止时间与花费。' },
};

export interface LeverBoxProps {
  readonly boxRef: Ref<HTMLElement>;
  /** Back to the lever's slider, with nothing open. */
  readonly onLeave: () => void;
}

export function LeverBox({ boxRef, onLeave }: LeverBoxProps) {
  const { lever: openLever, scope } = useView();
  const { policy } = useScenario();
  const lang = useLang();
  const lever = openLever.value;
  const place = lever === null ? undefined : { lever, region: scope.value ?? undefined };
  return (
    <section
      class="lever-box"
      ref={boxRef}
      tabIndex={-1}
      aria-label={text[lang].label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onLeave();
      }}
    >
      {place === undefined ? (
        <p class="lever-box-hint">{text[lang].hint}</p>
      ) : (
        <>
          <h4>{sentenceCase(levers[place.lever].label[lang])}</h4>
          <LeverDetails key={place.lever} place={place} bar={mainBar(policy, place)} />
        </>
      )}
    </section>
  );
}
