/** The comparison as it stands, as a command. */
import type { Studio } from '../studio/studio.ts';
import { comparisonCommand } from './compare-command.ts';
import { pathDocument } from './path-list.ts';
import { namesOf } from './path-name.ts';
import type { CompareSession } from './compare-session.ts';

type Asked = Pick<CompareSession, 'paths' | 'follows' | 'count' | 'precision' | 'scope' | 'indicator' | 'reference'> & {
  readonly studio: Studio;
  /** Whether all paths are brought to one budget. */
  readonly equal: CompareSession['equal']['on'];
};

/** Read in a component, the command follows what is asked. */
export function createSessionCommand({
  studio,
  paths,
  follows,
  count,
  precision,
  scope,
  indicator,
  reference,
  equal,
}: Asked): () => string {
  const { document, view, preferences } = studio;
  const { committed, scenario, presets } = document;
  return () => {
    const { regions, policy } = scenario.value;
    const names = namesOf(document, preferences.lang.value, paths.value);
    return comparisonCommand({
      document: committed.value,
      presets,
      region: (regions[view.region.value] ?? regions[0]!).id,
      count: count.value,
      scope: scope.value,
      paths: paths.value.map((path) => {
        const own = pathDocument(path, scenario.value);
        return {
          name: names.get(path.id)!,
          // A path that names no policy has the person's.
          path: { ...own, policy: own.policy ?? policy },
          ...(path.kind === 'package' ? { package: path.package } : {}),
        };
      }),
      follows: follows.value,
      against: names.get(reference.value)!,
      indicator: indicator.value,
      precision: precision.value,
      equalCost: equal.value,
    });
  };
}
