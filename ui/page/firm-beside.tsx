import './firm-beside.css';
import type { ReadonlySignal } from '@preact/signals';
import { FirmCard, type FirmCardProps } from '../stage/firm-card.tsx';

/** The firm selected on the stage, in a room of its own: the stage stays free. */
export function FirmBeside({ card }: { readonly card: ReadonlySignal<FirmCardProps | undefined> }) {
  const told = card.value;
  return told === undefined ? null : (
    <div class="firm-beside">
      <FirmCard {...told} />
    </div>
  );
}
