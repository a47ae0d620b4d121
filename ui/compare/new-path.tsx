/** Paths that can be added with one click: packages, and the paths the scenario defines. */
import './path-chip.css';
import type { PathDocument } from '../../experiments/index.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { useDocument } from '../studio/studio-context.ts';
import { useCompare } from './compare-context.ts';
import { inLanguage } from './path-name.ts';
import {
  emptyPackages,
  MOST_PATHS,
  offeredPaths,
  usablePackages,
  withoutMechanisms,
  withPackagePath,
  withScenarioPath,
} from './path-list.ts';

interface PathChoicesProps {
  readonly title: string;
  readonly paths: readonly PathDocument[];
  readonly close: () => void;
}

function PathChoices({ title, paths, close }: PathChoicesProps) {
  const { session, lang, calendar } = useCompare();
  if (paths.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {paths.map((path) => (
        <button
          key={path.name}
          type="button"
          class="cmp-choice"
          onClick={() => {
            close();
            session.paths.value = withScenarioPath(session.paths.value, path);
          }}
        >
          <b>{inLanguage(path.name, lang)}</b>
          {path.from === undefined ? null : <span>{calendar.label(path.from)}</span>}
        </button>
      ))}
    </>
  );
}

export function NewPath() {
  const { session, text, lang, paths, packageOf, calendar } = useCompare();
  const { scenario, preset } = useDocument();
  const { packages } = scenario.value;
  const there = new Set(paths.flatMap((path) => (path.kind === 'package' ? [path.package] : [])));
  const taken = new Set(paths.flatMap((path) => (path.kind === 'scenario' ? [path.path.name] : [])));
  const freePackages = usablePackages(scenario.value).filter((name) => !there.has(name));
  // The paths a preset brings along stay on offer whatever the document says of its own.
  const brought = preset.value === undefined ? [] : offeredPaths(preset.value);
  const freePaths = [...new Map(brought.map((path) => [path.name, path])).values()].filter(
    ({ name }) => !taken.has(name),
  );
  const freeMechanisms = withoutMechanisms(scenario.value).filter(({ name }) => !taken.has(name));
  const full = paths.length >= MOST_PATHS;
  return (
    <Disclosure
      buttonClass="pill cmp-new"
      label={`＋ ${text.paths.add}`}
      name={text.paths.add}
      panelClass="cmp-menu"
      panelLabel={text.paths.add}
    >
      {(close) => {
        const notes = full
          ? text.paths.full(MOST_PATHS)
          : freePackages.length + freePaths.length + freeMechanisms.length === 0
            ? text.paths.nothingLeft
            : undefined;
        if (notes !== undefined) {
          return <p class="cmp-note">{notes}</p>;
        }
        return (
          <>
            {freePackages.length > 0 ? <h3>{text.paths.packages}</h3> : null}
            {freePackages.map((name) => (
              <button
                key={name}
                type="button"
                class="cmp-choice"
                title={packages[name]!.label[lang]}
                onClick={() => {
                  close();
                  session.paths.value = withPackagePath(session.paths.value, scenario.peek(), name);
                }}
              >
                <b>{packageOf(name)}</b>
                <span>{calendar.label(packages[name]!.start)}</span>
              </button>
            ))}
            {emptyPackages(scenario.value).map((name) => (
              <p key={name} class="cmp-note">
                {text.paths.empty(packageOf(name))}
              </p>
            ))}
            <PathChoices title={text.paths.own} paths={freePaths} close={close} />
            <PathChoices title={text.paths.mechanisms} paths={freeMechanisms} close={close} />
          </>
        );
      }}
    </Disclosure>
  );
}
