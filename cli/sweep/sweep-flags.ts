import type { Flags } from '../command.ts';
import { workersFlag } from '../flags.ts';

/** Rows of a chunk unless told otherwise: what a kill loses at most, and one file each. */
export const DEFAULT_CHUNK_ROWS = 100;
/** Of runs whose firms are kept, which weigh a hundred times more. */
export const CHUNK_ROWS_WITH_FIRMS = 20;
/** More tasks than any scheduler takes in one array. */
const MOST_SHARDS = 1_000_000;

export const sweepFlags = {
  out: {
    kind: 'text',
    value: 'DIR',
    text: {
      en: 'the folder of the experiment: new, empty, or the same experiment',
      zh: '实验的文件夹：新建、空的，或同一实验的文件夹',
    },
  },
  resume: {
    kind: 'switch',
    text: {
      en: 'only continue: refuses a folder without this very experiment. Without it a folder of the same experiment is continued too',
      zh: '仅用于续做：文件夹中没有同一实验则拒绝。不写此项时，遇到同一实验的文件夹也会续做',
    },
  },
  extend: {
    kind: 'switch',
    text: {
      en: 'the design has grown (points, replicates, levels, factors’ values): runs that are there already are taken over, not made again',
      zh: '设计已扩充（点、重复、水平、因子取值）：已有的运行直接沿用，不再重做',
    },
  },
  retry: {
    kind: 'switch',
    text: { en: 'makes runs that failed once more', zh: '重做失败的运行' },
  },
  chunk: {
    kind: 'whole',
    value: 'N',
    min: 1,
    max: 100_000,
    text: {
      en: `runs a file, ${DEFAULT_CHUNK_ROWS} unless given, ${CHUNK_ROWS_WITH_FIRMS} where firms are kept: what a kill loses at most`,
      zh: `每个文件的运行次数，默认 ${DEFAULT_CHUNK_ROWS}，保存企业时为 ${CHUNK_ROWS_WITH_FIRMS}；进程被强行终止时至多损失这些运行`,
    },
  },
  'plan-only': {
    kind: 'switch',
    text: {
      en: 'says what would be run, and with --out makes the folder for shards, but runs nothing',
      zh: '只说明将要运行什么；与 --out 同用时建立文件夹供分片使用，但不运行',
    },
  },
  on: {
    kind: 'text',
    value: 'WHERE',
    allowed: ['local', 'slurm'],
    text: {
      en: 'where it runs: on this machine (local) unless given, or as an array of jobs of Slurm (slurm)',
      zh: '在何处运行：默认本机（local），或作为 Slurm 的作业数组（slurm）',
    },
  },
  site: {
    kind: 'text',
    value: 'FILE',
    text: {
      en: 'of “--on slurm”: the options of the site, a .json file; docs/scale.md lists them',
      zh: '用于 --on slurm：计算站点的选项，.json 文件，各项见 docs/scale.zh.md',
    },
  },
  index: {
    kind: 'whole',
    value: 'I',
    min: 0,
    max: MOST_SHARDS,
    text: { en: 'of “shard”: which one, from 0 or from 1: N is 0', zh: '用于 shard：第几片，从 0 或从 1 起（N 即 0）' },
  },
  of: {
    kind: 'whole',
    value: 'N',
    min: 1,
    max: MOST_SHARDS,
    text: { en: 'of “shard”: how many there are', zh: '用于 shard：共几片' },
  },
  'index-from': {
    kind: 'text',
    value: 'VARIABLE',
    text: {
      en: 'of “shard”: the environment variable with the index, SLURM_ARRAY_TASK_ID unless given',
      zh: '用于 shard：存放序号的环境变量，默认 SLURM_ARRAY_TASK_ID',
    },
  },
  ...workersFlag,
} as const satisfies Flags;
