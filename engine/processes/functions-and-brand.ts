/** 7.8 Function level, brand, and erosion by the moving frontier. */
import { SEGMENTS } from '../chains.ts';
import { clamp } from '../math.ts';
import { DESIGN_SEGMENTS } from '../segments.ts';
import type { Process, World } from '../world.ts';

/** How far buyers block a supplier's way up: block_c min(1, 0.4 + 0.6 phi)(1 − 0.6 l_func). Equation 7.8. */
export function buyerBlockAt(block: number, functionLevel: number, support: number): number {
  return block * Math.min(1, 0.4 + 0.6 * functionLevel) * (1 - 0.6 * support);
}

/**
 * Gain in function level: etaF (1 if g > 0 else 0.3) ef (1 − blk)(0.4 + 0.6 f)(0.5 + 0.5 rep)(1 + funcGain l_func)
 * (1 if q > 0.35 + 0.15 floor(x) else 0.2). Equation 7.8.
 */
export function functionGain(
  step: number,
  margin: number,
  effort: number,
  block: number,
  fit: number,
  reputation: number,
  support: number,
  skilled: boolean,
): number {
  return (
    step *
    (margin > 0 ? 1 : 0.3) *
    effort *
    (1 - block) *
    (0.4 + 0.6 * fit) *
    (0.5 + 0.5 * reputation) *
    (1 + support) *
    (skilled ? 1 : 0.2)
  );
}

export function createFunctionsAndBrand(world: World): Process {
  const { firms: f, regions: at, assumptions: p, lever, members, regionStart } = world;
  const { tie } = f;
  const { chain, functionLevel, margin, effort, fit, quality, brand, cheats } = f;

  function climb(r: number): void {
    const end = regionStart[r + 1];
    const reputation = at.reputation[r];
    const support = lever.func[r];
    const gains = p.functionPolicyGain * support;
    const brandSupport = 1 + 0.5 * lever.brand[r];
    for (let k = regionStart[r]; k < end; k++) {
      const i = members[k];
      const phi = functionLevel[i];
      const x = Math.min(phi, 3);
      const block = buyerBlockAt(p.buyerBlock[chain[i]], phi, support);
      const skilled = quality[i] > 0.35 + 0.15 * Math.floor(x);
      const gain = functionGain(p.functionStep, margin[i], effort[i], block, fit[i], reputation, gains, skilled);
      let near = 0;
      for (let s = DESIGN_SEGMENTS; s < SEGMENTS; s++)
        if (tie[SEGMENTS * i + s]! >= 0) near += 1 / (SEGMENTS - DESIGN_SEGMENTS);
      const next = clamp(phi + gain * (1 + p.designLink * (near - 0.6)) - p.functionDecay * x, 0, 3.3);
      functionLevel[i] = next;
      if (next > 2) {
        // beta += (0.01 [phi − 2] if honest else −0.01)(0.5 + rep)(1 − beta)(1 + 0.5 l_brand). Equation 7.8.
        const care = cheats[i] === 1 ? -0.01 : 0.01 * clamp(next - 2, 0, 1);
        brand[i] = clamp(brand[i] + care * (0.5 + reputation) * (1 - brand[i]) * brandSupport, 0, 1);
      }
    }
  }

  return () => {
    for (let r = 0; r < world.regionCount; r++) climb(r);
  };
}

/** 7.8 The world frontier moves on: A *= 1 − gA, q *= 1 − gQ (Red Queen). */
export function createErosion(world: World): Process {
  const { efficiency, quality } = world.firms;
  const p = world.assumptions;

  return () => {
    const n = world.firmCount;
    for (let i = 0; i < n; i++) {
      efficiency[i] *= 1 - p.efficiencyErosion;
      quality[i] *= 1 - p.qualityErosion;
    }
  };
}
