import { lines, type Recipe } from './recipe.ts';

/** How fast logistics follow investment, which was a number in the code. */
export const assumption: Recipe = {
  adds: 'an assumption',
  steps: [
    {
      file: 'engine/parameters/land.ts',
      change: [
        {
          before: '  pollutionRate: {\n',
          insert: lines(
            '  logisticsRate: {',
            "    symbol: 'lgRate',",
            "    level: 'world',",
            "    label: { en: 'Speed of building', zh: '建设速度' },",
            '    unit: units.sharePerQuarter,',
            '    default: 0.02,',
            '    min: 0,',
            '    max: 0.2,',
            '    step: 0.01,',
            "    group: 'land',",
            '    description: {',
            "      en: 'Share of the gap between logistics and their goal that is closed each quarter. Higher lets roads follow the money sooner. Section 7.2.',",
            "      zh: '物流水平与目标之间的差距每季弥合的比例。越高，投资见效越快。见 7.2 节。',",
            '    },',
            '  },',
          ),
        },
      ],
      guard: { by: 'types', says: /land-and-environment\.ts.*'logisticsRate' does not exist/ },
    },
    {
      file: 'engine/parameter-sources/land.ts',
      change: [
        {
          before: '  pollutionRate: {\n',
          insert:
            "  logisticsRate: { en: 'Free: set for the test of this recipe.', zh: '自由参数：为检验本步骤而设。' },\n",
        },
      ],
      guard: { by: 'types', says: /engine\/parameter-sources\.ts.*'?logisticsRate'? is missing/ },
    },
    {
      file: 'engine/processes/land-and-environment.ts',
      change: [{ replace: '+= 0.02 * (goal', by: '+= p.logisticsRate * (goal' }],
      guard: {
        by: 'tests',
        file: 'test/engine/assumptions-live.test.ts',
        says: /logisticsRate moves something/,
      },
    },
    {
      file: 'docs/generate/text/submodels-region.ts',
      change: [{ replace: 'lg     += 0.02 · (logi', by: 'lg     += lgRate · (logi' }],
      guard: { by: 'tests', file: 'test/docs/model-description.test.ts', says: /use every assumption/ },
      easilyForgotten: true,
    },
    {
      file: 'test/docs/reference/reference-region.ts',
      change: [{ replace: "at.lg += 0.02 * (PR(r, 'logi')", by: "at.lg += P('lgRate') * (PR(r, 'logi')" }],
      guard: {
        by: 'tests',
        file: 'test/docs/reference-model.test.ts',
        says: /other assumptions/,
      },
    },
    { run: 'docs', guard: { by: 'documents', says: /docs\/assumptions\.md/ } },
  ],
};
