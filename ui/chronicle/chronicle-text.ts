/** Words of the chronicle and of the list of changes, in both languages. */
import { spacedZh, type Language } from '../../experiments/index.ts';

const en = {
  title: 'What happened',
  timeline: 'Timeline',
  /** The marks on the time axis. */
  onAxis: 'What happened, on the time axis',
  openThere: 'Why? Read on',
  openPhase: (phase: string) => `${phase}: what happened`,
  colon: ': ',
  why: 'Why',
  jump: (when: string) => `Go to ${when}`,
  until: (from: string, to: string) => `${from} to ${to}`,
  firm: (number: number) => `Firm ${number}`,
  firmSentence: (role: string) => ` ${role}.`,
  basis: {
    equation: 'Computed with the model’s equations.',
    count: 'Counted.',
    paired: 'Difference to the same run without policy, same luck: an effect in the model.',
    association: 'It went together; the run does not prove that one made the other.',
  },
  changes: 'What I changed',
  nothing: 'Nothing has been changed yet.',
  begin:
    'Move a policy lever, choose a package, drag a bar on the time axis or change an assumption: what you did stands here, with what it moved at the end.',
  moved: 'What moved',
  outcome: 'At the end',
  before: 'before',
  after: 'now',
  difference: 'difference',
  share: 'in percent',
  atOnce: 'The run is being computed.',
};

export type ChronicleWords = typeof en;

const zh: ChronicleWords = {
  title: '发生了什么',
  timeline: '时间线',
  onAxis: '时间轴上的大事',
  openThere: '来龙去脉',
  openPhase: (phase) => `${phase}：发生了什么`,
  colon: '：',
  why: '原因',
  jump: (when) => spacedZh(`跳到${when}`),
  until: (from, to) => spacedZh(`${from}至${to}`),
  firm: (number) => `企业 ${number}`,
  firmSentence: (role) => ` ${role}。`,
  basis: {
    equation: '按模型方程算出。',
    count: '逐一数出。',
    paired: '与同一运气、全无政策的运行之差：在模型里即为效应。',
    association: '两者同时出现；单凭这次运行，不能断定谁是因谁是果。',
  },
  changes: '我改了什么',
  nothing: '还没有改动。',
  begin:
    '拨动一个政策杠杆、选一个政策组合、在时间轴上拖动一条政策，或改一项假设：改了什么、期末因此变了多少，都会列在这里。',
  moved: '什么跟着变了',
  outcome: '期末',
  before: '此前',
  after: '现在',
  difference: '差值',
  share: '百分比',
  atOnce: '正在推演。',
};

export const chronicleText: { readonly [K in Language]: ChronicleWords } = { en, zh };
