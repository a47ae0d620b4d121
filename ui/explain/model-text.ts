/** Everything the page of the model description says around it, in both languages. */
import type { Language } from '../../experiments/index.ts';

const en = {
  heading: 'How the model works',
  loading: 'Loading the model description',
  contents: 'Contents',
  search: 'Find a section, parameter, lever or indicator',
  searchHint: 'gM, wage, lock-in …',
  found: (count: number, more: boolean) =>
    count === 0 ? 'Nothing found' : more ? `The first ${count} found` : `${count} found`,
  top: 'Back to the top',
  /** Link to the notices of what others made. */
  notices: 'Work of others in this page, and its licences',
  linkTo: (heading: string) => `Link to “${heading}”`,
};

type ModelText = typeof en;

const zh: ModelText = {
  heading: '模型如何运作',
  loading: '正在载入模型说明',
  contents: '目录',
  search: '查找章节、参数、杠杆或指标',
  searchHint: 'gM、工资、锁定……',
  found: (count, more) => (count === 0 ? '没有找到' : more ? `前 ${count} 条` : `共 ${count} 条`),
  top: '回到开头',
  notices: '本页所用的他人作品及其许可',
  linkTo: (heading) => `“${heading}”的链接`,
};

export const modelText: Readonly<Record<Language, ModelText>> = { en, zh };
