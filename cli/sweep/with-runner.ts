import type { Language } from '../../experiments/index.ts';
import { openRunner } from '../runner.ts';
import type { Terminal } from '../terminal.ts';
import type { SweepEnd, SweepWork } from './run-chunks.ts';
import type { SweepPlan } from './sweep-plan.ts';
import { tellUnwritten } from './sweep-report.ts';

interface Call {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly values: { readonly workers: number | undefined };
}

/** Does the work of an experiment with threads of its own. */
export async function withRunner(
  call: Call,
  { experiment, note }: Pick<SweepPlan, 'experiment' | 'note'>,
  folder: string,
  work: (sweep: SweepWork) => Promise<SweepEnd>,
): Promise<SweepEnd | number> {
  const { terminal, language, values } = call;
  const runner = openRunner(values.workers, experiment.rows, experiment.base.scenario.money);
  try {
    return await work({ experiment, note, folder, runner, terminal, language });
  } catch (error) {
    return tellUnwritten(terminal, language, folder, error);
  } finally {
    await runner.close();
  }
}
