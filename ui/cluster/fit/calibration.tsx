/** From a measured past to a decision: ground, plausible worlds, what they say, and the way on. */
import './fit.css';
import { useEffect, useRef } from 'preact/hooks';
import type { Measurements } from '../../../experiments/index.ts';
import { useLang, useStudio } from '../../studio/studio-context.ts';
import { DecidePanel } from './decide-panel.tsx';
import { FitPanel } from './fit-panel.tsx';
import { fitSession } from './fit-session.ts';
import { GroundForm } from './ground-form.tsx';
import { HeldOutPanel } from './held-out-panel.tsx';
import { LearnedPanel } from './learned-panel.tsx';
import { BeyondPanel } from './beyond-panel.tsx';
import { fitText } from './text/text.ts';

export interface CalibrationProps {
  readonly measurements: Measurements;
  /** Brings it into sight: somebody has just asked for it. */
  readonly asked?: boolean;
}

export function Calibration({ measurements, asked = false }: CalibrationProps) {
  const session = fitSession(useStudio());
  const text = fitText[useLang()];
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => void session.take(measurements), [session, measurements]);
  useEffect(() => {
    if (asked) root.current?.scrollIntoView({ block: 'start' });
  }, [asked, measurements]);
  const result = session.result.value;
  return (
    <div class="fit" ref={root}>
      <GroundForm session={session} />
      {result === undefined ? null : (
        <div class={session.stale.value ? 'fit-old' : ''}>
          {session.stale.value ? <p class="fit-note fit-stale">{text.stale}</p> : null}
          <FitPanel result={result} />
          <LearnedPanel result={result} />
          <BeyondPanel result={result} />
          <HeldOutPanel session={session} result={result} />
          <DecidePanel session={session} result={result} />
        </div>
      )}
    </div>
  );
}
