/**
 * The account of the run on show, for parts of the page that show it without fetching its words: the time axis tells
 * it, the stage says from it what the playhead passes.
 */
import { signal } from '@preact/signals';
import type { ToldChronicle } from '../../experiments/index.ts';

export const toldOnShow = signal<ToldChronicle | undefined>(undefined);
