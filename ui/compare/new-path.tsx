/** Paths that can be added with one click: packages, and the paths the scenario defines. */
import './path-chip.css';
import type { PathDocument } from '../../experiments/index.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { useDocument } from '../studio/studio-context.ts';
import { useCompare } from './compare-context.ts';
import { inLanguage } from './path-name.ts';
import {
  emptyPackages,
  keptPaths,
  leftOutPaths,
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
  const { session, text, lang, paths, nameOf, packageOf, calendar } = useCompare();
  const { scenario, committed, change } = useDocument();
  const { packages } = scenario.value;
  const there = new Set(paths.flatMap((path) => (path.kind === 'package' ? [path.package] : [])));
  const taken = new Set(paths.flatMap((path) => (path.kind === 'scenario' ? [path.path.name] : [])));
  const freePackages = usablePackages(scenario.value).filter((name) => !there.has(name));
  const freePaths = offeredPaths(scenario.value).filter(({ name }) => !taken.has(name));
  const freeMechanisms = withoutMechanisms(scenario.value).filter(({ name }) => !taken.has(name));
  const own = committed.value.paths ?? [];
  const onTable = keptPaths(paths, scenario.value, nameOf);
  // What the table has no room for is not thrown away.
  const documents = [...onTable, ...leftOutPaths(own, paths, onTable)];
  const keptAlready = JSON.stringify(own) === JSON.stringify(documents);
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
        const keep = (
          <button
            type="button"
            class="cmp-choice cmp-keep"
            disabled={keptAlready}
            onClick={() => {
              close();
              change({ ...committed.peek(), paths: documents }, 'commit');
            }}
          >
            <b>{keptAlready ? text.paths.kept : text.paths.keep}</b>
          </button>
        );
        const notes = full
          ? text.paths.full(MOST_PATHS)
          : freePackages.length + freePaths.length + freeMechanisms.length === 0
            ? text.paths.nothingLeft
            : undefined;
        if (notes !== undefined) {
          return (
            <>
              <p class="cmp-note">{notes}</p>
              {keep}
            </>
          );
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
            {keep}
          </>
        );
      }}
    </Disclosure>
  );
}
