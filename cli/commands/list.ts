import { catalogues, type CatalogueId } from '../catalogues.ts';
import { defineCommand } from '../command.ts';
import { exitStatus } from '../exit-statuses.ts';
import { textTable } from '../text-table.ts';

const names = Object.keys(catalogues) as CatalogueId[];

export const list = defineCommand({
  name: 'list',
  summary: { en: 'shows a catalogue: scenarios, levers, assumptions, …', zh: '列出目录：情景、政策杠杆、模型假设等' },
  operand: { name: 'CATALOGUE', text: { en: 'what to list', zh: '要列出的目录' }, allowed: names },
  flags: {},
  remarks: [
    {
      en: 'JSON: a list of entries with everything the program knows about them, texts in both languages.',
      zh: 'JSON：条目列表，含程序所知的全部内容，文字兼有中英文。',
    },
  ],
  examples: ['jiqun list scenarios', 'jiqun list levers --lang zh', 'jiqun list assumptions --json'],
  async run(call) {
    const { operand, language, terminal, faults } = call;
    const known = names.find((name) => name === operand);
    const catalogue = known === undefined ? undefined : catalogues[known](language, faults);
    call.refuseFaults();
    const { json, rows, aligns } = catalogue!;
    await terminal.print(call.json ? `${JSON.stringify(json)}\n` : `${textTable(rows, aligns)}\n`);
    return exitStatus.done;
  },
});
