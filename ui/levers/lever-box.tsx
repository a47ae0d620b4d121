/** The details of the lever in hand, in a box below all levers: none of them moves when another is opened. */
import './lever-box.css';
import type { Ref } from 'preact';
import { levers } from '../../engine/index.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import { useLang, useScenario, useView } from '../studio/studio-context.ts';
import { LeverDetails } from './lever-details.tsx';
import { mainBar } from './policy-edit.ts';

const label = { en: 'The lever in hand', zh: '手中的政策' };

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
  if (lever === null) return null;
  const place = { lever, region: scope.value ?? undefined };
  return (
    <section
      class="lever-box"
      ref={boxRef}
      tabIndex={-1}
      aria-label={label[lang]}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onLeave();
      }}
    >
      <h4>{sentenceCase(levers[lever].label[lang])}</h4>
      <LeverDetails key={lever} place={place} bar={mainBar(policy, place)} />
    </section>
  );
}
