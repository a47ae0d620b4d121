import { packageMoves } from '../../experiments/index.ts';
import { Icon } from '../app/icon.tsx';
import { useStudio, useText } from '../app/studio-context.ts';
import { hasPackage, withoutPackage, withPackage } from './policy-edit.ts';

/** Packages of the scenario, each set or taken back with one press. */
export function PackageButtons() {
  const studio = useStudio();
  const text = useText();
  const lang = studio.preferences.lang.value;
  const scenario = studio.scenario.value;
  const { policy, packages, regions, quarters } = scenario;
  const ids = regions.map(({ id }) => id);
  const usable = Object.keys(packages).flatMap((name) => {
    const moves = packageMoves(scenario, name).filter(({ from, region }) => from < quarters && (region === undefined || ids.includes(region)));
    return moves.length === 0 ? [] : [{ name, moves, on: hasPackage(policy, moves) }];
  });
  const inherited = studio.preset.value?.policy ?? [];
  const own = JSON.stringify(policy) !== JSON.stringify(inherited);
  return (
    <div class="packages-row" role="group" aria-label={text.packages.title}>
      {usable.map(({ name, moves, on }) => (
        <button
          key={name}
          type="button"
          class="chip"
          aria-pressed={on}
          onClick={() => studio.changePolicy(on ? withoutPackage(studio.policyBefore(), moves) : withPackage(studio.policyBefore(), moves, ids), 'commit')}
        >
          {on ? <Icon name="check" size={12} /> : null}
          {packages[name]!.label[lang]}
        </button>
      ))}
      {policy.length > 0 ? (
        <button type="button" class="link" onClick={() => studio.changePolicy([], 'commit')}>
          {text.packages.clear}
        </button>
      ) : null}
      {own && inherited.length > 0 ? (
        <button type="button" class="link" onClick={() => studio.changePolicy(inherited, 'commit')}>
          {text.packages.reset}
        </button>
      ) : null}
    </div>
  );
}
