/** How the results of every scenario and lever have moved between the versions of the model. */
import './versions.css';
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import {
  differenceBetween,
  leverOutcomeIds,
  leversTable,
  outcomesTable,
  readingNote,
  type Language,
  type RegionDifference,
  type VersionDifference,
  type VersionResults,
  type VersionTable,
} from '../../experiments/index.ts';
import type { Drawing } from './drawing.ts';
import { leversDrawing } from './levers-drawing.ts';
import { regionName } from './names.ts';
import { scenariosDrawing } from './scenarios-drawing.ts';

// The bundler replaces this call by one piece of the page for each file.
const files = import.meta.glob('../../results/*.json', { import: 'default' } as never) as unknown as {
  readonly [path: string]: () => Promise<VersionResults>;
};

async function latestDifference(): Promise<VersionDifference> {
  const results = await Promise.all(Object.values(files).map((read) => read()));
  const [before, after] = results.toSorted((a, b) => Number(a.version) - Number(b.version)).slice(-2);
  return differenceBetween(before!, after!);
}

const text = {
  en: {
    title: 'What has moved between the versions of the model',
    intro: ({ before, after }: VersionDifference) =>
      `Version ${before.version} (engine ${before.engine}) → version ${after.version} (engine ${after.engine}), ${after.seeds} seeds of every scenario as either version shipped it.`,
    loading: 'Loading …',
    failed: 'The results of the versions could not be loaded.',
    this: 'This scenario',
    fresh: 'This scenario is new since then.',
    all: 'All scenarios',
    levers: 'Levers',
    leversNote: (level: number, from: number) =>
      `What each lever alone changes in the typical export cluster, at level ${level} from quarter ${from} on: medians over pairs of runs with the same luck. In brackets: an effect whose own interval holds zero.`,
  },
  zh: {
    title: '模型各版本之间，结果变了什么',
    intro: ({ before, after }: VersionDifference) =>
      `第 ${before.version} 版（引擎 ${before.engine}）→ 第 ${after.version} 版（引擎 ${after.engine}），每个情景 ${after.seeds} 个随机种子，情景取各版自带的内容。`,
    loading: '正在载入……',
    failed: '各版本的结果未能载入。',
    this: '本情景',
    fresh: '本情景为此后新增。',
    all: '全部情景',
    levers: '政策杠杆',
    leversNote: (level: number, from: number) =>
      `各杠杆单独作用于典型出口集群的效应（力度 ${level}，自第 ${from} 季起）：随机种子相同的成对运行之差的中位数。括号表示该效应的区间含 0。`,
  },
} as const;

function Drawn({ width, height, label, shapes }: Drawing) {
  return (
    <svg
      class="vs-drawing"
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxWidth: width }}
      role="img"
      aria-label={label}
    >
      {shapes.map(({ tag, at, words }, k) => h(tag, { key: k, ...at }, words))}
    </svg>
  );
}

function Table({ head, rows }: VersionTable) {
  return (
    // Wider than a phone: a keyboard can scroll it too.
    <div class="vs-table" tabIndex={0} role="region" aria-label={head[0]}>
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, k) => (
                <td key={k} class={cell.endsWith('*') ? 'vs-clear' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export interface VersionsProps {
  /** The preset the document on the page is made from. */
  readonly scenario: string | undefined;
  readonly lang: Language;
  readonly phone: boolean;
}

export function Versions({ scenario, lang, phone }: VersionsProps) {
  const [found, setFound] = useState<VersionDifference | 'failed' | undefined>();
  useEffect(() => {
    latestDifference().then(setFound, () => setFound('failed'));
  }, []);
  const t = text[lang];
  if (found === undefined || found === 'failed')
    return <p role="status">{found === 'failed' ? t.failed : t.loading}</p>;
  const own = found.regions.filter((one) => one.scenario === scenario);
  const compared = own.filter(({ before }) => before !== undefined);
  const name = (one: RegionDifference): string => regionName(found, one, lang);
  const { levers } = found.after;
  return (
    <article class="vs">
      <h2>{t.title}</h2>
      <p>{t.intro(found)}</p>
      <p class="faint">{readingNote(found, lang)}</p>
      {own.length === 0 ? null : (
        <>
          <h3>{t.this}</h3>
          {compared.length === 0 ? (
            <p>{t.fresh}</p>
          ) : (
            <Drawn {...scenariosDrawing(found, lang, phone ? 1 : compared.length, compared)} />
          )}
        </>
      )}
      <h3>{t.all}</h3>
      <Table {...outcomesTable(found, name, lang)} />
      {levers === undefined ? null : (
        <>
          <h3>{t.levers}</h3>
          <p>{t.leversNote(levers.level, levers.from)}</p>
          {phone ? (
            leverOutcomeIds.map((id) => <Drawn key={id} {...leversDrawing(found, lang, [id])} />)
          ) : (
            <Drawn {...leversDrawing(found, lang)} />
          )}
          <Table {...leversTable(found, lang)} />
        </>
      )}
    </article>
  );
}
