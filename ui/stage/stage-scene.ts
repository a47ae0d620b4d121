/** Everything the stage draws from, made once per panel and size; each view is laid out when it is first looked at. */
import { parameters, type Panel } from '../../engine/index.ts';
import { Blend } from './blend.ts';
import type { FrameInput } from './frame.ts';
import type { Geometry } from './geometry.ts';
import { layoutPanel } from './layout.ts';
import type { RegionConditions } from './map-layers.ts';
import { indexPanel, type PanelIndex } from './panel-index.ts';
import type { Picture } from './picture.ts';
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
  /** The picture of a view. */
  readonly picture: (view: StageViewId) => Picture;
  /** Takes firms from one view to the next. */
  readonly blend: Blend;
}

const indexes = new WeakMap<Panel, PanelIndex>();

/** The index of a panel, made once however many stages and cards look at it. */
function indexOf(panel: Panel): PanelIndex {
  let index = indexes.get(panel);
  if (index === undefined) {
    index = indexPanel(panel);
    indexes.set(panel, index);
  }
  return index;
}

export interface SceneOptions {
  /** No movement: things appear and vanish where they are. */
  readonly still: boolean;
  /** Tolerance of buyers for misfit, the model's σ_fit; the model's default when unknown. */
  readonly fitWidth?: number | undefined;
  /** Density, rent and pollution of the regions, for the map; it has none of these layers without. */
  readonly conditions?: RegionConditions | undefined;
}

/** Indexes a panel and lays it out on a ground. */
export function createScene(panel: Panel, geometry: Geometry, memory: StageMemory, { still, fitWidth, conditions }: SceneOptions): StageScene {
  const index = indexOf(panel);
  const numbers = numberFirms(index, memory);
  const input: FrameInput = { index, geometry, layout: layoutPanel(index, geometry, memory), still };
  const width = fitWidth ?? (parameters.fitWidth.default as number);
  const makers: Record<StageViewId, () => Picture> = {
    region: () => new RegionPicture(input, conditions),
    supply: () => new SupplyPicture(input),
    knowledge: () => new KnowledgePicture(input, width),
    chain: () => new ChainPicture(input),
    family: () => new FamilyPicture(input),
  };
  const pictures = new Map<StageViewId, Picture>();
  const picture = (view: StageViewId): Picture => {
    let made = pictures.get(view);
    if (made === undefined) {
      made = makers[view]();
      pictures.set(view, made);
    }
    return made;
  };
  let blend: Blend | undefined;
  return {
    ...input,
    numbers,
    picture,
    get blend() {
      blend ??= new Blend(index.firms.count + 1, index.suppliers.count + 1, index.panel.book.firms.identity);
      return blend;
    },
  };
}
