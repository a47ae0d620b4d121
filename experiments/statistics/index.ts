/** How averages, intervals and shares are worked out, and the seeds of many runs. */
export { quantile, type QuantileId } from './quantiles.ts';
export { endMean } from './known.ts';
export { medianInterval, type MedianInterval } from './median.ts';
export { replicateSeed, seedParts } from './seeds.ts';
export { contributionsAlong, shapley } from './shapley.ts';
export {
  intervalFactor,
  mean,
  meanInterval,
  ratioInterval,
  shareInterval,
  studentQuantile,
  variance,
  type Interval,
} from './statistics.ts';
export { shareShift, shiftBetween, type Shift } from './shift.ts';
export { type StoppingRule } from './stopping-rule.ts';
export { principalComponents } from './principal-components.ts';
export { dot, ridge } from './ridge.ts';
