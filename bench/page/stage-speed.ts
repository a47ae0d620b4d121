/** The stage against a bare canvas loop that draws the same marks, in turns in one tab. */
import type { Browser } from 'playwright-core';

const MILLISECONDS = 1200;

/**
 * What is drawn, and how often a second it should be. Beyond 6,000 firms only the ties of the selected one are drawn.
 */
export const stageCases = [
  { agents: 500, view: 'region', wanted: 60 },
  { agents: 500, view: 'supply', wanted: 60 },
  { agents: 500, view: 'knowledge', wanted: 60 },
  { agents: 500, view: 'chain', wanted: 60 },
  { agents: 500, view: 'family', wanted: 60 },
  { agents: 5000, view: 'region', wanted: 45 },
  { agents: 5000, view: 'supply', wanted: 45 },
  { agents: 5000, view: 'knowledge', wanted: 45 },
  { agents: 5000, view: 'chain', wanted: 45 },
  { agents: 20000, view: 'region', wanted: 45 },
] as const satisfies readonly StageCase[];

export interface StageCase {
  readonly agents: number;
  readonly view: string;
  readonly wanted: number;
}

export interface StageSpeed extends StageCase {
  readonly framesPerSecond: number;
  /** Frame rate over that of the bare loop of the same round: the middle one, and the best. */
  readonly shareOfBare: number;
  readonly bestShare: number;
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** @param url of the harness pages, ending in a slash */
export async function measureStage(browser: Browser, url: string, asked: StageCase, rounds = 3): Promise<StageSpeed> {
  const tab = await browser.newPage({ viewport: { width: 900, height: 420 } });
  try {
    await tab.goto(`${url}stage-speed.html?agents=${asked.agents}&view=${asked.view}`);
    await tab.waitForFunction('globalThis.harness !== undefined', undefined, { timeout: 60_000 });
    const rate = async (what: 'stageRate' | 'bareRate'): Promise<number> =>
      (await tab.evaluate(`harness.${what}(${MILLISECONDS})`)) as number;
    await rate('stageRate');
    const stage: number[] = [];
    const shares: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const own = await rate('stageRate');
      stage.push(own);
      shares.push(own / (await rate('bareRate')));
    }
    return { ...asked, framesPerSecond: middle(stage), shareOfBare: middle(shares), bestShare: Math.max(...shares) };
  } finally {
    await tab.close();
  }
}
