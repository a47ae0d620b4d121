/** What a view shows in a quarter, in one sentence with that quarter's numbers. */
import { chains, type IndicatorId } from '../../engine/index.ts';
import { decimal, jobs, percent, type Language } from '../../experiments/index.ts';
import { LEVELS, levelOf } from './level.ts';
import type { RegionConditions } from './map-layers.ts';
import type { PanelIndex } from './panel-index.ts';
import { sentenceText, type Degree } from './sentence-text.ts';
import type { StageViewId } from './stage-views.ts';
import { viewText } from './view-text.ts';

/** From where on something has gone some way, and far. */
const steps: { readonly [K in 'specificity' | 'misperception']: readonly [number, number] } = {
  specificity: [0.35, 0.6],
  misperception: [0.15, 0.5],
};
/** Land with less than a tenth left is all but full. */
const FULL = 0.9;
const CAPTIVE = chains.indexOf('captive');

const degreeOf = (id: keyof typeof steps, value: number): Degree =>
  value < steps[id][0] ? 'low' : value < steps[id][1] ? 'middle' : 'high';

/** Firms of each region in a quarter. */
function firmsOf({ panel: { firms } }: PanelIndex, regions: number, quarter: number): readonly number[] {
  const counts = Array.from({ length: regions }, () => 0);
  for (let row = firms.offsets[quarter]!; row < firms.offsets[quarter + 1]!; row++) counts[firms.region[row]!]!++;
  return counts;
}

function chainSentence(
  { panel: { firms } }: PanelIndex,
  level: number,
  region: number,
  quarter: number,
  lang: Language,
) {
  const counts = Array.from({ length: LEVELS }, () => 0);
  let captive = 0;
  let all = 0;
  for (let row = firms.offsets[quarter]!; row < firms.offsets[quarter + 1]!; row++) {
    if (firms.region[row] !== region) continue;
    all++;
    counts[levelOf(firms.functionLevel[row]!)]!++;
    if (firms.chain[row] === CAPTIVE) captive++;
  }
  const most = counts.indexOf(Math.max(...counts));
  const text = sentenceText[lang];
  return text.chain(decimal(lang, level, 2), counts[most]!, all, text.doing[most]!, captive);
}

function familySentence(
  { panel: { firms, book }, firms: { first }, birthOffsets }: PanelIndex,
  q: number,
  lang: Language,
) {
  const sizes = new Map<number, number>();
  const [from, to] = [firms.offsets[q]!, firms.offsets[q + 1]!];
  for (let row = from; row < to; row++) {
    let s = firms.serial[row]!;
    for (let above = book.firms.parent[s]!; above >= 0 && first[above]! >= 0; above = book.firms.parent[s]!) s = above;
    sizes.set(s, (sizes.get(s) ?? 0) + 1);
  }
  const largest = [...sizes.values()].toSorted((a, b) => b - a).slice(0, 3);
  const held = largest.reduce((sum, size) => sum + size, 0) / (to - from);
  return sentenceText[lang].family(birthOffsets[q + 1]!, to - from, sizes.size, percent(lang, held));
}

/** @param regionNames where there are several, the sentence is about the one with the most firms and says so */
export function viewSentence(
  index: PanelIndex,
  view: StageViewId,
  quarter: number,
  regionNames: readonly string[],
  { figure, density }: RegionConditions,
  lang: Language,
): string {
  const counts = firmsOf(index, regionNames.length, quarter);
  const most = Math.max(...counts);
  if (most === 0) return '';
  const region = counts.indexOf(most);
  const text = sentenceText[lang];
  const of = (id: IndicatorId): number => figure(id, region, quarter);
  const known = (...values: readonly number[]): boolean => values.every(Number.isFinite);
  const sentence = (): string => {
    switch (view) {
      case 'region': {
        const [employment, used] = [of('employment'), density(region, quarter)];
        if (!known(employment, used)) return '';
        return text.region(most, jobs(lang, employment), percent(lang, used), used >= FULL);
      }
      case 'supply': {
        const [ties, local] = [of('specificity'), of('localShare')];
        if (!known(ties, local)) return '';
        return text.supply[degreeOf('specificity', ties)](decimal(lang, ties, 2), percent(lang, local));
      }
      case 'knowledge': {
        const [error, openness] = [of('misperception'), of('exposure')];
        if (!known(error, openness)) return '';
        return text.knowledge[degreeOf('misperception', error)](decimal(lang, error, 2), decimal(lang, openness, 2));
      }
      case 'chain': {
        const level = of('functionLevel');
        return known(level) ? chainSentence(index, level, region, quarter, lang) : '';
      }
      case 'family':
        return familySentence(index, quarter, lang);
    }
  };
  const said = sentence();
  const named = regionNames.length > 1 && view !== 'family';
  return named && said !== '' ? viewText[lang].summaryRegion(regionNames[region]!) + said : said;
}
