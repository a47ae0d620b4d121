/** A small label beside the mark under the pointer. */
import type { ReadonlySignal } from '@preact/signals';
import { SEGMENTS } from '../../engine/index.ts';
import { firmFacts } from './firm-story.ts';
import { levelCodes } from './level.ts';
import { rowAt, type PanelIndex } from './panel-index.ts';
import type { StageScene } from './stage-scene.ts';
import { stageText } from './stage-text.ts';
import type { StageViewId } from './stage-views.ts';
import { firmWords } from './view-facts.ts';
import { wholeNumber, type Language } from '../../experiments/index.ts';

export interface Hovered {
  readonly kind: 'firm' | 'supplier';
  readonly serial: number;
  readonly x: number;
  readonly y: number;
}

export interface TooltipProps {
  readonly hovered: Hovered;
  readonly scene: StageScene;
  readonly view: StageViewId;
  readonly quarter: ReadonlySignal<number>;
  readonly language: Language;
  /** Width of the stage, so that the label stays inside. */
  readonly width: number;
}

/** Clients that are named before the rest is counted. */
const NAMED = 5;

/** Serials of the firms that buy from a supplier in a quarter, the largest first. */
function clientsOf(index: PanelIndex, supplier: number, quarter: number): number[] {
  const { offsets, ties, employment, serial } = index.panel.firms;
  const rows: number[] = [];
  for (let k = SEGMENTS * offsets[quarter]!; k < SEGMENTS * offsets[quarter + 1]!; k++)
    if (ties[k] === supplier) rows.push(Math.floor(k / SEGMENTS));
  return rows.toSorted((a, b) => employment[b]! - employment[a]!).map((row) => serial[row]!);
}

function words(
  hovered: Hovered,
  { index, numbers }: StageScene,
  view: StageViewId,
  quarter: number,
  language: Language,
): { title: string; detail: string } {
  const text = stageText[language];
  if (hovered.kind === 'firm') {
    const facts = firmFacts(index, numbers, hovered.serial, quarter);
    const title = text.firm(numbers[hovered.serial]!);
    if (facts === undefined) return { title, detail: '' };
    const detail = firmWords(index, view, hovered.serial, quarter, language);
    return {
      title,
      detail: `${levelCodes[facts.level]} · ${detail ?? (facts.produces ? text.jobs(wholeNumber(language, facts.jobs)) : text.newbornShort)}`,
    };
  }
  const row = rowAt(index.suppliers, hovered.serial, quarter);
  const segment = index.panel.book.suppliers.segment[hovered.serial]!;
  const clients = row < 0 ? [] : clientsOf(index, hovered.serial, quarter);
  const named = clients.slice(0, NAMED).map((serial) => String(numbers[serial]!));
  const served =
    row < 0 ? '' : ` · ${clients.length === 0 ? text.noClient : text.served(named, clients.length - named.length)}`;
  return { title: text.supplierName(hovered.serial + 1), detail: text.segment(segment) + served };
}

export function StageTooltip({ hovered, scene, view, quarter, language, width }: TooltipProps) {
  const { title, detail } = words(hovered, scene, view, quarter.value, language);
  const side = hovered.x > width - 320 ? 'translate(calc(-100% - 12px), -50%)' : 'translate(12px, -50%)';
  return (
    <div
      class="stage-tooltip"
      style={{ left: `${hovered.x}px`, top: `${hovered.y}px`, transform: side }}
      aria-hidden="true"
    >
      <b>{title}</b>
      {detail}
    </div>
  );
}
