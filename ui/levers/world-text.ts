/** Words of the shocks, the mechanism switches and the length of a run. */
import type { EventKind } from '../../engine/index.ts';
import type { Language } from '../../experiments/index.ts';

const en = {
  length: 'Length of the run',
  years: 'years',
  shocks: 'Shocks from outside',
  noShocks: 'Nothing sudden happens in this scenario.',
  add: 'Add at the playhead',
  addNamed: (shock: string) => `Add at the playhead: ${shock}`,
  removeNamed: (shock: string) => `Remove: ${shock}`,
  when: 'when',
  size: 'size',
  distance: 'distance',
  /** What a shock does. */
  does: {
    paradigmShift: 'What the market wants jumps this far through knowledge space, in a random direction.',
    demandShock: 'All markets change by this share; every quarter a tenth of the change fades.',
    rivalEntry: 'Rivals elsewhere grow by this share, for good.',
    qualityScandal: 'Every region loses this share of its reputation.',
  } satisfies Readonly<Record<EventKind, string>>,
  mechanisms: 'Mechanisms',
  mechanismsNote: 'Switch one off to see what it causes: the same seed, without it.',
  off: (n: number) => `${n} off`,
  offFrom: 'off from',
  whenOff: 'Off: ',
};

type WorldText = typeof en;

const zh: WorldText = {
  length: '运行长度',
  years: '年',
  shocks: '外部冲击',
  noShocks: '此情景中没有突发事件。',
  add: '在播放头处加入',
  addNamed: (shock) => `在播放头处加入：${shock}`,
  removeNamed: (shock) => `取消：${shock}`,
  when: '时间',
  size: '大小',
  distance: '距离',
  does: {
    paradigmShift: '市场目标在知识空间中沿随机方向跃迁这段距离。',
    demandShock: '各市场的规模变动这一比例，此后每季消退十分之一。',
    rivalEntry: '区外对手的规模永久增加这一比例。',
    qualityScandal: '每个区域的声誉损失这一比例。',
  },
  mechanisms: '作用机制',
  mechanismsNote: '关掉一种机制，随机种子不变，看少了它会怎样。',
  off: (n) => `已关闭 ${n} 项`,
  offFrom: '关闭始于',
  whenOff: '关闭后：',
};

export const worldText: Readonly<Record<Language, WorldText>> = { en, zh };
