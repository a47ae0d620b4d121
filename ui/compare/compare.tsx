/** Paths side by side with the same luck: what they do, how sure that is, what still helps and which lever did it. */
// Parts of the page shown here too are built into a file of their own; with these named, what holds everywhere comes
// first in it.
import '../parts/base.css';
import '../parts/controls.css';
import './compare.css';
import { useEffect, useRef } from 'preact/hooks';
import { usePaperPart } from '../parts/paper-part.ts';
import { useDocument, useStudio } from '../studio/studio-context.ts';
import { lazy } from '../controls/lazy.tsx';
import { stagePicture } from '../stage/stage-picture.ts';
import { AttributionPanel } from './attribution-panel.tsx';
import { CompareHead } from './compare-head.tsx';
import { SessionContext, useCompare } from './compare-context.ts';
import { EffectTable } from './effect-table.tsx';
import { FaultList } from './fault-list.tsx';
import { IndustriesPanel } from './industries-panel.tsx';
import { OddsPanel } from './odds-panel.tsx';
import { PathChart } from './path-chart.tsx';
import { factsSection, reportSections } from './report.ts';
import { reportFacts } from './report-button.tsx';
import { RunBar } from './run-bar.tsx';
import { sessionOf } from './session.ts';
import { TwoStages } from './two-stages.tsx';
import { TreePanel } from './tree-panel.tsx';
import { UnderBar } from './under-bar.tsx';
import { WindowPanel } from './window-panel.tsx';
import { languageTags } from '../../experiments/index.ts';

const RankingPanel = lazy(() => import('./ranking-panel.tsx').then((part) => part.RankingPanel));

function Body() {
  const compared = useCompare();
  const { session, text, lang } = compared;
  const { scenario } = useDocument();
  const root = useRef<HTMLElement>(null);
  usePaperPart(() => {
    const facts = reportFacts(scenario.peek(), compared);
    return (
      <div
        class="paper-report"
        ref={(sheet) =>
          sheet?.replaceChildren(
            ...reportSections(root.current!, stagePicture, text.report),
            factsSection(text.report.again, facts),
          )
        }
      />
    );
  });
  useEffect(() => {
    // Who opened a list while this was fetched keeps it: it closes when the focus goes elsewhere.
    if (document.activeElement?.closest('.disclosure') == null) root.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section class="cmp" ref={root} tabIndex={-1} aria-label={text.open} lang={languageTags[lang]}>
      <CompareHead />
      <RunBar />
      <FaultList faults={session.faults.value} title={text.faults} />
      <div class="cmp-body">
        <div class="cmp-left">
          <TwoStages />
          <UnderBar />
          <PathChart />
          <EffectTable />
          <RankingPanel />
        </div>
        <div class="cmp-right">
          <OddsPanel />
          <TreePanel />
          <WindowPanel />
          <AttributionPanel />
          <IndustriesPanel />
        </div>
      </div>
    </section>
  );
}

export function Compare() {
  const session = sessionOf(useStudio());
  useEffect(session.enter, [session]);
  return (
    <SessionContext.Provider value={session}>
      <Body />
    </SessionContext.Provider>
  );
}
