/**
 * 7.12 and 8: what the governments announce, what they can pay of it, and what is in force once capture, decreasing
 * returns and time have taken their share.
 */
import {
  fundedShare,
  policyRoom,
  rentOfLand,
  responseTo,
  serviceShortfall,
  servicesOwed,
  staffing,
} from '../equations/budget.ts';
import { announcedLevel } from '../equations/conditions.ts';
import { LEVERS, leverIds } from '../lever-ids.ts';
import { levers } from '../levers.ts';
import { clamp } from '../math.ts';
import type { Process, World } from '../world.ts';

const EXPOSURE = { full: 1, half: 0.5, none: 0 } as const;
const REVENUE_SMOOTHING = 1 / 8;
const NEVER = 0x40000000;
/** A level below this is what rounding leaves of no money: nothing is reckoned from it. */
const FAINT = 1e-9;

export function createPolicy(world: World): Process {
  const { regions: at, regionAssumptions: a, assumptions: p, lever } = world;
  const instruments = leverIds.map((id) => ({
    level: lever[id],
    ...levers[id],
    exposure: EXPOSURE[levers[id].captureExposure],
  }));
  const reform = leverIds.indexOf('reform');
  /** Of each lever, in the region in hand: what is announced, since when, and what it would cost in full. */
  const announced = new Float64Array(LEVERS);
  const since = new Int32Array(LEVERS);
  const bill = new Float64Array(LEVERS);
  const due = new Float64Array(LEVERS);
  /** Share of its bill that is paid. */
  const funded = new Float64Array(LEVERS);
  const byDate = new Int32Array(LEVERS);
  /** What capture leaves of it. */
  const kept = new Float64Array(LEVERS);

  function listen(r: number): void {
    announced.fill(0);
    since.fill(NEVER);
    for (const move of world.policy) {
      if (move.region !== undefined && move.region !== r) continue;
      const level = announcedLevel(move, world.quarter);
      if (level === 0) continue;
      const k = leverIds.indexOf(move.lever);
      // The same lever twice: the higher level counts and is paid once (section 15).
      announced[k] = Math.max(announced[k], level);
      since[k] = Math.min(since[k], move.from);
    }
    for (let k = 0; k < LEVERS; k++) {
      const { fixedCost, costPerFirm, exposure } = instruments[k]!;
      bill[k] = announced[k] * (fixedCost * p.scale + costPerFirm * at.firms[r]);
      // Diversion (7.7): captured politics leaks the money; full exposure loses divert × chi, inspection half of chi.
      kept[k] = clamp(1 - (exposure === 1 ? p.diversion : exposure) * at.capture[r], 0, 1);
    }
    bill[reform] += announced[reform] * a.buyOut[r] * at.capture[r] * p.labourInput * at.wage[r] * at.employment[r];
  }

  /** Money of the last quarter; leaves the room for policy of this one. */
  function settle(r: number): number {
    // What fell due since: refunds, subsidies, rescues, plants.
    at.purse[r] -= at.spending[r] - at.spent[r];
    const services = servicesOwed(a.serviceCost[r], p.labourInput, at.wage[r], at.labourForce[r]);
    const land = a.landShare[r] * rentOfLand(at.rent[r], p.labourInput, at.wage[r], at.employment[r]);
    const valueAdded = Math.max(0, at.valueAddedPerWorker[r] * at.employment[r]);
    const income = at.taxes[r] - at.taxed[r] + a.valueTax[r] * valueAdded + land + a.grant[r] * p.scale;
    at.taxed[r] = at.taxes[r];
    at.revenue[r] += (at.revenue[r] === 0 ? 1 : REVENUE_SMOOTHING) * (income - at.revenue[r]);
    at.income[r] = income;
    at.landIncome[r] = land;
    at.services[r] = services;
    const balance = income - services - p.interest * Math.max(0, -at.purse[r]);
    const credit = 4 * a.creditLimit[r] * at.revenue[r];
    at.purse[r] += balance;
    const shortfall = world.on.budgetConstraint ? serviceShortfall(at.purse[r], credit, services) : 0;
    at.purse[r] += shortfall * services;
    at.purse[r] = Math.min(at.purse[r], a.reserveLimit[r] * at.revenue[r]);
    at.shortfall[r] = shortfall;
    at.institutions[r] *= 1 - p.serviceWear * shortfall;
    at.humanCapital[r] *= 1 - 0.5 * p.serviceWear * shortfall;
    return policyRoom(balance, at.purse[r], credit, a.reserveUse[r]);
  }

  /** Shares the room out: `funded` of every lever. */
  function share(r: number, room: number): void {
    let asked = 0;
    let entitled = 0;
    for (let k = 0; k < LEVERS; k++) {
      const inForce = at.force[LEVERS * r + k];
      // What the outlays of the last quarter would have been, had the lever been paid in full.
      due[k] =
        inForce > FAINT
          ? (at.outlays[LEVERS * r + k] * responseTo(announced[k] * kept[k], p.halfResponse)) / inForce
          : 0;
      entitled += due[k];
      asked += bill[k] + due[k];
    }
    at.asked[r] = asked;
    const equally = fundedShare(room, asked);
    const first = a.firstCome[r];
    funded.fill(equally);
    if (first > 0 && equally < 1) {
      const entitlements = fundedShare(room, entitled);
      let left = Math.max(0, room - entitled);
      sortByDate();
      for (let n = 0; n < LEVERS; n++) {
        const k = byDate[n]!;
        const paid = Math.min(left, bill[k]!);
        left -= paid;
        const inTurn = bill[k]! > 0 ? paid / bill[k]! : entitlements;
        funded[k] = first * inTurn + (1 - first) * equally;
      }
    }
  }

  /** Levers by the quarter in which they began; those of one quarter in the declared order. */
  function sortByDate(): void {
    for (let n = 0; n < LEVERS; n++) {
      let place = n;
      while (place > 0 && since[byDate[place - 1]!]! > since[n]!) {
        byDate[place] = byDate[place - 1]!;
        place--;
      }
      byDate[place] = n;
    }
  }

  function govern(r: number): void {
    listen(r);
    let room = 0;
    if (world.quarter > 0) room = settle(r);
    else room = Infinity;
    if (!world.on.budgetConstraint) room = Infinity;
    share(r, room);
    let programmes = 0;
    let promised = 0;
    let given = 0;
    let cost = 0;
    for (let k = 0; k < LEVERS; k++) {
      const paid = announced[k] * funded[k];
      at.paid[LEVERS * r + k] = paid;
      promised += announced[k]!;
      given += paid;
      cost += bill[k] * funded[k];
      if (instruments[k]!.staffed) programmes += paid;
    }
    at.spending[r] += cost;
    at.purse[r] -= cost;
    at.spent[r] = at.spending[r];
    at.programmes[r] = cost;
    at.fundedShare[r] = promised > 0 ? given / promised : 1;
    const crowd = staffing(programmes, a.staffSpan[r]);
    for (let k = 0; k < LEVERS; k++) {
      const { level, lag, staffed } = instruments[k]!;
      const cell = LEVERS * r + k;
      const goal = responseTo(at.paid[cell] * kept[k] * (staffed ? crowd : 1), p.halfResponse);
      at.force[cell] += (goal - at.force[cell]) / lag;
      level[r] = at.force[cell];
      at.outlays[cell] = 0;
    }
  }

  return () => {
    // Switched off, it is gone from this very quarter on, also for policy and bail-outs, which act before politics.
    if (!world.on.politicalLockIn) at.capture.fill(0);
    for (let r = 0; r < world.regionCount; r++) govern(r);
  };
}
