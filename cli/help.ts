import type { Language } from '../experiments/index.ts';
import type { Command, Flag, Flags } from './command.ts';
import { statusMeanings } from './exit-statuses.ts';
import { globalFlags, versionFlag } from './flags.ts';
import { textTable } from './text-table.ts';

const words = {
  title: {
    en: 'Jiqun: a laboratory for the rise and fall of industrial clusters',
    zh: '集群 Jiqun：产业集群兴衰的模拟实验室',
  },
  usage: { en: 'Usage: ', zh: '用法：' },
  commands: { en: 'Commands', zh: '命令' },
  flags: { en: 'Flags', zh: '选项' },
  examples: { en: 'Examples', zh: '示例' },
  more: { en: 'jiqun COMMAND --help explains one command.', zh: 'jiqun COMMAND --help 说明单个命令的用法。' },
  status: { en: 'Exit status', zh: '退出状态' },
} as const;

/** A flag the way it is written. */
export function flagUsage(name: string, flag: Flag): string {
  return flag.kind === 'switch' ? `--${name}` : `--${name} ${flag.value}`;
}

/** The first line of a command's help. */
export function commandUsage(command: Command): string {
  const operand = command.operand === undefined ? '' : ` ${command.operand.name}`;
  return `${command.calledAs ?? `jiqun ${command.name}`}${operand} [--flags]`;
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}

function flagTable(flags: Flags, language: Language): string {
  return indented(textTable(Object.entries(flags).map(([name, flag]) => [flagUsage(name, flag), flag.text[language]])));
}

function statusTable(language: Language): string {
  return indented(
    textTable(statusMeanings.map(([status, meaning]) => [String(status), meaning[language].replaceAll('`', '')])),
  );
}

/** Help of the whole program. */
export function programHelp(commands: readonly Command[], language: Language): string {
  const list = commands.map((command) => [
    `${command.name}${command.operand === undefined ? '' : ` ${command.operand.name}`}`,
    command.summary[language],
  ]);
  return (
    [
      words.title[language],
      `${words.usage[language]}jiqun COMMAND [--flags]`,
      `${words.commands[language]}\n${indented(textTable(list))}`,
      `${words.flags[language]}\n${flagTable({ ...globalFlags, version: versionFlag }, language)}`,
      `${words.status[language]}\n${statusTable(language)}`,
      words.more[language],
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

/** Help of one command. */
export function commandHelp(command: Command, language: Language): string {
  const operand =
    command.operand === undefined
      ? []
      : [
          indented(
            textTable([
              [command.operand.name, command.operand.text[language]],
              ...(command.operand.allowed === undefined ? [] : [['', command.operand.allowed.join(' | ')]]),
            ]),
          ),
        ];
  return (
    [
      command.summary[language],
      `${words.usage[language]}${commandUsage(command)}`,
      ...operand,
      `${words.flags[language]}\n${flagTable({ ...command.flags, ...globalFlags }, language)}`,
      ...command.remarks.map((remark) => remark[language]),
      `${words.examples[language]}\n${indented(command.examples.join('\n'))}`,
    ].join('\n\n') + '\n'
  );
}
