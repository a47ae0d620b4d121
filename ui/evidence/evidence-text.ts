/** Words of the evidence. */
import type { Language } from '../../experiments/index.ts';

const en = {
  heading: 'What the model shows, and what it does not',
  lead: (of: number, seeds: number) =>
    `A model earns belief by showing patterns nobody told it to show. Here are ${of} numbers it was held against: each measured over ${seeds} seeds that were never used to set anything, beside the band in which it should lie and where that band comes from. What does not hold stands first. Any of it can be measured again here, on this device.`,
  holds: 'hold',
  fails: 'do not',
  score: (holds: number, of: number) => `${holds} of ${of} hold`,
  jump: (id: string, holds: boolean) => `${id}: ${holds ? 'holds' : 'does not hold'}`,
  failing: 'What does not hold',
  failingNote: 'With what was tried about it, where anything was.',
  measured: 'measured',
  band: 'should be',
  tried: 'Tried: ',
  unsure: 'The interval reaches across the edge of the band.',
  source: 'Band from: ',
  seeds: (count: number) => (count === 1 ? '1 seed' : `${count} seeds`),
  here: 'here',
  runAgain: 'Measure again here',
  more: 'Measure more',
  runPattern: (title: string) => `Measure again here: ${title}`,
  runAll: 'Measure all of these here',
  stop: 'Stop',
  progress: (done: number, total: number) => `${done} of ${total} runs`,
  left: (seconds: number) => `about ${seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`} left`,
  failed: (count: number) => `${count} failed`,
  done: (count: number) => `${count} runs done here`,
  idle: 'Nothing has been measured here yet.',
  which: 'Which seeds',
  published: 'the published',
  fresh: 'fresh',
  whichNote:
    'The published seeds give the published numbers, once as many are done; fresh ones ask whether those were chance.',
  count: 'How many seeds',
  tools: 'Measuring here',
  legendBand: 'should be',
  legendStored: 'published, with 95 % interval',
  legendHere: 'measured here',
  other: (engine: string, here: string) =>
    `The published numbers are of another version of the model (engine ${engine}; here ${here}). What is measured here is of this one.`,
  ablations: 'What each part of the model does',
  ablationsNote:
    'The default region is run with a part and without it, on the same seeds. Each cell is what taking the part out changes, ± half of the 95 % interval; faint where that reaches across zero.',
  without: 'Without',
  columns: {
    concentration: ['Jobs in the largest tenth of firms', 'points'],
    growth: ['Jobs at the peak', '%'],
    decline: ['Jobs left at the end, of the peak', 'points'],
    level: ['Function level at the end', 'levels'],
    recovery: ['There again after a paradigm shift', 'points'],
  },
  chart: (value: string, interval: string, band: string, here: string) =>
    `Measured ${value}${interval === '' ? '' : ` (${interval})`}${band === '' ? '' : `, should be ${band}`}${here === '' ? '' : `, here ${here}`}`,
};

type EvidenceText = typeof en;

const zh: EvidenceText = {
  heading: '模型再现了什么，没有再现什么',
  lead: (of, seeds) =>
    `模型令人信服，在于再现了未曾写入其中的规律。以下 ${of} 个数字是对它的检验：每个都用 ${seeds} 个从未用于校准的随机种子测得，旁边列出应有的范围与范围的出处。不成立的放在最前。每一项都可以就在这台设备上重新测量。`,
  holds: '成立',
  fails: '不成立',
  score: (holds, of) => `${of} 项中 ${holds} 项成立`,
  jump: (id, holds) => `${id}：${holds ? '成立' : '不成立'}`,
  failing: '不成立的',
  failingNote: '做过的尝试，附在各项之下。',
  measured: '测得',
  band: '应为',
  tried: '做过的尝试：',
  unsure: '区间跨越了范围的边界。',
  source: '范围出处：',
  seeds: (count) => `${count} 个随机种子`,
  here: '此处',
  runAgain: '在此重新测量',
  more: '继续测量',
  runPattern: (title) => `在此重新测量：${title}`,
  runAll: '在此测量以上各项',
  stop: '停止',
  progress: (done, total) => `${total} 次运行已完成 ${done} 次`,
  left: (seconds) => `约剩 ${seconds < 90 ? `${seconds} 秒` : `${Math.round(seconds / 60)} 分钟`}`,
  failed: (count) => `${count} 次失败`,
  done: (count) => `已在此完成 ${count} 次运行`,
  idle: '尚未在此测量。',
  which: '随机种子',
  published: '与公布的相同',
  fresh: '全新',
  whichNote: '用公布时的随机种子，测满同样多个便得到公布的数字；换上全新的种子，可看结论是否碰巧。',
  count: '种子个数',
  tools: '在此测量',
  legendBand: '应有范围',
  legendStored: '公布值及 95% 区间',
  legendHere: '在此测得',
  other: (engine, here) => `公布的数字出自另一版本的模型（引擎 ${engine}，此处为 ${here}）；在此测得的属于这一版本。`,
  ablations: '模型各部分的作用',
  ablationsNote:
    '默认区域在相同的随机种子下分别保留与去掉某一部分。格中为去掉之后的变化，± 为 95% 区间的一半；区间跨零者以浅色表示。',
  without: '去掉',
  columns: {
    concentration: ['最大一成企业的就业占比', '百分点'],
    growth: ['峰值就业', '%'],
    decline: ['期末就业与峰值之比', '百分点'],
    level: ['期末功能层级', '级'],
    recovery: ['范式转换后的恢复程度', '百分点'],
  },
  chart: (value, interval, band, here) =>
    `测得 ${value}${interval === '' ? '' : `（${interval}）`}${band === '' ? '' : `，应为 ${band}`}${here === '' ? '' : `，此处 ${here}`}`,
};

export const evidenceText: Readonly<Record<Language, EvidenceText>> = { en, zh };
