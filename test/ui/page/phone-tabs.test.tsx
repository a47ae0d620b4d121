// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { PhoneTabs } from '../../../ui/page/phone-tabs.tsx';
import { ScreenNav } from '../../../ui/page/screen-nav.tsx';
import { drawWith, quietParts, wordsOf } from '../studio/draw-with.tsx';

test.each(['en', 'zh'] as const)('no two bars of a phone have a tab of the same name, %s', (lang) => {
  const parts = quietParts(lang);
  const names = (drawn: string): string[] =>
    drawn
      .split('</button>')
      .map(wordsOf)
      .filter((name) => name !== '');
  const tabs = names(drawWith(parts, <PhoneTabs />));
  expect(tabs).toHaveLength(4);
  expect(tabs.filter((name) => names(drawWith(parts, <ScreenNav />)).includes(name))).toEqual([]);
});
