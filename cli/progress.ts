import type { Language } from '../experiments/index.ts';
import type { Terminal } from './terminal.ts';

const SCREEN_MS = 100;
const LOG_MS = 5000;

export interface Progress {
  /** Updates the share done. */
  at(done: number): void;
  /** Removes the line from the screen. */
  end(): void;
}

/** A duration in readable units. */
function duration(seconds: number, language: Language): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const [h, min, s] = { en: ['h', 'min', 's'], zh: ['小时', '分', '秒'] }[language];
  return hours > 0
    ? `${hours} ${h} ${minutes} ${min}`
    : minutes > 0
      ? `${minutes} ${min} ${rest} ${s}`
      : `${rest} ${s}`;
}

/** Before so long, and so many, a rate is mostly what a start takes. */
const KNOWN_SECONDS = 2;
const KNOWN_DONE = 4;

/** How fast it goes: with a decimal where it is slow. */
function rate(perSecond: number): string {
  return perSecond >= 10 ? String(Math.round(perSecond)) : perSecond.toFixed(1);
}

/**
 * One line of progress, with rate and time that is left once they mean something: rewritten on a screen, every five
 * seconds in a log.
 */
export function showProgress(
  terminal: Terminal,
  language: Language,
  total: number,
  unit: { readonly en: string; readonly zh: string },
): Progress {
  const started = performance.now();
  const every = terminal.screen ? SCREEN_MS : LOG_MS;
  let last = started;
  let shownLine = false;
  return {
    at(done) {
      const now = performance.now();
      if (now - last < every || done === 0) return;
      last = now;
      const seconds = (now - started) / 1000;
      const known = seconds >= KNOWN_SECONDS && done >= KNOWN_DONE;
      const left = duration((seconds / done) * (total - done), language);
      const pace = rate(done / seconds);
      const line = {
        en: `${done} of ${total} ${unit.en}${known ? `, ${pace} a second, about ${left} left` : ''}`,
        zh: `${done}/${total} ${unit.zh}${known ? `，每秒 ${pace} ${unit.zh}，约剩 ${left}` : ''}`,
      }[language];
      if (terminal.screen) terminal.rewrite(line);
      else terminal.tell(`${line}\n`);
      shownLine = terminal.screen;
    },
    end() {
      if (shownLine) terminal.rewrite('');
    },
  };
}
