/** What stands on paper and nowhere on the page, in both languages. */
import type { Language } from '../../experiments/index.ts';

export interface PaperText {
  readonly seed: string;
  readonly engine: string;
  readonly fingerprint: string;
  readonly shown: string;
  readonly address: string;
  readonly made: string;
  readonly stage: (view: string, moment: string) => string;
  readonly behind: string;
  readonly timeline: string;
  readonly levers: string;
  readonly lever: string;
  readonly level: string;
  readonly where: string;
  readonly everywhere: string;
  readonly from: string;
  readonly until: string;
  readonly end: string;
  readonly ramp: string;
  readonly quarters: (n: number) => string;
  readonly noLever: string;
  readonly otherLevers: string;
  readonly outcomes: string;
  readonly outcome: string;
  readonly value: (runs: number) => string;
  readonly middle: string;
  readonly alone: string;
  readonly gap: string;
  readonly onScreen: string;
}

const en: PaperText = {
  seed: 'Luck (seed)',
  engine: 'Engine',
  fingerprint: 'Fingerprint',
  shown: 'Shown',
  address: 'Address',
  made: 'Jiqun, a laboratory of industrial clusters',
  stage: (view, moment) => `${view}, ${moment}`,
  behind: 'The stage was still being drawn; this is the run before.',
  timeline: 'Over time',
  levers: 'Policy levers',
  lever: 'Lever',
  level: 'Level',
  where: 'Region',
  everywhere: 'all',
  from: 'From',
  until: 'Until',
  end: 'the end',
  ramp: 'Ramp-up',
  quarters: (n) => `${n} ${n === 1 ? 'quarter' : 'quarters'}`,
  noLever: 'No lever is set: this is doing nothing.',
  otherLevers: 'All other levers are at none.',
  outcomes: 'Outcomes',
  outcome: 'Outcome',
  value: (runs) => (runs > 1 ? `Median of ${runs} runs` : 'This run'),
  middle: 'Nine tenths of runs',
  alone: 'Do nothing',
  gap: 'Difference',
  onScreen: 'The stage, as on the screen',
};

const zh: PaperText = {
  seed: '运气（种子）',
  engine: '引擎',
  fingerprint: '结果指纹',
  shown: '所示时点',
  address: '网址',
  made: '集群 Jiqun · 产业集群演化实验室',
  stage: (view, moment) => `${view}，${moment}`,
  behind: '打印时画面尚未绘完，图中仍是此前的推演。',
  timeline: '演变过程',
  levers: '政策杠杆',
  lever: '杠杆',
  level: '力度',
  where: '区域',
  everywhere: '全部',
  from: '起',
  until: '止',
  end: '期末',
  ramp: '爬坡期',
  quarters: (n) => `${n} 个季度`,
  noLever: '未动用任何杠杆，即不作为。',
  otherLevers: '其余杠杆均未动用。',
  outcomes: '结果',
  outcome: '指标',
  value: (runs) => (runs > 1 ? `${runs} 次运行的中位数` : '本次运行'),
  middle: '九成运行落在',
  alone: '不作为',
  gap: '差异',
  onScreen: '屏幕上的画面',
};

export const paperText: Readonly<Record<Language, PaperText>> = { en, zh };
