/** 7.3 Sourcing and tie specificity: every firm keeps, changes or drops its supplier in each segment. */
import { FOREIGN, SEGMENTS } from '../chains.ts';
import { ROWS } from '../kernels/kernels.ts';
import { pairUniform, purposes, spread, uniform, WORD_SCALE } from '../random.ts';
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

/** How many 32-bit words there are. */
const WORDS = 1 / WORD_SCALE;
/** A little less than the whole, so that no rounding leads past the last place. */
const SHORT_OF_END = 1 - 128 * Number.EPSILON;

/** Places a word moves on when `words` of them are spread over a row of `places`: floor(u / refer n). Equation 7.3. */
export function wordReach(places: number, words: number): number {
  return (places / words) * SHORT_OF_END;
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
    segmentStart,
    marketPrice,
    marketStarts,
    marketReach,
    offers,
    tries,
    members,
    regionStart,
  } = world;
  const { identityHigh, identityLow, region, origin, tie, heldTie, tieSpecificity, tieMatch, paid, limit } = f;
  const { inputCost, localInputs, specificity, embeddedness, firstWord, secondWord } = f;
  const { listed, offer: asked, price } = s;
  const market = {
    words: firstWord,
    region,
    limit,
    tries,
    price: marketPrice,
    starts: marketStarts,
    reach: marketReach,
  };

  /** Lays out where a word leads in each region: to the supplier list of a segment, or to a firm and its supplier. */
  function openMarket(border: number): void {
    const nobody = world.supplierCount + SEGMENTS * world.firmCount;
    marketPrice[nobody] = Infinity;
    for (let r = 0; r < world.regionCount; r++) {
      const firms = regionStart[r + 1] - regionStart[r];
      for (let segment = 0; segment < SEGMENTS; segment++) {
        const list = SEGMENTS * r + segment;
        const count = segmentStart[list + 1] - segmentStart[list];
        const row = ROWS * r + segment;
        marketStarts[row] = count === 0 ? nobody : segmentStart[list];
        marketReach[row] = wordReach(count, WORDS - border);
        marketStarts[row + SEGMENTS] = world.supplierCount + SEGMENTS * regionStart[r] + segment * firms;
        marketReach[row + SEGMENTS] = wordReach(firms, border);
      }
    }
  }

  /** Keeps, drops or loses every tie held, and notes what each segment costs now and what an offer must stay below. */
  function judgeTies(r: number): void {
    const first = regionStart[r];
    const end = regionStart[r + 1];
    const firms = end - first;
    const rows = world.supplierCount + SEGMENTS * first;
    const loyalty = world.on.functionalLockIn ? p.loyalty : 0;
    const { tieSeparation, tieSeparationLoyal } = p;
    const foreignFactor = 0.9 + 0.2 * lever.local[r];
    const discount = a.tieDiscount[r];
    const rate = a.specificityRate[r];
    const openness = lever.open[r];
    for (let k = first; k < end; k++) {
      const i = members[k];
      const fromOutside = origin[i] === FOREIGN ? foreignFactor : 1;
      for (let segment = 0; segment < SEGMENTS; segment++) {
        const slot = SEGMENTS * i + segment;
        const held = tie[slot];
        const outside = at.segmentPrice[SEGMENTS * r + segment] * fromOutside;
        let best = outside;
        let hurdle = 1;
        let next = 0;
        heldTie[slot] = held;
        marketPrice[rows + firms * segment + k - first] = held < 0 ? Infinity : asked[held];
        if (held >= 0) {
          const strength = tieSpecificity[slot];
          const current = tiePrice(price[held], tieMatch[slot], discount, strength);
          const loyal = 1 + loyalty * strength;
          const parts = separationChance(tieSeparation, tieSeparationLoyal, strength);
          if (uniform(spread(secondWord[i], segment)) >= parts && current < outside * loyal) {
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

  /** The supplier at a place of the market: of the list, or of the firm asked, at the start of the quarter. */
  function supplierAt(place: number, r: number, segment: number): number {
    if (place < world.supplierCount) return listed[place];
    const firm = members[regionStart[r] + place - marketStarts[ROWS * r + SEGMENTS + segment]];
    return heldTie[SEGMENTS * firm + segment];
  }

  /** The cheapest of the suppliers found takes the segment if it stays below the limit. */
  function search(n: number): void {
    const border = WORDS * p.referral;
    openMarket(border);
    const mismatch = p.mismatch;
    let widest = 0;
    for (let r = 0; r < world.regionCount; r++) {
      tries[r] = p.searchWidth + Math.round(lever.supplier[r]);
      widest = Math.max(widest, tries[r]);
    }
    const batch = Math.floor(offers.length / (2 * SEGMENTS * widest)) - 1;
    for (let start = 0; start < n; start += batch) {
      // z is at least 1, so most suppliers asked fail on their price alone, and one kept always does.
      const end = kernels.offers(market, border, start, Math.min(start + batch, n), offers);
      for (let k = 0; k < end; k += 2) {
        const slot = offers[k];
        const i = (slot / SEGMENTS) | 0;
        const place = offers[k + 1];
        const j = supplierAt(place, region[i], slot - SEGMENTS * i);
        // A tie that ended is not taken up again at once.
        if (j === heldTie[slot]) continue;
        const match = matchFactor(
          mismatch,
          pairUniform(identityHigh[i], identityLow[i], s.identityHigh[j], s.identityLow[j]),
        );
        const offer = marketPrice[place] * match;
        if (offer >= limit[slot]) continue;
        limit[slot] = offer;
        paid[slot] = offer;
        tie[slot] = j;
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
