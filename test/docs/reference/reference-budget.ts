/** Sections 7.12 and 8 of the description, sentence by sentence: what is announced, paid and in force. */
import { leverIds, type LeverId } from '../../../engine/index.ts';
import { clamp } from '../../../engine/math.ts';
import { leverCosts, leverTimes } from './reference-region.ts';
import { sum, type Region, type ReferenceWorld } from './reference-world.ts';

interface Bill {
  readonly id: LeverId;
  /** Level announced, and the quarter from which on. */
  readonly a: number;
  readonly began: number;
  readonly kept: number;
  readonly bill: number;
  readonly due: number;
}

export function policy(w: ReferenceWorld): void {
  for (const r of w.ordered) {
    const at = w.regions[r]!;
    if (!w.on('politicalLockIn')) at.chi = 0;
    const room = revenueAndServices(w, r);
    const bills = leverIds.map((id) => billOf(w, r, id));
    at.Q = sum(bills, ({ bill, due }) => bill + due);
    const shareOf = shares(w, r, bills, w.on('budgetConstraint') ? room : Infinity);
    const paid = bills.map((lever) => ({ ...lever, share: shareOf(lever), v: shareOf(lever) * lever.a }));
    const spending = sum(paid, ({ share, bill }) => share * bill);
    at.purse -= spending;
    at.spending += spending;
    const announced = sum(paid, ({ a }) => a);
    at.funded = announced > 0 ? sum(paid, ({ v }) => v) / announced : 1;
    const busy = sum(
      paid.filter(({ id }) => leverTimes[id]![1]),
      ({ v }) => v,
    );
    for (const { id, v, kept } of paid) {
      const [lag, staffed] = leverTimes[id]!;
      const staff = staffed && busy > 0 ? Math.min(1, w.PR(r, 'span') / busy) : 1;
      at.force[id]! += (response(w, v * kept * staff) - at.force[id]!) / lag;
      at.outlays[id] = 0;
    }
  }
}

const response = ({ P }: ReferenceWorld, v: number): number => (v * (1 + P('h'))) / (v + P('h'));

/** Books the quarter before and says what room there is for policy. */
function revenueAndServices({ t, P, PR, on, regions, scale }: ReferenceWorld, r: number): number {
  const at = regions[r]!;
  at.purse -= at.due;
  at.due = 0;
  if (t === 0) return Infinity;
  at.S = PR(r, 'serve') * P('aL') * at.w * at.L;
  at.landRev = PR(r, 'landShare') * (at.rho - 1) * P('aL') * at.w * at.E;
  at.T = at.taxes - at.taxed + PR(r, 'tVA') * Math.max(0, at.VApw * at.E) + at.landRev + PR(r, 'grant') * scale;
  at.taxed = at.taxes;
  at.Rev += (at.T - at.Rev) / (at.Rev === 0 ? 1 : 8);
  const b = at.T - at.S - P('iD') * Math.max(0, -at.purse);
  const B = 4 * PR(r, 'dLim') * at.Rev;
  at.purse += b;
  at.short = at.S > 0 && on('budgetConstraint') ? clamp(-(at.purse + B), 0, at.S) / at.S : 0;
  at.purse = Math.min(at.purse + at.short * at.S, PR(r, 'resCap') * at.Rev);
  at.inst *= 1 - P('decay') * at.short;
  at.hum *= 1 - 0.5 * P('decay') * at.short;
  const gained = Math.max(0, b);
  return gained + PR(r, 'draw') * Math.max(0, at.purse - gained + B);
}

function billOf(w: ReferenceWorld, r: number, id: LeverId): Bill {
  const { input, t, P, PR, scale, local } = w;
  const at = w.regions[r]!;
  const bars = input.policy.filter(
    ({ lever, region, from, to }) => lever === id && (region ?? r) === r && t >= from && t < to,
  );
  const a = Math.max(
    0,
    ...bars.map(({ level, from, ramp }) => level * Math.min(1, (t - from + 1) / Math.max(1, ramp))),
  );
  const [fixed, perFirm, exposure] = leverCosts[id]!;
  const kept = clamp(1 - { full: P('divert'), half: 0.5, none: 0 }[exposure] * at.chi, 0, 1);
  const owed = id === 'reform' ? PR(r, 'buyOut') * at.chi * wageBill(P, at) : 0;
  const inForce = at.force[id]!;
  return {
    id,
    a,
    began: Math.min(...bars.map(({ from }) => from)),
    kept,
    bill: a * (fixed * scale + perFirm * local(r).length + owed),
    due: inForce > 1e-9 ? (at.outlays[id]! * response(w, a * kept)) / inForce : 0,
  };
}

const wageBill = (P: ReferenceWorld['P'], { w, E }: Region): number => P('aL') * w * E;

/** How much of each lever is paid out of the room there is. */
function shares({ PR }: ReferenceWorld, r: number, bills: readonly Bill[], room: number): (lever: Bill) => number {
  const asked = sum(bills, ({ bill, due }) => bill + due);
  if (asked <= room) return () => 1;
  const equal = room / asked;
  const allDue = sum(bills, ({ due }) => due);
  let left = Math.max(0, room - allDue);
  const inTurn = new Map<LeverId, number>();
  for (const { id, bill } of bills.filter((lever) => lever.bill > 0).toSorted((a, b) => a.began - b.began)) {
    inTurn.set(id, Math.min(1, left / bill));
    left = Math.max(0, left - bill);
  }
  const entitled = allDue > 0 ? Math.min(1, room / allDue) : 1;
  const first = PR(r, 'first');
  return ({ id }) => first * (inTurn.get(id) ?? entitled) + (1 - first) * equal;
}
