/** What happened in a run: headline, one paragraph, and a timeline whose dates, reasons and firms can be opened. */
import { useId, useMemo } from 'preact/hooks';
import type { Panel, RunResult } from '../../engine/index.ts';
import {
  chronicle,
  tellChronicle,
  narrationWords,
  type Language,
  type ResolvedRun,
  type ToldHappening,
} from '../../experiments/index.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import { chronicleText } from './chronicle-text.ts';
import './chronicle.css';
import { toneOf } from './happening-style.ts';
import { LinkButton } from '../parts/link-button.tsx';

export interface ChronicleProps {
  readonly result: RunResult;
  /** Firms are named where the run was recorded. */
  readonly panel?: Panel | undefined;
  /** The same run without any policy, for paired effects. */
  readonly baseline?: RunResult | undefined;
  /** The run that gave `result`, not the one being typed. */
  readonly resolved: ResolvedRun;
  readonly region: number;
  /** Year of a quarter as it stands in a sentence. */
  readonly labels: (quarter: number) => string;
  readonly lang: Language;
  readonly onJump: (quarter: number) => void;
  readonly onFirm: (identityHex: string) => void;
  /** Number of a firm as other views show it; its place in the book when absent. */
  readonly firmNumber?: (serial: number) => number;
}

type ItemProps = Pick<ChronicleProps, 'labels' | 'lang' | 'onJump' | 'onFirm' | 'firmNumber'> & {
  readonly item: ToldHappening;
};

function Item({ item, labels, lang, onJump, onFirm, firmNumber = (serial) => serial + 1 }: ItemProps) {
  const text = chronicleText[lang];
  const { happening, sentence, why, firms } = item;
  const { quarter, until, cause } = happening;
  const from = sentenceCase(labels(quarter));
  const to = until === undefined || labels(until) === labels(quarter) ? undefined : labels(until);
  return (
    <li class={`chronicle-item tone-${toneOf(happening)}`}>
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
          <details>
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
  const { result, panel, baseline, resolved, region, labels, lang } = props;
  const text = chronicleText[lang];
  const heading = useId();
  const found = useMemo(
    () => chronicle(result, resolved, { region, panel, baseline }),
    [result, resolved, region, panel, baseline],
  );
  const told = useMemo(
    () => tellChronicle(found, narrationWords(resolved, region, lang, labels, result.quarters)),
    [found, resolved, region, lang, labels, result],
  );
  return (
    <section class="chronicle" aria-labelledby={heading}>
      <h2 id={heading}>{text.title}</h2>
      <p class="chronicle-headline">{told.headline}</p>
      <p class="chronicle-story">{told.story}</p>
      <ol class="chronicle-list" aria-label={text.timeline}>
        {told.items.map((item) => (
          <Item key={`${item.happening.kind} ${item.happening.quarter} ${item.sentence}`} {...props} item={item} />
        ))}
      </ol>
    </section>
  );
}
