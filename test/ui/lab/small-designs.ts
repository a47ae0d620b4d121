/** Experiments of a few quarters, and their runs made here. */
import { run, type RunInput, type RunResult } from '../../../engine/index.ts';
import {
  finishedRow,
  keyOfRun,
  parseDesign,
  presets,
  type AnsweredRow,
  type Experiment,
} from '../../../experiments/index.ts';
import type { Runner } from '../../../workers/index.ts';
import { gatherRows, type GatheredRows } from '../../../ui/lab/gathered-rows.ts';

const levers = (...ids: readonly string[]) => ids.map((lever) => ({ vary: 'level', lever }));

/** A design of two levers and a mechanism, over twelve quarters. */
export const design = (plan: object, more: object = {}) => ({
  design: 1,
  scenario: { format: 1, extends: 'default', quarters: 12 },
  seed: 'small',
  factors: [...levers('fdi', 'rd'), { vary: 'mechanism', mechanism: 'budgetConstraint' }],
  plan,
  outputs: {
    measures: [{ measure: { indicator: 'employment', at: 'last' } }, { measure: { indicator: 'wage', at: 'max' } }],
  },
  ...more,
});

export function experimentOf(written: object): Experiment {
  const read = parseDesign(written, presets);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.experiment;
}

/** This thread as a runner. */
export const directRunner = (made: (input: RunInput) => RunResult = run): Runner => ({
  width: 2,
  async run(input, options) {
    // As from a worker: later, and not at all once nobody wants it.
    await new Promise((resolve) => setTimeout(resolve));
    if (options?.signal?.aborted === true) throw Object.assign(new Error('cancelled'), { name: 'AbortError' });
    return made(input);
  },
  close: async () => undefined,
});

/** All rows of an experiment, as the page gathers them and as answers of the command line read them. */
export function gathered(experiment: Experiment): { readonly rows: GatheredRows; readonly answered: AnsweredRow[] } {
  const rows = gatherRows(experiment);
  const answered = Array.from({ length: experiment.rows }, (_, k): AnsweredRow => {
    const row = experiment.row(k);
    const finished = finishedRow(row, keyOfRun(row.input, 'engine', 'kept'), run(row.input), experiment.kept);
    rows.add(finished);
    return {
      point: row.point,
      replicate: row.replicate,
      outputs: Object.fromEntries(experiment.kept.outputs.map(({ name }, o) => [name, finished.measured[o]!])),
      verdicts: finished.verdicts,
    };
  });
  return { rows, answered };
}
