/** What was measured for publishing, as it ships with the page. */
import { patterns, resultsFromFile, type JudgedRow, type ResultsFile } from '../../experiments/index.ts';
import shipped from './shipped/patterns.json';

/** A row that was published: one that is no longer there is no name any more. */
export type PublishedRow = keyof (typeof shipped)['rows'];

export const publishedFile = shipped as unknown as ResultsFile;

/** Every published row with what it says, in the order of the table. */
export const publishedRows = (): readonly JudgedRow[] => resultsFromFile(patterns, publishedFile);
