/** 7.2 Regional conditions: logistics, land wall and rent, pollution. */
import { power } from '../math.ts';
import type { Process, World } from '../world.ts';
import { usableLand } from '../equations/conditions.ts';

/** Rent index rho = 1 + landCost (E / Z)^landEl on usable land Z. Equation 7.2. */
export function rentIndex(
  employment: number,
  land: number,
  infrastructure: number,
  pollution: number,
  cost: number,
  elasticity: number,
): number {
  return 1 + cost * power(employment / usableLand(land, infrastructure, pollution), elasticity);
}

/** Pollution stock after a quarter: + pollRate (E / land) (1 − 0.7 l_green) − 0.03 poll. Equation 7.2. */
export function pollutionNext(
  pollution: number,
  rate: number,
  employment: number,
  land: number,
  green: number,
): number {
  return pollution + rate * (employment / land) * (1 - 0.7 * green) - 0.03 * pollution;
}

export function createLandAndEnvironment(world: World): Process {
  const { regions: at, regionAssumptions: a, assumptions: p, lever } = world;

  return () => {
    for (let r = 0; r < world.regionCount; r++) {
      const infrastructure = lever.infra[r];
      const goal = a.initialLogistics[r] + 0.55 * (1 - a.initialLogistics[r]) * infrastructure;
      at.logistics[r] += 0.02 * (goal - at.logistics[r]);
      const land = (a.land[r] * p.scale) / p.landNeed;
      at.rent[r] = rentIndex(
        at.employment[r],
        land,
        infrastructure,
        at.pollution[r],
        a.landCost[r],
        a.landElasticity[r],
      );
      at.pollution[r] = pollutionNext(at.pollution[r], p.pollutionRate, at.employment[r], land, lever.green[r]);
    }
  };
}
