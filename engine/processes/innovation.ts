/** 7.8 Own innovation, learning from buyers, repositioning. */
import { CHAINS, FOREIGN } from '../chains.ts';
import { rivalry, rivalryFactor } from '../equations/rivalry.ts';
import { clamp, positivePart } from '../math.ts';
import { purposes, uniform } from '../random.ts';
import { SHOWN, shownAt } from '../state.ts';
import type { Process, World } from '../world.ts';

/** Talent under local conditions: T = talent (0.6 + 0.8 hum)(0.8 + 0.5 inst). Equation 7.8. */
export function talentFactor(talent: number, humanCapital: number, institutions: number): number {
  return talent * (0.6 + 0.8 * humanCapital) * (0.8 + 0.5 * institutions);
}

/**
 * Innovative effort: [(rd_i / 0.06)^0.3] in 0.2 to 1.6, × T (1 + 0.5 l_lead big − watch l_open)(1 − 0.5 l_protect if subsidised)(1 − w + w rho_c). That it grows with R&D spending, hence with size, is Klepper's cost spreading. Equation
 * 7.8.
 *
 * @param spreading (rd_i / 0.06)^0.3, of a whole column at once
 * @param spur what rivals make of it
 */
export function innovativeEffort(
  spreading: number,
  talent: number,
  support: number,
  comfort: number,
  spur: number,
): number {
  return clamp(spreading, 0.2, 1.6) * talent * (1 + support) * (1 - comfort) * spur;
}

/** Value after a successful step of size |N|: v (1 + eta |N| [ceil − v] kept in 0.03 to 1). Equation 7.8. */
export function innovated(value: number, step: number, size: number, ceiling: number): number {
  return value * (1 + step * size * clamp(ceiling - value, 0.03, 1));
}

/**
 * What a foreign buyer teaches in a quarter: etaB know_c min(1.5, T)(1 + 0.5 l_open) times the gap to 1.05. Equation
 * 7.8.
 */
export function buyerTeaching(rate: number, talent: number, openness: number): number {
  return rate * Math.min(1.5, talent) * (1 + 0.5 * openness);
}

/** Share of output in plants from outside at which they teach half of what they can. */
const HALF_TAUGHT = 0.1;
/** Human capital from which on nothing of what they teach is lost. */
const ABLE = 0.3;

/**
 * What plants from outside teach the local firms of a region: plantTeach s / (s + 0.1) min(1, hum / 0.3)² min(1.5, T), s
 * their share of output. Foreign and state-seeded plants bring practice of the frontier (Greenstone, Hornbeck and Moretti
 * 2010; Javorcik 2004), for those who can take it in (absorptive capacity: Cohen and Levinthal 1990). Equation 7.8.
 */
export function plantTeaching(rate: number, share: number, humanCapital: number, talent: number): number {
  const able = Math.min(1, humanCapital / ABLE);
  return ((rate * share) / (share + HALF_TAUGHT)) * able * able * Math.min(1.5, talent);
}

/** Share of quality gains that a cheat still makes. */
const CHEAT_LEARNS = 0.4;

export function createInnovation(world: World): Process {
  const { kernels, firms: f, regions: at, assumptions: p, lever, members, regionStart } = world;
  const {
    identityHigh,
    identityLow,
    chain,
    origin,
    talent,
    birth,
    research,
    big,
    effort,
    efficiency,
    quality,
    cheats,
    firstWord,
    secondWord,
    thirdWord: sizeWord,
    fourthWord: otherSizeWord,
    firstNormal,
    secondNormal,
    shown,
  } = f;
  const talented = f.talentFactor;
  const output = new Float64Array(CHAINS);
  const squares = new Float64Array(CHAINS);
  const spur = new Float64Array(CHAINS);
  let fromOutside = 0;

  /** What the rivals of each chain in the region make of effort, and how much of its output comes from outside plants. */
  function compareRivals(r: number): void {
    output.fill(0);
    squares.fill(0);
    let total = 0;
    let outside = 0;
    for (let k = regionStart[r]; k < regionStart[r + 1]; k++) {
      const i = members[k];
      const y = f.output[i];
      output[chain[i]] += y;
      squares[chain[i]] += y * y;
      total += y;
      if (origin[i] >= FOREIGN) outside += y;
    }
    fromOutside = total > 0 ? outside / total : 0;
    for (let c = 0; c < CHAINS; c++)
      spur[c] = rivalryFactor(p.rivalWeight, rivalry(output[c], squares[c], p.scale, p.rivalMass));
  }

  /** Finds `effort` holding what cost spreading makes of R&D. */
  function innovate(r: number): void {
    compareRivals(r);
    const end = regionStart[r + 1];
    const oldest = world.quarter - p.incumbentAge;
    const humanCapital = at.humanCapital[r];
    const institutions = at.institutions[r];
    const protectedComfort = 0.5 * lever.protect[r];
    const leading = 0.5 * lever.lead[r];
    const openness = lever.open[r];
    // Who watches the world outside has less time for the workshop.
    const watching = p.attention * openness;
    for (let k = regionStart[r]; k < end; k++) {
      const i = members[k];
      const able = talentFactor(talent[i], humanCapital, institutions);
      const tries = innovativeEffort(
        effort[i],
        able,
        leading * big[i] - watching,
        birth[i] < oldest ? protectedComfort : 0,
        spur[chain[i]],
      );
      talented[i] = able;
      effort[i] = tries;
      let a = efficiency[i];
      let q = quality[i];
      shown[SHOWN * i + shownAt.efficiency] = a;
      shown[SHOWN * i + shownAt.quality] = q;
      const chance = p.innovationChance * Math.min(2, tries);
      const learns = cheats[i] === 1 ? CHEAT_LEARNS : 1;
      if (uniform(firstWord[i]) < chance)
        a = innovated(a, p.efficiencyStep, Math.abs(firstNormal[i]), p.learningCeiling);
      if (uniform(secondWord[i]) < chance)
        q = innovated(q, p.qualityStep * learns, Math.abs(secondNormal[i]), p.learningCeiling);
      const taught =
        buyerTeaching(p.buyerLearning * p.buyerKnowledge[chain[i]], able, openness) +
        (origin[i] >= FOREIGN ? 0 : plantTeaching(p.plantTeaching, fromOutside, humanCapital, able));
      efficiency[i] = a + taught * positivePart(1.05 - a);
      quality[i] = q + taught * learns * positivePart(1.05 - q);
    }
  }

  return () => {
    const n = world.firmCount;
    const t = world.quarter;
    kernels.draw(identityHigh, identityLow, n, t, purposes.innovationChance, firstWord, secondWord);
    // Step sizes are drawn for all firms: so many of them innovate that this costs less.
    kernels.draw(identityHigh, identityLow, n, t, purposes.innovationSize, sizeWord, otherSizeWord);
    kernels.normal(sizeWord, n, firstNormal);
    kernels.normal(otherSizeWord, n, secondNormal);
    // A power as e^(0.3 ln x).
    for (let i = 0; i < n; i++) effort[i] = research[i] / 0.06;
    kernels.log(effort, n);
    for (let i = 0; i < n; i++) effort[i] *= 0.3;
    kernels.exp(effort, n);
    for (let r = 0; r < world.regionCount; r++) innovate(r);
  };
}

/** What changes from season to season costs no skill. */
const SEASONAL = 0.02;

/**
 * What is left of efficiency when a product moves by a distance: 1 − retool [d − 0.02] in 0.1 to 1, since nobody forgets
 * everything. Skills are specific to what is made (organisational forgetting: Argote and Epple 1990; adjustment costs).
 * Equation 7.8.
 */
export function skillKept(cost: number, distance: number): number {
  return 1 - Math.min(0.9, cost * Math.max(0, distance - SEASONAL));
}

/** 7.8 Repositioning: k += kStep min(1.5, ef)(1 − kapK sigma)(b − k) + sdk N per axis; skills are lost on the way. */
export function createRepositioning(world: World): Process {
  const { kernels, firms: f, assumptions: p } = world;
  const { effort, efficiency, specificity, positionX, positionY, beliefX, beliefY, firstNormal, secondNormal } = f;

  return () => {
    const n = world.firmCount;
    kernels.draw(f.identityHigh, f.identityLow, n, world.quarter, purposes.position, f.firstWord, f.secondWord);
    kernels.normal(f.firstWord, n, firstNormal);
    kernels.normal(f.secondWord, n, secondNormal);
    const inertia = world.on.functionalLockIn ? p.tieInertia : 0;
    for (let i = 0; i < n; i++) {
      const step = p.repositioningStep * Math.min(1.5, effort[i]) * (1 - inertia * specificity[i]);
      const moveX = step * (beliefX[i] - positionX[i]);
      const moveY = step * (beliefY[i] - positionY[i]);
      positionX[i] += moveX + p.positionNoise * firstNormal[i];
      positionY[i] += moveY + p.positionNoise * secondNormal[i];
      efficiency[i] *= skillKept(p.retooling, Math.sqrt(moveX * moveX + moveY * moveY));
    }
  };
}
