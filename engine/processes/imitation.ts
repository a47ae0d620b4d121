/**
 * 7.8 Imitation: one meeting a quarter with a firm of the region. What can be copied is the partner's technique of the
 * start of the quarter, so that nobody gains from being late in the list.
 */
import { exp, positivePart } from '../math.ts';
import { pick, purposes } from '../random.ts';
import type { Process, World } from '../world.ts';

/** Novelty value of a partner at relative cognitive distance d: d e^(1 − d), an inverted U (Nooteboom). Equation 7.8. */
export function noveltyValue(distance: number): number {
  return distance * exp(1 - distance);
}

export function createImitation(world: World): Process {
  const { kernels, firms: f, regions: at, assumptions: p, lever, members, regionStart } = world;
  const {
    region,
    positionX,
    positionY,
    efficiency,
    quality,
    margin,
    big,
    firstWord,
    spinOffWord,
    shownEfficiency,
    shownQuality,
    learnedFrom,
    serial,
  } = f;
  const talented = f.talentFactor;

  return () => {
    const n = world.firmCount;
    kernels.draw(f.identityHigh, f.identityLow, n, world.quarter, purposes.meetingAndSpinOff, firstWord, spinOffWord);
    const copiesPosition = world.on.cognitiveLockIn;
    for (let i = 0; i < n; i++) {
      const r = region[i];
      const start = regionStart[r];
      const j = members[start + pick(firstWord[i], regionStart[r + 1] - start)];
      learnedFrom[i] = -1;
      if (j === i) continue;
      const dx = positionX[j] - positionX[i];
      const dy = positionY[j] - positionY[i];
      const distance = (Math.sqrt(dx * dx + dy * dy) + 0.06) / p.cognitiveOptimum;
      // ab = etaI novelty T dens (1 + 0.4 l_market + 0.5 l_lead big_j). Equation 7.8.
      const absorbs =
        p.imitationRate * noveltyValue(distance) * talented[i] * at.density[r] * (1 + 0.4 * lever.market[r] + 0.5 * lever.lead[r] * big[j]);
      const ahead = shownEfficiency[j] - efficiency[i];
      const better = shownQuality[j] - quality[i];
      efficiency[i] += absorbs * positivePart(ahead);
      quality[i] += absorbs * positivePart(better);
      if (absorbs > 0 && (ahead > 0 || better > 0)) learnedFrom[i] = serial[j];
      if (copiesPosition && margin[j] > margin[i]) {
        learnedFrom[i] = serial[j];
        positionX[i] += p.imitationPull * dx;
        positionY[i] += p.imitationPull * dy;
      }
    }
  };
}
