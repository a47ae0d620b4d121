/** 7.2 Regional conditions: human capital and institutions, both slow. */
import type { Process, World } from '../world.ts';

/**
 * Human capital: + 0.0035 l_train (1 − hum) + 0.0008 mass (1 − hum) − 0.0006 hum, mass = min(1, n / 150). Equation 7.2.
 */
export function humanCapitalNext(level: number, training: number, mass: number): number {
  return level + 0.0035 * training * (1 - level) + 0.0008 * mass * (1 - level) - 0.0006 * level;
}

/**
 * Institutions: + 0.0025 (l_incub + l_supplier + 0.5 l_rd + 0.5 l_reform) (1 − inst) + 0.0012 mass (1 − inst) − 0.001
 * inst. Equation 7.2.
 */
export function institutionsNext(level: number, effort: number, mass: number): number {
  return level + 0.0025 * effort * (1 - level) + 0.0012 * mass * (1 - level) - 0.001 * level;
}

export function createPeopleAndInstitutions(world: World): Process {
  const { regions: at, assumptions: p, lever } = world;

  return () => {
    for (let r = 0; r < world.regionCount; r++) {
      const mass = Math.min(1, at.firms[r] / (p.institutionalMass * p.scale));
      at.humanCapital[r] = humanCapitalNext(at.humanCapital[r], lever.train[r], mass);
      const effort = lever.incub[r] + lever.supplier[r] + 0.5 * lever.rd[r] + 0.5 * lever.reform[r];
      at.institutions[r] = institutionsNext(at.institutions[r], effort, mass);
    }
  };
}
