/**
 * The views in numbers, for one firm and for a quarter: for tooltips and for people who do not see the
 * picture.
 */
import { chainNames, chains, SEGMENTS, segments } from '../../engine/index.ts';
import type { RegionConditions } from './map-layers.ts';
import { rowAt, type PanelIndex } from './panel-index.ts';
import type { StageViewId } from './stage-views.ts';
import { generations } from './views/family-layout.ts';
import { viewText } from './view-text.ts';
import { decimal, percent, punctuation, type Language, type LinkState } from '../../experiments/index.ts';

/** What the run measured, where it is known. */
type Told = Partial<Pick<RegionConditions, 'figure' | 'links'>>;

const generationsOf = new WeakMap<PanelIndex, Uint8Array>();

function generationOf(index: PanelIndex): Uint8Array {
  let known = generationsOf.get(index);
  if (known === undefined) {
    known = generations(index);
    generationsOf.set(index, known);
  }
  return known;
}

function childrenBorn(index: PanelIndex, serial: number, quarter: number): number {
  let born = 0;
  for (let k = index.childOffsets[serial]!; k < index.childOffsets[serial + 1]!; k++)
    if (index.firms.first[index.children[k]!]! <= quarter) born++;
  return born;
}

/** What a view shows about a firm, in a few words; undefined where the map's own words do, or when it is not alive. */
export function firmWords(
  index: PanelIndex,
  view: StageViewId,
  serial: number,
  quarter: number,
  language: Language,
): string | undefined {
  const text = viewText[language];
  const { firms, targetX, targetY } = index.panel;
  if (view === 'family') return text.firmFamily(generationOf(index)[serial]! + 1, childrenBorn(index, serial, quarter));
  const row = rowAt(index.firms, serial, quarter);
  if (row < 0) return undefined;
  const toTarget = (x: Float32Array, y: Float32Array): string =>
    decimal(language, Math.hypot(x[row]! - targetX[quarter]!, y[row]! - targetY[quarter]!), 2);
  switch (view) {
    case 'region':
      return undefined;
    case 'supply': {
      let local = 0;
      for (let k = 0; k < SEGMENTS; k++) if (firms.ties[SEGMENTS * row + k]! >= 0) local++;
      return text.firmSupply(decimal(language, firms.specificity[row]!, 2), local);
    }
    case 'knowledge':
      return text.firmKnowledge(toTarget(firms.positionX, firms.positionY), toTarget(firms.beliefX, firms.beliefY));
    case 'chain':
      return text.firmChain(chainNames[chains[firms.chain[row]!]!][language], percent(language, firms.margin[row]!, 1));
  }
}

/** Rows of a region in a quarter. */
function* rowsOf({ panel }: PanelIndex, region: number, quarter: number): Generator<number> {
  const { offsets, region: regions } = panel.firms;
  for (let row = offsets[quarter]!; row < offsets[quarter + 1]!; row++) if (regions[row] === region) yield row;
}

/** Which links are missing, and which demand is too small for. */
function linkSummary(links: ReturnType<RegionConditions['links']>, language: Language): string {
  const named = (wanted: LinkState): string[] =>
    links.flatMap(({ state }, s) => (state === wanted ? [segments[s]!.label[language]] : []));
  return viewText[language].summaryLinks(named('missing'), named('belowScale'));
}

function supplySummary(
  index: PanelIndex,
  region: number,
  quarter: number,
  where: string,
  language: Language,
  { figure, links }: Told = {},
): string {
  const { firms, suppliers } = index.panel;
  let weight = 0;
  let specificity = 0;
  let imports = 0;
  let ties = 0;
  for (const row of rowsOf(index, region, quarter)) {
    weight += firms.capacity[row]!;
    specificity += firms.capacity[row]! * firms.specificity[row]!;
    for (let k = SEGMENTS * row; k < SEGMENTS * (row + 1); k++) {
      ties++;
      if (firms.ties[k]! < 0) imports++;
    }
  }
  let idle = 0;
  for (let row = suppliers.offsets[quarter]!; row < suppliers.offsets[quarter + 1]!; row++)
    if (suppliers.region[row] === region && suppliers.load[row] === 0) idle++;
  return ties === 0
    ? ''
    : viewText[language].summarySupply(
        where,
        decimal(language, figure?.('specificity', region, quarter) ?? specificity / weight, 2),
        percent(language, imports / ties),
        idle,
      ) + (links === undefined ? '' : linkSummary(links(region, quarter), language));
}

function knowledgeSummary(
  index: PanelIndex,
  region: number,
  quarter: number,
  where: string,
  language: Language,
  { figure }: Told = {},
): string {
  const { firms, targetX, targetY } = index.panel;
  let weight = 0;
  let x = 0;
  let y = 0;
  let away = 0;
  let n = 0;
  for (const row of rowsOf(index, region, quarter)) {
    n++;
    weight += firms.capacity[row]!;
    x += firms.capacity[row]! * firms.beliefX[row]!;
    y += firms.capacity[row]! * firms.beliefY[row]!;
    away += Math.hypot(firms.positionX[row]! - targetX[quarter]!, firms.positionY[row]! - targetY[quarter]!);
  }
  if (n === 0) return '';
  const misperception =
    figure?.('misperception', region, quarter) ??
    Math.hypot(x / weight - targetX[quarter]!, y / weight - targetY[quarter]!);
  return viewText[language].summaryKnowledge(
    where,
    decimal(language, misperception, 2),
    decimal(language, away / n, 2),
  );
}

function chainSummary(index: PanelIndex, region: number, quarter: number, where: string, language: Language): string {
  const { firms } = index.panel;
  const parts = chains.flatMap((id, chain) => {
    let n = 0;
    let jobs = 0;
    let margin = 0;
    for (const row of rowsOf(index, region, quarter)) {
      if (firms.chain[row] !== chain) continue;
      n++;
      jobs += firms.employment[row]!;
      margin += firms.employment[row]! * firms.margin[row]!;
    }
    return n === 0
      ? []
      : [
          viewText[language].summaryChainPart(
            chainNames[id][language],
            n,
            percent(language, jobs === 0 ? 0 : margin / jobs, 1),
          ),
        ];
  });
  return parts.length === 0 ? '' : viewText[language].summaryChain(where, parts);
}

function familySummary(index: PanelIndex, quarter: number, language: Language): string {
  const { firms, book } = index.panel;
  const { first } = index.firms;
  const generation = generationOf(index);
  const families = new Set<number>();
  let latest = 0;
  for (let row = firms.offsets[quarter]!; row < firms.offsets[quarter + 1]!; row++) {
    let s = firms.serial[row]!;
    latest = Math.max(latest, generation[s]! + 1);
    for (let above = book.firms.parent[s]!; above >= 0 && first[above]! >= 0; above = book.firms.parent[s]!) s = above;
    families.add(s);
  }
  const alive = firms.offsets[quarter + 1]! - firms.offsets[quarter]!;
  return viewText[language].summaryFamily(index.birthOffsets[quarter + 1]!, alive, families.size, latest);
}

/** One or more sentences about what a view shows in a quarter; the map has its own. */
export function viewSummary(
  index: PanelIndex,
  view: Exclude<StageViewId, 'region'>,
  quarter: number,
  regionNames: readonly string[],
  language: Language,
  told?: Told,
): string {
  if (view === 'family') return familySummary(index, quarter, language);
  const summarise = { supply: supplySummary, knowledge: knowledgeSummary, chain: chainSummary }[view];
  const where = (region: string): string => (regionNames.length > 1 ? viewText[language].summaryRegion(region) : '');
  return regionNames
    .map((name, region) => summarise(index, region, quarter, where(name), language, told))
    .filter((sentence) => sentence !== '')
    .join(punctuation[language].gap);
}
