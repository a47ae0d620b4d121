import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  indicatorIds,
  leverArguments,
  leverGroups,
  leverIds,
  levelWord,
  levelWords,
  levers,
  parameters,
  schedule,
  type LeverId,
  type Text,
} from '../../engine/index.ts';
import { supplyThickness } from '../../engine/processes/entry.ts';
import { leverCosts } from '../docs/reference/reference-region.ts';

const folder = new URL('../../engine/processes/', import.meta.url);
const sources = new Map(readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]));

/** Top-level functions of a source, by name, each with its whole text. */
function functionsOf(source: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of source.split(/^(?=(?:export )?function )/m)) {
    const name = /^(?:export )?function (\w+)/.exec(part)?.[1];
    if (name !== undefined) found.set(name, part);
  }
  return found;
}

/** A function's text and that of all functions of its file it names, directly or through others. */
function reachable(name: string, all: Map<string, string>, seen: Set<string>): string {
  if (seen.has(name)) return '';
  seen.add(name);
  const text = all.get(name) ?? '';
  return [
    text,
    ...[...all.keys()]
      .filter((other) => new RegExp(`\\b${other}\\b`).test(text))
      .map((other) => reachable(other, all, seen)),
  ].join('\n');
}

/** The levers a schedule row reads, from the source of the function that creates it. */
function leversRead(create: string): Set<string> {
  for (const source of sources.values()) {
    const all = functionsOf(source);
    if (!all.has(create)) continue;
    return new Set(
      [...reachable(create, all, new Set()).matchAll(/\blever\.(\w+)/g)].map((match) => match[1] as string),
    );
  }
  throw new Error(`No process file has ${create}.`);
}

function texts(id: LeverId): Text[] {
  const { label, effect, outlays } = levers[id];
  const { description, theory, source, tradeOff } = leverArguments[id];
  return [label, effect, description, theory, source, tradeOff, outlays].filter((text) => text !== undefined);
}

describe('the table of levers', () => {
  test('holds every lever once, in the declared order', () => {
    expect(Object.keys(levers)).toEqual([...leverIds]);
  });

  test('the costs and exposures of the model description', () => {
    const costs = Object.fromEntries(
      leverIds.map((id) => [id, [levers[id].fixedCost, levers[id].costPerFirm, levers[id].captureExposure]]),
    );
    expect(costs).toEqual(leverCosts);
  });

  test('what is free by its rates says what it costs', () => {
    for (const id of leverIds) if (levers[id].fixedCost === 0) expect(levers[id].outlays, id).toBeDefined();
  });

  test('every text is there in both languages, and the Chinese is Chinese', () => {
    for (const id of leverIds) {
      for (const { en, zh } of texts(id)) {
        expect(en.trim(), id).toBe(en);
        expect(en.length, id).toBeGreaterThan(1);
        expect(en, id).not.toMatch(/\p{Script=Han}/u);
        expect(zh, id).toMatch(/\p{Script=Han}/u);
        expect(zh, `${id}: half-width punctuation beside Chinese`).not.toMatch(
          /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u,
        );
      }
      for (const { en, zh } of texts(id).slice(1)) {
        expect(en, id).toMatch(/\.$/);
        expect(zh, id).toMatch(/。$/);
      }
      expect(levers[id].effect.en.match(/[.!?](?=\s|$)/g), `${id}: one sentence`).toHaveLength(1);
      expect(leverArguments[id].tradeOff.en.match(/[.!?](?=\s|$)/g), `${id}: one sentence`).toHaveLength(1);
    }
    for (const key of ['en', 'zh'] as const)
      expect(new Set(leverIds.map((id) => levers[id].label[key])).size).toBe(leverIds.length);
  });

  test('every lever is in a known group and no group is empty', () => {
    const used = new Set(leverIds.map((id) => levers[id].group));
    expect([...used].toSorted()).toEqual(Object.keys(leverGroups).toSorted());
  });

  test('names three to five indicators, each once', () => {
    for (const id of leverIds) {
      const named = levers[id].indicators;
      expect(named.length, id).toBeGreaterThanOrEqual(3);
      expect(named.length, id).toBeLessThanOrEqual(5);
      expect(new Set(named).size, id).toBe(named.length);
      for (const indicator of named) expect(indicatorIds).toContain(indicator);
    }
  });

  test('names exactly the rows of the schedule whose code reads the lever', () => {
    // Other ways of getting at a lever would escape the reading below.
    for (const [file, source] of sources) {
      if (file === 'policy.ts') continue;
      expect(source.match(/world\.lever\b|\blever:|\blever\[|= lever\b(?!\.)/g), file).toBeNull();
    }
    const read = new Map(
      schedule.filter((row) => row.name !== 'policy').map((row) => [row.name, leversRead(row.create.name)]),
    );
    for (const id of leverIds) {
      const rows = [...read].filter(([, found]) => found.has(id)).map(([name]) => name);
      expect([id, ...levers[id].processes]).toEqual([id, ...rows]);
    }
  });
});

describe('numbers in the sentences', () => {
  const percent = (share: number): string => `${Math.round(100 * share)} %`;
  const { attention, functionPolicyGain, protectionSubsidy, strangers, supplyPull, supplyReference } = parameters;

  test('are those of the assumptions', () => {
    const { protect, func, open, market, fdi } = leverArguments;
    expect(protect.description.en).toContain(`get ${percent(protectionSubsidy.default)} of their unit cost`);
    expect(levers.protect.outlays?.en).toContain(`Up to ${percent(protectionSubsidy.default)} of old firms`);
    expect(protect.description.zh).toContain(`单位成本 ${percent(protectionSubsidy.default).replace(' ', '')}`);
    expect(levers.protect.outlays?.zh).toContain(`至多 ${percent(protectionSubsidy.default).replace(' ', '')}`);
    expect(func.description.en).toContain(`is ${1 + functionPolicyGain.default} times as fast`);
    expect(func.description.zh).toContain(`加快到 ${1 + functionPolicyGain.default} 倍`);
    expect([attention.default, open.description.en]).toEqual([0.1, expect.stringContaining('falls by a tenth')]);
    expect([strangers.default, market.description.en]).toEqual([2, expect.stringContaining('two for every firm')]);
    expect(fdi.description.en).toContain('a quarter without any, 1 with fifteen, at most double');
    const drawn = (suppliers: number) => supplyThickness(suppliers, supplyReference.default, supplyPull.default);
    expect([0, 15, 500].map(drawn)).toEqual([expect.closeTo(0.25, 12), expect.closeTo(1, 12), 2]);
  });
});

describe('level words', () => {
  test('each word holds up to its bound', () => {
    expect([0, 0.01, 0.25, 0.26, 0.5, 0.51, 0.75, 0.76, 1].map((level) => levelWord(level).zh)).toEqual([
      '无',
      '弱',
      '弱',
      '中',
      '中',
      '较强',
      '较强',
      '强',
      '强',
    ]);
    expect(levelWord(1.5).en).toBe('full');
    expect(levelWord(-1).en).toBe('none');
    expect(levelWords.map(({ upTo }) => upTo)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });
});
