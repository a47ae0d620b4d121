/** The figures in their order: panels stacked over one time axis, each with lines of one unit. */
import type { LineId } from './lines.ts';

/** How a line is drawn where several share a panel: by colour and dash together. */
export type LineStyle = 'first' | 'second' | 'third' | 'functional' | 'cognitive' | 'political';

export interface PanelLine {
  readonly id: LineId;
  readonly style: LineStyle;
}

export interface PanelSpec {
  readonly lines: readonly PanelLine[];
  /** Lower end of the scale; 0 unless given, lower for negative values. */
  readonly floor?: number;
  /** Fixed upper end; the largest value rounded up where none is given. */
  readonly ceiling?: number;
  /** Values worth a line where they have names of their own. */
  readonly ticks?: readonly number[];
}

const styles: readonly LineStyle[] = ['first', 'second', 'third'];
const lines = (...ids: readonly LineId[]): readonly PanelLine[] => ids.map((id, i) => ({ id, style: styles[i]! }));

export const panels = {
  firms: { lines: lines('firms') },
  jobs: { lines: lines('jobs') },
  valueAdded: { lines: lines('valueAdded') },
  wage: { lines: lines('wage') },
  efficiency: { lines: lines('efficiency') },
  output: { lines: lines('output') },
  price: { lines: lines('price') },
  functionLevel: { lines: lines('functionLevel'), ceiling: 3.3, ticks: [0, 1, 2, 3] },
  chains: { lines: lines('marketFirms', 'relationalFirms', 'captiveFirms') },
  lockIns: {
    lines: [
      { id: 'lockInFunctional', style: 'functional' },
      { id: 'lockInCognitive', style: 'cognitive' },
      { id: 'lockInPolitical', style: 'political' },
    ],
    ceiling: 1,
  },
  lockIn: { lines: lines('lockIn'), ceiling: 1 },
  reputation: { lines: lines('reputation', 'quality') },
  cheats: { lines: lines('cheatShare') },
  localShare: { lines: lines('localShare'), ceiling: 1 },
  suppliers: { lines: lines('suppliers', 'idleSuppliers') },
  specificity: { lines: lines('specificity'), ceiling: 1 },
  founded: { lines: lines('startUps', 'spinOffs') },
  placed: { lines: lines('foreignFirms', 'stateSeededFirms') },
  turnover: { lines: lines('entries', 'exits') },
  relocations: { lines: lines('relocations') },
  labourCost: { lines: lines('labourCost', 'wage') },
  tradeCost: { lines: lines('tradeCost'), ceiling: 1 },
  margin: { lines: lines('margin') },
  budget: { lines: lines('spending', 'taxes') },
  capture: { lines: [{ id: 'capture', style: 'political' }], ceiling: 1 },
  bailOuts: { lines: lines('bailOuts') },
  pollution: { lines: lines('pollution') },
  rent: { lines: lines('rent'), floor: 1 },
  capacities: { lines: lines('humanCapital', 'institutions', 'logistics'), ceiling: 1 },
  labourForce: { lines: lines('labourForce') },
  beliefs: { lines: lines('misperception', 'beliefSpread', 'knowledgeSpread') },
  openness: { lines: lines('exposure', 'newsPlausibility'), ceiling: 1 },
} as const satisfies Record<string, PanelSpec>;

export type PanelId = keyof typeof panels;

export const figures = {
  size: ['firms', 'jobs'],
  income: ['valueAdded', 'wage'],
  productivity: ['efficiency', 'output', 'price'],
  functions: ['functionLevel', 'chains'],
  lockIns: ['lockIns', 'lockIn'],
  reputation: ['reputation', 'cheats'],
  sourcing: ['localShare', 'suppliers', 'specificity'],
  origins: ['founded', 'placed'],
  turnover: ['turnover', 'relocations'],
  costs: ['labourCost', 'tradeCost', 'margin'],
  budget: ['budget'],
  capture: ['capture', 'bailOuts'],
  land: ['pollution', 'rent'],
  capacities: ['capacities', 'labourForce'],
  beliefs: ['beliefs', 'openness'],
} as const satisfies Record<string, readonly PanelId[]>;

export type FigureId = keyof typeof figures;
export const figureIds = Object.keys(figures) as readonly FigureId[];

export const panelOf = (id: PanelId): PanelSpec => panels[id];

/** Lines of a figure, each once, in the order they are drawn. */
export function linesOf(figure: FigureId): readonly LineId[] {
  const ids = figures[figure].flatMap((panel) => panelOf(panel).lines.map(({ id }) => id));
  return [...new Set(ids)];
}
