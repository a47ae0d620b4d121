/**
 * Everything the stage draws from, made once per panel and size, in slices; each view is laid out when first shown.
 */
import { parameters, type Panel } from '../../engine/index.ts';
import { createAgainst, followPlaces, joined, matchWorlds, type Against } from './against.ts';
import { Blend } from './blend.ts';
import type { FrameInput } from './frame.ts';
import type { Geometry, StageGeometry } from './geometry.ts';
import { layoutPanel, onStage, type Layout, type WorldLayout } from './layout.ts';
import type { RegionConditions } from './map-layers.ts';
import { indexPanel, type PanelIndex } from './panel-index.ts';
import type { Picture } from './picture.ts';
import { inSlices, type Sliced } from './sliced.ts';
import { numberFirms, type StageMemory } from './stage-memory.ts';
import type { StageViewId } from './stage-views.ts';
import { ChainPicture } from './views/chain-picture.ts';
import { FamilyPicture } from './views/family-picture.ts';
import { KnowledgePicture } from './views/knowledge-picture.ts';
import { RegionPicture } from './views/region-picture.ts';
import { SupplyPicture } from './views/supply-picture.ts';

export interface StageScene extends FrameInput {
  /** Number of each firm shown to people, by serial. */
  readonly numbers: Int32Array;
  /** The picture of a view, once it has been prepared. */
  readonly picture: (view: StageViewId) => Picture | undefined;
  readonly prepare: (view: StageViewId) => Sliced<void>;
  /** Takes firms from one view to the next. */
  readonly blend: Blend;
}

export interface SceneOptions {
  /** No movement: things appear and vanish where they are. */
  readonly still: boolean;
  /** Tolerance of buyers for misfit, the model's σ_fit; the model's default when unknown. */
  readonly fitWidth?: number | undefined;
  /** Density, rent and pollution of the regions, for the map; it has none of these layers without. */
  readonly conditions?: RegionConditions | undefined;
  /** Another world of the same seed, which the map is compared with. */
  readonly against?: Panel | undefined;
}

const indexes = new WeakMap<Panel, PanelIndex>();

/** The index of a panel, made once however many stages and cards use it. */
function* indexOf(panel: Panel): Sliced<PanelIndex> {
  let index = indexes.get(panel);
  if (index === undefined) {
    index = yield* indexPanel(panel);
    indexes.set(panel, index);
  }
  return index;
}

const placed = new WeakMap<StageMemory, WeakMap<Panel, { readonly world: Geometry; readonly layout: WorldLayout }>>();

/** Places of a panel in a world, found once for stages of any size. */
function* placesOf(index: PanelIndex, world: Geometry, memory: StageMemory): Sliced<WorldLayout> {
  const known = placed.get(memory) ?? new WeakMap();
  placed.set(memory, known);
  const before = known.get(index.panel);
  if (before !== undefined && before.world === world) return before.layout;
  const layout = yield* layoutPanel(index, world, memory);
  known.set(index.panel, { world, layout });
  return layout;
}

interface PairPlaces {
  readonly memory: StageMemory;
  readonly world: Geometry;
  readonly other: PanelIndex;
  readonly layout: WorldLayout;
}
const pairs = new WeakMap<PanelIndex, PairPlaces>();

/** Places of a panel in a world it shares with another, found once for both stages. */
function* sharedPlaces(
  index: PanelIndex,
  other: PanelIndex,
  twins: Int32Array,
  world: Geometry,
  memory: StageMemory,
): Sliced<WorldLayout> {
  const known = pairs.get(index);
  if (known?.memory === memory && known.world === world && known.other === other) return known.layout;
  const layout = yield* layoutPanel(joined(index, other, twins), world, memory);
  const first = pairs.get(other);
  if (first?.memory === memory && first.world === world && first.other === index)
    followPlaces(layout, first.layout, twins);
  pairs.set(index, { memory, world, other, layout });
  return layout;
}

function* placesBeside(
  index: PanelIndex,
  other: PanelIndex,
  geometry: StageGeometry,
  memory: StageMemory,
): Sliced<{ readonly layout: Layout; readonly against: Against }> {
  const { world } = geometry;
  const twins = yield* matchWorlds(index, other);
  const own = yield* sharedPlaces(index, other, twins.there, world, memory);
  const others = yield* sharedPlaces(other, index, twins.here, world, memory);
  return { layout: onStage(own, geometry), against: createAgainst(other, twins, onStage(others, geometry)) };
}

/** Indexes a panel and lays it out on a ground; pictures of the views are made when first needed. */
export function* createScene(
  panel: Panel,
  geometry: StageGeometry,
  memory: StageMemory,
  { still, fitWidth, conditions, against }: SceneOptions,
): Sliced<StageScene> {
  const index = yield* indexOf(panel);
  const numbers = numberFirms(index, memory);
  const places =
    against === undefined
      ? { layout: onStage(yield* placesOf(index, geometry.world, memory), geometry) }
      : yield* placesBeside(index, yield* indexOf(against), geometry, memory);
  const input: FrameInput = { index, geometry, still, figure: conditions?.figure, links: conditions?.links, ...places };
  const width = fitWidth ?? (parameters.fitWidth.default as number);
  const makers: Record<StageViewId, () => Sliced<Picture>> = {
    *region() {
      yield;
      return new RegionPicture(input, conditions);
    },
    supply: () => SupplyPicture.create(input),
    knowledge: () => KnowledgePicture.create(input, width),
    chain: () => ChainPicture.create(input),
    family: () => FamilyPicture.create(input),
  };
  const pictures = new Map<StageViewId, Picture>();
  let blend: Blend | undefined;
  return {
    ...input,
    numbers,
    picture: (view) => pictures.get(view),
    *prepare(view) {
      if (!pictures.has(view)) pictures.set(view, yield* makers[view]());
    },
    get blend() {
      blend ??= new Blend(index.firms.count + 1, index.suppliers.count + 1, index.panel.book.firms.identity);
      return blend;
    },
  };
}

/** Steps that a world of a few thousand firms takes: its places are remembered however soon the next run comes. */
const SURE_STEPS = 6000;

let last: Promise<unknown> = Promise.resolve();

/**
 * Makes a scene and its picture of a view in slices, between which the page answers. One at a time: stages that share a
 * memory would otherwise read what the other has only half written.
 *
 * @param make begins the work when it is its turn; @param calledOff whether nobody waits for it any more; @param tell
 * is given the share done now and then
 * @returns undefined when called off
 */
export function inTurn<T>(
  make: () => Sliced<T>,
  calledOff: () => boolean,
  tell?: (share: number) => void,
): Promise<T | undefined> {
  const mine = last.then(() => (calledOff() ? undefined : inSlices(make(), calledOff, tell, SURE_STEPS)));
  last = mine.catch(() => undefined);
  return mine;
}
