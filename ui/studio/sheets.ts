/** What can lie over the page, and how a link names it. */
import type { IndicatorId } from '../../engine/index.ts';
import type { TheoryId } from '../../experiments/index.ts';
import type { FigureId } from '../figures/figure-list.ts';

export type Sheet =
  | { readonly kind: 'keys' }
  | { readonly kind: 'changes' }
  | { readonly kind: 'versions' }
  /** Building a scenario: the draft, or anew from a preset, from the scenario on show for `own`. */
  | { readonly kind: 'editor'; readonly from?: string }
  | { readonly kind: 'brief' }
  /** By its name, or by what it is to show. */
  | { readonly kind: 'figure'; readonly figure: FigureId | IndicatorId }
  | { readonly kind: 'theory'; readonly card: TheoryId };

export function sheetName(sheet: Sheet): string {
  if (sheet.kind === 'figure') return `figure.${sheet.figure}`;
  return sheet.kind === 'theory' ? `theory.${sheet.card}` : sheet.kind;
}

/** The sheet a link names; whether there is such a figure or card only the sheet itself knows. */
export function sheetOf(name: string | undefined): Sheet | null {
  const [kind, id] = name?.split('.') ?? [];
  if (kind === 'keys' || kind === 'changes' || kind === 'versions' || kind === 'editor' || kind === 'brief')
    return { kind };
  if (kind === 'figure' && id !== undefined) return { kind, figure: id as FigureId };
  if (kind === 'theory' && id !== undefined) return { kind, card: id as TheoryId };
  return null;
}
