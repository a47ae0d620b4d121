import { calibrationEfforts } from '../../experiments/index.ts';
import type { Flags } from '../command.ts';
import { workersFlag } from '../flags.ts';
import { measurementFlags } from './measurement-flags.ts';

const efforts = Object.keys(calibrationEfforts);

export const calibrateFlags = {
  ...measurementFlags,
  scenario: {
    kind: 'text',
    value: 'PRESET',
    text: {
      en: 'the preset the place stands on, one of those of one region; the nearest to the data unless given',
      zh: '以哪个预设情景为底（限单一区域者）；默认取与数据最接近者',
    },
  },
  founded: {
    kind: 'whole',
    value: 'YEAR',
    min: 1000,
    max: 9999,
    text: {
      en: 'the year in which the cluster began, about; the one that fits best unless given',
      zh: '集群大约形成的年份；默认取最吻合者',
    },
  },
  ahead: {
    kind: 'whole',
    value: 'YEARS',
    min: 1,
    max: 100,
    text: { en: 'years to look ahead, 25 unless given', zh: '向前展望的年数，默认 25' },
  },
  seed: {
    kind: 'text',
    value: 'PHRASE',
    text: { en: 'seed phrase of all its runs, "my cluster" unless given', zh: '全部运行的随机种子，默认 "my cluster"' },
  },
  effort: {
    kind: 'text',
    value: efforts.join('|'),
    allowed: efforts,
    text: {
      en: `how many runs: ${Object.values(calibrationEfforts)
        .map(({ wide, near }) => wide + near)
        .join(', ')} before the worlds are made; usual unless given`,
      zh: `运行多少次：在生成各世界之前分别为 ${Object.values(calibrationEfforts)
        .map(({ wide, near }) => wide + near)
        .join('、')} 次；默认 usual`,
    },
  },
  'held-out': {
    kind: 'switch',
    text: {
      en: 'instead: hides the last quarter of the points, forecasts them and says how far it was off',
      zh: '改为检验：隐去最后四分之一的数据点，作预测并给出误差',
    },
  },
  document: {
    kind: 'text',
    value: 'FILE.json',
    text: {
      en: 'writes the place as a scenario: compare, window, attribute, cheapest, rank and search take it',
      zh: '把该地写成情景文档，可供 compare、window、attribute、cheapest、rank、search 使用',
    },
  },
  out: {
    kind: 'text',
    value: 'DIR',
    text: {
      en: 'keeps runs in this folder, so that the same command goes on after a kill',
      zh: '把运行保存在该文件夹，中断后再次执行同一命令即可继续',
    },
  },
  ...workersFlag,
} as const satisfies Flags;
