import { resolve } from 'node:path';
import { defineCommand } from '../../cli/command.ts';
import { exitStatus } from '../../cli/exit-statuses.ts';
import { writeFiles } from '../../cli/write-whole.ts';
import { inProjectFolder } from '../project-folder.ts';
import { playPlans } from './large-plan.ts';
import { measureSweep } from './measure-sweep.ts';

/** Where the page on large sweeps takes its numbers from. */
export const SCALE = 'docs/scale.json';

export const scale = defineCommand({
  name: 'scale',
  calledAs: 'npm run scale --',
  summary: {
    en: 'measures what sweeps take of this machine, for docs/scale.md; on Linux',
    zh: '测量批量实验对本机的占用，供 docs/scale.zh.md 使用；仅限 Linux',
  },
  flags: {},
  remarks: [],
  examples: ['npm run scale'],
  async run(call) {
    call.faults.push(...inProjectFolder());
    call.refuseFaults();
    const { terminal, language } = call;
    const onPart = (part: { readonly en: string; readonly zh: string }): void => terminal.tell(`${part[language]} …\n`);
    const measured = await measureSweep(resolve('dist', 'cli', 'main.js'), onPart, terminal.interrupted);
    const document = { ...measured, plans: playPlans(measured.cpuSecondsPerRun) };
    const text = `${JSON.stringify(document, undefined, 2)}\n`;
    const lost = await writeFiles(call, [{ path: SCALE, write: (sink) => sink(text) }]);
    await terminal.print(text);
    return lost.length === 0 ? exitStatus.done : exitStatus.notWritten;
  },
});
