import type { Recipe } from './recipe.ts';

export const chartLane: Recipe = {
  adds: 'a chart lane',
  steps: [
    {
      file: 'ui/charts/lanes.ts',
      change: [{ before: "  {\n    name: { en: 'Three lock-ins'", insert: "  one('rent'),\n" }],
      guard: { by: 'tests', file: 'test/ui/golden/timeline.golden.test.tsx', says: /timeline/ },
    },
    {
      run: 'golden',
      guard: { by: 'tests', file: 'test/ui/golden/timeline.golden.test.tsx', says: /timeline/ },
      easilyForgotten: true,
    },
  ],
};
