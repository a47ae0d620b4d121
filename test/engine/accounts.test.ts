/** Money does not appear or vanish: the accounts of a quarter, firm by firm, against a plain reading of section 7.6. */
import { describe, expect, test } from 'vitest';
import { createEngine, FOREIGN, STATE_SEEDED, type RunInput } from '../../engine/index.ts';
import { drawnWords, drawWords, purposes, uniform } from '../../engine/random.ts';
import type { World } from '../../engine/world.ts';
import { input, lever } from '../support/inputs.ts';

const { max, min } = Math;

const watched = ['cash', 'capacity', 'margin', 'brand', 'research'] as const;

interface Books {
  readonly firms: Record<(typeof watched)[number], Float64Array>;
  readonly spending: number[];
  readonly taxes: number[];
  readonly bailOuts: number[];
}

function booksOf({ firms, firmCount, regions }: World): Books {
  return {
    firms: Object.fromEntries(watched.map((name) => [name, firms[name].slice(0, firmCount)])) as Books['firms'],
    spending: [...regions.spending],
    taxes: [...regions.taxes],
    bailOuts: [...regions.bailOuts],
  };
}

/** The books after a quarter's accounts, from those before; written from the model description. */
function settled(world: World, before: Books): Books {
  const { firms: f, regions: at, assumptions: p, regionAssumptions: own, lever: l, quarter: t, firmCount: n } = world;
  const books = structuredClone(before);
  const chance = (i: number, purpose: number) => (
    drawWords(f.identityHigh[i]!, f.identityLow[i]!, t, purpose), uniform(drawnWords[0]!)
  );
  const membersOf = (r: number) => Array.from({ length: n }, (_firm, i) => i).filter((i) => f.region[i] === r);
  const allK = at.spending.map((_value, r) => membersOf(r).reduce((sum, i) => sum + before.firms.capacity[i]!, 0));
  const meanK = allK.map((sum, r) => sum / max(1, membersOf(r).length));
  for (let i = 0; i < n; i++) {
    const r = f.region[i]!;
    const [y, price, K0] = [f.output[i]!, f.price[i]!, before.firms.capacity[i]!];
    const old = t - f.birth[i]! > p.incumbentAge;
    const soft = old && l.protect[r]! > 0 ? 1 - p.protectionComfort * l.protect[r]! : 1;
    const rd =
      p.researchShare *
      price *
      y *
      (before.firms.margin[i]! > -0.01 ? 1 : 0.4) *
      (1 + 0.2 * min(3, f.functionLevel[i]!)) *
      soft;
    const large0 = K0 > 2.5 * meanK[r]!;
    // Small firms spend what they are given on research, large ones keep it.
    const refund = 0.3 * l.rd[r]! * rd;
    let profit = (price - f.unitCost[i]!) * y - p.fixedCost * (0.4 + 0.6 * at.wage[r]!) - rd + (large0 ? refund : 0);
    books.firms.research[i] = rd + (large0 ? 0 : refund);
    let outlay = refund + f.subsidy[i]! * y;
    if (f.cheats[i] === 1 && chance(i, purposes.fine) < at.inspection[r]! / 2) {
      profit -= 0.5 * p.fine * price * y;
      books.firms.brand[i]! *= 0.85;
    }
    if (f.origin[i] === STATE_SEEDED && l.pole[r]! > 0) {
      profit += l.pole[r]! * (0.1 * price * y + 0.05 * K0);
      outlay += l.pole[r]! * (0.1 * price * y + 0.05 * K0);
    }
    const tax = max(0, profit) * p.taxRate * (f.origin[i] === FOREIGN ? 1 - 0.7 * l.fdi[r]! : 1);
    profit -= tax;
    let cash = before.firms.cash[i]! + profit;
    const fastest = p.growthCap * (large0 ? 1 + 0.5 * l.lead[r]! : 1);
    let growth = max(-0.06, min(fastest, p.growthResponse * (at.hands[r]! * f.utilisation[i]! - 1)));
    const investment = max(0, growth) * K0 * p.capitalCost;
    if (growth > 0 && cash < investment * (2 - 1.2 * l.credit[r]!)) growth = 0;
    else cash -= investment;
    const K = max(0.2, K0 * (1 + growth + max(-0.7, min(2, p.capacityNoise * f.opportunity[i]!))));
    books.firms.margin[i]! += 0.12 * ((y > 0 ? max(-100, profit / (price * y)) : -0.2) - before.firms.margin[i]!);
    cash = min(cash, p.cashCap * K + 1);
    const large = min(1, (p.scale * K) / (p.rescueSize * allK[r]!));
    const rescue = min(1, l.protect[r]! + own.bailOut[r]! * at.capture[r]! * large);
    if (old && cash < 0.15 * K && rescue > 0 && chance(i, purposes.bailOut) < rescue) {
      cash += 0.2 * K;
      outlay += 0.2 * K;
      books.bailOuts[r]!++;
    }
    books.firms.cash[i] = cash;
    books.firms.capacity[i] = K;
    books.spending[r]! += outlay;
    books.taxes[r]! += tax;
  }
  return books;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-10 * max(1, Math.abs(b));

function compare(found: Books, expected: Books): string[] {
  const firms = watched.flatMap((name) =>
    [...expected.firms[name]].flatMap((v, i) => (near(found.firms[name][i]!, v) ? [] : [`${name} of firm ${i}`])),
  );
  const region = (['spending', 'taxes', 'bailOuts'] as const).flatMap((name) =>
    expected[name].flatMap((v, r) => (near(found[name][r]!, v) ? [] : [`${name} of region ${r}`])),
  );
  return [...firms, ...region];
}

const worlds: Record<string, RunInput> = {
  defaults: input({ quarters: 120 }),
  'a protected, captured region with cheats': input({
    quarters: 120,
    set: { socialSanction: 0.01, initialInspection: 0.3, chainShares: [0.05, 0.1, 0.85], lobbying: 0.2 },
    policy: [lever('protect', 0.7, 45, 1), lever('credit', 0.9, 20, 1), lever('lead', 1, 10, 1)],
  }),
  'two regions with foreign and state-seeded plants': input({
    quarters: 90,
    regions: [{ initialOrigin: 2, fdiRate: 0.4 }, { initialFirms: 2 }],
    policy: [lever('fdi', 0.9, 5, 1), lever('rd', 0.8, 5, 1), { ...lever('pole', 1, 5, 1), region: 1 }],
  }),
};

describe('every quarter’s accounts add up', () => {
  test.each(Object.entries(worlds))('%s', (_name, run) => {
    const engine = createEngine(4096);
    engine.start(run);
    const row = engine.processes.find(({ name }) => name === 'accounts') as { run: () => void };
    const advance = row.run;
    const wrong: string[] = [];
    const happened = { taxes: 0, bailOuts: 0 };
    row.run = () => {
      const expected = settled(engine.world, booksOf(engine.world));
      advance();
      wrong.push(...compare(booksOf(engine.world), expected).map((what) => `quarter ${engine.world.quarter}: ${what}`));
      happened.taxes += expected.taxes[0]!;
      happened.bailOuts += expected.bailOuts[0]!;
    };
    while (engine.world.quarter < run.quarters) engine.step();
    expect(wrong).toEqual([]);
    expect(happened.taxes).toBeGreaterThan(0);
    if ('protect' === run.policy[0]?.lever) expect(happened.bailOuts).toBeGreaterThan(0);
  });
});
