import type { PlausibleDocument } from './measured-schema.ts';

/** First quarter in which anything can still be decided: today where the past is measured, else the beginning. */
export const firstOpenQuarter = ({ plausible }: { readonly plausible?: PlausibleDocument | undefined }): number =>
  plausible?.today ?? 0;
