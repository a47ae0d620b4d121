/** Everything the stage draws from, made once per panel and size. */
import type { Panel } from '../../engine/index.ts';
import { createFrame, type Frame, type FrameInput } from './frame.ts';
import type { Geometry } from './geometry.ts';
import { layoutPanel } from './layout.ts';
import { indexPanel, type PanelIndex } from './panel-index.ts';
import { numberFirms, type StageMemory } from './stage-memory.ts';

export interface StageScene extends FrameInput {
  readonly frame: Frame;
  /** Number of each firm shown to people, by serial. */
  readonly numbers: Int32Array;
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

/** Indexes and lays out a panel on a ground. */
export function createScene(panel: Panel, geometry: Geometry, memory: StageMemory, still: boolean): StageScene {
  const index = indexOf(panel);
  const numbers = numberFirms(index, memory);
  return { index, geometry, numbers, layout: layoutPanel(index, geometry, memory), still, frame: createFrame(index) };
}
