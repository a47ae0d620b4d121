/** A calibrated scenario as a decision: everything that can still be chosen begins today. */
import type { PathDocument, ScenarioDocument } from '../documents/document.ts';
import { packageMoves } from '../documents/override.ts';
import { scenarioOf, type Presets } from '../documents/parse.ts';
import { longestText } from '../words/document-limits.ts';

/** Paths beside doing nothing to begin with: as many as have a colour of their own; the rest are a click away. */
const MOST_PATHS = 4;

/** Packages that do something in a scenario when they begin in a quarter. */
export function packagesFrom(document: ScenarioDocument, quarter: number, presets: Presets): string[] {
  const scenario = scenarioOf(document, presets);
  return Object.keys(scenario.packages).filter((name) =>
    packageMoves(scenario, name, quarter).some(({ level, from }) => level > 0 && from < scenario.quarters),
  );
}

/** The same scenario with its packages starting today, and a path for each of the first of them. */
export function fromToday(document: ScenarioDocument, presets: Presets): ScenarioDocument {
  const scenario = scenarioOf(document, presets);
  const { packages, plausible } = scenario;
  if (plausible === undefined) return document;
  const { today } = plausible;
  return {
    ...document,
    packages: Object.fromEntries(Object.entries(packages).map(([name, one]) => [name, { ...one, start: today }])),
    paths: packagesFrom(document, today, presets)
      .slice(0, MOST_PATHS)
      .map((name, k): PathDocument => {
        const { en, zh } = packages[name]!.label;
        return {
          name: `${en} · ${zh}`.length > longestText.pathName ? name : `${en} · ${zh}`,
          id: `path${k + 1}`,
          from: today,
          package: name,
          policy: packageMoves(scenario, name, today).filter(({ level }) => level > 0),
        };
      }),
  };
}
