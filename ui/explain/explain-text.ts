/** What the explanations say around their contents. A key missing in one language does not compile. */
import type { Language } from '../../experiments/index.ts';

export interface ExplainText {
  readonly theory: string;
  readonly theoryNote: string;
  readonly whereSeen: string;
  readonly inCharts: string;
  readonly inLevers: string;
  readonly onStage: string;
  readonly inPresets: string;
  readonly tryIt: string;
  readonly sources: string;
  readonly close: string;
  readonly openCard: (title: string) => string;
  readonly lesson: string;
  readonly invite: (steps: number) => string;
  readonly start: string;
  readonly step: (step: number, of: number) => string;
  readonly predict: string;
  readonly see: string;
  readonly waiting: string;
  readonly right: string;
  readonly wrong: string;
  readonly yourGuess: string;
  readonly cameTrue: string;
  readonly why: string;
  readonly lookAt: string;
  readonly readMore: string;
  readonly back: string;
  readonly next: string;
  readonly finish: string;
  readonly leave: string;
  readonly takeAway: string;
}

const en: ExplainText = {
  theory: 'Theory',
  theoryNote: 'The ideas behind the model, and where on this page each of them can be seen at work.',
  whereSeen: 'Where you see it',
  inCharts: 'Charts',
  inLevers: 'Levers',
  onStage: 'Stage',
  inPresets: 'Presets',
  tryIt: 'Try it',
  sources: 'Sources',
  close: 'Close',
  openCard: (title) => `Theory: ${title}`,
  lesson: 'Guided start',
  invite: (steps) => `${steps} questions: predict, then see what your own run says.`,
  start: 'Begin',
  step: (step, of) => `Step ${step} of ${of}`,
  predict: 'Choose what you expect, then run it.',
  see: 'See what the run says',
  waiting: 'The run is being computed',
  right: 'As you predicted',
  wrong: 'It came out differently',
  yourGuess: 'your prediction',
  cameTrue: 'came true',
  why: 'Why',
  lookAt: 'Where to look',
  readMore: 'Theory',
  back: 'Back',
  next: 'Next',
  finish: 'Finish',
  leave: 'Leave the guided start',
  takeAway: 'To take away',
};

const zh: ExplainText = {
  theory: '理论',
  theoryNote: '模型背后的理论，以及它们各自在本页何处看得见。',
  whereSeen: '在哪里看得到',
  inCharts: '图表',
  inLevers: '杠杆',
  onStage: '舞台',
  inPresets: '预设情景',
  tryIt: '试一试',
  sources: '出处',
  close: '关闭',
  openCard: (title) => `理论：${title}`,
  lesson: '引导入门',
  invite: (steps) => `共 ${steps} 题：先预测，再看自己的运行怎么说。`,
  start: '开始',
  step: (step, of) => `第 ${step} 步，共 ${of} 步`,
  predict: '先选出你的预测，再运行。',
  see: '看看运行结果',
  waiting: '正在推演',
  right: '与你的预测一致',
  wrong: '结果与预测不同',
  yourGuess: '你的预测',
  cameTrue: '实际结果',
  why: '为什么',
  lookAt: '看哪里',
  readMore: '相关理论',
  back: '上一步',
  next: '下一步',
  finish: '完成',
  leave: '退出引导',
  takeAway: '记住这一点',
};

export const explainText: Record<Language, ExplainText> = { en, zh };
