/** What came out so far: endings, measures, and for each kind of plan the picture it is made for. */
import { useMemo } from 'preact/hooks';
import { calendarOf } from '../facts/calendar.ts';
import { useExchange, useLang, useView } from '../studio/studio-context.ts';
import { HeatMaps } from './heat-maps.tsx';
import type { LabSession } from './lab-session.ts';
import { MorrisPanel } from './morris-panel.tsx';
import { Overview } from './overview.tsx';
import type { PictureProps } from './picture-props.ts';
import { RunsTable } from './runs-table.tsx';
import { ScatterPanel } from './scatter-panel.tsx';
import { ScenariosPanel } from './scenarios-panel.tsx';
import { SobolPanel } from './sobol-panel.tsx';
import type { Sweep } from './sweep.ts';
import { TornadoPanel } from './tornado-panel.tsx';
import { labText } from './text/text.ts';
import { useStamp } from './use-analysis.ts';

export function Results({ sweep, session }: { readonly sweep: Sweep; readonly session: LabSession }) {
  const lang = useLang();
  const text = labText[lang];
  const exchange = useExchange();
  const { screen } = useView();
  const { experiment } = sweep;
  const { start } = experiment.base.scenario;
  const calendar = useMemo(() => calendarOf(start, lang), [start, lang]);
  const stamp = useStamp(sweep);
  if (sweep.state.value.done === 0)
    return sweep.state.value.phase === 'running' ? <p class="lab-waiting">{text.waiting}</p> : null;
  const props: PictureProps = {
    sweep,
    session,
    calendar,
    stamp,
    onRun(row) {
      exchange.open(experiment.document(row));
      screen.value = 'studio';
    },
  };
  const { kind } = experiment.design.plan;
  // A design may keep nothing but endings.
  const measured = experiment.kept.outputs.length > 0;
  const spread = kind === 'latinHypercube' || kind === 'sobol';
  return (
    <>
      <Overview {...props} />
      {measured && kind === 'oneAtATime' ? <TornadoPanel {...props} /> : null}
      {measured && kind === 'morris' ? <MorrisPanel {...props} /> : null}
      {measured && kind === 'saltelli' ? <SobolPanel {...props} /> : null}
      {measured && kind === 'factorial' && experiment.factors.length > 1 ? <HeatMaps {...props} /> : null}
      {spread ? <ScenariosPanel {...props} /> : null}
      {measured && (spread || kind === 'saltelli') ? <ScatterPanel {...props} /> : null}
      <RunsTable {...props} />
    </>
  );
}
