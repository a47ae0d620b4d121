/** Results that no engine made: what the statistics of many runs are tested on. */
import { indicatorIds, type IndicatorId, type RegionResult, type RunResult, type Verdict } from '../../engine/index.ts';

type Values = Partial<Record<IndicatorId, readonly number[]>>;

const silence = new Map<number, RegionResult['series']>();

function silent(quarters: number): RegionResult['series'] {
  const known = silence.get(quarters);
  if (known !== undefined) return known;
  const zeros = new Float64Array(quarters);
  const series = Object.fromEntries(indicatorIds.map((id) => [id, zeros])) as RegionResult['series'];
  silence.set(quarters, series);
  return series;
}

/** A region whose indicators are 0 unless given. */
export function fabricatedRegion(quarters: number, values: Values = {}, verdict: Verdict = 'sustained'): RegionResult {
  const given = Object.fromEntries(Object.entries(values).map(([id, series]) => [id, Float64Array.from(series)]));
  return {
    series: { ...silent(quarters), ...given },
    levers: {} as RegionResult['levers'],
    phases: new Uint8Array(quarters),
    verdict,
  };
}

/** A run of one region. */
export function fabricated(quarters: number, values?: Values, verdict?: Verdict): RunResult {
  return fabricatedWorld(quarters, [fabricatedRegion(quarters, values, verdict)]);
}

/** A run of several regions. */
export function fabricatedWorld(quarters: number, regions: readonly RegionResult[]): RunResult {
  return { quarters, regions, fingerprint: '0000000000000000', firmQuarters: 0, supplierQuarters: 0 };
}

/** An indicator that never moves. */
export function level(quarters: number, value: number): number[] {
  return Array.from({ length: quarters }, () => value);
}
