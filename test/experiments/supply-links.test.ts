import { describe, expect, it } from 'vitest';
import { LINK_LACKING, run, segments, wayIn, type RunResult } from '../../engine/index.ts';
import {
  chronicle,
  linkSentences,
  linkState,
  lacksMakers,
  localShareIds,
  parseDocument,
  presets,
  resolve,
  supplyLinks,
  tellLinks,
  waysToFill,
  type ResolvedRun,
  type SupplyLink,
} from '../../experiments/index.ts';
import { oldestMaker } from '../../experiments/telling/chronicle/links.ts';

interface Run {
  readonly seed: string;
  readonly resolved: ResolvedRun;
  readonly result: RunResult;
}

function runOf(seed: string, more: Record<string, unknown> = {}): Run {
  const checked = parseDocument({ format: 1, id: 'links', extends: 'default', seed, ...more }, presets);
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  const resolved = resolve(checked.document, presets);
  return { seed, resolved, result: run(resolved.input, { panel: true }) };
}

const supported = {
  policy: [
    { lever: 'supplier', level: 1, from: 20 },
    { lever: 'fdi', level: 1, from: 20 },
    { lever: 'lead', level: 1, from: 20 },
  ],
};
const runs = [...['1', '2', '3', '4', '5', '6', '7', '8'].map((seed) => runOf(seed)), runOf('1', supported)];

const linksAt = ({ resolved, result }: Run, quarter: number): readonly SupplyLink[] =>
  supplyLinks(resolved.input, result.regions[0]!, 0, quarter, result.panel);

const link = (more: Partial<SupplyLink>): SupplyLink => ({
  segment: 3,
  state: 'missing',
  local: 0,
  feeds: 2,
  skills: 0.31,
  skillsNeeded: 0.38,
  priceRatio: 0.9,
  broughtAYear: 0.04,
  reasons: [],
  ...more,
});

describe('links of the supply chain', () => {
  it('are counted as the indicators count them', () => {
    for (const told of runs) {
      const { missingLinks, linksBelowScale, chainLength } = told.result.regions[0]!.series;
      for (const quarter of [0, 30, 60, 100, 150, 199]) {
        const states = linksAt(told, quarter).map(({ state }) => state);
        expect(states.filter((state) => state === 'missing')).toHaveLength(missingLinks[quarter]!);
        expect(states.filter((state) => state === 'belowScale')).toHaveLength(linksBelowScale[quarter]!);
        expect(states.filter((state) => state === 'local')).toHaveLength(chainLength[quarter]!);
      }
    }
  });

  it('have a reason only where makers lack, and each is the gate it names', () => {
    let lacking = 0;
    for (const told of runs)
      for (let quarter = 0; quarter < 200; quarter += 9)
        for (const { state, local, feeds, skills, skillsNeeded, reasons, priceRatio, broughtAYear } of linksAt(
          told,
          quarter,
        )) {
          expect(state).toBe(linkState(local, feeds));
          if (!lacksMakers(state)) expect(reasons).toEqual([]);
          else {
            lacking++;
            expect(reasons.includes('market')).toBe(feeds < 1);
            expect(reasons.includes('skills')).toBe(skills < skillsNeeded);
            expect(reasons.includes('price')).toBe(priceRatio >= 1);
            expect(reasons.includes('nobody')).toBe(broughtAYear < 0.1);
          }
        }
    expect(lacking).toBeGreaterThan(50);
  });

  it('are none without firms', () => {
    const nobody = runOf('1', {
      assumptions: { startUpRate: 0, fdiRate: 0, initialFirms: 0, initialSuppliers: 0 },
      quarters: 8,
    });
    expect(linksAt(nobody, 7)).toEqual([]);
    expect(linkSentences([], 'en')).toEqual([]);
  });

  it('supplier support lowers the need for skills, and leading firms bring more makers along', () => {
    const plain = linksAt(runs[0]!, 60);
    const helped = linksAt(runs.at(-1)!, 60);
    const { levers, series } = runs.at(-1)!.result.regions[0]!;
    expect(helped[3]!.skills).toBeCloseTo(series.humanCapital[60]! + 0.15 * levers.supplier.inForce[60]!, 12);
    expect(helped[3]!.broughtAYear).toBeGreaterThan(plain[3]!.broughtAYear);
  });
});

describe('a missing link in words', () => {
  it.each(['en', 'zh'] as const)(
    'names it, says why and offers all three ways, those that answer first: %s',
    (lang) => {
      const [told] = tellLinks([link({ reasons: ['skills', 'nobody'] })], lang);
      expect(told!.what.toLowerCase()).toContain(segments[3].label[lang].toLowerCase());
      expect(told!.why).toHaveLength(2);
      expect(told!.why[0]).toMatch(/0\.31.*0\.38/);
      expect(told!.why[1]).toMatch(/4%/);
      expect(new Set(told!.ways)).toEqual(new Set(waysToFill));
      expect(linkSentences([link({ reasons: ['skills'] })], lang)).toHaveLength(1);
    },
  );

  it('puts what is missing before what is below scale, and speaks of time where no gate is shut', () => {
    const told = tellLinks(
      [link({ segment: 2 }), link({ state: 'belowScale', feeds: 0.4, reasons: ['market'] })],
      'en',
    );
    expect(told.map((one) => one.link.segment)).toEqual([2, 3]);
    expect(told[0]!.why[0]).toContain('time');
    expect(told[1]!.ways[0]!.id).toBe('grow');
    expect(told[1]!.why[0]).toContain('40%');
  });

  it('says so where no link is missing', () => {
    expect(linkSentences([link({ state: 'local', local: 0.9 })], 'en')).toEqual([
      'No link of the supply chain is missing.',
    ]);
  });
});

describe('the way a supplier came in', () => {
  it('is read from its identity', () => {
    const ways = { itself: 0, convoy: 0, brought: 0 };
    for (const { result, seed } of runs) {
      const { identity, birth } = result.panel!.book.suppliers;
      birth.forEach((born, k) => ways[wayIn(seed, 0, born, identity[2 * k]!, identity[2 * k + 1]!)]++);
    }
    // One region: nobody moves in.
    expect(ways.convoy).toBe(0);
    expect(ways.brought).toBeGreaterThan(4);
    expect(ways.itself).toBeGreaterThan(ways.brought);
  });

  it('nobody is brought along where leaders, foreign plants and movers bring nobody', () => {
    const { result, seed } = runOf('2', { assumptions: { leaderBrings: 0, foreignBrings: 0, moverBrings: 0 } });
    const { identity, birth } = result.panel!.book.suppliers;
    birth.forEach((born, k) => expect(wayIn(seed, 0, born, identity[2 * k]!, identity[2 * k + 1]!)).toBe('itself'));
  });
});

describe('the core link when it is first filled', () => {
  const found = runs.flatMap((told) =>
    chronicle(told.result, told.resolved).happenings.flatMap((h) => (h.kind === 'linkFilled' ? [{ h, told }] : [])),
  );

  it('is told at the quarter in which makers begin to deliver for good', () => {
    expect(found.length).toBeGreaterThan(1);
    for (const { h, told } of found) {
      const core = told.result.regions[0]!.series[localShareIds[3]];
      expect(Math.max(...core.slice(0, h.quarter).filter((share) => !Number.isNaN(share)))).toBeLessThan(LINK_LACKING);
      expect(Math.min(...core.slice(h.quarter, h.quarter + 8))).toBeGreaterThanOrEqual(LINK_LACKING);
      expect(h.size.local).toBe(core[h.quarter]);
    }
  });

  it('names who brought the maker, as the identity of the oldest at work has it', () => {
    for (const { h, told } of found) {
      const panel = told.result.panel!;
      const serial = oldestMaker(panel, 0, 3, h.quarter);
      const { identity, birth } = panel.book.suppliers;
      const way = wayIn(told.seed, 0, birth[serial]!, identity[2 * serial]!, identity[2 * serial + 1]!);
      expect(h.size.maker === 'itself').toBe(way === 'itself');
      if (h.size.maker === 'foreign')
        expect(told.result.regions[0]!.series.newForeignFirms[birth[serial]!]).toBeGreaterThan(0);
    }
  });

  it('is told without a name where the run was not recorded', () => {
    const { told } = found[0]!;
    const { panel: _panel, ...bare } = told.result;
    const again = chronicle(bare, told.resolved).happenings.find(({ kind }) => kind === 'linkFilled');
    expect(again?.size).not.toHaveProperty('maker');
  });
});
