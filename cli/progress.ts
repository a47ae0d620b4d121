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

/** One line of progress with the time that is left: rewritten on a screen, every five seconds in a log. */
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
      const left = duration((((now - started) / done) * (total - done)) / 1000, language);
      const line = {
        en: `${done} of ${total} ${unit.en}, about ${left} left`,
        zh: `${done}/${total} ${unit.zh}，约剩 ${left}`,
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
