/** Words in the outside strip: what it is, what a wage is there, and how many firms went. */
import type { ReadonlySignal } from '@preact/signals';
import type { PanelIndex } from './panel-index.ts';
import { stageText } from './stage-text.ts';
import { QUARTERS_PER_YEAR } from '../../engine/index.ts';
import { percent, wholeNumber, type Language } from '../../experiments/index.ts';

export interface OutsideCaptionProps {
  readonly index: PanelIndex | undefined;
  readonly quarter: ReadonlySignal<number>;
  readonly language: Language;
  readonly compact: boolean;
  /** Left edge and width of the strip, CSS pixels. */
  readonly left: number;
  readonly width: number;
  /** Outside wage over the local wage at a quarter, if known. */
  readonly wageShare: ((quarter: number) => number) | undefined;
}

export function OutsideCaption({ index, quarter, language, compact, left, width, wageShare }: OutsideCaptionProps) {
  const text = stageText[language];
  const q = quarter.value;
  const gone = (at: number): number => (at < 0 ? 0 : (index?.goneUpTo[at] ?? 0));
  const all = gone(q);
  const lately = all - gone(q - QUARTERS_PER_YEAR);
  const share = wageShare?.(q);
  const style = { left: `${left}px`, width: `${width}px` };
  if (compact) {
    return (
      <div class="stage-outside stage-outside-compact" style={style}>
        <b>{text.outsideShort}</b>
        {all > 0 ? <span>{wholeNumber(language, all)}</span> : null}
      </div>
    );
  }
  return (
    <>
      <div class="stage-outside" style={style}>
        <b>{text.outside}</b>
        {share === undefined || !Number.isFinite(share) ? null : (
          <span>{text.outsideWage(percent(language, share))}</span>
        )}
      </div>
      {all > 0 ? (
        <div class="stage-outside stage-outside-foot" style={style}>
          <b>{text.leftInAll(wholeNumber(language, all))}</b>
          {lately > 0 ? <span>{text.leftLately(wholeNumber(language, lately))}</span> : null}
        </div>
      ) : null}
    </>
  );
}
