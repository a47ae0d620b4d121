/**
 * How often and from which seed a property is tried: the same cases every time, unless asked to look further with
 * FC_RUNS=1000 FC_SEED=7.
 */
export const propertyRuns = (numRuns: number): { numRuns: number; seed: number } => ({
  numRuns: Number(process.env['FC_RUNS'] ?? numRuns),
  seed: Number(process.env['FC_SEED'] ?? 1),
});
