/** Flags of commands that read a table of a place: what the guesses about it are changed with. */
import { encodingIds, layouts, observableIds } from '../../experiments/index.ts';
import type { Flags, Operand } from '../command.ts';

export const measurementOperand: Operand = {
  name: 'DATA',
  text: {
    en: 'a table of a place: a .csv or .txt file, or - for standard input',
    zh: '一地的数据表：.csv 或 .txt 文件，或用 - 表示标准输入',
  },
};

export const measurementFlags = {
  encoding: {
    kind: 'text',
    value: 'ENCODING',
    allowed: encodingIds,
    text: {
      en: `encoding of the file, ${encodingIds.join(', ')}; guessed unless given`,
      zh: `文件编码：${encodingIds.join('、')}；默认自动识别`,
    },
  },
  layout: {
    kind: 'text',
    value: layouts.join('|'),
    allowed: layouts,
    text: {
      en: 'years down the rows, across the columns, or one number a row (long); guessed unless given',
      zh: '年份按行（down）、按列（across），或每行一个数（long）；默认自动识别',
    },
  },
  decimal: {
    kind: 'text',
    value: '.|,',
    allowed: ['.', ','],
    text: { en: 'what sets off decimals; guessed unless given', zh: '小数点所用的符号；默认自动识别' },
  },
  fiscal: {
    kind: 'text',
    value: 'first|last',
    allowed: ['first', 'last'],
    text: {
      en: 'which of its two years a fiscal year such as 2003/04 is; the first unless given',
      zh: '财政年度（如 2003/04）计入起始年（first）还是结束年（last）；默认起始年',
    },
  },
  column: {
    kind: 'list',
    value: 'COLUMN=OBSERVABLE',
    text: {
      en: `what a column is: ${observableIds.join(', ')}, or none; COLUMN is its header or its letter (repeatable)`,
      zh: `某列是什么指标：${observableIds.join('、')}，或 none（不读取）；COLUMN 为列名或列字母（可重复）`,
    },
  },
  unit: {
    kind: 'list',
    value: 'COLUMN=UNIT',
    text: {
      en: 'unit of a column as a header would say it: 亿元, million euros, thousand, % (repeatable)',
      zh: '某列的单位，写法同表头：亿元、万人、million euros、%（可重复）',
    },
  },
  inflation: {
    kind: 'list',
    value: '[COLUMN=]RATE',
    text: {
      en: 'mean yearly rise of prices to take out of a column of money, or of all of them, such as 3%; constant prices unless given (repeatable)',
      zh: '从某列（或全部）金额中剔除的年均物价涨幅，如 3%；默认为不变价（可重复）',
    },
  },
  sort: {
    kind: 'switch',
    text: { en: 'puts times in order that stand in none', zh: '时间未按顺序排列时，按先后排序' },
  },
  'leave-out-faulty': {
    kind: 'switch',
    text: {
      en: 'goes on without the cells that cannot be read, and says which; without it they are refused',
      zh: '略去无法读取的单元格并逐一说明；不加此项则拒绝',
    },
  },
  name: {
    kind: 'text',
    value: 'PLACE',
    text: { en: 'what the place is called; the name of the file unless given', zh: '地方名称；默认取文件名' },
  },
  source: { kind: 'text', value: 'SOURCE', text: { en: 'where the numbers are from', zh: '数据来源' } },
} as const satisfies Flags;
