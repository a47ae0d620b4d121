/** Where data lie outside what the model can do, whatever its assumptions. */
import type { Text } from '../../engine/index.ts';
import { QUARTERS_PER_YEAR, exp } from '../../engine/index.ts';
import { observables, type ObservableId } from '../measured/index.ts';
import { quantile } from '../statistics/index.ts';
import { courseOfData } from './comparison.ts';
import type { Calibration } from './calibrate.ts';

/** A series whose yearly change few worlds reach. */
export interface Beyond {
  readonly observable: ObservableId;
  /** Mean yearly change of the data, a share: .4 for 40 % a year. */
  readonly measured: number;
  /** Nine tenths of all worlds, before they have seen the data, lie between these. */
  readonly low: number;
  readonly high: number;
  /** Worlds of all that change at least as much in this direction. */
  readonly share: number;
}

/** Fewer worlds than this come as far: the model hardly knows such a course. */
const RARE = 0.01;

/** Mean yearly change from the first to the last point of a series. */
function yearlyChange(values: ArrayLike<number>, years: number): number {
  return years > 0 ? exp(((values[values.length - 1] as number) - (values[0] as number)) / years) - 1 : 0;
}

/** Series whose course from end to end less than one in a hundred of all worlds that were tried comes to; shares are left out. */
export function beyondModel({ observed, possible }: Pick<Calibration, 'observed' | 'possible'>): Beyond[] {
  const data = courseOfData(observed);
  let from = 0;
  return observed.series.flatMap(({ observable, times }) => {
    const own = (course: Float64Array): Float64Array => course.subarray(from, from + times.length);
    const years = (((times.at(-1) as number) - (times[0] as number)) * observed.step) / QUARTERS_PER_YEAR;
    const measured = yearlyChange(own(data), years);
    const all = possible.map((course) => yearlyChange(own(course), years)).toSorted((a, b) => a - b);
    from += times.length;
    if (observables[observable].kind === 'share' || all.length === 0) return [];
    const above = all.filter((change) => change >= measured).length / all.length;
    const below = all.filter((change) => change <= measured).length / all.length;
    const share = Math.min(above, below);
    return share >= RARE ? [] : [{ observable, measured, low: quantile(all, 0.05), high: quantile(all, 0.95), share }];
  });
}

const percent = (share: number): string => String(Math.round(100 * Math.abs(share)));

/** "No world of this model …", in one sentence. */
export function beyondWords({ observable, measured, low, high, share }: Beyond): Text {
  const { label } = observables[observable];
  const rises = measured > 0;
  const limit = rises ? high : low;
  const limitWords: Text =
    limit >= 0
      ? { en: `grow by ${percent(limit)} % or less`, zh: `年增长不超过 ${percent(limit)}%` }
      : {
          en: `shrink by ${percent(limit)} % or ${rises ? 'more' : 'less'}`,
          zh: `年下降${rises ? '不低于' : '不超过'} ${percent(limit)}%`,
        };
  const who: Text =
    share === 0
      ? { en: 'no world of this model', zh: '本模型中没有一个世界' }
      : { en: 'hardly a world of this model', zh: '本模型中几乎没有世界' };
  return {
    en: `In the data ${label.en} ${rises ? 'grew' : 'shrank'} by ${percent(measured)} % a year; ${who.en} does that (nineteen in twenty ${limitWords.en}). Read the forecast of this series with suspicion.`,
    zh: `数据中${label.zh}每年${rises ? '增长' : '下降'} ${percent(measured)}%，${who.zh}能达到（每二十个中有十九个${limitWords.zh}）。对该序列的预测应持怀疑态度。`,
  };
}
