/**
 * What happened in a run: every happening of a region, the most important ones, and the main reason for the verdict.
 */
import type { Panel, RunResult } from '../../../engine/index.ts';
import type { ResolvedRun } from '../../documents/resolve.ts';
import { bailOutWave, lockIns } from './bonds.ts';
import type { Chronicle, Happening, HappeningKind } from './happening.ts';
import { linkFilled } from './links.ts';
import { arrivalWave, foreignArrival, landSqueeze, relocationWave, reputation, wageCrossing } from './place.ts';
import { honestyLost, labourShort } from './people.ts';
import { mainForces } from './pressures.ts';
import { inertia, replacementsOf } from './replacement.ts';
import { decline, end, extinction, peak, renewal, shakeout, takeOff, upgrading } from './rise-and-fall.ts';
import { events, policies } from './shocks-and-policy.ts';
import type { Telling } from './telling.ts';

export interface ChronicleOptions {
  /** Index of the region; the first when absent. */
  readonly region?: number;
  /** Names firms where given; a result that carries its own panel needs none. */
  readonly panel?: Panel | undefined;
  /** The same run without any policy: effects of policies are then paired differences. */
  readonly baseline?: RunResult | undefined;
  /** How many happenings are shown, the end included; 10 when absent. */
  readonly limit?: number;
}

const DEFAULT_LIMIT = 10;
/** So that one theme does not crowd out the others. */
const MOST_OF_A_KIND: { readonly [K in HappeningKind]?: number } = {
  lockIn: 3,
  lockInEased: 1,
  policyStart: 3,
  policyEnd: 2,
  event: 3,
};

/** The most important, at most so many, in order of time; the end always among them. */
function select(happenings: readonly Happening[], limit: number): readonly Happening[] {
  const chosen = new Set<Happening>();
  const counts = new Map<HappeningKind, number>();
  for (const happening of happenings.toSorted((a, b) => b.weight - a.weight)) {
    const count = counts.get(happening.kind) ?? 0;
    if (chosen.size >= limit || count >= (MOST_OF_A_KIND[happening.kind] ?? 2)) continue;
    chosen.add(happening);
    counts.set(happening.kind, count + 1);
  }
  return happenings.filter((happening) => chosen.has(happening));
}

/**
 * Tells a region's run as dated happenings with their sizes and causes, from its series alone; firms are named where
 * the run was recorded. Quarters are counted from 0, jobs in labour units.
 * @throws Error when the run has no such region
 */
export function chronicle(result: RunResult, resolved: ResolvedRun, options: ChronicleOptions = {}): Chronicle {
  const r = options.region ?? 0;
  const region = result.regions[r];
  if (region === undefined || resolved.input.regions[r] === undefined) throw new Error(`no region ${r} in this run`);
  const baseline = options.baseline?.quarters === result.quarters ? options.baseline.regions[r] : undefined;
  const telling: Telling = {
    r,
    region,
    others: result.regions.filter((_, k) => k !== r),
    input: resolved.input,
    quarters: result.quarters,
    panel: options.panel ?? result.panel,
    baseline,
  };
  const last = end(telling);
  const finders = [
    takeOff,
    peak,
    decline,
    renewal,
    shakeout,
    upgrading,
    replacementsOf,
    inertia,
    extinction,
    lockIns,
    bailOutWave,
    foreignArrival,
    relocationWave,
    arrivalWave,
    wageCrossing,
    landSqueeze,
    labourShort,
    honestyLost,
    linkFilled,
    reputation,
    events,
    policies,
  ];
  const happenings = [...finders.flatMap((find) => find(telling)), last].toSorted((a, b) => a.quarter - b.quarter);
  const reason = last.cause?.kind === 'pressures' ? last.cause : undefined;
  if (reason === undefined) throw new Error('the end of a run has no reason');
  const sign = region.verdict === 'upgraded' || region.verdict === 'sustained' ? 1 : -1;
  return {
    region: r,
    verdict: region.verdict,
    reason,
    mainForces: mainForces(reason.forces, sign),
    start: { firms: region.series.firms[0]!, jobs: region.series.employment[0]! },
    happenings,
    shown: select(happenings, options.limit ?? DEFAULT_LIMIT),
  };
}
