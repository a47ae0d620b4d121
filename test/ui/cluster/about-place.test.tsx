// @vitest-environment happy-dom
/** The way on from a table: there once nothing is wrong, and with what the table says. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { faultText, type Measurements } from '../../../experiments/index.ts';
import { AboutPlace } from '../../../ui/cluster/about-place.tsx';
import { createClusterSession } from '../../../ui/cluster/cluster-session.ts';
import { StudioContext } from '../../../ui/studio/studio-context.ts';
import { quietParts } from '../studio/draw-with.tsx';

const shelf = { load: async () => undefined, keep: async () => undefined, clear: async () => undefined };

function drawn(text: string) {
  const parts = quietParts('zh');
  const session = createClusterSession(parts.notices, shelf);
  session.openText(text);
  const handed: Measurements[] = [];
  const root = globalThis.document.createElement('div');
  const draw = (): void =>
    void act(() =>
      render(
        <StudioContext.Provider value={parts}>
          <AboutPlace session={session} table={session.table.value!} onMeasurements={(said) => handed.push(said)} />
        </StudioContext.Provider>,
        root,
      ),
    );
  draw();
  const next = () => root.querySelector<HTMLButtonElement>('.cluster-next')!;
  return { session, handed, root, draw, next };
}

test('a sound table goes on with its measurements and its name', () => {
  const { session, handed, root, draw, next } = drawn('年份,企业数\n2001,5\n2002,6\n');
  const [place] = root.querySelectorAll('input');
  place!.value = ' 大唐袜业 ';
  place!.dispatchEvent(new Event('change'));
  expect(session.table.value?.kept.place.zh).toBe('大唐袜业');
  draw();
  expect(root.textContent).toContain('共 1 个序列，2001—2002 年。');
  next().click();
  expect(handed).toEqual([session.table.value!.reading.measurements]);
  expect(handed[0]?.place.en).toBe('大唐袜业');
});

test('with a faulty cell there is no way on until it is put right', () => {
  const { session, handed, root, draw, next } = drawn('年份,企业数\n2001,5\n2002,约6\n');
  expect(next().disabled).toBe(true);
  next().click();
  expect(handed).toEqual([]);
  expect(root.textContent).toContain('请先改正或略去有误的单元格。');
  session.correct('B3', '6');
  draw();
  expect(next().disabled).toBe(false);
});

test('a table of zeros alone has no way on, and the words are those of the command line', () => {
  const { session, handed, root, draw, next } = drawn('年份,企业数,就业\n2001,0,0\n2002,0,0\n');
  expect(session.table.value!.reading.faults.map((fault) => faultText(fault, 'zh'))).toEqual([
    '文档：没有大于 0 的数，可用：至少一个含有正数的序列',
  ]);
  expect(next().disabled).toBe(true);
  next().click();
  expect(handed).toEqual([]);
  expect(root.textContent).toContain('请先处理表格上方所列的问题。');
  session.correct('C3', '40');
  draw();
  expect(next().disabled).toBe(false);
});
