/**
 * 7.8 Imitation: one meeting a quarter with a firm of the region. What can be copied is the partner's technique of the
 * start of the quarter, so that nobody gains from being late in the list.
 */
import { exp, positivePart } from '../math.ts';
import { pick, purposes } from '../random.ts';
import { SHOWN, shownAt } from '../state.ts';
import type { Process, World } from '../world.ts';

/**
 * Novelty value of a partner at relative cognitive distance d: d e^(1 − d), an inverted U (Nooteboom). Equation 7.8.
 */
export function noveltyValue(distance: number): number {
  return distance * exp(1 - distance);
}

/** Firms whose partners are looked up together: many distant memory reads overlap in the time of one. */
const BATCH = 32;

export function createImitation(world: World): Process {
  const { kernels, firms: f, regions: at, assumptions: p, lever, members, regionStart } = world;
  const { positionX, positionY, efficiency, quality, margin, big, serial, firstWord, spinOffWord, shown, learnedFrom } =
    f;
  const talented = f.talentFactor;
  const partnerOf = f.secondWord;
  const looked = new Float64Array(1);

  /**
   * Finds the partners of firms from..to of a list and looks at them, so that what they show is at hand when it is
   * needed one by one.
   */
  function meet(from: number, to: number, start: number, count: number): void {
    let seen = 0;
    for (let k = from; k < to; k++) {
      const i = members[k];
      const j = members[start + pick(firstWord[i], count)];
      partnerOf[i] = j;
      seen += shown[SHOWN * j];
    }
    looked[0] = seen;
  }

  function learn(r: number): void {
    const start = regionStart[r];
    const end = regionStart[r + 1];
    // Without external economies one meets firms of any region.
    const met = world.on.externalities ? start : 0;
    const metEnd = regionStart[world.on.externalities ? r + 1 : world.regionCount];
    const copiesPosition = world.on.cognitiveLockIn;
    const density = at.density[r];
    const specialisedMarket = 1 + 0.2 * lever.market[r];
    const leading = 0.5 * lever.lead[r];
    for (let k = start; k < end; k++) {
      if ((k - start) % BATCH === 0) meet(k, Math.min(k + BATCH, end), met, metEnd - met);
      const i = members[k];
      const j = partnerOf[i];
      learnedFrom[i] = -1;
      if (j === i) continue;
      const partner = SHOWN * j;
      const dx = shown[partner + shownAt.positionX] - positionX[i];
      const dy = shown[partner + shownAt.positionY] - positionY[i];
      const distance = (Math.sqrt(dx * dx + dy * dy) + 0.06) / p.cognitiveOptimum;
      // ab = etaI novelty T dens (1 + 0.4 l_market + 0.5 l_lead big_j). Equation 7.8.
      const support = specialisedMarket + leading * shown[partner + shownAt.big];
      const absorbs = p.imitationRate * noveltyValue(distance) * talented[i] * density * support;
      const ahead = shown[partner + shownAt.efficiency] - efficiency[i];
      const better = shown[partner + shownAt.quality] - quality[i];
      efficiency[i] += absorbs * positivePart(ahead);
      quality[i] += absorbs * positivePart(better);
      if (absorbs > 0 && (ahead > 0 || better > 0)) learnedFrom[i] = shown[partner + shownAt.serial];
      if (copiesPosition && shown[partner + shownAt.margin] > margin[i]) {
        learnedFrom[i] = shown[partner + shownAt.serial];
        positionX[i] += p.imitationPull * dx;
        positionY[i] += p.imitationPull * dy;
        shown[SHOWN * i + shownAt.positionX] = positionX[i];
        shown[SHOWN * i + shownAt.positionY] = positionY[i];
      }
    }
  }

  return () => {
    const n = world.firmCount;
    kernels.draw(f.identityHigh, f.identityLow, n, world.quarter, purposes.meetingAndSpinOff, firstWord, spinOffWord);
    for (let i = 0; i < n; i++) {
      const mine = SHOWN * i;
      shown[mine + shownAt.positionX] = positionX[i];
      shown[mine + shownAt.positionY] = positionY[i];
      shown[mine + shownAt.margin] = margin[i];
      shown[mine + shownAt.big] = big[i];
      shown[mine + shownAt.serial] = serial[i];
    }
    for (let r = 0; r < world.regionCount; r++) learn(r);
  };
}
