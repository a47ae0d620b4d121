import { verdictNames } from '../../../engine/index.ts';
import type { ForkText } from './en.ts';

const control = (name: 'year' | 'action' | 'cost') => ({ control: name });

export const zh: ForkText = {
  screen: '岔路口：同一个集群的两种未来',
  name: '岔路口',
  alone: '听其自然',
  own: '原有政策',
  ownLong: '情景自带的政策，换一年开始',
  custom: '自定政策',
  atStrength: (name, percent) => `${name}（力度 ${percent}）`,
  sentence: ({ acting, alone, known, futures }) => [
    [control('year'), '起推行', control('action'), '，'],
    ['每年投入 ', control('cost'), '，'],
    [
      known < futures ? `已算出的 ${known} 种未来里` : `${futures} 种未来里`,
      ...(acting === 0
        ? [{ count: '没有一种', of: 'acting', none: true } as const, '能升级；']
        : acting === known
          ? [{ count: '全都', of: 'acting', none: false } as const, '升级；']
          : ['有 ', { count: `${acting}`, of: 'acting', none: false } as const, ' 种升级；']),
    ],
    [
      '听其自然，',
      {
        count:
          alone === 0
            ? acting === 0
              ? '同样一种也没有'
              : '一种也没有'
            : alone === known
              ? acting === known
                ? '也全都升级'
                : '全都升级'
              : `${alone < acting ? '只有' : '有'} ${alone} 种`,
        of: 'alone',
        none: alone === 0,
      },
      '。',
    ],
  ],
  onlyAlone: ({ alone, known, futures }) => [
    [
      `听其自然，${known < futures ? `已算出的 ${known} 种` : `${futures} 种`}未来里`,
      {
        count: alone === 0 ? '没有一种能升级' : alone === known ? '全都升级' : `有 ${alone} 种升级`,
        of: 'alone',
        none: alone === 0,
      },
      '。',
    ],
  ],
  costAYear: (amount, unit = '单位') => `${amount} ${unit}`,
  noCost: '不花钱',
  waiting: '正在推算各种未来……',
  same: (share, futures, after) =>
    `投入占增加值的 ${share}。两条河用的是同样的 ${futures} 种未来：${futures / 2} 个可能的世界，各用两个随机种子；差别只在这一个决定。结局指 ${after}，一律按最后两年判定。`,
  sameWithoutCost: (futures, after) =>
    `${futures} 种未来：${futures / 2} 个可能的世界，各用两个随机种子。结局指 ${after}，一律按最后两年判定。`,
  future: (k, acting, alone) =>
    acting === undefined
      ? `第 ${k} 种未来：${verdictNames[alone[0]].zh}，${alone[1]} 个岗位。`
      : `第 ${k} 种未来：动手则${verdictNames[acting[0]].zh}，${acting[1]} 个岗位；听其自然则${verdictNames[alone[0]].zh}，${alone[1]} 个。`,
  failed: (n) => `另有 ${n} 种未来没能算出，未计入。`,
  year: {
    label: '动手的年份',
    value: (year, n, of) => `${year}，${of} 种未来里 ${n} 种升级`,
  },
  packages: {
    label: '做什么',
    change: (name) => `做什么：${name}。换一种`,
    edit: '逐项设定杠杆……',
    count: (n, of) => `${of} 种里 ${n} 种升级`,
  },
  budget: {
    label: '投入与力度',
    change: (cost) => `投入：${cost}。调整力度`,
    strength: '各项杠杆的力度',
    cost: '每年投入（中位数）',
    share: '占增加值',
    more: '预算、等额投入、最省的力度……',
  },
  progress: (done, total, left) => `已算 ${done} / ${total} 次${left}`,
  left: (seconds) => `，约剩 ${seconds} 秒`,
  stop: '停止',
  resume: '算完其余',
  laboratory: '实验台',
  levers: '杠杆与假设',
  closeLevers: '收起',
  tabs: { label: '岔路口的各部分', fork: '岔路口', worlds: '两个世界', levers: '杠杆', studio: '实验台' },
  notYet: '集群始终没有起飞，谈不上抉择。',
  lane: (levers, level) => ({
    long: `${levers.join(' · ')}${level === undefined ? '' : `　${levers.length > 1 ? '各 ' : ''}${level}`}`,
    short:
      levers.length === 1
        ? `${levers[0]!}${level === undefined ? '' : ` ${level}`}`
        : `${levers.length} 项杠杆${level === undefined ? '' : `，各 ${level}`}`,
  }),
};
