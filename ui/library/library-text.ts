/** What the library says. A key missing in one language does not compile. */
import type { Language } from '../../experiments/index.ts';
import type { StoreTrouble } from '../parts/database.ts';

const formats = {
  en: new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }),
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeStyle: 'short' }),
};

const en = {
  title: 'My scenarios',
  note: 'Kept in this browser, on this device only. Save as a file what you want to keep for good.',
  nameLabel: 'Name',
  save: 'Save',
  saved: (name: string) => `Saved: ${name}`,
  saveAsFile: 'Save as file',
  empty: 'Nothing saved yet.',
  loading: 'Reading what is saved',
  unnamed: 'Without a name',
  undated: 'date lost',
  open: 'Open',
  openName: (name: string) => `Open ${name}`,
  rename: 'Rename',
  renameDone: 'Keep name',
  cancel: 'Cancel',
  exportFile: 'Save as file',
  remove: 'Delete',
  removed: (name: string) => `Deleted: ${name}`,
  undo: 'Undo',
  of: (action: string, name: string) => `${action}: ${name}`,
  corrupt: 'Cannot be opened',
  corruptNote: 'What is left of it stays here until you delete it; saved as a file it can be mended by hand.',
  trouble: {
    full: 'There is no room left on this device. Delete a saved scenario, or save this one as a file.',
    blocked:
      'This browser does not let the page keep anything, as in some private windows. Save the scenario as a file instead.',
    broken: 'The saved scenarios cannot be reached just now. Nothing has been changed.',
  } satisfies Record<StoreTrouble, string>,
  again: 'Try again',
  date: (milliseconds: number) => formats.en.format(milliseconds),
};

type LibraryText = typeof en;

const zh: LibraryText = {
  title: '我的情景',
  note: '只存在这台设备的这个浏览器里。要长久保留的，请另存为文件。',
  nameLabel: '名称',
  save: '保存',
  saved: (name) => `已保存：${name}`,
  saveAsFile: '存为文件',
  empty: '还没有保存的情景。',
  loading: '正在读取',
  unnamed: '未命名',
  undated: '日期已丢失',
  open: '打开',
  openName: (name) => `打开：${name}`,
  rename: '重命名',
  renameDone: '确定',
  cancel: '取消',
  exportFile: '存为文件',
  remove: '删除',
  removed: (name) => `已删除：${name}`,
  undo: '撤销',
  of: (action, name) => `${action}：${name}`,
  corrupt: '无法打开',
  corruptNote: '剩下的内容会一直留在这里，直到你删除；存为文件后可以手工修复。',
  trouble: {
    full: '设备存储空间已满。请删除一些已保存的情景，或把当前情景存为文件。',
    blocked: '浏览器不允许本页保存内容（无痕窗口常有这种情况）。请把情景存为文件。',
    broken: '暂时读不到已保存的情景，没有任何内容被改动。',
  },
  again: '重试',
  date: (milliseconds) => formats.zh.format(milliseconds),
};

export const libraryText: Record<Language, LibraryText> = { en, zh };
