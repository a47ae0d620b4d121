/** The few figures of speed a README shows, so that they are never other ones than those on the speed page. */
import type { BenchDocument } from '../../bench/session.ts';
import { table } from '../generate/markdown.ts';
import type { Language } from '../../experiments/index.ts';
import { withPart } from './written-part.ts';

const fixed = (value: number | undefined, places = 0): string => (value === undefined ? '–' : value.toFixed(places));

function rows(measured: BenchDocument, language: Language): readonly (readonly [string, string])[] {
  const { page, heapGrowth, snapshot, sizes } = measured;
  const worlds = Object.values(sizes);
  const larger =
    (worlds.at(-1)?.referenceUnitsPerFirmQuarter ?? Number.NaN) /
    (worlds[0]?.referenceUnitsPerFirmQuarter ?? Number.NaN);
  const node = fixed(measured.nsPerFirmQuarter);
  const chromium = fixed(page?.engine.nsPerFirmQuarter);
  const [one, two] = [fixed(measured.runsPerSecond['1']), fixed(measured.runsPerSecond['2'])];
  const pairs = fixed(page && page.thirtyPairsMs / 1000, 1);
  const [redraw, redraw95] = [fixed(page?.leverToRedrawMs), fixed(page?.leverToRedraw95Ms)];
  const [kilobytes, percent] = [fixed(heapGrowth.bytesPerRun / 1000, 1), fixed(100 * heapGrowth.share)];
  const [bytes, restore] = [fixed(snapshot.bytesPerAgent), fixed(snapshot.restoreMs, 2)];
  const start = fixed(measured.startUpMs / 1000, 2);
  return language === 'zh'
    ? [
        ['`default` 情景，单核，每家企业每季', `Node ${node} 纳秒，Chromium ${chromium} 纳秒`],
        ['同上，30 万家企业与 300 家企业之比', `${fixed(larger, 2)} 倍`],
        ['每秒完成的 200 季运行，1 个与 2 个工作线程', `${one} 次与 ${two} 次`],
        ['页面上 `default` 情景 30 对运行，从点击到最终区间', `${pairs} 秒`],
        ['从调整政策到重绘，中位数与第 95 百分位', `${redraw} 与 ${redraw95} 毫秒`],
        [`连续 ${heapGrowth.runs.toLocaleString('en-US')} 次运行后的堆内存`, `每次 ${kilobytes} kB，合计 ${percent}%`],
        ['快照', `每个主体 ${bytes} 字节，恢复用时 ${restore} 毫秒`],
        ['命令行启动', `${start} 秒`],
      ]
    : [
        ['one firm for one quarter, `default`, one core', `${node} ns in Node, ${chromium} ns in Chromium`],
        ['the same with 300,000 firms against 300', `${fixed(larger, 2)} ×`],
        ['runs of 200 quarters a second, 1 and 2 workers', `${one} and ${two}`],
        ['30 pairs of `default` on the page, click to final interval', `${pairs} s`],
        ['lever move to redraw, median and 95th percentile', `${redraw} and ${redraw95} ms`],
        [`heap after ${heapGrowth.runs.toLocaleString('en-US')} runs`, `${kilobytes} kB a run, ${percent} % in all`],
        ['snapshot', `${bytes} bytes an agent, restored in ${restore} ms`],
        ['start of the command line', `${start} s`],
      ];
}

/**
 * The README with its figures replaced.
 *
 * @throws Error when it has no place for them
 */
export function withSpeed(readme: string, measured: BenchDocument, language: Language): string {
  const head = language === 'zh' ? ['项目', '数值'] : ['what', 'value'];
  return withPart(readme, 'README', 'measured', table(head, rows(measured, language)));
}
