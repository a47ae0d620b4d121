// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { NoticeBar } from '../../../ui/page/notice-bar.tsx';
import { drawWith, quietParts, wordsOf } from '../studio/draw-with.tsx';

function bar(language: 'en' | 'zh') {
  const { notices, preferences } = quietParts(language);
  return { notices, draw: () => drawWith({ notices, preferences }, <NoticeBar />) };
}

test('a fault is an alert with its lines, what cannot be shown is counted', () => {
  const { notices, draw } = bar('en');
  expect(wordsOf(draw())).toBe('');
  const lines = Array.from({ length: 9 }, (_, k) => () => `line ${k + 1}`);
  notices.show({ about: 'file', kind: 'fault', title: (text) => text.notices.fileFaults('a.json'), lines });
  expect(draw()).toContain('role="alert"');
  expect(draw().match(/<li>/g)).toHaveLength(7);
  expect(wordsOf(draw())).toMatch(/a\.json.*line 6.*3/);
  expect(wordsOf(draw())).not.toContain('line 7');
});

test('a remark is a status, has what can be done about it, and follows the language', () => {
  const { notices, draw } = bar('zh');
  const action = { label: (text: { readonly undo: string }) => text.undo, run: () => undefined };
  notices.show({ about: 'run', kind: 'info', title: (_text, lang) => (lang === 'zh' ? '好' : 'good'), action });
  expect(draw()).toContain('role="status"');
  expect(wordsOf(draw())).toBe('好 撤销');
});

test('a later notice of the same thing takes the place of the earlier one, and a dismissed one is gone', () => {
  const { notices, draw } = bar('en');
  for (const title of ['first', 'second']) notices.show({ about: 'run', kind: 'info', title: () => title });
  notices.show({ about: 'link', kind: 'info', title: () => 'third' });
  expect(wordsOf(draw())).toBe('second third');
  notices.dismiss('run');
  expect(wordsOf(draw())).toBe('third');
});
