import type { PlausibleDocument } from './measured-schema.ts';
import type { WrittenChange } from './override-syntax.ts';

/** First quarter in which anything can still be decided: today where the past is measured, else the beginning. */
export const firstOpenQuarter = ({ plausible }: { readonly plausible?: PlausibleDocument | undefined }): number =>
  plausible?.today ?? 0;

/** The quarter in which a lever starts to move: as written, else as soon as anything can be decided. */
export const leverStart = (
  { written, value }: Extract<WrittenChange, { readonly flag: 'lever' }>,
  scenario: { readonly plausible?: PlausibleDocument | undefined },
): number => (written.includes('@') ? value.from : firstOpenQuarter(scenario));
