/** 7.11 Entry of suppliers, where local demand exceeds capacity and a local price can beat imports. */
import { MAX_REGIONS, SEGMENTS } from '../chains.ts';
import { addSupplier } from '../births.ts';
import { supplierPrice } from '../equations/market.ts';
import { exp } from '../math.ts';
import { drawnWords, drawWords, normal, purposes, uniform } from '../random.ts';
import { listMembers, type Process, type World } from '../world.ts';
import { randomCount } from './entry.ts';

/**
 * Suppliers wanted in a segment: supEntry (0.1 + 1.6 inst + 0.7 hum + 1.2 l_supplier) bar gap / 6. Equation 7.11.
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
    if (gap <= 1.5 * p.scale) return;
    const mean = count[list] > 0 ? skill[list] / count[list] : a.supplierEfficiency[r];
    const price = supplierPrice(
      p.supplierMarkUp,
      p.supplierLabourInput,
      at.labourCost[r],
      mean,
      at.agglomeration[r],
      p.supplierMaterialInput,
    );
    if (price * (1 + p.mismatch / (count[list] + 2)) >= at.importPrice[r]) return;
    const rate = supplierEntryRate(
      p.supplierEntry,
      lever.supplier[r],
      at.institutions[r],
      at.humanCapital[r],
      at.entryFactor[r],
      gap,
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
      const high = drawnWords[0];
      const low = drawnWords[1];
      drawWords(high, low, 0, purposes.supplierSkill);
      const efficiency = Math.max(a.supplierEfficiency[r], 0.95 * mean) * exp(0.08 * normal(drawnWords[0]));
      drawnWords[0] = high;
      drawnWords[1] = low;
      addSupplier(world, r, segment, efficiency);
    }
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
      }
    }
    listMembers(world);
  };
}
