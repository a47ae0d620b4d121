import type { Recipe } from './recipe.ts';

const document = {
  format: 1,
  id: 'lacquer',
  extends: 'default',
  title: { en: 'A lacquer town', zh: '漆器小镇' },
  question: { en: 'Can a small craft town grow without leaving its craft?', zh: '手工小镇不离本行，还能长大吗？' },
  story: {
    en: 'A small town in the hills makes lacquer ware. A dozen workshops, most of them founded by former apprentices of two old masters, sell to traders who come twice a year. Wood is near and so is the sap, but the road is bad and young people leave for the coast. When buyers from abroad discover the bowls, orders come faster than the town can learn. Some workshops thin the lacquer and hope that nobody will see. The preset begins before the first order from abroad. Try inspection alone, then inspection with training, and look at who is still there after forty years.',
    zh: '山里有座做漆器的小镇。十来家作坊大多由两位老师傅的徒弟所开，货卖给一年来两趟的客商。木料近在手边，生漆也是本地出的，只是路不好走，年轻人都往沿海去。等到海外买家看上了这里的漆碗，订单来得比手艺长得还快，有的作坊便把漆调稀，指望没人看得出来。情景从第一笔海外订单之前开始。可以先试单做质检，再试质检与培训并举，看看四十年后还有哪些作坊在。',
  },
  sources: [
    { text: { en: 'Ma (2009), chapter 3', zh: '马建会（2009）第三章' } },
    { text: { en: 'Akerlof (1970), lemons', zh: 'Akerlof（1970），柠檬市场' } },
  ],
  theories: ['lemons', 'districts'],
  start: '1985Q1',
  regions: [{ id: 'town', name: { en: 'The town', zh: '小镇' } }],
  assumptions: { initialFirms: 12, initialLogistics: 0.1 },
  paths: [{ name: 'Inspection · 质检', policy: [{ lever: 'insp', level: 0.8, from: 20 }] }],
  expect: [
    {
      what: { en: 'Workshops are left after forty years', zh: '四十年后仍有作坊' },
      share: 0.6,
      measure: { indicator: 'firms', at: 'mean', from: 150, to: 160 },
      is: 'above',
      value: 0,
    },
    {
      what: { en: 'Wages rise', zh: '工资上涨' },
      share: 0.6,
      measure: { indicator: 'wage', at: 'mean', from: 150, to: 160 },
      is: 'above',
      value: 0.3,
    },
  ],
};

export const scenario: Recipe = {
  adds: 'a scenario',
  steps: [
    {
      file: 'scenarios/lacquer.json',
      change: { write: `${JSON.stringify(document, null, 2)}\n` },
      guard: {
        by: 'tests',
        file: 'test/golden/presets.golden.test.ts',
        says: /no golden file is left of a preset that is gone/,
      },
    },
    {
      run: 'golden',
      guard: { by: 'tests', file: 'test/scenarios/presets.test.ts', says: /lacquer > has a golden file/ },
      easilyForgotten: true,
    },
    {
      run: 'docs',
      guard: { by: 'tests', file: 'test/scenarios/presets.test.ts', says: /lacquer > stands in the documents/ },
    },
  ],
};
