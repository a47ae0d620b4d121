/** Sentences, tables and pictures of forecasts and of causes found again, from numbers that are made up. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { forecastsDocument, forecastsDocuments, placeNames } from '../../docs/documents/forecasts-document.ts';
import { fiveYearsDrawing, horizonsDrawing, ranksDrawing } from '../../docs/documents/forecasts-drawings.ts';
import { chiSquareTail, isCovered, recoveryFigures } from '../../docs/documents/recovery-figures.ts';
import { recoverySentences, recoveryTable } from '../../docs/documents/recovery-words.ts';
import { FORECASTS, RECOVERY } from '../../precompute/forecasts/recovery-document.ts';
import { engineIdentity } from '../../workers/index.ts';
import { madeForecasts, madeRecovery } from '../support/made-forecasts.ts';

const place = placeNames();
const both = { forecasts: madeForecasts, recovery: madeRecovery };

test('chances of χ² are those of the tables', () => {
  // Abramowitz and Stegun 1964, table 26.8.
  expect(chiSquareTail(14.0671, 7)).toBeCloseTo(0.05, 5);
  expect(chiSquareTail(24.3219, 7)).toBeCloseTo(0.001, 6);
  expect(chiSquareTail(2.16735, 7)).toBeCloseTo(0.95, 5);
  expect(chiSquareTail(9.48773, 4)).toBeCloseTo(0.05, 5);
  expect(chiSquareTail(0, 7)).toBe(1);
  expect(chiSquareTail(300, 7)).toBeLessThan(1e-12);
});

describe('causes found again', () => {
  test('are counted: what is left, inside the region, in eighths', () => {
    const found = new Map(recoveryFigures(madeRecovery).map((one) => [one.id, one]));
    const even = found.get('demandGrowth')!;
    expect(even).toMatchObject({ identifiable: true, inside: 36, ranks: Array.from({ length: 8 }, () => 5), flat: 1 });
    expect(even.contraction).toBeCloseTo(0.64);
    expect(isCovered(even, 40)).toBe(true);
    const high = found.get('marketSize')!;
    expect(high.ranks.slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(high.flat).toBeLessThan(1e-6);
    // 1 − e³/2 is above .95 where e³ is below .1: for 19 of 40.
    expect(high.inside).toBe(21);
    expect(isCovered(high, 40)).toBe(false);
    expect([...found.values()].filter(({ identifiable }) => !identifiable)).toHaveLength(4);
  });

  test('are told of in sentences, failures by name', () => {
    const en = recoverySentences(madeRecovery, 'en');
    expect(en[0]).toMatch(
      /are 7 of 11 unknowns: “growth of world demand”.*Not identifiable, and called so: “start-ups”/,
    );
    expect(en[1]).toBe(
      'The truth ought to lie inside the 90% region in 80%–97% of the 40 trials; of the 7 identifiable unknowns it does not for 1: too seldom (its region is too narrow): “size of the market” (21 of 40).',
    );
    expect(en[2]).toContain('not flat (χ² test, 5% over all 11 by Bonferroni): “size of the market” (below 0.001).');
    const zh = recoverySentences(madeRecovery, 'zh');
    expect(zh[0]).toContain('11 项未知量中的 7 项：“世界需求增长”');
    expect(zh[1]).toContain('偏少（区域偏窄）：“市场规模”（21/40）');
    expect(zh[2]).toContain('“市场规模”（低于 0.001）');
  });

  test('are said to be well found where they are, and not to be found where nothing is learned', () => {
    const well = {
      ...madeRecovery,
      trials: madeRecovery.trials.map((one) => ({ ...one, ranks: one.ranks.map(() => one.ranks[0]!) })),
    };
    expect(recoverySentences(well, 'en').slice(1)).toEqual([
      'The truth lies inside the 90% region in 80%–97% of the 40 trials for every one of the identifiable unknowns.',
      'No histogram of ranks can be told from a flat one (χ² test, 5% over all 11 by Bonferroni); the smallest chance is 1.00.',
    ]);
    expect(recoverySentences(well, 'zh')[1]).toContain('均为 80%–97%');
    const nothing = { ...well, trials: well.trials.map((one) => ({ ...one, left: one.left.map(() => 0.9) })) };
    const said = recoverySentences(nothing, 'en');
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^None of the 11 unknowns is identifiable/);
    expect(recoverySentences(nothing, 'zh')[0]).toContain('无一可识别');
  });

  test('a region that is too wide is told as such', () => {
    const wide = {
      ...madeRecovery,
      trials: madeRecovery.trials.map((one) => ({
        ...one,
        ranks: one.ranks.map((rank, k) => (k === 0 ? 0.1 + 0.8 * rank : 0.4 + rank / 5)),
      })),
    };
    expect(recoverySentences(wide, 'en')[1]).toContain('more often (its region is wider than it need be)');
  });

  test('stand in the table, what is wrong in bold', () => {
    expect(recoveryTable(madeRecovery, 'en')).toContain(
      '| Growth of world demand | yes | 60% | 0.64 | 36 of 40 | 5 5 5 5 5 5 5 5 | 1.00 |',
    );
    expect(recoveryTable(madeRecovery, 'en')).toMatch(
      /Size of the market \| yes .* \*\*21 of 40\*\* .* \*\*below 0\.001\*\*/,
    );
    expect(recoveryTable(madeRecovery, 'zh')).toContain('| 世界需求增长 | 是 | 60% | 0.64 | 36/40 |');
  });
});

describe('the page', () => {
  test.each(['en', 'zh'] as const)('says how it was done and what came out, what fails first: %s', (language) => {
    const text = forecastsDocument(both, place, language, engineIdentity);
    for (const part of ['Beaumont', 'Blum', 'Fearnhead', 'AR(1)', engineIdentity, '[forecasts.json](forecasts.json)'])
      expect(text).toContain(part);
    const at = (heading: { readonly en: string; readonly zh: string }): number =>
      text.indexOf(`## ${heading[language]}\n`);
    const order = [
      at({ en: 'Where it fails', zh: '何处失败' }),
      at({ en: 'By years ahead', zh: '按预测期' }),
      at({ en: 'Series by series at five years', zh: '五年期逐序列比较' }),
      at({ en: 'Known causes found again', zh: '已知原因的找回' }),
    ];
    expect(order.every((index) => index > 0)).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(text).not.toMatch(/NaN|undefined|null|tooShort|uk-coal/);
  });

  test('leads to its section', () => {
    for (const language of ['en', 'zh'] as const) {
      const text = forecastsDocument(both, place, language, engineIdentity);
      const anchor = /\]\(#([^)]+)\)/.exec(text)![1]!;
      const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) =>
        heading!.toLowerCase().replaceAll(' ', '-'),
      );
      expect(headings).toContain(anchor);
    }
  });

  test('is told when its engine is no longer this one', () => {
    const told = { en: 'no longer the engine of this version', zh: '本版本的引擎已是' };
    for (const language of ['en', 'zh'] as const) {
      expect(forecastsDocument(both, place, language, engineIdentity)).not.toContain(told[language]);
      const gone = { ...both, forecasts: { ...madeForecasts, engine: 'of before' } };
      expect(forecastsDocument(gone, place, language, engineIdentity)).toContain(told[language]);
    }
  });

  test('has what was measured where only one of both was', () => {
    const recovery = forecastsDocument({ recovery: madeRecovery }, place, 'en', engineIdentity);
    expect(recovery).toContain('## Known causes found again');
    expect(recovery).not.toContain('forecasts.json');
    const forecasts = forecastsDocument({ forecasts: madeForecasts }, place, 'en', engineIdentity);
    expect(forecasts).toContain('## Where it fails');
    expect(forecasts).not.toContain('recovery.json');
  });

  test('has pictures without a hole', () => {
    for (const language of ['en', 'zh'] as const) {
      const drawings = [
        horizonsDrawing(madeForecasts, language),
        fiveYearsDrawing(madeForecasts, place, language),
        ranksDrawing(madeRecovery, language),
      ];
      for (const drawing of drawings) {
        expect(JSON.stringify(drawing)).not.toMatch(/NaN|undefined|null/);
        for (const { at } of drawing.shapes)
          for (const [name, value] of Object.entries(at))
            if (/^c?[xy]\d?$/.test(name)) {
              expect(value).toBeGreaterThanOrEqual(0);
              expect(value).toBeLessThanOrEqual(Math.max(drawing.width, drawing.height));
            }
      }
      const kinds = drawings.flatMap(({ shapes }) => shapes.map(({ at }) => at['class']));
      // Shares are not on the scale of the others.
      expect(kinds.filter((kind) => kind === 'fc-won')).toHaveLength(2);
      expect(kinds.filter((kind) => kind === 'fc-lost')).toHaveLength(1);
      expect(kinds.filter((kind) => kind === 'fc-uneven')).toHaveLength(8);
    }
  });
});

test('the page is there when something was measured, and in step with it', () => {
  const made = forecastsDocuments();
  expect(made.length > 0).toBe(existsSync(FORECASTS) || existsSync(RECOVERY));
  expect(existsSync('docs/forecasts.md')).toBe(made.length > 0);
  for (const { path, text } of made) {
    expect(existsSync(path), path).toBe(true);
    expect(readFileSync(path, 'utf8').replaceAll('\r\n', '\n') === text, `${path}: run \`npm run docs\``).toBe(true);
  }
});
