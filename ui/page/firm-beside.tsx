import './firm-beside.css';
import type { ReadonlySignal } from '@preact/signals';
import { lazy } from '../controls/lazy.tsx';
import type { IndicatorId, RunResult } from '../../engine/index.ts';
import { AskLinks, type AskedLinks } from '../stage/ask-links.tsx';
import { FirmCard, type FirmCardProps } from '../stage/firm-card.tsx';
import { useLang, usePlayback, useRuns, useView } from '../studio/studio-context.ts';
import type { MissingLinksProps } from './missing-links.tsx';

const MissingLinks = lazy<MissingLinksProps>(
  () => import('./missing-links.tsx').then((part) => part.MissingLinks),
  true,
);

export interface FirmBesideProps {
  readonly card: ReadonlySignal<FirmCardProps | undefined>;
  readonly links: AskedLinks;
}

/** The firm selected on the stage, or what its supply chain lacks, in a room of its own: the stage stays free. */
export function FirmBeside({ card, links }: FirmBesideProps) {
  const { id, open } = links;
  const { stage } = useView();
  const runs = useRuns();
  const told = card.value;
  if (told !== undefined)
    return (
      <div class="firm-beside">
        <FirmCard {...told} />
      </div>
    );
  if (stage.value !== 'supply') return null;
  const staged = runs.staged.value;
  return (
    <>
      {staged === undefined || open.value ? null : <AskBelow result={staged.result} links={links} />}
      {open.value ? (
        <div class="firm-beside" id={id}>
          <MissingLinks run={staged} onClose={() => (open.value = false)} />
        </div>
      ) : null}
    </>
  );
}

/** Where the stage is too narrow to ask, it is asked under it. */
function AskBelow({ result, links }: { readonly result: RunResult; readonly links: AskedLinks }) {
  const { quarter } = usePlayback();
  const lang = useLang();
  const figure = (id: IndicatorId, region: number, q: number): number =>
    result.regions[region]!.series[id][Math.min(q, result.quarters - 1)]!;
  return (
    <div class="ask-below">
      <AskLinks links={links} conditions={{ figure }} quarter={quarter} regions={result.regions} lang={lang} />
    </div>
  );
}
