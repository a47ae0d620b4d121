import { lines, type Recipe } from './recipe.ts';

/** Treatment plants that firms share: pollution goes away faster. */
export const lever: Recipe = {
  adds: 'a lever',
  steps: [
    {
      file: 'engine/lever-ids.ts',
      change: [{ after: "  'lead',\n", insert: "  'treat',\n" }],
      guard: { by: 'types', says: /engine\/levers\.ts.*'treat' does not exist/ },
    },
    {
      file: 'engine/levers.ts',
      change: [
        {
          after: "    indicators: ['quality', 'efficiency', 'output', 'valueAdded'],\n  },\n",
          insert: lines(
            '  treat: {',
            "    label: { en: 'shared treatment plants', zh: '集中治污' },",
            "    noun: { en: 'shared treatment plants', zh: '集中治污' },",
            '    effect: {',
            "      en: 'Plants that all firms share clean up what has gathered over the years.',",
            "      zh: '集中治理设施由各企业共用，逐年清除历年积下的污染。',",
            '    },',
            "    group: 'quality',",
            '    fixedCost: 0.35,',
            '    costPerFirm: 0.00175,',
            '    lag: 4,',
            '    staffed: false,',
            "    captureExposure: 'none',",
            "    processes: ['land and environment'],",
            "    indicators: ['pollution', 'rent', 'labourForce'],",
            '  },',
          ),
        },
      ],
      guard: { by: 'types', says: /engine\/levers\.ts.*Property 'treat' is missing/ },
    },
    {
      file: 'engine/lever-arguments.ts',
      change: [
        {
          before: '};\n',
          insert: lines(
            '  treat: {',
            '    description: {',
            "      en: 'Two per cent of the pollution stock go away each quarter, besides what decays by itself (7.2).',",
            "      zh: '污染存量除自然消散外，每季再减少 2%（式 7.2）。',",
            '    },',
            "    theory: { en: 'Ostrom: institutions for what all use.', zh: '奥斯特罗姆的公共池塘资源治理。' },",
            '    source: {',
            "      en: 'Ma (2009), chapter 4. The strength in the model is set freely.',",
            "      zh: '马建会（2009）第四章。模型中的力度为自由设定。',",
            '    },',
            "    tradeOff: { en: 'Cost comes first, clean land later.', zh: '先付成本，土地后来才干净。' },",
            '  },',
          ),
        },
      ],
      guard: { by: 'types', says: /engine\/lever-arguments\.ts.*Property 'treat' is missing/ },
    },
    {
      file: 'engine/processes/land-and-environment.ts',
      change: [
        {
          after: 'land, lever.green[r]);\n',
          insert: '      at.pollution[r] *= 1 - 0.02 * lever.treat[r];\n',
        },
      ],
      guard: {
        by: 'tests',
        file: 'test/engine/levers.test.ts',
        says: /names exactly the rows of the schedule whose code reads the lever/,
      },
    },
    {
      file: 'docs/generate/text/submodels-region.ts',
      change: [{ after: '(1 − 0.7 · l_green) − 0.03 · poll', insert: '\npoll   *= 1 − 0.02 · l_treat' }],
      guard: { by: 'tests', file: 'test/docs/model-description.test.ts', says: /use every lever/ },
    },
    {
      file: 'test/docs/reference/reference-region.ts',
      change: [
        { after: "  lead: [4.2, 0.0105, 'none'],\n", insert: "  treat: [0.35, 0.00175, 'none'],\n" },
        { after: '  lead: [4, true],\n', insert: '  treat: [4, false],\n' },
        {
          after: "(1 - 0.7 * l(r, 'green')) - 0.03 * at.poll;\n",
          insert: "    at.poll *= 1 - 0.02 * l(r, 'treat');\n",
        },
      ],
      guard: {
        by: 'tests',
        file: 'test/engine/levers.test.ts',
        says: /the costs and exposures of the model description/,
      },
    },
    {
      file: 'ui/explain/theory-cards.ts',
      change: [
        {
          replace: "['infra', 'supplier', 'local', 'fdi', 'green']",
          by: "['infra', 'supplier', 'local', 'fdi', 'green', 'treat']",
        },
      ],
      guard: { by: 'tests', file: 'test/ui/explain/theory-cards.test.ts', says: /'treat'|"treat"/ },
    },
    {
      file: 'ui/book/text/problems.ts',
      change: [{ replace: "levers: ['green', 'infra']", by: "levers: ['green', 'infra', 'treat']" }],
      guard: { by: 'tests', file: 'test/ui/book/book.test.ts', says: /every lever stands at a heading/ },
      easilyForgotten: true,
    },
    { run: 'docs', guard: { by: 'documents', says: /docs\/levers\.md/ } },
    {
      run: 'golden',
      guard: { by: 'tests', file: 'test/golden/presets.golden.test.ts', says: /default/ },
    },
  ],
};
