/** Everything measured in a browser, one after the other. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { EngineSpeed, Rounds } from '../engine-speed.ts';
import { MeasurementFailed } from '../fresh-process.ts';
import type { Measured } from '../repeat.ts';
import { openChromium } from './chromium.ts';
import { measureEngineInBrowser } from './engine-in-browser.ts';
import { serveHarness } from './harness.ts';
import {
  measureLever,
  measurePlaying,
  measureStart,
  measureThirtyPairs,
  type LeverSpeed,
  type PlaySpeed,
  type StartSpeed,
} from './page-speed.ts';
import { serve } from './serve.ts';
import { measureStage, stageCases, type StageSpeed } from './stage-speed.ts';

/** The processor is slowed down this much for first loads. */
export const START_SLOWDOWN = 4;

export interface PageSpeed extends StartSpeed, LeverSpeed, PlaySpeed {
  readonly browser: string;
  /** The engine in a worker of this browser. */
  readonly engine: Pick<
    EngineSpeed,
    'nsPerFirmQuarter' | 'nsPerAgentQuarter' | 'referenceUnit' | 'referenceUnitsPerFirmQuarter'
  >;
  readonly thirtyPairsMs: Measured;
  /** The same against the upgrade package, whose runs have twice as many firms. */
  readonly thirtyUpgradePairsMs: Measured;
  /** By `<agents> <view>`. */
  readonly stage: { readonly [what: string]: Pick<StageSpeed, 'framesPerSecond' | 'shareOfBare' | 'wanted'> };
}

export interface PagePlan {
  readonly rounds: Rounds;
  readonly onPart: (en: string, zh: string) => void;
}

/** @throws MeasurementFailed when there is no browser, or the page cannot be built */
export async function measurePage({ rounds, onPart }: PagePlan): Promise<PageSpeed> {
  onPart('building the page', '构建页面');
  const { status, stderr } = spawnSync(process.execPath, [join('scripts', 'build.mjs'), 'page']);
  if (status !== 0) throw new MeasurementFailed(`the page could not be built: ${stderr.toString().trim()}`);
  const browser = await openChromium();
  const served = await serve();
  const harness = await serveHarness();
  try {
    onPart('the engine in a worker of Chromium', 'Chromium 工作线程中的引擎');
    const { nsPerFirmQuarter, nsPerAgentQuarter, referenceUnit, referenceUnitsPerFirmQuarter } =
      await measureEngineInBrowser(browser, rounds);
    onPart('first loads of the page', '页面首次加载');
    const start = await measureStart(browser, served.url, START_SLOWDOWN);
    onPart('lever to redraw', '调整政策到重绘');
    const lever = await measureLever(browser, served.url);
    onPart('playing', '播放');
    const playing = await measurePlaying(browser, served.url);
    onPart('thirty pairs', '三十对运行');
    const thirtyPairsMs = await measureThirtyPairs(browser, served.url, 'inspection');
    const thirtyUpgradePairsMs = await measureThirtyPairs(browser, served.url, 'upgrade');
    const stage: Record<string, Pick<StageSpeed, 'framesPerSecond' | 'shareOfBare' | 'wanted'>> = {};
    for (const asked of stageCases) {
      onPart(`${asked.agents} agents in the ${asked.view} view`, `${asked.view} 视图中的 ${asked.agents} 个主体`);
      const { framesPerSecond, shareOfBare, wanted } = await measureStage(browser, harness.url, asked);
      stage[`${asked.agents} ${asked.view}`] = { framesPerSecond, shareOfBare, wanted };
    }
    const engine = { nsPerFirmQuarter, nsPerAgentQuarter, referenceUnit, referenceUnitsPerFirmQuarter };
    return {
      browser: `Chromium ${browser.version()}`,
      engine,
      ...start,
      ...lever,
      ...playing,
      thirtyPairsMs,
      thirtyUpgradePairsMs,
      stage,
    };
  } finally {
    await browser.close();
    await served.close();
    await harness.close();
  }
}
