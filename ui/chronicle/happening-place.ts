/** Where in the account something stands: what marks, phases and lock-ins of the time axis lead to. */
import type { IndicatorId, Phase } from '../../engine/index.ts';
import type { Happening, ToldPhase } from '../../experiments/index.ts';

/** Name of a happening's place, the same for the same run. */
export const placeOf = ({ kind, quarter }: Happening): string => `${kind}-${quarter}`;

/** Kinds that tell how a phase began, the most telling first. */
const opening: { readonly [K in Phase]: readonly Happening['kind'][] } = {
  formation: ['takeOff', 'foreignArrival', 'policyStart'],
  growth: ['takeOff', 'foreignArrival', 'arrivalWave'],
  maturity: ['peak', 'upgrading', 'takeOff'],
  decline: ['decline', 'shakeout', 'relocationWave', 'peak'],
  renewal: ['renewal', 'upgrading', 'lockInEased'],
  extinct: ['extinction', 'end'],
};

/** The one nearest to a quarter. */
function nearest(happenings: readonly Happening[], quarter: number): Happening | undefined {
  return happenings.toSorted((a, b) => Math.abs(a.quarter - quarter) - Math.abs(b.quarter - quarter))[0];
}

/** What a phase that began in a quarter is told by. */
export function ofPhase(happenings: readonly Happening[], told: ToldPhase, quarter: number): Happening | undefined {
  const phase: Phase = told === 'easing' ? 'decline' : told;
  const [first] = opening[phase]
    .map((kind) =>
      nearest(
        happenings.filter((happening) => happening.kind === kind),
        quarter,
      ),
    )
    .filter((found) => found !== undefined);
  return first ?? nearest(happenings, quarter);
}

/** What a lock-in is told by; the end, whose causes hold all three, where it never became a happening. */
function ofLockIn(happenings: readonly Happening[], index: IndicatorId): Happening | undefined {
  const binds = (id: IndicatorId): Happening | undefined =>
    happenings.find(({ kind, size }) => kind === 'lockIn' && (size as { index: IndicatorId }).index === id);
  return binds(index) ?? binds('lockIn') ?? happenings.findLast(({ kind }) => kind === 'end');
}

/** Leads to what the verdict is told by. */
export const AT_THE_END = 'of-end';

/** Leads to what a lock-in is told by, whatever that is in the run on show. */
export const placeOfLockIn = (index: IndicatorId): string => `of-${index}`;

/** The happening a place names; nothing where the run has none such. */
export function placeIn(happenings: readonly Happening[], place: string): Happening | undefined {
  if (place === AT_THE_END) return happenings.findLast(({ kind }) => kind === 'end');
  return place.startsWith('of-')
    ? ofLockIn(happenings, place.slice(3) as IndicatorId)
    : happenings.find((happening) => placeOf(happening) === place);
}
