import './package-buttons.css';
import { useState } from 'preact/hooks';
import { punctuation } from '../../experiments/index.ts';
import { Icon } from '../parts/icon.tsx';
import { useDocument, useLang, useScenario, useText } from '../studio/studio-context.ts';
import {
  hasPackage,
  packageScore,
  packagesInForce,
  shortName,
  withoutPackage,
  withPackage,
  withPackageInstead,
  type Score,
} from './policy-edit.ts';
import { LinkButton } from '../parts/link-button.tsx';

/** Packages shown before the list is expanded. */
const AT_FIRST = 4;

/** The last package pressed took the place of others. */
interface Replaced {
  readonly names: readonly string[];
  readonly moves: Score;
  /** The policy before and after. */
  readonly before: Score;
  readonly next: Score;
}

const words = {
  en: { replaced: (names: string) => `In place of “${names}”.`, add: 'Keep both instead' },
  zh: { replaced: (names: string) => `已取代“${names}”。`, add: '改为叠加' },
};

/** Packages of the scenario, each set or taken back with one press. */
export function PackageButtons() {
  const { preset, changePolicy, policyBefore } = useDocument();
  const scenario = useScenario();
  const lang = useLang();
  const text = useText();
  const { policy, packages, regions, quarters } = scenario;
  const ids = regions.map(({ id }) => id);
  const found = Object.keys(packages).flatMap((name) => {
    const moves = packageScore(scenario, name).filter(
      ({ from, region }) => from < quarters && (region === undefined || ids.includes(region)),
    );
    return moves.length === 0 ? [] : [{ name, moves }];
  });
  const inForce = packagesInForce(
    policy,
    found.map(({ moves }) => moves),
  );
  const usable = found.map((entry, k) => ({ ...entry, on: inForce[k]! }));
  /** A part of a package in force is not ticked itself, and says what holds it. */
  const titleOf = (name: string, moves: (typeof usable)[number]['moves'], on: boolean): string => {
    const label = packages[name]!.label[lang];
    const whole = on ? undefined : usable.find((one) => one.on && hasPackage(one.moves, moves));
    return whole === undefined ? label : text.packages.partOf(label, shortName(packages[whole.name]!.label[lang]));
  };
  const [replaced, setReplaced] = useState<Replaced | undefined>(undefined);
  const [all, setAll] = useState(false);
  // A package in force is always among those shown.
  const shown = all ? usable : usable.filter(({ on }, k) => on || k < AT_FIRST);
  const inherited = preset.value?.policy ?? [];
  const own = JSON.stringify(policy) !== JSON.stringify(inherited);
  return (
    <div class="packages-row" role="group" aria-label={text.packages.title}>
      {shown.map(({ name, moves, on }) => (
        <button
          key={name}
          type="button"
          class="chip"
          aria-pressed={on}
          title={titleOf(name, moves, on)}
          onClick={() => {
            const before = policyBefore();
            const others = usable.filter((other) => other.on && other.name !== name);
            const next = on
              ? withoutPackage(before, moves)
              : withPackageInstead(
                  before,
                  moves,
                  others.map((other) => other.moves),
                  ids,
                );
            setReplaced(
              on || others.length === 0 ? undefined : { names: others.map((other) => other.name), moves, before, next },
            );
            changePolicy(next, 'commit');
          }}
        >
          {on ? <Icon name="check" size={12} /> : null}
          <span>{shortName(packages[name]!.label[lang])}</span>
        </button>
      ))}
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
      {replaced !== undefined && JSON.stringify(policy) === JSON.stringify(replaced.next) ? (
        <p class="packages-replaced" role="status">
          {words[lang].replaced(
            replaced.names.map((name) => shortName(packages[name]?.label[lang] ?? name)).join(punctuation[lang].list),
          )}{' '}
          <LinkButton
            onClick={() => {
              setReplaced(undefined);
              changePolicy(withPackage(replaced.before, replaced.moves, ids), 'commit');
            }}
          >
            {words[lang].add}
          </LinkButton>
        </p>
      ) : null}
    </div>
  );
}
