import { code, table } from '../generate/markdown.ts';
import { goalsFound } from '../../bench/goals.ts';
import { isBusy } from '../../bench/machine.ts';
import type { BenchDocument } from '../../bench/session.ts';
import type { Language } from '../../experiments/index.ts';
import { markdownPage } from './markdown-page.ts';
import { speedWords, stageViewWords, styleWords } from './speed-words.ts';

/** A number as people read it: no more digits than were measured, thousands apart. */
function shown(value: number | undefined, digits?: number): string {
  if (value === undefined || !Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  const places = digits ?? (size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 3);
  return value.toLocaleString('en-US', { minimumFractionDigits: places, maximumFractionDigits: places });
}

/** The speed page, from a stored session of measurements. */
export function speedDocument(document: BenchDocument, language: Language): string {
  const w = speedWords[language];
  const range = (path: string, digits?: number): string => {
    const spread = document.spread[path];
    return spread === undefined ? '–' : `${shown(spread.low, digits)}–${shown(spread.high, digits)}`;
  };
  const measured = (path: string, value: number | undefined, digits?: number): string =>
    document.spread[path] === undefined ? shown(value, digits) : `${shown(value, digits)} (${range(path, digits)})`;
  const { machine, page, peers, laterWorlds, snapshot, heapGrowth } = document;
  const sizes = Object.entries(document.sizes);
  const smallest = sizes[0]?.[1].referenceUnitsPerFirmQuarter ?? Number.NaN;

  const goals = goalsFound(document).map(({ text, bound, limit, unit, digits, value, met }) => [
    text[language],
    `${bound === 'most' ? '≤' : '≥'} ${shown(limit, limit % 1 === 0 ? 0 : 2)} ${unit[language]}`,
    value === undefined ? w.notMeasured : `${shown(value, digits)} ${unit[language]}`,
    met === undefined ? '' : met ? w.met : w.missed,
  ]);
  const sizeRows = sizes.map(([name, size]) => [
    `${shown(size.firms, 0)} + ${shown(size.suppliers, 0)}`,
    measured(`sizes.${name}.nsPerFirmQuarter`, size.nsPerFirmQuarter),
    measured(`sizes.${name}.nsPerAgentQuarter`, size.nsPerAgentQuarter),
    shown(size.referenceUnitsPerFirmQuarter),
    shown(size.referenceUnitsPerFirmQuarter / smallest, 2),
    shown(size.bytesPerSlot, 0),
    // The process itself drowns what a small world adds.
    size.firms > 10_000 ? shown(size.residentBytesPerFirm, 0) : '–',
  ]);
  const processRows = Object.entries(document.byProcess)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, ns]) => [
      code(name),
      measured(`byProcess.${name}`, ns),
      ...sizes.map(([, size]) => shown(size.byProcess[name])),
    ]);
  const workerRows = Object.entries(document.runsPerSecond).map(([workers, rate]) => [
    workers,
    measured(`runsPerSecond.${workers}`, rate),
    measured(`speedUp.${workers}`, document.speedUp[workers], 2),
  ]);

  const parts = [
    w.intro,
    w.machine(
      machine.processor,
      machine.cores,
      machine.memoryGiB,
      machine.system,
      machine.node,
      document.engine,
      page?.browser,
    ),
    ...(isBusy(machine) ? [w.busy(shown(machine.load, 1), machine.cores)] : []),
    w.reading,
    `## ${w.goals}`,
    table(w.goalHead, goals),
    `## ${w.size}`,
    w.sizeNote,
    table(w.sizeHead, sizeRows),
    w.whole(
      measured('nsPerFirmQuarter', document.nsPerFirmQuarter),
      measured('nsPerAgentQuarter', document.nsPerAgentQuarter),
      shown(document.referenceUnitsPerFirmQuarter),
      measured('referenceUnit', document.referenceUnit),
    ),
    `## ${w.rows}`,
    w.rowsNote,
    table([w.row, w.ordinary, ...sizes.map(([, size]) => w.firms(shown(size.firms, 0)))], processRows),
    `## ${w.later}`,
    w.laterNote,
    table(
      w.laterHead,
      (['second', 'hundredth', 'afterLargerWorld', 'hundredthEngine'] as const).map((kind) => [
        w.laterKinds[kind],
        measured(`laterWorlds.${kind}`, laterWorlds[kind], 3),
      ]),
    ),
    `## ${w.threads}`,
    table(w.threadHead, workerRows),
    `## ${w.memory}`,
    table(w.quantityHead, [
      [
        w.heap(shown(heapGrowth.runs, 0)),
        w.heapValue(shown(heapGrowth.bytesPerRun, 0), shown(100 * heapGrowth.share, 1)),
      ],
      [w.snapshot, w.snapshotValue(shown(snapshot.bytes, 0), shown(snapshot.bytesPerAgent, 0))],
      [w.save, `${measured('snapshot.saveMs', snapshot.saveMs, 3)} ${w.ms}`],
      [w.restore, `${measured('snapshot.restoreMs', snapshot.restoreMs, 3)} ${w.ms}`],
      [w.startUp, `${measured('startUpMs', document.startUpMs, 0)} ${w.ms}`],
    ]),
  ];
  if (page !== undefined) {
    parts.push(
      `## ${w.page}`,
      w.pageNote,
      table(w.quantityHead, [
        [w.inWorker, `${measured('page.engine.nsPerFirmQuarter', page.engine.nsPerFirmQuarter)} ${w.ns}`],
        [w.firstPicture, `${measured('page.firstPictureMs', page.firstPictureMs, 0)} ${w.ms}`],
        [w.firstRun, `${measured('page.firstRunMs', page.firstRunMs, 0)} ${w.ms}`],
        [w.lever, `${measured('page.leverToRedrawMs', page.leverToRedrawMs, 0)} ${w.ms}`],
        [w.lever95, `${shown(page.leverToRedraw95Ms, 0)} ${w.ms}`],
        [w.longest, page.longestTaskMs === 0 ? w.none : `${shown(page.longestTaskMs, 0)} ${w.ms}`],
        [w.pairs, `${measured('page.thirtyPairsMs', page.thirtyPairsMs, 0)} ${w.ms}`],
        ...(page.thirtyUpgradePairsMs === undefined
          ? []
          : [[w.upgradePairs, `${measured('page.thirtyUpgradePairsMs', page.thirtyUpgradePairsMs, 0)} ${w.ms}`]]),
        [w.playing, w.playingValue(shown(page.playingFramesPerSecond, 0), shown(page.frame95Ms, 0))],
        [w.shift, shown(page.layoutShift, 4)],
      ]),
      w.stageNote,
      table(
        w.stageHead,
        Object.entries(page.stage).map(([name, stage]) => {
          const [agents, view] = name.split(' ') as [string, keyof (typeof stageViewWords)['en']];
          return [
            stageViewWords[language][view],
            shown(Number(agents), 0),
            shown(stage.framesPerSecond, 0),
            shown(stage.wanted, 0),
            shown(stage.shareOfBare, 2),
          ];
        }),
      ),
    );
  }
  if (peers !== undefined) {
    parts.push(
      `## ${w.peers}`,
      w.peersNote,
      table(
        [w.style, ...Object.keys(peers).map((firms) => w.firms(shown(Number(firms), 0)))],
        (Object.keys(styleWords[language]) as (keyof (typeof styleWords)['en'])[]).map((style) => [
          styleWords[language][style],
          ...Object.entries(peers).map(([firms, styles]) => {
            const path = `peers.${firms}.${style}`;
            const times = style === 'typed arrays' ? '' : ` · ${shown(styles[style].againstTypedArrays)} ×`;
            return `${measured(`${path}.nsPerAgentTick`, styles[style].nsPerAgentTick)}${times}`;
          }),
        ]),
      ),
    );
  }
  return markdownPage('speed', w.title, language, [...parts, `## ${w.again}`, w.againText]);
}
