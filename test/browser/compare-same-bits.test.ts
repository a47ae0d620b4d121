/** Comparison, window and attribution in the page and by the commands copied from it: the same bits. */
import { describe, expect, test } from 'vitest';
import { comparePage, paste, short, type Harness } from './support/compare-page.ts';

const { page, open, inPage, until, complete, copied } = comparePage();

/** The comparison on the page in the shape of the command's document. */
const shown = (): Promise<{ readonly [key: string]: unknown }> =>
  inPage(({ session }) => {
    const made = session();
    const names = [...globalThis.document.querySelectorAll('.cmp-effects tbody th')].map((cell) => cell.textContent);
    const read = made.snapshot.value!;
    const verdicts = Object.keys(read.paths[0]!.odds.verdicts);
    const against = read.paths.flatMap((path, k) =>
      path.against === undefined ? [] : [{ name: names[k], ...path.against }],
    );
    return JSON.parse(
      JSON.stringify({
        replicates: read.replicates,
        verdicts: Object.fromEntries(
          read.paths.map(({ odds }, k) => [
            names[k],
            Object.fromEntries(verdicts.map((v) => [v, odds.verdicts[v as 'upgraded'].count])),
          ]),
        ),
        odds: Object.fromEntries(read.paths.map(({ odds }, k) => [names[k], odds])),
        effects: against.map(({ name, effect }) => ({ ...effect, path: name, against: undefined })),
        cost: against.map(({ name, cost }) => ({ path: name, ...cost })),
        transitions: against.map(({ name, flow }) => ({
          path: name,
          changes: flow.flatMap((row, from) =>
            row.flatMap((runs, to) => (runs === 0 ? [] : [{ from: verdicts[from], to: verdicts[to], runs }])),
          ),
        })),
      }),
    ) as { readonly [key: string]: unknown };
  }, null);

interface Told {
  readonly replicates: number;
  readonly paths: { readonly [name: string]: { readonly verdicts: object; readonly odds: object } };
  readonly effects: readonly { readonly path: string; readonly against: string; readonly region: string }[];
  readonly cost: readonly { readonly path: string; readonly against: string; readonly region: string }[];
  readonly transitions: readonly { readonly path: string; readonly against: string; readonly region: string }[];
}

/** The command's document without what the page does not repeat. */
function told({ replicates, paths, effects, cost, transitions }: Told) {
  const bare = <T extends { readonly against: string; readonly region: string }>(list: readonly T[]) =>
    list.map(({ against: _a, region: _r, ...rest }) => rest);
  const each = (key: 'verdicts' | 'odds') =>
    Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, path[key]]));
  return {
    replicates,
    verdicts: each('verdicts'),
    odds: each('odds'),
    effects: bare(effects),
    cost: bare(cost),
    transitions: bare(transitions),
  };
}

describe('the page and the command give the same bits', () => {
  test('a comparison with a fork, odds over worlds, one and four workers', async () => {
    // One draw on show in the studio: it is compared among those of its phrase.
    await open({ ...short, seed: '8/3' });
    // The studio's own run has its say about the playhead first.
    await until(
      'globalThis.harness.studio.runs.run.value !== undefined && !globalThis.harness.studio.runs.stale.value',
    );
    await complete();
    // From here: at quarter 40 doing nothing is left for protection.
    await inPage(({ studio }) => studio.playback.seek(40), null);
    await page()
      .getByRole('button', { name: /^From here/ })
      .click();
    await page().locator('.cmp-fork select').nth(0).selectOption({ label: 'Do nothing' });
    await page().locator('.cmp-fork select').nth(1).selectOption({ label: 'Protect' });
    await page().getByRole('button', { name: 'Make this path' }).click();
    await until('globalThis.harness.session().snapshot.value?.paths.length === 4');
    await complete();
    const here = await shown();
    const command = await copied();
    expect(command).toContain("--path 'Do nothing='");
    expect(command).toContain('--seed 8 ');
    const [one, four] = await Promise.all([paste(command, '--workers', '1'), paste(command, '--workers', '4')]);
    expect(four).toEqual(one);
    expect(told(one)).toEqual(here);
    // Any node may be what the others are read against, and any outcome the one looked at.
    await inPage(({ session }) => {
      session().reference.value = 'path1';
      session().indicator.value = 'employment';
    }, null);
    await until(
      "globalThis.harness.session().snapshot.value.reference === 'path1' && globalThis.harness.session().snapshot.value.indicator === 'employment'",
    );
    // Labour leaves the program in jobs.
    const { effects, ...rest } = told(await paste(await copied()));
    const { effects: there, ...others } = await shown();
    expect(rest).toEqual(others);
    const labour = ['mean', 'low', 'high', 'pathMean', 'againstMean'];
    expect(effects).toEqual(
      (there as readonly object[]).map((effect) =>
        Object.fromEntries(
          Object.entries(effect).map(([key, value]) => [key, labour.includes(key) ? 10 * (value as number) : value]),
        ),
      ),
    );
  }, 400_000);

  test('a scenario of one’s own with equal budgets and effects over worlds', async () => {
    await open(
      {
        ...short,
        quarters: 60,
        events: [{ quarter: 30, kind: 'paradigmShift', size: 0.5 }],
        policy: [{ lever: 'rd', level: 0.5, from: 20 }],
      },
      10,
    );
    await inPage(({ session }) => {
      session().scope.value = 'all';
      session().equal.on.value = true;
    }, null);
    await until('globalThis.harness.session().equal.budget.value !== undefined');
    await page().waitForTimeout(400);
    await complete();
    const command = await copied();
    expect(command).toContain("<<'JSON'");
    const answer = await paste(command);
    expect(told(answer)).toEqual(await shown());
    const budget = await inPage(
      ({ session }) => [
        session().equal.budget.value!.budget,
        ...[...session().equal.budget.value!.paths.values()].map(({ multiplier }) => multiplier),
      ],
      null,
    );
    const { equalCost } = answer as {
      readonly equalCost: {
        readonly budget: number;
        readonly paths: { readonly [name: string]: { readonly multiplier: number } };
      };
    };
    expect(budget).toEqual([equalCost.budget, ...Object.values(equalCost.paths).map(({ multiplier }) => multiplier)]);
  }, 400_000);

  test('a window of opportunity and an attribution, of levers and of a decline', async () => {
    await open({ ...short, quarters: 70 }, 10);
    await complete();
    await inPage(({ session }) => {
      session().window.count.value = 3;
      session().attribution.count.value = 2;
    }, null);
    const [window, attribution] = [page().locator('.cmp-window'), page().locator('.cmp-attribution')];
    await window.getByRole('button', { name: 'Work it out' }).click();
    await until('globalThis.harness.session().window.result.value?.summary.replicates === 3');
    await window.locator('.copy-command button').waitFor();
    const curves = await inPage(
      ({ session }) =>
        session().window.result.value!.summary.curves.map(({ points }) =>
          points.map(({ from, mean, low, high, level, rescued }) => ({
            from,
            mean,
            low,
            high,
            level,
            rescued: rescued.mean,
          })),
        ),
      null,
    );
    interface Curve {
      readonly points: readonly {
        readonly from: number;
        readonly mean: number;
        readonly low: number;
        readonly high: number;
        readonly level: number;
        readonly rescued: number;
      }[];
    }
    const there: Curve & { readonly withReform: Curve } = await paste(await copied('.cmp-window'));
    const plain = ({ points }: Curve) =>
      points.map(({ from, mean, low, high, level, rescued }) => ({ from, mean, low, high, level, rescued }));
    expect([plain(there), plain(there.withReform)]).toEqual(curves);

    for (const [subject, count] of [
      ['path1', 2],
      ['decline', 2],
    ] as const) {
      await inPage(({ session }, chosen) => void (session().attribution.subject.value = chosen), subject);
      await attribution.getByRole('button', { name: /^Work it out/ }).click();
      await page().waitForFunction(
        ([name, n]) => {
          const { result } = (globalThis as unknown as { harness: Harness }).harness.session().attribution;
          return result.value?.subject === name && result.value.summary.replicates === n;
        },
        [subject, count] as const,
        { timeout: 240_000, polling: 250 },
      );
      const sums = await inPage(({ session }) => {
        const { total, shares, without } = session().attribution.result.value!.summary;
        return {
          total: total.mean,
          low: total.low,
          without,
          shares: shares.map(({ id, mean, low, high }) => ({ id, mean, low, high })),
        };
      }, null);
      interface Shares {
        readonly total: number;
        readonly totalLow: number;
        readonly without: number;
        readonly shares: readonly {
          readonly lever?: string;
          readonly cause?: string;
          readonly mean: number;
          readonly low: number;
          readonly high: number;
        }[];
      }
      const answer: Shares = await paste(await copied('.cmp-attribution'));
      expect({
        total: answer.total,
        low: answer.totalLow,
        without: answer.without,
        shares: answer.shares.map(({ lever, cause, mean, low, high }) => ({ id: lever ?? cause, mean, low, high })),
      }).toEqual(sums);
      expect(Math.abs(sums.shares.reduce((sum, { mean }) => sum + mean, 0) - sums.total)).toBeLessThan(1e-9);
      // The last bar of the waterfall ends where the whole does.
      expect(await page().locator('.cmp-fall').count()).toBe(1);
    }
  }, 600_000);
});
