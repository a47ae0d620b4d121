/** What the project promises about its speed, and where a stored measurement shows it. */
import type { Text } from '../engine/index.ts';
import type { BenchDocument } from './session.ts';

interface GoalEntry {
  readonly text: Text;
  /** `most`: the value may be at most the limit; `least`: at least. */
  readonly bound: 'most' | 'least';
  readonly limit: number;
  readonly unit: Text;
  readonly digits: number;
  readonly value: (document: BenchDocument) => number | undefined;
}

const units = {
  ns: { en: 'ns', zh: '纳秒' },
  ms: { en: 'ms', zh: '毫秒' },
  ratio: { en: '×', zh: '倍' },
  percent: { en: '%', zh: '%' },
  bytes: { en: 'bytes', zh: '字节' },
  frames: { en: 'frames a second', zh: '帧／秒' },
} as const satisfies Record<string, Text>;

/** Cost of the largest world over that of the smallest, both in reference units. */
function costOfSize(document: BenchDocument, small: number, large: number): number | undefined {
  const [few, many] = [document.sizes[small], document.sizes[large]];
  return few === undefined || many === undefined
    ? undefined
    : many.referenceUnitsPerFirmQuarter / few.referenceUnitsPerFirmQuarter;
}

export const goals: readonly GoalEntry[] = [
  {
    text: { en: 'One firm for one quarter of `default`, one core, Node', zh: '`default` 情景每企业每季度，单核，Node' },
    bound: 'most',
    limit: 900,
    unit: units.ns,
    digits: 0,
    value: (document) => document.nsPerFirmQuarter,
  },
  {
    text: { en: 'The same, the figure aimed at', zh: '同上，力争达到的数值' },
    bound: 'most',
    limit: 650,
    unit: units.ns,
    digits: 0,
    value: (document) => document.nsPerFirmQuarter,
  },
  {
    text: {
      en: 'One firm for one quarter of `default`, a worker of Chromium',
      zh: '`default` 情景每企业每季度，Chromium 工作线程',
    },
    bound: 'most',
    limit: 900,
    unit: units.ns,
    digits: 0,
    value: ({ page }) => page?.engine.nsPerFirmQuarter,
  },
  {
    text: { en: 'Second world of a process against the first', zh: '进程中第二个世界与首个之比' },
    bound: 'most',
    limit: 1.05,
    unit: units.ratio,
    digits: 3,
    value: ({ laterWorlds }) => laterWorlds.second,
  },
  {
    text: { en: 'Hundredth world of a process against the first', zh: '进程中第一百个世界与首个之比' },
    bound: 'most',
    limit: 1.05,
    unit: units.ratio,
    digits: 3,
    value: ({ laterWorlds }) => laterWorlds.hundredth,
  },
  {
    text: {
      en: 'Cost of a firm-quarter with 300,000 firms against 300',
      zh: '30 万家企业与 300 家企业的每企业·季度成本之比',
    },
    bound: 'most',
    limit: 2.6,
    unit: units.ratio,
    digits: 2,
    value: (document) => costOfSize(document, 300, 300_000),
  },
  {
    text: { en: 'Two workers against one', zh: '两个工作线程与一个之比' },
    bound: 'least',
    limit: 1.85,
    unit: units.ratio,
    digits: 2,
    value: ({ speedUp }) => speedUp['2'],
  },
  {
    text: {
      en: '30 pairs of `default`, from click to final interval',
      zh: '`default` 情景 30 对运行，从点击到最终区间',
    },
    bound: 'most',
    limit: 1300,
    unit: units.ms,
    digits: 0,
    value: ({ page }) => page?.thirtyPairsMs,
  },
  {
    text: {
      en: 'From a lever move to the first preview, 95th percentile of 200 moves',
      zh: '从调整政策到首次预览，200 次的第 95 百分位',
    },
    bound: 'most',
    limit: 100,
    unit: units.ms,
    digits: 0,
    value: ({ page }) => page?.leverToRedraw95Ms,
  },
  {
    text: {
      en: 'Longest task of the page during these moves (below 50 counts as 0)',
      zh: '其间页面最长任务（不足 50 计为 0）',
    },
    bound: 'most',
    limit: 50,
    unit: units.ms,
    digits: 0,
    value: ({ page }) => page?.longestTaskMs,
  },
  {
    text: { en: 'First picture of the page at 4 × CPU slowdown', zh: 'CPU 减速 4 倍时页面首次出现画面' },
    bound: 'most',
    limit: 1500,
    unit: units.ms,
    digits: 0,
    value: ({ page }) => page?.firstPictureMs,
  },
  {
    text: { en: 'First run on show at 4 × CPU slowdown', zh: 'CPU 减速 4 倍时首次运行显示完毕' },
    bound: 'most',
    limit: 2500,
    unit: units.ms,
    digits: 0,
    value: ({ page }) => page?.firstRunMs,
  },
  {
    text: { en: 'Frames while a run plays', zh: '播放时的帧率' },
    // A display of 60 Hz is met at 59.9.
    bound: 'least',
    limit: 59,
    unit: units.frames,
    digits: 0,
    value: ({ page }) => page?.playingFramesPerSecond,
  },
  {
    text: { en: 'Heap after 1,000 runs, growth after collection', zh: '1,000 次运行后（垃圾回收后）堆内存的增长' },
    bound: 'most',
    limit: 5,
    unit: units.percent,
    digits: 1,
    value: ({ heapGrowth }) => (heapGrowth.runs >= 1000 ? 100 * heapGrowth.share : undefined),
  },
  {
    text: { en: 'Snapshot, per agent', zh: '每个主体的快照' },
    bound: 'most',
    limit: 200,
    unit: units.bytes,
    digits: 0,
    value: ({ snapshot }) => snapshot.bytesPerAgent,
  },
  {
    text: { en: 'Restoring a snapshot of `default`', zh: '载入 `default` 情景的快照' },
    bound: 'most',
    limit: 2,
    unit: units.ms,
    digits: 3,
    value: ({ snapshot }) => snapshot.restoreMs,
  },
];

export interface GoalFound {
  readonly text: Text;
  readonly bound: 'most' | 'least';
  readonly limit: number;
  readonly unit: Text;
  readonly digits: number;
  /** Undefined where the session did not measure it. */
  readonly value: number | undefined;
  readonly met: boolean | undefined;
}

/** Every goal beside what was measured. A value that misses its limit by rounding only still misses it. */
export function goalsFound(document: BenchDocument): GoalFound[] {
  return goals.map(({ value: read, ...goal }) => {
    const value = read(document);
    const met = value === undefined ? undefined : goal.bound === 'most' ? value <= goal.limit : value >= goal.limit;
    return { ...goal, value, met };
  });
}
