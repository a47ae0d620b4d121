/** 7.3 Sourcing and tie specificity: every firm keeps, changes or drops its supplier in each segment. */
import { FOREIGN, SEGMENTS } from '../chains.ts';
import { pairUniform, pick, purposes, spread } from '../random.ts';
import type { Process, World } from '../world.ts';

/** Price of a held tie: p_j z (1 − tieDisc sigma_s). Trust and joint solutions make it cheaper (Uzzi). Equation 7.3. */
export function tiePrice(price: number, match: number, discount: number, specificity: number): number {
  return price * match * (1 - discount * specificity);
}

/** Specificity of a tie after another quarter: + specRate (1 − sigma) (1 − 0.6 l_open). Equation 7.3. */
export function specificityNext(specificity: number, rate: number, openness: number): number {
  return specificity + rate * (1 - specificity) * (1 - 0.6 * openness);
}

/** Match factor of a pair, fixed for ever: z = 1 + mism U(pair) (circle-market matching). Equation 7.3. */
export function matchFactor(mismatch: number, pair: number): number {
  return 1 + mismatch * pair;
}

const NEW_TIE = 0.03;
/** A newcomer must undercut the best offer at hand by 2 %. */
const UNDERCUT = 0.98;

export function createSourcing(world: World): Process {
  const { kernels, firms: f, suppliers: s, regions: at, regionAssumptions: a, assumptions: p, lever, segmentStart } = world;
  const { identityHigh, identityLow, region, origin, tie, tieSpecificity, tieMatch, firstWord } = f;
  const { listed, listedPrice, price } = s;

  return () => {
    const n = world.firmCount;
    kernels.draw(identityHigh, identityLow, n, world.quarter, purposes.supplierSearch, firstWord, f.secondWord);
    const mismatch = p.mismatch;
    const loyalty = world.on.functionalLockIn ? p.loyalty : 0;
    for (let i = 0; i < n; i++) {
      const r = region[i];
      const high = identityHigh[i];
      const low = identityLow[i];
      const outside = at.importPrice[r] * (origin[i] === FOREIGN ? 0.9 + 0.2 * lever.local[r] : 1);
      const discount = a.tieDiscount[r];
      const tries = p.searchWidth + Math.round(3 * lever.supplier[r]);
      let paid = 0;
      let local = 0;
      let specific = 0;
      for (let segment = 0; segment < SEGMENTS; segment++) {
        const slot = SEGMENTS * i + segment;
        const held = tie[slot];
        let specificity = tieSpecificity[slot];
        let best = outside;
        let hurdle = 1;
        let keeps = false;
        if (held >= 0) {
          const current = tiePrice(price[held], tieMatch[slot], discount, specificity);
          const loyal = 1 + loyalty * specificity;
          if (current < outside * loyal) {
            best = current;
            hurdle = loyal;
            keeps = true;
          }
        }
        let limit = (UNDERCUT * best) / hurdle;
        let chosen = -1;
        let chosenMatch = 1;
        const start = segmentStart[SEGMENTS * r + segment];
        const count = segmentStart[SEGMENTS * r + segment + 1] - start;
        if (count > 0) {
          for (let k = 0; k < tries; k++) {
            const candidate = start + pick(spread(firstWord[i], SEGMENTS * k + segment), count);
            // z is at least 1, so most candidates fail on their price alone.
            if (listedPrice[candidate] >= limit) continue;
            const j = listed[candidate];
            if (j === held) continue;
            const match = matchFactor(mismatch, pairUniform(high, low, s.identityHigh[j], s.identityLow[j]));
            const offer = price[j] * match;
            if (offer < limit) {
              limit = offer;
              chosen = j;
              chosenMatch = match;
            }
          }
        }
        if (chosen >= 0) {
          tie[slot] = chosen;
          tieMatch[slot] = chosenMatch;
          specificity = NEW_TIE;
          best = limit;
          local++;
        } else if (keeps) {
          specificity = specificityNext(specificity, a.specificityRate[r], lever.open[r]);
          local++;
        } else {
          tie[slot] = -1;
          tieMatch[slot] = 1;
          specificity = 0;
        }
        tieSpecificity[slot] = specificity;
        specific += specificity;
        paid += best;
      }
      f.inputCost[i] = paid / SEGMENTS;
      f.localInputs[i] = local / SEGMENTS;
      f.specificity[i] = specific / SEGMENTS;
      f.embeddedness[i] += 0.1 * (local / SEGMENTS - f.embeddedness[i]);
    }
  };
}
