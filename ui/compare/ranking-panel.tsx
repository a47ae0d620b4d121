/** Which package helps a region most for the same money: a row each, with its interval and how often it takes off. */
import './ranking-panel.css';
import { useRef } from 'preact/hooks';
import { csvFormatRows } from 'd3-dsv';
import {
  gainRange,
  gainText,
  punctuation,
  rankingIndicators,
  rankingOutcomes,
  rankingRuns,
  rankingText,
  type RankedPackage,
} from '../../experiments/index.ts';
import { JOBS_PER_UNIT } from '../../engine/index.ts';
import { cellText, csvFile } from '../parts/csv-file.ts';
import { decimal, percent } from '../parts/format.ts';
import { ProgressLine } from '../parts/progress-line.tsx';
import { saveFile } from '../parts/save-file.ts';
import { Select } from '../parts/select.tsx';
import { sentenceCase } from '../parts/sentence-case.ts';
import { useSize } from '../parts/use-size.ts';
import { sumText } from '../facts/money-text.ts';
import { fitText, textWidth } from '../plot/label-layout.ts';
import { useScenario } from '../studio/studio-context.ts';
import { useCompare } from './compare-context.ts';
import { CopyCommand } from '../controls/copy-command.tsx';
import { rankingBudgets, type RankingResult } from './ranking-study.ts';
import { rankingPanelText } from './text/ranking-text.ts';

const ROW = 30;
const HEAD = 24;
/** Bar of the share of futures that take off, and the numbers beside a row. */
const BAR = 44;
const NUMBERS = 96;
/** Below this width the numbers stand under the names. */
const NARROW = 520;

function RankingChart({ result, width }: { readonly result: RankingResult; readonly width: number }) {
  const { lang, packageOf } = useCompare();
  const words = rankingPanelText[lang];
  const { ranking, indicator } = result;
  const { ranked, futures } = ranking;
  const narrow = width < NARROW;
  const longest = Math.max(...ranked.map(({ name }) => textWidth(packageOf(name), 12)));
  const left = narrow ? 0 : Math.min(longest + 30, width * 0.36);
  const numbers = narrow ? 0 : NUMBERS;
  const row = narrow ? ROW + 18 : ROW;
  const right = width - BAR - 52;
  const ends = ranked.flatMap(({ gain: { median, low, high } }) => [median, low, high].filter(Number.isFinite));
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const span = Math.max(1e-9, most - least);
  const x = (value: number): number => left + numbers + 8 + ((value - least) / span) * (right - left - numbers - 16);
  const share = (one: RankedPackage): string => `${one.tookOff} / ${futures}`;
  const spoken = ranked
    .map((one) =>
      words.row(
        packageOf(one.name),
        gainText(lang, indicator, one.gain.median),
        gainRange(lang, indicator, one),
        share(one),
      ),
    )
    .join(punctuation[lang].semicolon);
  return (
    <svg class="cmp-ranking" width={width} height={HEAD + ranked.length * row + 6} role="img" aria-label={spoken}>
      <text class="cmp-rank-head" x={left} y="13">
        {fitText(words.columns.gain(sentenceCase(rankingOutcomes[indicator][lang])), right - left - 8, 11)}
      </text>
      <text class="cmp-rank-head" x={width} y="13" text-anchor="end">
        {words.columns.takesOff}
      </text>
      {ranked.map((one, k) => {
        const { median, low, high } = one.gain;
        const at = narrow ? 30 : 16;
        return (
          <g key={one.name} transform={`translate(0 ${HEAD + k * row})`}>
            <title>
              {`${packageOf(one.name)}${punctuation[lang].colon}${words.columns.strength} ${percent(lang, one.multiplier)}${
                one.reached ? '' : `${punctuation[lang].semicolon}${words.notSpent}`
              }`}
            </title>
            <text class={k === 0 ? 'cmp-rank-name cmp-rank-first' : 'cmp-rank-name'} x="0" y={narrow ? 14 : 20}>
              {fitText(
                `${k + 1} ${packageOf(one.name)}${one.reached ? '' : ' *'}`,
                narrow ? width * 0.62 : left - 4,
                12,
              )}
            </text>
            <text
              class="cmp-rank-number"
              x={narrow ? width : left + NUMBERS - 6}
              y={narrow ? 14 : 20}
              text-anchor="end"
            >
              {gainText(lang, indicator, median)}
            </text>
            <path class="cmp-rank-zero" d={`M${x(0)} ${at - (narrow ? 9 : 15)}V${at + (narrow ? 9 : 15)}`} />
            {Number.isNaN(low) ? null : <path class="cmp-rank-range" d={`M${x(low)} ${at}H${x(high)}`} />}
            <circle class="cmp-rank-dot" cx={x(median)} cy={at} r="4.5" />
            <rect class="cmp-rank-off" x={right + 4} y={at - 5} width={BAR} height="10" rx="2" />
            <rect
              class="cmp-rank-on"
              x={right + 4}
              y={at - 5}
              width={(BAR * one.tookOff) / futures}
              height="10"
              rx="2"
            />
            <text class="cmp-rank-number" x={width} y={at + 4} text-anchor="end">
              {share(one)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** A row a package at full precision, under names a program can rely on. */
export function rankingCsv({ ranking, indicator }: RankingResult, nameOf: (name: string) => string): string {
  const times = indicator === 'employment' ? JOBS_PER_UNIT : 1;
  const number = (value: number): string => (Number.isNaN(value) ? '' : String(times * value));
  const head = ['rank', 'package', 'name', 'indicator', 'gain', 'gainLow', 'gainHigh', 'tookOff', 'futures'];
  const rows = ranking.ranked.map((one, k) => [
    String(k + 1),
    one.name,
    cellText(nameOf(one.name)),
    indicator,
    ...[one.gain.median, one.gain.low, one.gain.high].map(number),
    String(one.tookOff),
    String(ranking.futures),
    String(one.multiplier),
    String(one.cost),
    String(one.reached),
  ]);
  return `${csvFormatRows([[...head, 'multiplier', 'cost', 'reached'], ...rows])}\n`;
}

function Answer({ result, width }: { readonly result: RankingResult; readonly width: number }) {
  const { lang, packageOf } = useCompare();
  const { id, money, regions } = useScenario();
  const words = rankingPanelText[lang];
  const { ranking, indicator } = result;
  const region = regions.length > 1 ? regions[result.region] : undefined;
  const said = {
    indicator,
    region: region === undefined ? undefined : (region.name ?? { en: region.id, zh: region.id }),
    nameOf: packageOf,
    budget: sumText(lang, ranking.budget, money),
  };
  return (
    <>
      <p class="cmp-rank-said">{rankingText(ranking, said, lang)}</p>
      <RankingChart result={result} width={width} />
      {ranking.free.length === 0 ? null : (
        <p class="cmp-note">{words.free(ranking.free.map(packageOf).join(punctuation[lang].list))}</p>
      )}
      {ranking.ranked.every(({ reached }) => reached) ? null : <p class="cmp-note">{`* ${words.notSpent}`}</p>}
      <div class="cmp-study">
        <CopyCommand command={() => result.command} />
        <button
          type="button"
          class="link"
          onClick={() => saveFile(`jiqun-${id}-ranking-${indicator}.csv`, csvFile(rankingCsv(result, packageOf)))}
        >
          {words.table}
        </button>
      </div>
    </>
  );
}

export function RankingPanel() {
  const { session, text, lang } = useCompare();
  const { regions } = useScenario();
  const root = useRef<HTMLDivElement>(null);
  const { width } = useSize(root);
  const study = session.ranking;
  const words = rankingPanelText[lang];
  const packages = study.packages.value;
  const { running, done, total, left } = study.state.value;
  const result = study.result.value;
  const region = regions[study.region.value];
  if (packages.length < 2) return null;
  const count = session.count.value;
  const where = regions.length > 1 ? (region?.name?.[lang] ?? region?.id) : undefined;
  return (
    <section class="cmp-section cmp-ranks">
      <h2>
        {words.title(where)} <small>{words.note(packages.length)}</small>
      </h2>
      <div class="cmp-study">
        <label class="cmp-choose">
          <span>{words.by}</span>
          <Select
            value={study.indicator.value}
            options={rankingIndicators.map((id) => [id, sentenceCase(rankingOutcomes[id][lang])] as const)}
            disabled={running}
            onChoose={(next) => (study.indicator.value = next)}
          />
        </label>
        <label class="cmp-choose">
          <span>{words.budget}</span>
          <Select
            value={study.times.value}
            options={rankingBudgets.map((times) => [times, words.budgetOf(times)] as const)}
            disabled={running}
            onChoose={(next) => (study.times.value = next)}
          />
        </label>
        {running ? (
          <>
            <button type="button" class="act framed" onClick={study.stop}>
              {text.bar.stop}
            </button>
            <ProgressLine class="cmp-study-bar" label={words.compute} now={done} most={total} />
            <span class="faint">
              {left === undefined ? `${done} / ${total}` : text.bar.left(String(Math.max(1, Math.ceil(left))))}
            </span>
          </>
        ) : (
          <>
            <button type="button" class="act framed" onClick={study.compute}>
              {result === undefined ? words.compute : words.again}
            </button>
            <span class="faint">
              {words.size(decimal(lang, rankingRuns(packages.length, { phrase: '', count }), 0))}
            </span>
          </>
        )}
      </div>
      {study.failure.value === undefined ? null : <p class="cmp-stale">{words.failed(study.failure.value)}</p>}
      <div ref={root}>
        {result === undefined || width === 0 ? null : (
          <>
            {study.stale.value ? <p class="cmp-stale">{words.stale}</p> : null}
            <Answer result={result} width={width} />
          </>
        )}
      </div>
    </section>
  );
}
