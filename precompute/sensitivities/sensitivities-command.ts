import { join } from 'node:path';
import { inProjectFolder } from '../../bench/project-folder.ts';
import { defineCommand } from '../../cli/command.ts';
import { exitStatus } from '../../cli/exit-statuses.ts';
import { workersFlag } from '../../cli/flags.ts';
import { answeredRows } from '../../cli/sweep/answered-rows.ts';
import { noteOf, openFolder, removeRemains } from '../../cli/sweep/experiment-folder.ts';
import { runStages } from '../../cli/sweep/run-chunks.ts';
import { DEFAULT_CHUNK_ROWS } from '../../cli/sweep/sweep-flags.ts';
import { withRunner } from '../../cli/sweep/with-runner.ts';
import { writeFiles } from '../../cli/write-whole.ts';
import { chunksOf, designInWords, parseDesign, presets, type DesignDocument } from '../../experiments/index.ts';
import { engineIdentity } from '../../workers/node/index.ts';
import { choose, gather, type Answered } from './gather.ts';
import { aloneDesign, discoveryDesign, screeningDesign, sizesOf, varianceDesign } from './questions.ts';

/** Where the page on sensitivities takes its numbers from. */
export const SENSITIVITIES = 'docs/sensitivities.json';

/** Where the runs are kept: a folder for each design and engine, so that a killed call goes on and none is mixed. */
const FOLDER = join('.cache', 'sensitivities');

/** An exit status that ends the whole. */
class Ended extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`ended with status ${status}`);
    this.status = status;
  }
}

export const sensitivities = defineCommand({
  name: 'sensitivities',
  calledAs: 'npm run sensitivities --',
  summary: {
    en: 'measures which assumptions and levers the outcomes of default depend on, for docs/sensitivities.md',
    zh: '测算 default 的结果取决于哪些假设与政策杠杆，供 docs/sensitivities.zh.md 使用',
  },
  flags: workersFlag,
  remarks: [
    {
      en: 'Some ten thousand runs: a quarter of an hour on two cores. A call that was killed goes on where it was. SENSITIVITIES_PART=0.02 tries it with fewer.',
      zh: '约一万次运行，两个核心约需一刻钟。被中断后再次执行即可接着算。SENSITIVITIES_PART=0.02 以较少的运行试算。',
    },
  ],
  examples: ['npm run sensitivities'],
  async run(call) {
    call.faults.push(...inProjectFolder());
    call.refuseFaults();
    const { terminal, language } = call;
    const sizes = sizesOf(Number(process.env['SENSITIVITIES_PART'] ?? 1));

    async function answered(design: DesignDocument): Promise<Answered> {
      const read = parseDesign(design, presets);
      if ('faults' in read) throw new Error(JSON.stringify(read.faults));
      const { experiment } = read;
      const note = noteOf(experiment.design, experiment.rows, DEFAULT_CHUNK_ROWS);
      const folder = join(FOLDER, note.key);
      const stages = chunksOf(experiment, note.chunkRows);
      terminal.tell(`${designInWords(experiment)[language]}\n`);
      await openFolder(folder, note);
      await removeRemains(folder);
      const end = await withRunner(call, { experiment, note }, folder, (work) => runStages(work, stages));
      if (typeof end === 'number') throw new Ended(end);
      if (end.interrupted) throw new Ended(exitStatus.interrupted);
      return { experiment, rows: await answeredRows(folder, experiment, end.chunks) };
    }

    try {
      const screening = await answered(screeningDesign(sizes));
      const variance = await answered(varianceDesign(sizes, choose(screening)));
      const alone = await answered(aloneDesign(sizes));
      const worlds = await answered(discoveryDesign(sizes));
      const document = gather(engineIdentity, sizes, { alone, screening, variance, worlds });
      const text = `${JSON.stringify(document).replaceAll('},{"factor', '},\n{"factor')}\n`;
      const lost = await writeFiles(call, [{ path: SENSITIVITIES, write: (sink) => sink(text) }]);
      return lost.length === 0 ? exitStatus.done : exitStatus.notWritten;
    } catch (error) {
      if (error instanceof Ended) return error.status;
      throw error;
    }
  },
});
