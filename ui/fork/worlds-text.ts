/** Words of the two worlds, in both languages. A key missing in one of them does not compile. */
import { wholeNumber, type Language } from '../../experiments/index.ts';

const plural = (n: number, one: string, many: string): string => (Math.round(n) === 1 ? one : many);

const en = {
  group: 'The two worlds, side by side',
  play: 'Play both',
  pause: 'Pause both',
  heading: (when: string, name: string) => `${when}, ${name}`,
  /** `where` where there are several regions. */
  firms: (n: number, where: string) =>
    `${wholeNumber('en', n)} ${plural(n, 'firm', 'firms')}${where === '' ? '' : ` in ${where}`}`,
  stage: (heading: string, firms: string, jobs: number) =>
    `Map. ${heading}: ${firms}, ${wholeNumber('en', jobs)} jobs. Arrow keys move from firm to firm, Escape lets go.`,
  legend: 'What the marks mean',
  differs: 'what differs',
  same: 'what is the same',
  missing: 'only in the other world',
  whatFor: 'why',
  failed: (before: boolean): string =>
    before
      ? 'The run of this pair failed; the two worlds are those before.'
      : 'The run of this pair failed; there are no worlds to show yet.',
  firm: (number: number) => `Firm ${number}`,
  chosen: 'The chosen firm',
  letGo: 'Let go of this firm',
  lives: (firm: string) => `${firm}: its life in both worlds`,
  strip: 'Jobs and function level, year by year',
  alive: (jobs: string, code: string) => `${jobs} jobs, ${code}`,
  newborn: 'just founded',
  closed: (when: string) => `closed in ${when}`,
  left: (when: string) => `moved away in ${when}`,
  notYet: (when: string) => `appears in ${when}`,
  never: 'never founded here',
  money: 'The purse in the future below',
  event: (when: string, sentence: string) => `${when}: ${sentence}`,
};

export type WorldsText = typeof en;

const zh: WorldsText = {
  group: '两个世界并列',
  play: '同时播放',
  pause: '暂停',
  heading: (when, name) => `${when}，${name}`,
  firms: (n, where) => `${where}${wholeNumber('zh', n)} 家企业`,
  stage: (heading, firms, jobs) =>
    `企业分布图。${heading}：${firms}，${wholeNumber('zh', jobs)} 个岗位。方向键在企业间移动，Esc 键取消选择。`,
  legend: '图例',
  differs: '不同之处',
  same: '相同之处',
  missing: '另一世界才有的企业',
  whatFor: '为什么',
  failed: (before) =>
    before ? '这一对推演没有完成；两个世界仍是此前的。' : '这一对推演没有完成；还没有可以显示的世界。',
  firm: (number) => `企业 ${number}`,
  chosen: '所选企业',
  letGo: '取消选择',
  lives: (firm) => `${firm}在两个世界里的一生`,
  strip: '历年的岗位与功能等级',
  alive: (jobs, code) => `${jobs} 个岗位，${code}`,
  newborn: '刚刚成立',
  closed: (when) => `${when}关闭`,
  left: (when) => `${when}外迁`,
  notYet: (when) => `${when}才成立`,
  never: '这里从未成立',
  money: '下图所示未来的财政',
  event: (when, sentence) => `${when}，${sentence}`,
};

export const worldsText: { readonly [L in Language]: WorldsText } = { en, zh };
