/** Plans of many runs as points of the unit cube: which combinations are tried, in which order. */
export { balancedOrder, type BalancedOrder } from './balanced-order.ts';
export { latinHypercube, type LatinHypercube } from './latin-hypercube.ts';
export { morrisPlan, type MorrisPlan, type MorrisSettings, type MorrisStep } from './morris-plan.ts';
export { oneAtATime, type OneAtATime } from './one-at-a-time.ts';
export { saltelliPlan, type SaltelliPlan, type SaltelliSettings } from './saltelli-plan.ts';
export { MOST_SOBOL_DIMENSIONS, sobolSequence, type SobolSequence } from './sobol-sequence.ts';
export { keyOf, type Key, type UnitPoints } from './unit-points.ts';
