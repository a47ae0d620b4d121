/** How many futures are to end upgraded, as commands take it. */
import { quotedValue, readNumber, type Fault } from '../experiments/index.ts';

/** Reads a number of futures, a share of them, or a number of so many: `45`, `90%`, `45/50`. */
export function readUpgraded(written: string, count: number, faults: Fault[]): number {
  const [part = '', whole, more] = written.split('/');
  const read = readNumber(part, { above: 0, percent: true });
  const of = whole === undefined ? undefined : readNumber(whole, { above: 0 });
  const share = /[%％]\s*$/.test(part);
  if ('value' in read && more === undefined) {
    if (of === undefined && share && read.value <= 100) return Math.ceil((read.value * count) / 100 - 1e-9);
    if (of === undefined && !share && Number.isInteger(read.value) && read.value <= count) return read.value;
    if (of !== undefined && 'value' in of && !share && read.value <= of.value)
      return Math.ceil((read.value * count) / of.value - 1e-9);
  }
  faults.push({
    path: '--upgraded',
    found: quotedValue(written),
    allowed: {
      en: `a whole number from 1 to ${count}, the number of futures, or a share such as 90% or 45/50`,
      zh: `1 到 ${count}（运行总次数）的整数，或占比，如 90% 或 45/50`,
    },
  });
  return count;
}
