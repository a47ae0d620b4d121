/** The calibration below the table it is of: where it was asked for, or was under way when the page was left. */
import { useEffect, useState } from 'preact/hooks';
import type { Measurements } from '../../../experiments/index.ts';
import { useLang, useStudio } from '../../studio/studio-context.ts';
import { Calibration } from './calibration.tsx';
import { fitSession } from './fit-session.ts';
import { fitText } from './text/text.ts';

export interface FitBelowProps {
  /** What the table says now; undefined while it has faults. */
  readonly measurements: Measurements | undefined;
  /** What somebody has just asked a calibration of. */
  readonly asked: Measurements | undefined;
}

const same = (a: Measurements | undefined, b: Measurements | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

export function FitBelow({ measurements, asked }: FitBelowProps) {
  const session = fitSession(useStudio());
  const text = fitText[useLang()];
  const [remembered, setRemembered] = useState<Measurements>();
  useEffect(() => {
    void session.remembered.then((last) => setRemembered(session.measurements.peek() ?? last));
  }, [session]);
  // One that is remembered is of this table, or of none that is here.
  const shown = asked ?? (same(remembered, measurements) ? remembered : undefined);
  if (shown === undefined) return null;
  return (
    <>
      {same(shown, measurements) ? null : <p class="fit-note fit-stale">{text.tableChanged}</p>}
      <Calibration measurements={shown} asked={asked !== undefined} />
    </>
  );
}
