/** “My cluster”: a table is brought, its columns are said, faults put right, and what it says is drawn. */
import './cluster.css';
import { useState } from 'preact/hooks';
import type { Measurements } from '../../experiments/index.ts';
import { lazy } from '../controls/lazy.tsx';
import { useLang, useStudio } from '../studio/studio-context.ts';
import { AboutPlace } from './about-place.tsx';
import { BringTable } from './bring-table.tsx';
import { clusterSession } from './cluster-session.ts';
import { FaultList } from './fault-list.tsx';
import { ReadingOptions } from './reading-options.tsx';
import { SeriesCharts } from './series-charts.tsx';
import { TableView } from './table-view.tsx';
import { clusterText } from './text/text.ts';

const FitBelow = lazy(() => import('./fit/fit-below.tsx').then((part) => part.FitBelow), true);

export function Cluster() {
  const session = clusterSession(useStudio());
  const lang = useLang();
  const text = clusterText[lang];
  const table = session.table.value;
  const [asked, setAsked] = useState<Measurements>();
  return (
    <div class="cluster">
      <header class="cluster-head">
        <h1>{text.heading}</h1>
        <p>{text.lead}</p>
      </header>
      <BringTable session={session} />
      {table == null || table.reading.shape === undefined ? null : (
        <>
          <section class="cluster-part" aria-label={text.table}>
            <header>
              <h2>{text.table}</h2>
              <span class="faint">{table.kept.name}</span>
            </header>
            <p class="faint">{text.tableLead}</p>
            <ReadingOptions session={session} table={table} />
            <FaultList session={session} table={table} />
            <TableView session={session} table={table} />
            {table.reading.notes.length === 0 ? null : (
              <div class="cluster-notes">
                <h3>{text.notes}</h3>
                <ul>
                  {table.reading.notes.map((note) => (
                    <li key={note.en}>{note[lang]}</li>
                  ))}
                </ul>
              </div>
            )}
          </section>
          <section class="cluster-part" aria-label={text.preview}>
            <h2>{text.preview}</h2>
            <SeriesCharts series={table.reading.series} lang={lang} />
            <AboutPlace session={session} table={table} onMeasurements={setAsked} />
          </section>
          <FitBelow measurements={table.reading.measurements} asked={asked} />
        </>
      )}
    </div>
  );
}
