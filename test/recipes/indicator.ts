import { lines, type Recipe } from './recipe.ts';

/** What all firms could make together. */
export const indicator: Recipe = {
  adds: 'an indicator',
  steps: [
    {
      file: 'engine/indicators/products.ts',
      change: [
        {
          before: '} as const satisfies',
          insert: lines(
            '  capacity: {',
            "    label: { en: 'capacity', zh: '产能' },",
            '    unit: units.perQuarter,',
            "    format: 'amount',",
            '    bounds: [0, null],',
            "    description: { en: 'What all firms could make in a quarter.', zh: '全部企业每季可达到的产量。' },",
            "    equation: 'Σ K',",
            "    section: '7.6',",
            "    source: { en: 'Marshall: the size of an industry.', zh: '马歇尔：产业规模。' },",
            '    formula: (_w, t, r) => t.capacity[r],',
            '  },',
          ),
        },
      ],
      guard: { by: 'types', says: /figure-list\.ts.*"?'?capacity/ },
    },
    {
      file: 'ui/figures/figure-list.ts',
      change: [{ replace: "panel('sales'), panel('wage')", by: "panel('sales'), panel('wage'), panel('capacity')" }],
      guard: { by: 'tests', file: 'test/ui/figures/lines.test.ts', says: /show every indicator in some figure/ },
      easilyForgotten: true,
    },
    {
      file: 'engine/tally.ts',
      when: 'needs a sum',
      change: [
        { after: "  'active',\n", insert: "  'capacity',\n" },
        { after: '  countKinds(world, tally, r);\n', insert: '    tally.capacity[r] = capacityOf(world, r);\n' },
        {
          before: 'const byOrigin = ',
          insert: lines(
            'function capacityOf({ firms, members, regionStart }: World, r: number): number {',
            '  let total = 0;',
            '  for (let k = regionStart[r]; k < regionStart[r + 1]; k++) total += firms.capacity[members[k]];',
            '  return total;',
            '}',
            '',
          ),
        },
      ],
      guard: { by: 'types', says: /products\.ts.*'capacity' does not exist/ },
    },
    { run: 'docs', guard: { by: 'documents', says: /docs\/indicators\.md/ } },
    {
      run: 'golden',
      guard: { by: 'tests', file: 'test/ui/golden/figures.golden.test.tsx', says: /figures/ },
    },
  ],
};
