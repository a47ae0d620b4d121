/**
 * What can be laid over the map besides the firms: local ties, density, rent and pollution, each switched on and off.
 */
import {
  indicators,
  usableLand,
  type IndicatorId,
  type RunInput,
  type RunResult,
  type Text,
} from '../../engine/index.ts';
import {
  decimal,
  linkState,
  localShareIds,
  makersFed,
  percent,
  wholeNumber,
  type Language,
  type SupplyLink,
} from '../../experiments/index.ts';

export type MapLayer = 'ties' | 'density' | 'rent' | 'pollution';

export interface MapLayerEntry {
  readonly id: MapLayer;
  readonly label: Text;
  /** The label where room is scarce, if another. */
  readonly short?: Text;
  /** What it is and how it is drawn, one or two sentences. */
  readonly definition: Text;
  /** The value of a quarter as it stands beside the label. */
  readonly format: (language: Language, value: number) => string;
}

/** Rent above that of empty land for which one contour is drawn. */
export const RENT_STEP = 0.02;

export const mapLayers: readonly MapLayerEntry[] = [
  {
    id: 'ties',
    label: { en: 'local ties', zh: '本地供货关系' },
    short: { en: 'ties', zh: '供货' },
    definition: {
      en: 'Lines from firms to their local suppliers, stronger and darker the more specific the relation. Imports are drawn for the selected firm only.',
      zh: '企业与本地配套企业之间的连线，专用性越高颜色越深。进口只对选中的企业画出。',
    },
    format: wholeNumber,
  },
  {
    id: 'density',
    label: { en: 'density', zh: '密度' },
    definition: {
      en: 'Jobs on the land of the region, which infrastructure widens and pollution narrows; at 100% it is full. Darker ground: more jobs at that place over the past year.',
      zh: '就业占土地容量的比重，基础设施扩大容量，污染压缩容量；100% 即土地用尽。底色越深，近一年该处就业越密。',
    },
    format: percent,
  },
  {
    id: 'rent',
    label: indicators.rent.label,
    definition: {
      en: `${indicators.rent.description.en} Empty land is 1; one contour round the places of work for every ${100 * RENT_STEP}% above it. A region has one rent.`,
      zh: `${indicators.rent.description.zh}空地为 1，每高出 ${100 * RENT_STEP}% 在就业密集处外画一圈等值线；一个区域只有一个地租水平。`,
    },
    format: (language, value) => decimal(language, value, 2),
  },
  {
    id: 'pollution',
    label: indicators.pollution.label,
    definition: {
      en: `${indicators.pollution.description.en} Haze over the land, thicker the more there is.`,
      zh: `${indicators.pollution.description.zh}以笼罩区域的雾霾表示，越浓污染越重。`,
    },
    format: (language, value) => decimal(language, value, 2),
  },
];

export type LayerSet = ReadonlySet<MapLayer>;
export const allLayers: LayerSet = new Set(mapLayers.map(({ id }) => id));

/** The layers with one of them switched. */
export function toggled(layers: LayerSet, id: MapLayer): LayerSet {
  const next = new Set(layers);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** State of the regions quarter by quarter, as the run gives it. */
export interface RegionConditions {
  /** Employment over the usable land, 1 = full. */
  readonly density: (region: number, quarter: number) => number;
  /** Index, empty land = 1. */
  readonly rent: (region: number, quarter: number) => number;
  readonly pollution: (region: number, quarter: number) => number;
  /** An indicator of the run, so that a number in a view is the one quoted elsewhere. */
  readonly figure: (id: IndicatorId, region: number, quarter: number) => number;
  /** The links of the supply chain, the simplest first; unknown shares where there are no firms. */
  readonly links: (region: number, quarter: number) => readonly Pick<SupplyLink, 'state' | 'local' | 'feeds'>[];
}

/** Density, rent, pollution and all that is measured of the regions of a run. */
export function conditionsOf({ regions: assumed, assumptions }: RunInput, { regions }: RunResult): RegionConditions {
  const figure: RegionConditions['figure'] = (id, region, quarter) =>
    regions[region]?.series[id][quarter] ?? Number.NaN;
  const of =
    (id: IndicatorId) =>
    (region: number, quarter: number): number =>
      figure(id, region, quarter);
  const [employment, rent, pollution] = [of('employment'), of('rent'), of('pollution')];
  const room = (region: number, quarter: number): number =>
    usableLand(
      (assumed[region]!.land as number) * (assumptions.scale as number),
      regions[region]!.levers.infra.inForce[quarter]!,
      pollution(region, quarter),
    );
  return {
    density: (region, quarter) => employment(region, quarter) / room(region, quarter),
    rent,
    pollution,
    figure,
    links: (region, quarter) =>
      localShareIds.map((id, segment) => {
        const local = figure(id, region, quarter);
        const feeds = makersFed({ assumptions }, segment, figure('output', region, quarter));
        return { state: linkState(local, feeds), local, feeds };
      }),
  };
}
