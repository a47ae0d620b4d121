/** What a region of a scenario is called where versions are compared. */
import {
  presets,
  scenarioOf,
  type Language,
  type RegionDifference,
  type VersionDifference,
} from '../../experiments/index.ts';

/** The scenario's title; where it has several regions its head, and the region's name. */
export function regionName(
  { regions }: VersionDifference,
  { scenario, region }: RegionDifference,
  lang: Language,
): string {
  if (!presets.has(scenario)) return `${scenario} ${region}`;
  const known = scenarioOf({ format: 1, extends: scenario }, presets);
  const title = known.title[lang];
  if (regions.filter((one) => one.scenario === scenario).length < 2) return title;
  const name = known.regions.find(({ id }) => id === region)?.name?.[lang] ?? region;
  return `${title.split(/[:：]/)[0]}${{ en: ': ', zh: '：' }[lang]}${name}`;
}
