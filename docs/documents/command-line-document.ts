import { code, table } from '../generate/markdown.ts';
import type { Language } from '../../experiments/index.ts';
import type { Command, Flags, Operand } from '../../cli/command.ts';
import { statusMeanings } from '../../cli/exit-statuses.ts';
import { globalFlags } from '../../cli/flags.ts';
import { commandUsage, flagUsage } from '../../cli/help.ts';
import { markdownPage } from './markdown-page.ts';

const words = {
  title: { en: 'The command line', zh: '命令行' },
  intro: {
    en: 'From an installation `npx jiqun COMMAND`, from a clone `npm run -s jiqun -- COMMAND`. Results go to standard output, progress and messages to standard error. Bad input gets one message per fault, `place: found …, allowed …`, and nothing is written.',
    zh: '安装后使用 `npx jiqun COMMAND`，在源码目录中使用 `npm run -s jiqun -- COMMAND`。结果写到标准输出，进度与提示写到标准错误。输入有误时，每处错误给出一条消息“位置：… 无效，可用：…”，且不写入任何内容。',
  },
  everywhere: { en: 'Everywhere', zh: '通用选项' },
  status: { en: 'Exit status', zh: '退出状态' },
  flagHead: { en: ['flag', 'meaning'], zh: ['选项', '含义'] },
  statusHead: { en: ['status', 'meaning'], zh: ['状态', '含义'] },
} as const;

function flagRows(flags: Flags, language: Language): string {
  return table(
    words.flagHead[language],
    Object.entries(flags).map(([name, flag]) => [code(flagUsage(name, flag)), flag.text[language]]),
  );
}

function operandLine({ name, text, allowed }: Operand, language: Language): string {
  const zh = language === 'zh';
  const ids = (allowed ?? []).map(code).join(zh ? '、' : ', ');
  const list = ids === '' ? '' : zh ? `（${ids}）` : ` (${ids})`;
  return `${code(name)}${zh ? '：' : ': '}${text[language]}${list}${zh ? '。' : '.'}`;
}

function commandPart(command: Command, language: Language): string {
  const { operand } = command;
  return [
    `## ${code(commandUsage(command))}`,
    command.summary[language],
    ...(operand === undefined ? [] : [operandLine(operand, language)]),
    ...(Object.keys(command.flags).length === 0 ? [] : [flagRows(command.flags, language)]),
    ...command.remarks.map((remark) => remark[language]),
    `\`\`\`sh\n${command.examples.join('\n')}\n\`\`\``,
  ].join('\n\n');
}

/** Every command with its flags, from the table the program itself reads them with. */
export function commandLineDocument(language: Language, commands: readonly Command[]): string {
  return markdownPage('cli', words.title[language], language, [
    words.intro[language],
    `## ${words.everywhere[language]}`,
    flagRows(globalFlags, language),
    `## ${words.status[language]}`,
    table(
      words.statusHead[language],
      statusMeanings.map(([status, meaning]) => [String(status), meaning[language]]),
    ),
    ...commands.map((command) => commandPart(command, language)),
  ]);
}
