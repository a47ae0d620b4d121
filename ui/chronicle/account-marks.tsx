/**
 * The account of a run on its time axis: a mark for every happening on the foot of the life cycle. Pointing or focus
 * says the sentence and its cause, a click holds it, and from there one goes to the moment or to the account.
 */
import './account-marks.css';
import { useSignal, useSignalEffect } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { punctuation, type Language, type ToldHappening } from '../../experiments/index.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { sentenceCase } from '../parts/sentence-case.ts';
import { textWidth } from '../plot/label-layout.ts';
import { bandNames, type PhaseBand } from '../plot/phase-bands.ts';
import type { Strip, TimeFrame } from '../plot/time-frame.ts';
import { chronicleText } from './chronicle-text.ts';
import { HappeningMark } from './happening-mark.tsx';
import { ofPhase, placeOf } from './happening-place.ts';
import { markGroups, type MarkGroup } from './mark-groups.ts';

export interface AccountMarksProps {
  /** Of one run. */
  readonly items: readonly ToldHappening[];
  readonly frame: TimeFrame;
  /** The life cycle, on whose foot the marks stand. */
  readonly strip: Strip;
  readonly bands: readonly PhaseBand[];
  /** Marks are hit by a finger. */
  readonly coarse: boolean;
  /** Year of a quarter as it stands in a sentence. */
  readonly labels: (quarter: number) => string;
  readonly lang: Language;
  readonly onJump: (quarter: number) => void;
  /** Opens the account at a place. */
  readonly onOpen: (place: string) => void;
}

/** Pixels from one mark to the next, and the height of what is hit. */
const APART = { fine: 18, coarse: 34 };
const HIT = { fine: 20, coarse: 34 };
/** How far that of a finger reaches below the foot. */
const UNDER = 3;
/** Width of a card, and how many sentences it tells. */
const CARD = 328;
const TOLD = 4;
/** Letters of a phase's name, pixels. */
const PHASE_SIZE = 11.5;
/** A pointer on its way from the mark to its card has so long, milliseconds. */
const LEAVE_MS = 180;

/** The first reason; with what follows it where it only leads there. */
const firstReason = ([first = '', second = '']: readonly string[]): string =>
  /[:：]$/.test(first) ? `${first} ${second}` : first;

interface Shown {
  readonly at: number;
  readonly held: boolean;
}

export function AccountMarks(props: AccountMarksProps) {
  const { items, frame, strip, bands, coarse, labels, lang, onJump, onOpen } = props;
  const text = chronicleText[lang];
  const root = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => markGroups(items, frame.at, coarse ? APART.coarse : APART.fine), [items, frame, coarse]);
  const shown = useSignal<Shown | null>(null);
  const stop = useSignal(0);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stay = (): void => clearTimeout(leaving.current);
  const leave = (): void => {
    stay();
    leaving.current = setTimeout(() => {
      if (shown.peek()?.held === false) shown.value = null;
    }, LEAVE_MS);
  };
  const mark = (at: number): HTMLElement | null | undefined =>
    root.current?.querySelector<HTMLElement>(`[data-mark="${at}"]`);
  // A held card closes with a press anywhere else.
  useSignalEffect(() => {
    if (shown.value?.held !== true) return undefined;
    const away = (event: Event): void => {
      if (!root.current?.contains(event.target as Node)) shown.value = null;
    };
    document.addEventListener('pointerdown', away, true);
    return () => document.removeEventListener('pointerdown', away, true);
  });
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && shown.peek() !== null) {
      event.stopPropagation();
      const { at, held } = shown.peek()!;
      shown.value = null;
      if (held) mark(at)?.focus();
      return;
    }
    const last = groups.length - 1;
    const now = stop.peek();
    const to = { ArrowLeft: now - 1, ArrowRight: now + 1, Home: 0, End: last }[event.key];
    if (to === undefined || (event.target as HTMLElement).dataset['mark'] === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    mark(Math.max(0, Math.min(last, to)))?.focus();
  };
  const spoken = ({ items: several }: MarkGroup): string =>
    several
      .map(({ happening, sentence }) => `${sentenceCase(labels(happening.quarter))}${text.colon}${sentence}`)
      .join(punctuation[lang].gap);
  const { height } = strip;
  const hit = coarse ? HIT.coarse : HIT.fine;
  const apart = coarse ? APART.coarse : APART.fine;
  const foot = strip.top + height + 2;
  const open = shown.value;
  const group = open === null ? undefined : groups[open.at];
  return (
    <div ref={root} class="account-marks" role="group" aria-label={text.onAxis} onKeyDown={keys}>
      {(coarse ? [] : bands).map((band) => {
        const { phase, from, to } = band;
        const width = frame.x(to) - frame.x(from);
        const name = bandNames(band, lang).find((candidate) => textWidth(candidate, PHASE_SIZE) + 8 <= width);
        const told = ofPhase(
          items.map(({ happening }) => happening),
          phase,
          from,
        );
        if (name === undefined || told === undefined) return null;
        const room = Math.min(width, textWidth(name, PHASE_SIZE) + 14);
        return (
          <button
            key={from}
            type="button"
            class="account-phase"
            tabIndex={-1}
            aria-hidden="true"
            title={text.openPhase(name)}
            style={{
              left: `${frame.x((from + to) / 2) - room / 2}px`,
              top: `${strip.top}px`,
              width: `${room}px`,
              height: `${height}px`,
            }}
            onClick={() => onOpen(placeOf(told))}
          />
        );
      })}
      {groups.map((each, at) => {
        const { x, items: several } = each;
        return (
          <button
            key={`${placeOf(several[0]!.happening)} ${several.length}`}
            type="button"
            class={`account-mark${coarse ? ' account-mark-low' : ''}`}
            data-mark={at}
            tabIndex={at === Math.min(stop.value, groups.length - 1) ? 0 : -1}
            aria-label={several.length === 1 ? spoken(each) : `${several.length} · ${spoken(each)}`}
            aria-expanded={open?.at === at && open.held}
            style={{
              left: `${x - apart / 2}px`,
              // A finger has the row above for itself; below lie the buttons of the first lane.
              top: `${foot - (coarse ? hit - UNDER : hit / 2)}px`,
              width: `${apart}px`,
              height: `${hit}px`,
            }}
            onPointerEnter={(event) => {
              stay();
              if (event.pointerType === 'mouse' && shown.peek()?.held !== true) shown.value = { at, held: false };
            }}
            onPointerLeave={leave}
            onFocus={() => {
              stop.value = at;
              if (shown.peek()?.held !== true) shown.value = { at, held: false };
            }}
            onBlur={leave}
            onClick={() => {
              const now = shown.peek();
              shown.value = now?.at === at && now.held ? null : { at, held: true };
            }}
          >
            <HappeningMark happenings={several.map(({ happening }) => happening)} />
          </button>
        );
      })}
      {group === undefined ? null : (
        <div
          class="account-card"
          style={{
            left: `${Math.max(0, Math.min(frame.width - CARD, group.x - CARD / 3))}px`,
            top: `${foot + hit / 2 - 4}px`,
            width: `${Math.min(CARD, frame.width)}px`,
          }}
          onPointerEnter={stay}
          onPointerLeave={leave}
        >
          {group.items.slice(0, TOLD).map(({ happening, sentence, why }) => (
            <section key={`${placeOf(happening)} ${sentence}`}>
              <p>
                <b>{sentenceCase(labels(happening.quarter))}</b> {sentence}
              </p>
              {why.length === 0 || group.items.length > 1 ? null : <p class="account-why">{firstReason(why)}</p>}
              <p class="account-ways">
                <LinkButton
                  onClick={() => {
                    shown.value = null;
                    onJump(happening.quarter);
                  }}
                >
                  {text.jump(labels(happening.quarter))}
                </LinkButton>
                <LinkButton onClick={() => onOpen(placeOf(happening))}>{text.openThere}</LinkButton>
              </p>
            </section>
          ))}
        </div>
      )}
    </div>
  );
}
