/** What each branch comes to: its name, how many futures upgrade, its jobs, how the other futures end. */
import { Fragment } from 'preact';
import { NO_NUMBER, wholeNumber, type Language } from '../../experiments/index.ts';
import type { ForkPath } from './fork-facts.ts';
import { countsOf, UPGRADED } from './river-delta.ts';
import type { RiverFrame } from './river-frame.ts';
import type { Branch } from './river-picture.ts';
import { comma, otherVerdicts, riverText } from './river-text.ts';

export interface RiverEndProps {
  readonly frame: RiverFrame;
  readonly branch: Branch;
  readonly name: string;
  readonly path: ForkPath | undefined;
  readonly forked: boolean;
  readonly lang: Language;
}

/** On a phone the words stand under the dots, as wide as half the river; elsewhere beside them. */
const STANDING = { width: 156, below: 8 };
const LYING = { beside: 22, margin: 24 };

function placeOf({ delta, upright, width }: RiverFrame, centre: number): Readonly<Record<string, string>> {
  if (upright) {
    return {
      left: `${Math.round(centre - STANDING.width / 2)}px`,
      top: `${Math.round(delta.to + delta.radius + STANDING.below)}px`,
      width: `${STANDING.width}px`,
    };
  }
  const left = delta.to + delta.radius + LYING.beside;
  return {
    left: `${Math.round(left)}px`,
    top: `${Math.round(centre)}px`,
    width: `${Math.round(width - left - LYING.margin)}px`,
  };
}

export function RiverEnd({ frame, branch, name, path, forked, lang }: RiverEndProps) {
  const text = riverText(lang);
  const counts = countsOf(path);
  const climbing = counts.of[UPGRADED]!;
  const centre = frame.delta.centres[!forked ? 2 : branch === 'acting' ? 0 : 1];
  const rest = otherVerdicts(lang, counts);
  return (
    <div class={`fk-end fk-end-${branch}`} style={placeOf(frame, centre)}>
      <div class="fk-end-name">{name}</div>
      <div class="fk-end-count">
        <b class={climbing === 0 ? 'fk-none' : undefined}>
          {counts.known === 0 ? NO_NUMBER : wholeNumber(lang, climbing)}
        </b>
        <span>
          {text.climb}
          <i>{text.of(counts.known)}</i>
        </span>
      </div>
      {path !== undefined && (
        <div class="fk-end-jobs">
          <b>{wholeNumber(lang, path.jobsAtEnd)}</b> {text.jobs}
        </div>
      )}
      <div class="fk-end-rest">
        {rest.map((words, i) => (
          <Fragment key={words}>
            <span>
              {words}
              {i < rest.length - 1 ? comma(lang).trimEnd() : ''}
            </span>
            {i < rest.length - 1 && (comma(lang).endsWith(' ') ? ' ' : <wbr />)}
          </Fragment>
        ))}
      </div>
    </div>
  );
}
