import { signal } from '@preact/signals';

/** Name of the cell that is being written anew; the list of faults opens it in the table. */
export const editedCell = signal<string | null>(null);
