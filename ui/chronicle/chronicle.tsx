/** What happened in a run: headline, one paragraph, and a timeline whose dates, reasons and firms can be opened. */
import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import type { ToldHappening } from '../../experiments/index.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import { chronicleText } from './chronicle-text.ts';
import './chronicle.css';
import { HappeningMark } from './happening-mark.tsx';
import { placeIn, placeOf } from './happening-place.ts';
import { toldRun, type RunToTell } from './told-run.ts';
import { LinkButton } from '../parts/link-button.tsx';

export interface ChronicleProps extends RunToTell {
  /** Place in the account that was asked for, as `placeOf` names it. */
  readonly at?: string | undefined;
  readonly onJump: (quarter: number) => void;
  readonly onFirm: (identityHex: string) => void;
  /** Number of a firm as other views show it; its place in the book when absent. */
  readonly firmNumber?: (serial: number) => number;
}

type ItemProps = Pick<ChronicleProps, 'labels' | 'lang' | 'onJump' | 'onFirm' | 'firmNumber'> & {
  readonly item: ToldHappening;
  /** It was asked for. */
  readonly here: boolean;
};

function Item({ item, here, labels, lang, onJump, onFirm, firmNumber = (serial) => serial + 1 }: ItemProps) {
  const text = chronicleText[lang];
  const { happening, sentence, why, firms } = item;
  const { quarter, until, cause } = happening;
  const from = sentenceCase(labels(quarter));
  const to = until === undefined || labels(until) === labels(quarter) ? undefined : labels(until);
  return (
    <li class="chronicle-item" data-place={placeOf(happening)} data-here={here ? '' : undefined}>
      <HappeningMark happenings={[happening]} />
      <button
        type="button"
        class="chronicle-date"
        aria-label={text.jump(labels(quarter))}
        onClick={() => onJump(quarter)}
      >
        {from}
      </button>
      <div class="chronicle-body">
        <p>
          {sentence}
          {to === undefined || happening.kind === 'end' ? null : <span class="spoken"> ({text.until(from, to)})</span>}
        </p>
        {firms.map(({ firm, role }) => (
          <p class="chronicle-firm" key={firm.identity + firm.role}>
            <LinkButton onClick={() => onFirm(firm.identity)}>{text.firm(firmNumber(firm.serial))}</LinkButton>
            {text.firmSentence(role)}
          </p>
        ))}
        {why.length === 0 ? null : (
          <details open={here || undefined}>
            <summary>{text.why}</summary>
            <ul>
              {why.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {cause === undefined ? null : <p class="chronicle-basis">{text.basis[cause.basis]}</p>}
          </details>
        )}
      </div>
    </li>
  );
}

export function Chronicle(props: ChronicleProps) {
  const { result, panel, baseline, resolved, region, labels, lang, at } = props;
  const text = chronicleText[lang];
  const heading = useId();
  const list = useRef<HTMLOListElement>(null);
  const told = useMemo(
    () => toldRun({ result, resolved, region, panel, baseline, labels, lang }),
    [result, resolved, region, panel, baseline, labels, lang],
  );
  const asked =
    at === undefined
      ? undefined
      : placeIn(
          told.items.map(({ happening }) => happening),
          at,
        );
  const place = asked && placeOf(asked);
  useEffect(() => {
    if (place === undefined) return;
    const target = list.current?.querySelector<HTMLElement>(`[data-place="${place}"]`);
    target?.scrollIntoView({ block: 'center' });
    target?.querySelector<HTMLElement>('.chronicle-date')?.focus({ preventScroll: true });
  }, [place]);
  return (
    <section class="chronicle" aria-labelledby={heading}>
      <h2 id={heading}>{text.title}</h2>
      <p class="chronicle-headline">{told.headline}</p>
      <p class="chronicle-story">{told.story}</p>
      <ol class="chronicle-list" aria-label={text.timeline} ref={list}>
        {told.items.map((item) => (
          <Item
            key={`${item.happening.kind} ${item.happening.quarter} ${item.sentence}`}
            {...props}
            item={item}
            here={item.happening === asked}
          />
        ))}
      </ol>
    </section>
  );
}
