import './package-buttons.css';
import { useState } from 'preact/hooks';
import { packageMoves } from '../../experiments/index.ts';
import { Icon } from '../parts/icon.tsx';
import { useDocument, useLang, useScenario, useText } from '../studio/studio-context.ts';
import { hasPackage, withoutPackage, withPackage } from './policy-edit.ts';
import { LinkButton } from '../parts/link-button.tsx';

/** Packages shown before the list is expanded. */
const AT_FIRST = 4;

/** The name of a package: what stands before the colon that lists its contents. */
function shortName(label: string): string {
  return /^([^:：]{2,})[:：]/.exec(label)?.[1] ?? label;
}

/** Packages of the scenario, each set or taken back with one press. */
export function PackageButtons() {
  const { preset, changePolicy, policyBefore } = useDocument();
  const scenario = useScenario();
  const lang = useLang();
  const text = useText();
  const { policy, packages, regions, quarters } = scenario;
  const ids = regions.map(({ id }) => id);
  const usable = Object.keys(packages).flatMap((name) => {
    const moves = packageMoves(scenario, name).filter(
      ({ from, region }) => from < quarters && (region === undefined || ids.includes(region)),
    );
    return moves.length === 0 ? [] : [{ name, moves, on: hasPackage(policy, moves) }];
  });
  /** The package in force that holds all of this one and more: of a whole and its parts only the whole is chosen. */
  const wholeOf = (part: (typeof usable)[number]) =>
    usable.find((one) => one.on && one.moves.length > part.moves.length && hasPackage(one.moves, part.moves));
  const [all, setAll] = useState(false);
  // A package in force is always among those shown.
  const shown = all ? usable : usable.filter(({ on }, k) => on || k < AT_FIRST);
  const inherited = preset.value?.policy ?? [];
  const own = JSON.stringify(policy) !== JSON.stringify(inherited);
  return (
    <div class="packages-row" role="group" aria-label={text.packages.title}>
      {shown.map((one) => {
        const { name, moves } = one;
        const label = packages[name]!.label[lang];
        const whole = one.on ? wholeOf(one) : undefined;
        const on = one.on && whole === undefined;
        return (
          <button
            key={name}
            type="button"
            class="chip"
            aria-pressed={on}
            title={
              whole === undefined ? label : text.packages.partOf(label, shortName(packages[whole.name]!.label[lang]))
            }
            onClick={() =>
              changePolicy(
                on ? withoutPackage(policyBefore(), moves) : withPackage(policyBefore(), moves, ids),
                'commit',
              )
            }
          >
            {on ? <Icon name="check" size={12} /> : null}
            <span>{shortName(label)}</span>
          </button>
        );
      })}
      {usable.length > AT_FIRST ? (
        <LinkButton aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text.packages.fewer : text.packages.more(usable.length - shown.length)}
        </LinkButton>
      ) : null}
      {policy.length > 0 ? (
        <LinkButton onClick={() => changePolicy([], 'commit')}>{text.packages.clear}</LinkButton>
      ) : null}
      {own && inherited.length > 0 ? (
        <LinkButton onClick={() => changePolicy(inherited, 'commit')}>{text.packages.reset}</LinkButton>
      ) : null}
    </div>
  );
}
