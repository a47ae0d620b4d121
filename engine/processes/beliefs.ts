/** 7.8 Beliefs: consensus, exposure, and which news is believed (DeGroot consensus with bounded confidence). */
import { FOREIGN } from '../chains.ts';
import { clamp } from '../math.ts';
import { purposes } from '../random.ts';
import type { Process, World } from '../world.ts';

/** Exposure e = [(e0 expo_c + 0.45 l_open + 0.07 x + 0.2 [FDI])(1 − kapF sigma)] in 0.005 to 1. Equation 7.8. */
export function exposureOf(
  base: number,
  openness: number,
  level: number,
  foreign: boolean,
  closure: number,
  specificity: number,
): number {
  return clamp((base + 0.45 * openness + 0.07 * level + (foreign ? 0.2 : 0)) * (1 - closure * specificity), 0.005, 1);
}

/**
 * Logarithm of the plausibility of news: pi = exp(−(1 − e)² s² / (2 (tol0 + conf V))). A closed firm in a like-minded
 * cluster reads a large surprise as noise; an exposed one, or one whose colleagues disagree, believes it. Equation 7.8.
 */
export function logNewsPlausibility(
  exposure: number,
  squaredSurprise: number,
  tolerance: number,
  disagreement: number,
): number {
  const closed = 1 - exposure;
  return (-closed * closed * squaredSurprise) / (2 * (tolerance + disagreement));
}

export function createBeliefs(world: World): Process {
  const {
    kernels,
    firms: f,
    regions: at,
    regionAssumptions: a,
    globals,
    assumptions: p,
    lever,
    members,
    regionStart,
  } = world;
  const {
    chain,
    origin,
    capacity,
    beliefX,
    beliefY,
    specificity,
    functionLevel,
    exposure,
    plausibility,
    newsX,
    newsY,
    firstNormal,
    secondNormal,
  } = f;

  function consensus(r: number): void {
    const start = regionStart[r];
    const end = regionStart[r + 1];
    let weight = 0;
    let sumX = 0;
    let sumY = 0;
    for (let k = start; k < end; k++) {
      const i = members[k];
      weight += capacity[i];
      sumX += capacity[i] * beliefX[i];
      sumY += capacity[i] * beliefY[i];
    }
    // A region without firms keeps its last consensus for those who come.
    if (weight > 0) {
      at.consensusX[r] = sumX / weight;
      at.consensusY[r] = sumY / weight;
    }
    const middleX = at.consensusX[r];
    const middleY = at.consensusY[r];
    let spread = 0;
    for (let k = start; k < end; k++) {
      const i = members[k];
      const dx = beliefX[i] - middleX;
      const dy = beliefY[i] - middleY;
      spread += dx * dx + dy * dy;
    }
    at.beliefSpread[r] = spread / Math.max(1, end - start);
  }

  /** What firms see of the market, and how plausible it seems to them. */
  function hear(r: number): void {
    const closure = world.on.functionalLockIn ? p.tieClosure : 0;
    const cognitive = world.on.cognitiveLockIn;
    const base = a.exposureBase[r];
    const openness = lever.open[r];
    const disagreement = p.disagreementWeight * at.beliefSpread[r];
    const targetX = globals.targetX[0];
    const targetY = globals.targetY[0];
    const end = regionStart[r + 1];
    for (let k = regionStart[r]; k < end; k++) {
      const i = members[k];
      const e = exposureOf(
        base * p.chainExposure[chain[i]],
        openness,
        Math.min(functionLevel[i], 3),
        origin[i] === FOREIGN,
        closure,
        specificity[i],
      );
      exposure[i] = e;
      const x = targetX + p.observationNoise * firstNormal[i] - beliefX[i];
      const y = targetY + p.observationNoise * secondNormal[i] - beliefY[i];
      newsX[i] = x;
      newsY[i] = y;
      plausibility[i] = cognitive ? logNewsPlausibility(e, x * x + y * y, p.tolerance, disagreement) : 0;
    }
  }

  /** b += lamB { e pi (o − b) + (1 − e)(bbar − b) }. Equation 7.8. */
  function learn(r: number): void {
    const cognitive = world.on.cognitiveLockIn;
    const middleX = at.consensusX[r];
    const middleY = at.consensusY[r];
    const end = regionStart[r + 1];
    for (let k = regionStart[r]; k < end; k++) {
      const i = members[k];
      const e = exposure[i];
      const believed = plausibility[i];
      const follow = cognitive ? 1 - e : 0;
      const pullX = follow * (middleX - beliefX[i]);
      const pullY = follow * (middleY - beliefY[i]);
      beliefX[i] += p.beliefRate * (e * believed * newsX[i] + pullX);
      beliefY[i] += p.beliefRate * (e * believed * newsY[i] + pullY);
    }
  }

  return () => {
    for (let r = 0; r < world.regionCount; r++) consensus(r);
    const n = world.firmCount;
    kernels.draw(f.identityHigh, f.identityLow, n, world.quarter, purposes.observation, f.firstWord, f.secondWord);
    kernels.normal(f.firstWord, n, firstNormal);
    kernels.normal(f.secondWord, n, secondNormal);
    for (let r = 0; r < world.regionCount; r++) hear(r);
    kernels.exp(plausibility, n);
    for (let r = 0; r < world.regionCount; r++) learn(r);
  };
}
