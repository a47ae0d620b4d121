import { describe, expect, test } from 'vitest';
import type { WorldParameterId } from '../../engine/index.ts';
import {
  createIndustries,
  industriesText,
  industryDesign,
  industryIds,
  industryInputs,
  placeIds,
  isRegionParameter,
  presets,
  scenarioOf,
  settingAssumptions,
  shareInterval,
  takesOff,
  TAKEN_OFF,
  uncertainAssumptions,
  type ScenarioDocument,
} from '../../experiments/index.ts';
import { fabricated, level } from './fabricated.ts';

const Q = 12;
const document: ScenarioDocument = {
  format: 1,
  extends: 'default',
  quarters: Q,
  industry: 'heavy',
  policy: [{ lever: 'rd', level: 0.5, from: 3 }],
};
const design = industryDesign(document, presets);
const scenario = scenarioOf(document, presets);
const size = design.settings.length;

/** A run in which so many firms stood at their most, and what they made. */
const runWith = (firms: number, jobs = 0) =>
  fabricated(Q, {
    firms: [0, firms, ...level(Q - 2, 1)],
    employment: level(Q, jobs),
    functionLevel: level(Q, firms > TAKEN_OFF ? 2 : Number.NaN),
    valueAddedPerWorker: level(Q, 0.5),
  });

describe('the design', () => {
  test('is every industry in every place, with the scenario’s policy and whatever industry it names itself', () => {
    expect(size).toBe(industryIds.length * placeIds.length);
    expect(new Set(design.settings.map((setting) => JSON.stringify(setting))).size).toBe(size);
    for (const { policy, quarters } of design.inputs) expect([policy.length, quarters]).toEqual([1, Q]);
    const { industry: _heavy, ...plain } = document;
    expect(industryDesign(plain, presets).inputs).toEqual(design.inputs);
  });

  test('all runs of a replicate have the same luck and the same world', () => {
    const inputs = [...industryInputs(design, { phrase: 'p', count: 2, perWorld: 1 })];
    expect(inputs.map(({ seed }) => seed)).toEqual([...level(size, 0), ...level(size, 1)].map((k) => `p/${k + 1}`));
    const taken = new Set(design.settings.flatMap((setting) => Object.keys(settingAssumptions(setting))));
    const id = uncertainAssumptions.find((one) => !isRegionParameter(one) && !taken.has(one)) as WorldParameterId;
    const drawn = inputs.map(({ assumptions }) => assumptions[id]);
    expect([new Set(drawn.slice(0, size)).size, new Set(drawn).size]).toEqual([1, 2]);
  });

  test('says which assumptions a preset keeps to itself', () => {
    expect(design.kept).toEqual([]);
    expect(industryDesign({ format: 1, extends: 'sinos' }, presets).kept.toSorted()).toEqual([
      'chainShares',
      'rivalGrowth',
    ]);
  });
});

describe('what is gathered', () => {
  test('an industry takes off in a run with more than so many firms at some time', () => {
    expect([TAKEN_OFF, TAKEN_OFF + 1].map((firms) => takesOff(runWith(firms)))).toEqual([false, true]);
    expect(takesOff(fabricated(Q, { firms: level(Q, Number.NaN) }))).toBe(false);
  });

  test('shares of runs, quantiles of employment, ends over the runs in which they are known', () => {
    const gathered = createIndustries(design);
    for (let replicate = 0; replicate < 3; replicate++)
      for (let k = 0; k < size; k++)
        gathered.add(replicate * size + k, runWith(k === 0 && replicate > 0 ? 90 : 5, 10 * (replicate + 1)));
    const { replicates, cells } = gathered.summary();
    expect(replicates).toBe(3);
    expect(cells[0]!.takeOff).toEqual({ count: 2, ...shareInterval(2 / 3, 3) });
    expect(cells[1]!.takeOff.count).toBe(0);
    expect(cells[0]!.employment.p50).toEqual(new Float64Array(Q).fill(20));
    expect([cells[0]!.functionLevel.p50, cells[0]!.valueAddedPerWorker.p50]).toEqual([2, 0.5]);
    expect(cells[1]!.functionLevel.p50).toBeNaN();
  });

  test('a replicate that misses a run counts nowhere', () => {
    const gathered = createIndustries(design);
    for (let k = 0; k < 2 * size; k++) if (k !== 4) gathered.add(k, runWith(90));
    const { replicates, cells } = gathered.summary();
    expect([replicates, ...cells.map(({ takeOff }) => takeOff.count)]).toEqual(level(size + 1, 1));
  });

  test('a region there is not is no answer', () => {
    expect(() => createIndustries(design, { region: 1 }).add(0, runWith(1))).toThrow(RangeError);
  });
});

test('the answer names the industry that takes off most often in a place, and the one that does least', () => {
  const gathered = createIndustries(design);
  for (let k = 0; k < 2 * size; k++) {
    const { industry, place } = design.settings[k % size]!;
    const up = place === 'coast' && (industry === 'consumerGoods' || (industry !== 'highTechnology' && k < size));
    gathered.add(k, runWith(up ? 90 : 5));
  }
  const [coast, inland] = industriesText(gathered.summary(), scenario);
  expect(coast).toEqual({
    en: 'On a coast 2 of 2 runs take off with consumer goods, 0 with high technology.',
    zh: '在沿海，2 次运行中，发展劳动密集型消费品有 2 次起飞，发展高新技术有 0 次。',
  });
  expect(inland!.en).toBe('Inland 0 of 2 runs take off, whatever the industry.');
  const ownPlace = scenarioOf({ format: 1, extends: 'west' }, presets);
  expect(industriesText(gathered.summary(), ownPlace)[0]!.en).toMatch(/^In the place as the scenario has it 2 of 2/);
});
