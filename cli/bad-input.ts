import type { Fault } from '../experiments/index.ts';

/** The user's input is wrong; nothing has been written. Ends with one message per fault and exit status 2. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(`${faults.length} faults`);
    this.faults = faults;
  }
}
