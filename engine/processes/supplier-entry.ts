/** 7.11 Entry of suppliers, where local demand exceeds capacity and a local price can beat imports. */
import { MAX_REGIONS, SEGMENTS } from '../chains.ts';
import { addSupplier } from '../births.ts';
import { supplierPrice } from '../equations/market.ts';
import { clamp, exp, power } from '../math.ts';
import { drawnWords, drawWords, normal, purposes, uniform } from '../random.ts';
import { listMembers, type Process, type World } from '../world.ts';
import { segments } from '../segments.ts';
import { randomCount } from './entry.ts';

/**
 * Suppliers wanted in a segment: supEntry (0.1 + 1.6 inst + 0.7 hum + 1.2 l_supplier) bar g_s 2 / MES_s gap / 6. Equation 7.11.
 */
export function supplierEntryRate(
  rate: number,
  support: number,
  institutions: number,
  humanCapital: number,
  openness: number,
  gap: number,
): number {
  return (rate * (0.1 + 1.6 * institutions + 0.7 * humanCapital + 1.2 * support) * openness * gap) / 6;
}

/** Chance that the skills a segment needs are found: [(hum + 0.15 l_supplier − h_s) / 0.15 + 0.2] in 0 to 1. Equation 7.11. */
export function skillGate(humanCapital: number, needed: number): number {
  return clamp((humanCapital - needed) / 0.15 + 0.2, 0, 1);
}

/**
 * Chance that a supplier of the scarcest segment is brought along: 1 − (1 − lead (1 + 9 l_lead))^large (1 − fdiBring / 2 (1 +
 * l_local))^foreign (1 − moveBring)^moved. Leading firms, foreign plants and firms that move bring the makers they need
 * (evidence N17). Equation 7.11.
 */
export function bringingChance(
  byLarge: number,
  large: number,
  byForeign: number,
  foreign: number,
  byMoved: number,
  moved: number,
): number {
  // Nobody brings nothing for certain: 0⁰ is 1.
  const none = (chance: number, count: number): number => (count === 0 ? 1 : power(1 - chance, count));
  return 1 - none(byLarge, large) * none(byForeign, foreign) * none(byMoved, moved);
}

export function createSupplierEntry(world: World): Process {
  const {
    firms: f,
    suppliers: s,
    regions: at,
    regionAssumptions: a,
    assumptions: p,
    lever,
    members,
    regionStart,
  } = world;
  const needed = new Float64Array(MAX_REGIONS);
  const room = new Float64Array(MAX_REGIONS * SEGMENTS);
  const skill = new Float64Array(MAX_REGIONS * SEGMENTS);
  const count = new Int32Array(MAX_REGIONS * SEGMENTS);

  function enter(r: number, segment: number): void {
    const list = SEGMENTS * r + segment;
    const gap = needed[r] - 0.9 * room[list];
    const scale = p.minimumScale * segments[segment]!.scale;
    if (gap <= 0.75 * scale * (1 - 0.5 * lever.supplier[r]) * p.scale) return;
    const mean = count[list] > 0 ? skill[list] / count[list] : a.supplierEfficiency[r];
    const price = supplierPrice(
      p.supplierMarkUp,
      p.supplierLabourInput,
      at.labourCost[r],
      mean,
      at.agglomeration[r],
      p.supplierMaterialInput,
    );
    if (price * (1 + p.mismatch / (count[list] + 2)) >= at.segmentPrice[list]) return;
    const rate = supplierEntryRate(
      p.supplierEntry,
      lever.supplier[r],
      at.institutions[r],
      at.humanCapital[r],
      at.entryFactor[r],
      (gap * 2 * skillGate(at.humanCapital[r] + 0.15 * lever.supplier[r], segments[segment]!.skill)) / scale,
    );
    drawWords(at.identityHigh[r], at.identityLow[r], world.quarter, purposes.supplierCount, segment);
    const entrants = Math.min(
      Math.max(1, Math.round(p.supplierEntryCap * p.scale)),
      randomCount(rate, uniform(drawnWords[0])),
    );
    for (let slot = 0; slot < entrants; slot++) {
      drawWords(
        at.identityHigh[r],
        at.identityLow[r],
        world.quarter,
        purposes.supplierIdentity,
        slot * SEGMENTS + segment,
      );
      found(r, segment, Math.max(a.supplierEfficiency[r], 0.95 * mean));
    }
  }

  function found(r: number, segment: number, efficiency: number): void {
    const high = drawnWords[0];
    const low = drawnWords[1];
    drawWords(high, low, 0, purposes.supplierSkill);
    const skilled = efficiency * exp(0.08 * normal(drawnWords[0]));
    drawnWords[0] = high;
    drawnWords[1] = low;
    addSupplier(world, r, segment, skilled);
    room[SEGMENTS * r + segment] += s.capacity[world.supplierCount - 1]!;
  }

  /** The segment whose unmet need is largest, −1 where none lacks much. */
  function scarcest(r: number): number {
    let which = -1;
    let worst = 0.5;
    for (let segment = 0; segment < SEGMENTS; segment++) {
      const gap = needed[r] - room[SEGMENTS * r + segment];
      if (gap <= 0.4 * p.minimumScale * segments[segment]!.scale * p.scale || gap <= worst * needed[r]) continue;
      worst = gap / needed[r];
      which = segment;
    }
    return which;
  }

  /** Suppliers that leading firms, foreign plants and firms that move bring with them. */
  function bring(r: number): void {
    for (let slot = 0; slot < at.convoys[r]; slot++) comeAlong(r, slot + 1);
    let large = 0;
    for (let k = regionStart[r]; k < regionStart[r + 1]; k++) large += f.big[members[k]!]!;
    const chance = bringingChance(
      Math.min(1, p.leaderBrings * (1 + 9 * lever.lead[r])),
      large,
      Math.min(1, 0.5 * p.foreignBrings * (1 + lever.local[r])),
      at.newForeignFirms[r],
      p.moverBrings,
      at.movedIn[r],
    );
    drawWords(at.identityHigh[r], at.identityLow[r], world.quarter, purposes.broughtAlong);
    if (uniform(drawnWords[0]) < chance) comeAlong(r, 0);
  }

  function comeAlong(r: number, slot: number): void {
    const segment = scarcest(r);
    if (segment < 0) return;
    drawWords(at.identityHigh[r], at.identityLow[r], world.quarter, purposes.broughtIdentity, slot);
    found(r, segment, Math.max(a.supplierEfficiency[r], 0.6));
  }

  return () => {
    if (world.on.externalities) {
      room.fill(0);
      skill.fill(0);
      count.fill(0);
      for (let r = 0; r < world.regionCount; r++) {
        // Newborns, who are not listed yet, have sold nothing.
        let sum = 0;
        for (let k = regionStart[r]; k < regionStart[r + 1]; k++) sum += f.output[members[k]] / SEGMENTS;
        needed[r] = sum;
      }
      for (let j = 0; j < world.supplierCount; j++) {
        const list = SEGMENTS * s.region[j] + s.segment[j];
        room[list] += s.capacity[j];
        skill[list] += s.efficiency[j];
        count[list]++;
      }
      for (let r = 0; r < world.regionCount; r++) {
        for (let segment = 0; segment < SEGMENTS; segment++) enter(r, segment);
        bring(r);
      }
    }
    listMembers(world);
  };
}
