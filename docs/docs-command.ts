import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { defineCommand } from '../cli/command.ts';
import { exitStatus } from '../cli/exit-statuses.ts';
import { documentSet } from './documents/document-set.ts';
import { inProjectFolder } from '../bench/project-folder.ts';
import { writeFiles } from '../cli/write-whole.ts';

const flags = {
  check: {
    kind: 'switch',
    text: {
      en: 'writes nothing; status 1 when a document on disk differs',
      zh: '不写入；磁盘上的文档不一致时以状态 1 退出',
    },
  },
} as const;

/** Exit status of `--check` where a document differs. */
const DIFFERS = 1;

/** What a document on disk says, if it is there; line ends as a checkout on Windows may have made them do not count. */
function onDisk(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined;
}

export const docs = defineCommand({
  name: 'docs',
  calledAs: 'npm run docs --',
  summary: { en: 'writes the generated documents of a clone', zh: '在源码目录中写出由程序生成的文档' },
  flags,
  remarks: [
    {
      en: 'Run it in the project folder: it writes docs/*.md in both languages, the numbers and tables of README.md, README.zh.md and scenarios/README.md, scenarios/schema.json, designs/schema.json and ui/facts/preset-courses.json. JSON: {written, same} or, with --check, {differs, same}: lists of paths.',
      zh: '请在项目目录中运行：写出 docs/*.md（中英文各一份），README.md、README.zh.md 与 scenarios/README.md 中的数字和表格，以及 scenarios/schema.json、designs/schema.json 与 ui/facts/preset-courses.json。JSON：{written, same}，用 --check 时为 {differs, same}，均为路径列表。',
    },
  ],
  examples: ['npm run docs', 'npm run -s docs -- --check'],
  async run(call) {
    const { values, language, terminal, faults } = call;
    faults.push(...inProjectFolder());
    call.refuseFaults();
    const documents = documentSet();
    const changed = documents.filter(({ path, text }) => onDisk(path) !== text);
    const same = documents.filter((document) => !changed.includes(document)).map(({ path }) => path);
    let lost: readonly string[] = [];
    if (!values.check) {
      for (const { path } of changed) mkdirSync(dirname(path), { recursive: true });
      lost = await writeFiles(
        call,
        changed.map(({ path, text }) => ({ path, write: (sink) => sink(text) })),
      );
    }
    const paths = changed.map(({ path }) => path).filter((path) => !lost.includes(path));
    const zh = language === 'zh';
    const line = values.check ? (zh ? '不一致' : 'differs') : zh ? '已写出' : 'written';
    await terminal.print(
      call.json
        ? `${JSON.stringify({ [values.check ? 'differs' : 'written']: paths, same })}\n`
        : paths.map((path) => `${line}  ${path}\n`).join(''),
    );
    if (terminal.interrupted.aborted) return exitStatus.interrupted;
    if (lost.length > 0) return exitStatus.notWritten;
    return values.check && paths.length > 0 ? DIFFERS : exitStatus.done;
  },
});
