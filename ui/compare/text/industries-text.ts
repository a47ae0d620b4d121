/** Words about which industry suits a place. */
import { spacedZh, type Language } from '../../../experiments/index.ts';

const en = {
  title: 'Which industry for this place?',
  note: 'every industry in every place, with the policy as it stands',
  compute: 'Work it out',
  again: 'Work it out again',
  size: (runs: number) => `${runs} runs`,
  takenOff: (count: number, runs: number) => `${count} of ${runs}`,
  key: (firms: number) =>
    `Jobs: median and nine tenths of the runs, all on one scale. Number and bar: runs that take off, with more than ${firms} firms at some time.`,
  scale: (jobs: string) => `${jobs} jobs`,
  numbers: 'Numbers',
  industry: 'Industry',
  place: 'Place',
  takeOff: 'Take off',
  kept: (list: string) => `What the scenario assumes of its own is the same throughout: ${list}.`,
  picture: 'Which industry for this place: pictures and numbers',
};

const zh: typeof en = {
  title: '此地宜办何业',
  note: '各产业置于各地，政策照旧',
  compute: '推演',
  again: '重新推演',
  size: (runs) => spacedZh(`${runs} 次运行`),
  takenOff: (count, runs) => `${count}/${runs}`,
  key: (firms) =>
    spacedZh(`曲线为就业：中位数与九成运行所在区间，各图同一尺度。数字与横条为起飞的运行：企业数曾超过 ${firms} 家。`),
  scale: (jobs) => spacedZh(`${jobs} 个岗位`),
  numbers: '各项数字',
  industry: '产业',
  place: '地方',
  takeOff: '起飞',
  kept: (list) => `情景自有的假设始终不变：${list}。`,
  picture: '此地宜办何业：图与数据',
};

export const industriesText: { readonly [L in Language]: typeof en } = { en, zh };
