import type { Language } from '../experiments/index.ts';
import { textTable } from '../cli/text-table.ts';
import { isBusy } from './machine.ts';
import type { BenchDocument } from './session.ts';

const twoDigits = (value: number): string => value.toFixed(Math.abs(value) < 10 ? 2 : 0);

const words = {
  en: {
    firmQuarter: 'one firm for one quarter',
    agentQuarter: 'one agent for one quarter',
    units: (value: string) => `${value} reference units`,
    unit: 'reference unit',
    workers: (n: string) => `runs per second, ${n} worker${n === '1' ? '' : 's'}`,
    heap: 'heap growth per run',
    overRuns: (n: number) => `over ${n} runs`,
    snapshot: 'snapshot per agent',
    saved: (save: string, restore: string) => `saved in ${save} ms, restored in ${restore} ms`,
    startUp: 'start-up',
    later: 'time of a later world, first = 1',
    laterKinds: (second: string, hundredth: string, larger: string) =>
      `second ${second}, hundredth ${hundredth}, after a larger one ${larger}`,
    sizeHead: [
      'firms',
      'suppliers',
      'ns per firm-quarter',
      'ns per agent-quarter',
      'reference units',
      'against the smallest',
      'bytes per slot',
    ],
    rowHead: 'schedule row, ns per firm-quarter',
    ordinary: 'default',
    busy: (load: string) => `The machine is not quiet (load ${load}): times are too long.`,
    inBrowser: (browser: string) => `in a worker of ${browser}`,
    firstPicture: 'first picture, 4 × slowdown',
    firstRun: 'first run on show, 4 × slowdown',
    lever: 'lever to redraw',
    lever95: (ms: string, longest: string) => `95th percentile ${ms} ms, longest task ${longest} ms`,
    pairs: '30 pairs of two paths',
    playing: 'playing',
    frames: (rate: string) => `${rate} frames/s`,
    stage: (what: string) => `stage, ${what}`,
    ofBare: (share: string, wanted: string) => `${share} of a bare loop, wanted ${wanted} frames/s`,
    peerHead: (firms: string) => `small kernel, ${firms} firms`,
    tick: 'ns per firm and tick',
    against: 'typed arrays = 1',
  },
  zh: {
    firmQuarter: '每企业每季度',
    agentQuarter: '每主体每季度',
    units: (value: string) => `${value} 个参照单位`,
    unit: '参照单位',
    workers: (n: string) => `每秒运行次数，${n} 个线程`,
    heap: '每次运行的内存增长',
    overRuns: (n: number) => `${n} 次运行`,
    snapshot: '每个主体的快照',
    saved: (save: string, restore: string) => `保存 ${save} ms，载入 ${restore} ms`,
    startUp: '启动',
    later: '后续世界耗时（首个世界 = 1）',
    laterKinds: (second: string, hundredth: string, larger: string) =>
      `第二个 ${second}，第一百个 ${hundredth}，更大的世界之后 ${larger}`,
    sizeHead: ['企业', '配套企业', 'ns/企业·季度', 'ns/主体·季度', '参照单位', '与最小世界之比', '每槽位字节'],
    rowHead: '日程环节，ns/企业·季度',
    ordinary: 'default',
    busy: (load: string) => `机器并不空闲（负载 ${load}），所列时间偏长。`,
    inBrowser: (browser: string) => `${browser} 工作线程中`,
    firstPicture: '首次出现画面（减速 4 倍）',
    firstRun: '首次运行显示完毕（减速 4 倍）',
    lever: '从调整政策到重绘',
    lever95: (ms: string, longest: string) => `第 95 百分位 ${ms} ms，最长任务 ${longest} ms`,
    pairs: '两条路径的 30 对运行',
    playing: '播放',
    frames: (rate: string) => `${rate} 帧/秒`,
    stage: (what: string) => `舞台，${what}`,
    ofBare: (share: string, wanted: string) => `为纯画布循环的 ${share}，目标 ${wanted} 帧/秒`,
    peerHead: (firms: string) => `小型内核，${firms} 家企业`,
    tick: 'ns/企业·时步',
    against: '类型化数组 = 1',
  },
} as const;

type Words = (typeof words)[Language];
type RangeOf = (path: string) => string;

function pageRows(page: NonNullable<BenchDocument['page']>, w: Words, range: RangeOf): string[][] {
  const ms = (
    label: string,
    key: 'firstPictureMs' | 'firstRunMs' | 'leverToRedrawMs' | 'thirtyPairsMs',
    note = '',
  ): string[] => [label, `${page[key].toFixed(0)} ms`, range(`page.${key}`), note];
  return [
    [w.inBrowser(page.browser), `${twoDigits(page.engine.nsPerFirmQuarter)} ns`, range('page.engine.nsPerFirmQuarter')],
    ms(w.firstPicture, 'firstPictureMs'),
    ms(w.firstRun, 'firstRunMs'),
    ms(w.lever, 'leverToRedrawMs', w.lever95(page.leverToRedraw95Ms.toFixed(0), page.longestTaskMs.toFixed(0))),
    ms(w.pairs, 'thirtyPairsMs'),
    [w.playing, w.frames(page.playingFramesPerSecond.toFixed(0))],
    ...Object.entries(page.stage).map(([what, { framesPerSecond, shareOfBare, wanted }]) => [
      w.stage(what),
      w.frames(framesPerSecond.toFixed(0)),
      '',
      w.ofBare(shareOfBare.toFixed(2), String(wanted)),
    ]),
  ];
}

function peerTables(peers: NonNullable<BenchDocument['peers']>, w: Words, range: RangeOf): string[] {
  return Object.entries(peers).map(([firms, styles]) =>
    textTable(
      [
        [w.peerHead(firms), w.tick, '', w.against],
        ...Object.entries(styles).map(([style, { nsPerAgentTick, againstTypedArrays }]) => [
          style,
          twoDigits(nsPerAgentTick),
          range(`peers.${firms}.${style}.nsPerAgentTick`),
          twoDigits(againstTypedArrays),
        ]),
      ],
      ['left', 'right', 'right', 'right'],
    ),
  );
}

/** What a session of measurements found, as tables for a terminal. */
export function benchText(document: BenchDocument, language: Language): string {
  const w = words[language];
  const range: RangeOf = (path) => {
    const spread = document.spread[path];
    return spread === undefined ? '' : `${twoDigits(spread.low)}–${twoDigits(spread.high)}`;
  };
  const { laterWorlds, snapshot, heapGrowth } = document;
  const main = [
    [
      w.firmQuarter,
      `${twoDigits(document.nsPerFirmQuarter)} ns`,
      range('nsPerFirmQuarter'),
      w.units(twoDigits(document.referenceUnitsPerFirmQuarter)),
    ],
    [w.agentQuarter, `${twoDigits(document.nsPerAgentQuarter)} ns`, range('nsPerAgentQuarter')],
    [w.unit, `${twoDigits(document.referenceUnit)} ns`, range('referenceUnit')],
    ...Object.entries(document.runsPerSecond).map(([n, rate]) => [
      w.workers(n),
      twoDigits(rate),
      range(`runsPerSecond.${n}`),
      `${twoDigits(document.speedUp[n] ?? Number.NaN)} ×`,
    ]),
    [
      w.heap,
      `${heapGrowth.bytesPerRun.toFixed(0)} B`,
      '',
      `${w.overRuns(heapGrowth.runs)}, ${(100 * heapGrowth.share).toFixed(1)} %`,
    ],
    [
      w.snapshot,
      `${snapshot.bytesPerAgent.toFixed(0)} B`,
      '',
      w.saved(snapshot.saveMs.toFixed(3), snapshot.restoreMs.toFixed(3)),
    ],
    [w.startUp, `${document.startUpMs.toFixed(0)} ms`, range('startUpMs')],
    [
      w.later,
      '',
      '',
      w.laterKinds(
        ...([laterWorlds.second, laterWorlds.hundredth, laterWorlds.afterLargerWorld].map(twoDigits) as [
          string,
          string,
          string,
        ]),
      ),
    ],
  ];
  const sizes = Object.values(document.sizes);
  const smallest = sizes[0]?.referenceUnitsPerFirmQuarter ?? Number.NaN;
  const sizeRows = sizes.map((size) => [
    size.firms.toFixed(0),
    size.suppliers.toFixed(0),
    twoDigits(size.nsPerFirmQuarter),
    twoDigits(size.nsPerAgentQuarter),
    twoDigits(size.referenceUnitsPerFirmQuarter),
    twoDigits(size.referenceUnitsPerFirmQuarter / smallest),
    size.bytesPerSlot.toFixed(0),
  ]);
  const rows = Object.entries(document.byProcess)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, ns]) => [
      name,
      ns.toFixed(1),
      ...sizes.map((size) => (size.byProcess[name] ?? Number.NaN).toFixed(1)),
    ]);
  const right = Array.from({ length: 8 }, () => 'right' as const);
  const { processor, cores, node, memoryGiB, system } = document.machine;
  return `${[
    `${processor} × ${cores}, ${memoryGiB} GiB, ${system}, Node ${node}${isBusy(document.machine) ? `\n${w.busy(twoDigits(document.machine.load))}` : ''}`,
    textTable(main, ['left', 'right', 'right']),
    ...(document.page === undefined ? [] : [textTable(pageRows(document.page, w, range), ['left', 'right', 'right'])]),
    ...(document.peers === undefined ? [] : peerTables(document.peers, w, range)),
    textTable([w.sizeHead, ...sizeRows], right),
    textTable([[w.rowHead, w.ordinary, ...sizes.map(({ firms }) => firms.toFixed(0))], ...rows], ['left', ...right]),
  ].join('\n\n')}\n`;
}
