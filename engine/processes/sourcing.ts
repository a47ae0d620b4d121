/** 7.3 Sourcing and tie specificity: every firm keeps, changes or drops its supplier in each segment. */
import { FOREIGN, SEGMENTS } from '../chains.ts';
import { pairUniform, purposes, spread, uniform } from '../random.ts';
import type { Process, World } from '../world.ts';

/** Price of a held tie: p_j z (1 − tieDisc sigma_s). Trust and joint solutions make it cheaper (Uzzi). Equation 7.3. */
export function tiePrice(price: number, match: number, discount: number, specificity: number): number {
  return price * match * (1 - discount * specificity);
}

/**
 * Chance that a tie ends in a quarter, whatever it costs: sep (1 − sepLoyal sigma_s). Partners quarrel, retire, change
 * their product; a specific tie outlasts most of that. Equation 7.3.
 */
export function separationChance(rate: number, loyal: number, specificity: number): number {
  return rate * (1 - loyal * specificity);
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
  const {
    kernels,
    firms: f,
    suppliers: s,
    regions: at,
    regionAssumptions: a,
    assumptions: p,
    lever,
    offers,
    tries,
    members,
    regionStart,
  } = world;
  const { identityHigh, identityLow, region, origin, tie, heldTie, tieSpecificity, tieMatch, paid, limit } = f;
  const { inputCost, localInputs, specificity, embeddedness, firstWord, secondWord } = f;
  const { listed, listedIdentity, listedPrice, price } = s;
  const market = { words: firstWord, region, limit, tries, starts: world.segmentStart, price: listedPrice };

  /** Keeps, drops or loses every tie held, and notes what each segment costs now and what an offer must stay below. */
  function judgeTies(r: number): void {
    const end = regionStart[r + 1];
    const loyalty = world.on.functionalLockIn ? p.loyalty : 0;
    const { tieSeparation, tieSeparationLoyal } = p;
    const importPrice = at.importPrice[r];
    const foreignFactor = 0.9 + 0.2 * lever.local[r];
    const discount = a.tieDiscount[r];
    const rate = a.specificityRate[r];
    const openness = lever.open[r];
    for (let k = regionStart[r]; k < end; k++) {
      const i = members[k];
      const outside = importPrice * (origin[i] === FOREIGN ? foreignFactor : 1);
      for (let slot = SEGMENTS * i; slot < SEGMENTS * (i + 1); slot++) {
        const held = tie[slot];
        let best = outside;
        let hurdle = 1;
        let next = 0;
        heldTie[slot] = held;
        if (held >= 0) {
          const strength = tieSpecificity[slot];
          const current = tiePrice(price[held], tieMatch[slot], discount, strength);
          const loyal = 1 + loyalty * strength;
          const parts = separationChance(tieSeparation, tieSeparationLoyal, strength);
          if (uniform(spread(secondWord[i], slot - SEGMENTS * i)) >= parts && current < outside * loyal) {
            best = current;
            hurdle = loyal;
            next = specificityNext(strength, rate, openness);
          } else {
            tie[slot] = -1;
            tieMatch[slot] = 1;
          }
        }
        tieSpecificity[slot] = next;
        paid[slot] = best;
        limit[slot] = (UNDERCUT * best) / hurdle;
      }
    }
  }

  /** The cheapest of the suppliers asked takes the segment if it stays below the limit. */
  function search(n: number): void {
    const mismatch = p.mismatch;
    let widest = 0;
    for (let r = 0; r < world.regionCount; r++) {
      tries[r] = p.searchWidth + Math.round(3 * lever.supplier[r]);
      widest = Math.max(widest, tries[r]);
    }
    const batch = Math.floor(offers.length / (2 * SEGMENTS * widest)) - 1;
    for (let start = 0; start < n; start += batch) {
      // z is at least 1, so most suppliers asked fail on their price alone, and one kept always does.
      const end = kernels.offers(market, start, Math.min(start + batch, n), offers);
      for (let k = 0; k < end; k += 2) {
        const slot = offers[k];
        const i = (slot / SEGMENTS) | 0;
        const place = offers[k + 1];
        // A tie that ended is not taken up again at once.
        if (listed[place] === heldTie[slot]) continue;
        const other = 2 * place;
        const match = matchFactor(
          mismatch,
          pairUniform(identityHigh[i], identityLow[i], listedIdentity[other], listedIdentity[other + 1]),
        );
        const offer = listedPrice[place] * match;
        if (offer >= limit[slot]) continue;
        limit[slot] = offer;
        paid[slot] = offer;
        tie[slot] = listed[place];
        tieMatch[slot] = match;
        tieSpecificity[slot] = NEW_TIE;
      }
    }
  }

  return () => {
    const n = world.firmCount;
    kernels.draw(identityHigh, identityLow, n, world.quarter, purposes.supplierSearch, firstWord, secondWord);
    for (let r = 0; r < world.regionCount; r++) judgeTies(r);
    search(n);
    for (let i = 0; i < n; i++) {
      let cost = 0;
      let local = 0;
      let specific = 0;
      for (let slot = SEGMENTS * i; slot < SEGMENTS * (i + 1); slot++) {
        cost += paid[slot];
        specific += tieSpecificity[slot];
        if (tie[slot] >= 0) local++;
      }
      inputCost[i] = cost / SEGMENTS;
      localInputs[i] = local / SEGMENTS;
      specificity[i] = specific / SEGMENTS;
      embeddedness[i] += 0.1 * (local / SEGMENTS - embeddedness[i]);
    }
  };
}
