import { describe, expect, it } from 'vitest';
import { run } from '../../engine/index.ts';
import {
  changesBetween,
  changeText,
  movedBetween,
  movedText,
  parseDocument,
  presets,
  resolve,
  scenarioOf,
} from '../../experiments/index.ts';
import type { ScenarioChange, Scenario, ScenarioDocument } from '../../experiments/index.ts';

const label = (quarter: number): string => `year ${Math.floor(quarter / 4)}`;
const labelZh = (quarter: number): string => `第 ${Math.floor(quarter / 4)} 年`;

function parsed(differences: Partial<ScenarioDocument>): ScenarioDocument {
  const checked = parseDocument({ format: 1, id: 'default', extends: 'default', ...differences }, presets);
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  return checked.document;
}
const scenario = (differences: Partial<ScenarioDocument> = {}): Scenario => scenarioOf(parsed(differences), presets);
const changes = (before: Partial<ScenarioDocument>, after: Partial<ScenarioDocument>): readonly ScenarioChange[] =>
  changesBetween(scenario(before), scenario(after));
const english = (before: Partial<ScenarioDocument>, after: Partial<ScenarioDocument>): readonly string[] =>
  changes(before, after).map((change) => changeText(change, 'en', label));
const chinese = (before: Partial<ScenarioDocument>, after: Partial<ScenarioDocument>): readonly string[] =>
  changes(before, after).map((change) => changeText(change, 'zh', labelZh));

describe('what was changed', () => {
  it('nothing, also where defaults are written out', () => {
    expect(changes({}, {})).toEqual([]);
    expect(
      changes(
        { policy: [{ lever: 'rd', level: 0.5, from: 20 }] },
        { policy: [{ lever: 'rd', level: 0.5, from: 20, to: 200, ramp: 8 }] },
      ),
    ).toEqual([]);
    expect(changes({}, { assumptions: { marketGrowth: 0.004 } })).toEqual([]);
    expect(changes({}, { policy: [{ lever: 'rd', level: 0, from: 20 }] })).toEqual([]);
    expect(changes({}, { events: [] })).toEqual([]);
  });

  it('bars added, removed and changed', () => {
    const rd = { lever: 'rd', level: 0.5, from: 20 } as const;
    expect(english({}, { policy: [rd] })).toEqual([
      'Added R&D support: level 0.50 (medium) from year 5 on, reached over 8 quarters.',
    ]);
    expect(english({ policy: [rd] }, {})).toEqual(['Removed R&D support: level 0.50 from year 5 on.']);
    expect(english({ policy: [rd] }, { policy: [{ ...rd, level: 0.8, from: 40, to: 80, ramp: 1 }] })).toEqual([
      'Changed R&D support: level from 0.50 to 0.80, start from year 5 to year 10, end from year 50 to year 20, ramp from 8 quarters to 1 quarter.',
    ]);
    expect(english({ policy: [rd] }, { policy: [{ ...rd, from: 22 }] })).toEqual([
      'Changed R&D support: start from quarter 20 to quarter 22.',
    ]);
    expect(
      chinese(
        { policy: [rd] },
        {
          policy: [
            { ...rd, level: 0.8 },
            { lever: 'open', level: 1, from: 0 },
          ],
        },
      ),
    ).toEqual([
      '新增外部联系与学习：力度 1.00（强），贯穿始终，爬坡期 8 季。',
      '调整研发补助：力度由 0.50 改为 0.80。',
    ]);
  });

  it('pairs equal bars first, then bars of one lever in one region', () => {
    const first = { lever: 'rd', level: 0.5, from: 20, to: 40 } as const;
    const second = { lever: 'rd', level: 0.7, from: 60 } as const;
    expect(
      changes({ policy: [first, second] }, { policy: [second, { ...first, level: 0.6 }] }).map(({ kind }) => kind),
    ).toEqual(['policyChanged']);
  });

  it('a bar that ends with the run is the same bar in a longer run', () => {
    const policy = [{ lever: 'rd', level: 0.5, from: 20 }] as const;
    expect(english({ policy }, { policy, quarters: 240 })).toEqual(['Length of the run: 240 quarters instead of 200.']);
  });

  it('assumptions, everywhere or in one region', () => {
    expect(english({}, { assumptions: { wageGrowth: 0.008, chainShares: [0.5, 0.2, 0.3] } }).toSorted()).toEqual(
      [
        expect.stringMatching(/^Assumption .*: from 0\.3, 0\.25, 0\.45 to 0\.5, 0\.2, 0\.3 \(/),
        expect.stringMatching(/^Assumption .*: from 0\.\d+ to 0\.008 \(/),
      ].toSorted((a, b) => String(a).localeCompare(String(b))),
    );
    const west = { extends: 'west', id: 'west' } as const;
    const east = scenario(west).regions.map(({ id }) => ({
      id,
      ...(id === 'east' ? { assumptions: { land: 900 } } : {}),
    }));
    expect(english(west, { ...west, regions: east })).toEqual([
      expect.stringMatching(/^Assumption .* in East: from 1800 to 900 /),
    ]);
    expect(chinese(west, { ...west, regions: east })).toEqual([
      expect.stringMatching(/^东部的假设“.*”：由 1800 改为 900（/),
    ]);
  });

  it('events, mechanisms, luck and the scenario itself', () => {
    const shift = { quarter: 90, kind: 'paradigmShift', size: 0.8 } as const;
    expect(english({}, { events: [shift] })).toEqual(['Added a paradigm shift of size 0.80 in year 22.']);
    expect(english({ events: [shift] }, { events: [{ ...shift, quarter: 60, size: 1 }] })).toEqual([
      'Changed the paradigm shift: from year 22 to year 15, size from 0.80 to 1.00.',
    ]);
    expect(english({}, { events: [{ quarter: 90, kind: 'rivalEntry', size: 0.5 }] })).toEqual([
      'Added an entry of rivals of size +50% in year 22.',
    ]);
    expect(
      english(
        { mechanismsOff: [{ mechanism: 'cognitiveLockIn' }] },
        { mechanismsOff: [{ mechanism: 'politicalLockIn', from: 40 }] },
      ),
    ).toEqual(['Switched off political lock-in from year 10 on.', 'Switched cognitive lock-in back on.']);
    expect(english({ seed: '1' }, { seed: '2' })).toEqual([
      'Another seed: “2” instead of “1”. What moved is then partly chance.',
    ]);
    expect(chinese({ events: [shift] }, {})).toEqual(['取消事件：第 22 年的技术范式转换。']);
    const other = changes({}, { extends: 'west', id: 'west' });
    expect(other[0]).toMatchObject({ kind: 'preset' });
    expect(other[1]).toMatchObject({ kind: 'regions' });
  });

  it('every sentence is whole, in both languages', () => {
    const ids = [...presets.keys()];
    for (const id of ids) {
      for (const change of changes({}, { extends: id, id })) {
        const en = changeText(change, 'en', label);
        const zh = changeText(change, 'zh', labelZh);
        expect(en).toMatch(/^[A-Z].*\.$/);
        expect(zh).toMatch(/。$/);
        expect(`${en}${zh}`).not.toMatch(/undefined|NaN|\[object| {2}|: \.|，。|：。/);
        expect(zh).not.toMatch(/[\u3400-\u9fff][,;:?!]/);
      }
    }
  });
});

describe('what moved', () => {
  const runOf = (differences: Partial<ScenarioDocument>) =>
    run(resolve(parsed(differences), presets).input).regions[0]!;
  const before = runOf({});
  const after = runOf({
    policy: (['open', 'func', 'rd', 'train', 'incub', 'insp'] as const).map((lever) => ({
      lever,
      level: 0.8,
      from: 60,
    })),
  });

  it('is the end of both runs, the largest relative difference first', () => {
    const { outcomes, verdictBefore, verdictAfter } = movedBetween(before, after);
    expect([verdictBefore, verdictAfter]).toEqual([before.verdict, after.verdict]);
    for (const { indicator, before: was, after: is, difference, relative } of outcomes) {
      const last = after.series[indicator].slice(-8);
      expect(is).toBeCloseTo(last.reduce((sum, value) => sum + value, 0) / 8, 9);
      expect(difference).toBeCloseTo(is - was, 12);
      expect(relative).toBeCloseTo(is / was - 1, 12);
    }
    const sizes = outcomes.map(({ relative }) => Math.abs(relative!));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it('in words', () => {
    const moved = movedBetween(before, after);
    expect(movedText(moved, 'en')).toMatch(
      /^The verdict changes from locked-in decline to upgraded\. Moved most at the end: .* from [\d,.]+ to [\d,.]+ \(\+\d+%\);/,
    );
    expect(movedText(moved, 'zh')).toMatch(/^结局由锁定衰退变为升级。期末变化最大的是：/);
    const still = movedBetween(before, before);
    expect(movedText(still, 'en')).toBe(
      'The verdict is the same, locked-in decline, and nothing moved by more than 1% at the end.',
    );
    expect(movedText(still, 'zh')).toBe('结局不变，仍是锁定衰退，期末各项指标几乎未动。');
  });

  it('out of nothing comes first', () => {
    const empty = { ...before, series: { ...before.series, firms: new Float64Array(200) } };
    expect(movedBetween(empty, after).outcomes[0]).toMatchObject({ indicator: 'firms', relative: undefined });
  });
});
