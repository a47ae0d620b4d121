import { lines, type Recipe } from './recipe.ts';

/** What old hands know: a memory of the region, gathered by luck, that teaches its people. */
export const mechanism: Recipe = {
  adds: 'a mechanism',
  steps: [
    {
      file: 'engine/processes/craft-memory.ts',
      change: {
        write: lines(
          '/** 7.2 Regional conditions: what is remembered of the craft. */',
          "import { drawnWords, drawWords, purposes, uniform } from '../random.ts';",
          "import type { Process, World } from '../world.ts';",
          '',
          '/** Memory of the craft after a quarter: + 0.02 U (1 − mem). Equation 7.2. */',
          'export function craftMemoryNext(memory: number, luck: number): number {',
          '  return memory + 0.02 * luck * (1 - memory);',
          '}',
          '',
          'export function createCraftMemory(world: World): Process {',
          '  const { regions: at } = world;',
          '',
          '  return () => {',
          '    if (!world.on.craftMemory) return;',
          '    for (let r = 0; r < world.regionCount; r++) {',
          '      drawWords(at.identityHigh[r], at.identityLow[r], world.quarter, purposes.craftMemory);',
          '      at.craftMemory[r] = craftMemoryNext(at.craftMemory[r], uniform(drawnWords[0]));',
          '      at.humanCapital[r] += 0.0005 * at.craftMemory[r] * (1 - at.humanCapital[r]);',
          '    }',
          '  };',
          '}',
        ),
      },
      guard: { by: 'types', says: /schedule\.ts.*craft-memory\.ts/ },
    },
    {
      file: 'engine/schedule.ts',
      change: [
        {
          after: "people-and-institutions.ts';\n",
          insert: "import { createCraftMemory } from './processes/craft-memory.ts';\n",
        },
        {
          before: "  row('agglomeration'",
          insert: lines(
            "  row('craft memory', createCraftMemory, {",
            "    en: 'Regions remember their craft, and people learn from it.',",
            "    zh: '区域记得自己的手艺，人们从中学习。',",
            '  }),',
          ),
        },
        {
          before: "  agglomeration: { en: 'agglomeration'",
          insert: "  'craft memory': { en: 'craft memory', zh: '手艺记忆' },\n",
        },
      ],
      guard: { by: 'tests', file: 'test/docs/model-description.test.ts', says: /stand in a section for every row/ },
    },
    {
      file: 'docs/generate/text/submodels-region.ts',
      change: [
        {
          replace: "'people and institutions', 'agglomeration'",
          by: "'people and institutions', 'craft memory', 'agglomeration'",
        },
        {
          after: '(1 − inst) + 0.0012 · mass · (1 − inst) − 0.001 · inst',
          insert: '\nmem    += 0.02 · U(craftMemory, 0) · (1 − mem)\nhum    += 0.0005 · mem · (1 − hum)',
        },
      ],
      guard: { by: 'tests', file: 'test/docs/model-description.test.ts', says: /stand in a section for every row/ },
      easilyForgotten: true,
    },
    {
      file: 'test/docs/reference/reference-region.ts',
      change: [
        {
          before: "    const outer = on('externalities');\n",
          insert: lines(
            "    if (on('craftMemory')) {",
            "      at.mem += 0.02 * U(at.id, t, 'craftMemory', 0) * (1 - at.mem);",
            '      at.hum += 0.0005 * at.mem * (1 - at.hum);',
            '    }',
          ),
        },
      ],
      guard: { by: 'tests', file: 'test/docs/reference-model.test.ts', says: /a default run follows the description/ },
    },
    {
      file: 'test/engine/equations.test.ts',
      change: [
        {
          before: 'import * as entry from',
          insert: "import * as craft from '../../engine/processes/craft-memory.ts';\n",
        },
        {
          before: '  equation(agglomeration.labourPool, [',
          insert: lines(
            '  equation(craft.craftMemoryNext, [',
            '    [[0, 0.5], 0.01],',
            '    [[0.5, 1], 0.51],',
            '    [[1, 1], 1],',
            '  ]);',
          ),
        },
      ],
      guard: {
        by: 'tests',
        file: 'test/engine/equations.test.ts',
        says: /every equation a process exports is checked above/,
      },
    },
    {
      file: 'engine/state.ts',
      when: 'New state',
      change: [
        {
          before: "  labourForce: real('state', 'L'",
          insert:
            "  craftMemory: real('state', 'mem', { en: 'memory of the craft, 0 to 1', zh: '手艺的记忆，0 至 1' }),\n",
        },
      ],
      guard: { by: 'types', says: /craft-memory\.ts.*'craftMemory' does not exist/ },
    },
    {
      file: 'test/docs/reference/reference-world.ts',
      when: 'New state',
      change: [{ after: '  hum: 0,\n', insert: '  mem: 0,\n' }],
      guard: { by: 'types', says: /reference-region\.ts.*'mem' does not exist/ },
    },
    {
      file: 'engine/random.ts',
      when: 'new draws',
      change: [{ after: '  broughtIdentity: 39,\n', insert: '  craftMemory: 40,\n' }],
      guard: { by: 'types', says: /craft-memory\.ts.*'craftMemory' does not exist/ },
    },
    {
      file: 'docs/generate/text/purpose-words.ts',
      when: 'new draws',
      change: [
        {
          before: '  newbornModel: {\n',
          insert: "  craftMemory: { en: 'region: what is remembered (word 0)', zh: '区域：记住多少（字 0）' },\n",
        },
      ],
      guard: { by: 'types', says: /purpose-words\.ts.*craftMemory/ },
    },
    {
      file: 'engine/mechanisms.ts',
      when: 'a switch',
      change: [
        {
          before: '} as const satisfies',
          insert: lines(
            '  craftMemory: {',
            "    label: { en: 'craft memory', zh: '手艺记忆' },",
            "    description: { en: 'Nothing more is remembered of the craft.', zh: '手艺不再积累。' },",
            '  },',
          ),
        },
        {
          after: 'mechanismEffects: { readonly [K in MechanismId]: Text } = {\n',
          insert:
            "  craftMemory: { en: 'A place remembers its craft and teaches it.', zh: '一地记得自己的手艺，并传授下去。' },\n",
        },
      ],
      guard: { by: 'types', says: /craft-memory\.ts.*'craftMemory' does not exist/ },
    },
    { run: 'docs', guard: { by: 'documents', says: /docs\/model\.md/ } },
    {
      run: 'golden',
      guard: { by: 'tests', file: 'test/golden/presets.golden.test.ts', says: /default/ },
    },
  ],
};
