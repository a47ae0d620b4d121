/** 7.8 Own innovation, learning from buyers, repositioning. */
import { clamp, positivePart } from '../math.ts';
import { purposes, uniform } from '../random.ts';
import { SHOWN, shownAt } from '../state.ts';
import type { Process, World } from '../world.ts';

/** Talent under local conditions: T = talent (0.6 + 0.8 hum)(0.8 + 0.5 inst). Equation 7.8. */
export function talentFactor(talent: number, humanCapital: number, institutions: number): number {
  return talent * (0.6 + 0.8 * humanCapital) * (0.8 + 0.5 * institutions);
}

/**
 * Innovative effort: [(rd_i / 0.06)^0.3] in 0.2 to 1.6, × T (1 + 0.7 l_rd + 0.5 l_lead big)(1 − 0.5 l_protect if subsidised).
 * That it grows with R&D spending, hence with size, is Klepper's cost spreading. Equation 7.8.
 *
 * @param spreading (rd_i / 0.06)^0.3, of a whole column at once
 */
export function innovativeEffort(spreading: number, talent: number, support: number, comfort: number): number {
  return clamp(spreading, 0.2, 1.6) * talent * (1 + support) * (1 - comfort);
}

/** Value after a successful step of size |N|: v (1 + eta |N| [ceil − v] kept in 0.03 to 1). Equation 7.8. */
export function innovated(value: number, step: number, size: number, ceiling: number): number {
  return value * (1 + step * size * clamp(ceiling - value, 0.03, 1));
}

/** What a foreign buyer teaches in a quarter: etaB know_c min(1.5, T)(1 + 0.5 l_open) times the gap to 1.05. Equation 7.8. */
export function buyerTeaching(rate: number, talent: number, openness: number): number {
  return rate * Math.min(1.5, talent) * (1 + 0.5 * openness);
}

/** Share of quality gains that a cheat still makes. */
const CHEAT_LEARNS = 0.4;

export function createInnovation(world: World): Process {
  const { kernels, firms: f, regions: at, assumptions: p, lever } = world;
  const {
    identityHigh,
    identityLow,
    region,
    chain,
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

  return () => {
    const n = world.firmCount;
    const t = world.quarter;
    const oldest = t - p.incumbentAge;
    kernels.draw(identityHigh, identityLow, n, t, purposes.innovationChance, firstWord, secondWord);
    // The size of steps that may come: so many firms make one that drawing for all costs less.
    kernels.draw(identityHigh, identityLow, n, t, purposes.innovationSize, sizeWord, otherSizeWord);
    kernels.normal(sizeWord, n, firstNormal);
    kernels.normal(otherSizeWord, n, secondNormal);
    // A power as e^(0.3 ln x).
    for (let i = 0; i < n; i++) effort[i] = research[i] / 0.06;
    kernels.log(effort, n);
    for (let i = 0; i < n; i++) effort[i] *= 0.3;
    kernels.exp(effort, n);
    for (let i = 0; i < n; i++) {
      const r = region[i];
      talented[i] = talentFactor(talent[i], at.humanCapital[r], at.institutions[r]);
      const comfort = birth[i] < oldest ? 0.5 * lever.protect[r] : 0;
      effort[i] = innovativeEffort(effort[i], talented[i], 0.7 * lever.rd[r] + 0.5 * lever.lead[r] * big[i], comfort);
    }
    for (let i = 0; i < n; i++) {
      shown[SHOWN * i + shownAt.efficiency] = efficiency[i];
      shown[SHOWN * i + shownAt.quality] = quality[i];
      const r = region[i];
      const chance = p.innovationChance * Math.min(2, effort[i]);
      const better = uniform(firstWord[i]) < chance;
      const finer = uniform(secondWord[i]) < chance;
      const learns = cheats[i] === 1 ? CHEAT_LEARNS : 1;
      if (better) efficiency[i] = innovated(efficiency[i], p.efficiencyStep, Math.abs(firstNormal[i]), p.learningCeiling);
      if (finer) quality[i] = innovated(quality[i], p.qualityStep * learns, Math.abs(secondNormal[i]), p.learningCeiling);
      const taught = buyerTeaching(p.buyerLearning * p.buyerKnowledge[chain[i]], talented[i], lever.open[r]);
      efficiency[i] += taught * positivePart(1.05 - efficiency[i]);
      quality[i] += taught * learns * positivePart(1.05 - quality[i]);
    }
  };
}

/** 7.8 Repositioning: k += kStep min(1.5, ef)(1 − kapK sigma)(b − k) + sdk N per axis. */
export function createRepositioning(world: World): Process {
  const { kernels, firms: f, assumptions: p } = world;
  const { effort, specificity, positionX, positionY, beliefX, beliefY, firstNormal, secondNormal } = f;

  return () => {
    const n = world.firmCount;
    kernels.draw(f.identityHigh, f.identityLow, n, world.quarter, purposes.position, f.firstWord, f.secondWord);
    kernels.normal(f.firstWord, n, firstNormal);
    kernels.normal(f.secondWord, n, secondNormal);
    const inertia = world.on.functionalLockIn ? p.tieInertia : 0;
    for (let i = 0; i < n; i++) {
      const step = p.repositioningStep * Math.min(1.5, effort[i]) * (1 - inertia * specificity[i]);
      positionX[i] += step * (beliefX[i] - positionX[i]) + p.positionNoise * firstNormal[i];
      positionY[i] += step * (beliefY[i] - positionY[i]) + p.positionNoise * secondNormal[i];
    }
  };
}
