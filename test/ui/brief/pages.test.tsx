// @vitest-environment happy-dom
/** The two pages, drawn from facts alone; and the file that is made of them. */
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { BriefPages } from '../../../ui/brief/brief-pages.tsx';
import type { BriefFacts } from '../../../ui/brief/brief-facts.ts';
import { facts, focus, inChinese } from './facts.ts';

function drawn(of: BriefFacts, answers = false): HTMLElement {
  const host = document.createElement('div');
  render(<BriefPages facts={of} densities={[0, 0]} answers={answers} />, host);
  return host;
}

test('every path has its drawing, its row and its counts', () => {
  const host = drawn(facts);
  expect(host.querySelectorAll('.brief-page').length).toBe(2);
  expect(
    [...host.querySelectorAll('.brief-multiples [data-path]')].map((one) => one.getAttribute('data-path')),
  ).toEqual(['base', 'path1', 'path2']);
  const bars = [...host.querySelectorAll('.brief-odds')].map((bar) => bar.getAttribute('aria-label'));
  expect(bars).toEqual([
    '3 sustained, 2 hollowed out, 25 locked in',
    '20 upgraded, 2 sustained, 8 locked in',
    '30 locked in',
  ]);
  expect(host.querySelectorAll('button').length).toBe(0);
  expect(drawn(inChinese).textContent).toContain('先做什么，最迟何时：升级');
});

test('what was not worked out is said, and asked for where one can ask', () => {
  const bare = {
    ...facts,
    focus: { ...focus, window: { missing: 'notAsked' }, shares: { missing: 'cannot' } },
  } as const;
  const host = document.createElement('div');
  let asked = 0;
  render(<BriefPages facts={bare} densities={[0, 0]} answers={false} ask={() => void (asked += 1)} />, host);
  expect([...host.querySelectorAll('.brief-missing')].map((one) => one.textContent)).toEqual([
    'Not worked out for this brief.Work out the rest',
    'The path has one lever, which does all of it.',
  ]);
  host.querySelector('button')!.click();
  expect(asked).toBe(1);
});

test('a drawing of the file brings the numbers it is drawn from', () => {
  const charts = [...drawn(facts, true).querySelectorAll<SVGElement>('svg[data-at]')];
  const [, upgraded] = charts;
  const table = JSON.parse(upgraded!.dataset['table']!) as { head: string[]; rows: string[][] };
  expect(table.head).toEqual(['', 'Value added', '50%', '90%']);
  expect(table.rows.length).toBe(8);
  expect(table.rows[0]).toEqual(['2000, quarter 1', '220', '198\u00a0–\u00a0242', '176\u00a0–\u00a0264']);
  expect((JSON.parse(upgraded!.dataset['at']!) as number[]).length).toBe(8);
  expect(drawn(facts).querySelectorAll('[data-table]').length).toBe(0);
});

test('paper has the light colours of the page', () => {
  const own = readFileSync('ui/brief/pages.css', 'utf8');
  const light = readFileSync('ui/parts/tokens.css', 'utf8').split(':root:lang(zh)')[0]!;
  const values = (text: string) =>
    [...text.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
      ([, name, value]) => [name!, value!.replaceAll(/\s+/g, ' ')] as const,
    );
  const known = new Map(values(light));
  const used = values(own.split('.brief:lang(zh)')[0]!).filter(([name]) => name !== '--path');
  expect(used.length).toBeGreaterThan(25);
  for (const [name, value] of used) expect([name, value]).toEqual([name, known.get(name)]);
});
