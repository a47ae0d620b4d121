/** The word of the sentence that says what is done, and the list it opens. */
import { countOutcomes, FORK_FUTURES } from '../../experiments/index.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Icon } from '../parts/icon.tsx';
import { useLang, useScenario, useView } from '../studio/studio-context.ts';
import { actionName, choiceName } from './action-name.ts';
import { useFork, useForkText } from './fork-context.ts';

export function ActionList() {
  const fork = useFork();
  const text = useForkText();
  const lang = useLang();
  const scenario = useScenario();
  const { drawer } = useView();
  const action = fork.action.value;
  if (action === undefined) return null;
  const name = actionName(action, scenario, lang);
  return (
    <Disclosure
      buttonClass="fork-word"
      label={
        <>
          {name}
          <Icon name="down" size={14} />
        </>
      }
      name={text.packages.change(name)}
      panelClass="fork-choices"
      panelLabel={text.packages.label}
    >
      {(close) => (
        <ul>
          {fork.choices.value.map((choice) => {
            const [short, detail] = choiceName(choice.name, scenario, lang);
            const here = choice.name === action.name && Math.round(100 * action.strength) === 100;
            const path = here ? fork.acting.value : undefined;
            return (
              <li key={choice.name}>
                <button
                  type="button"
                  aria-current={here ? 'true' : undefined}
                  onClick={() => {
                    close();
                    fork.choose(choice.name);
                  }}
                >
                  <b>{short}</b>
                  <span>{detail}</span>
                  {path === undefined ? null : (
                    <em>{text.packages.count(countOutcomes(path, 'upgraded'), FORK_FUTURES)}</em>
                  )}
                </button>
              </li>
            );
          })}
          <li>
            <button
              type="button"
              class="fork-edit"
              onClick={() => {
                close();
                drawer.value = true;
              }}
            >
              <span>{text.packages.edit}</span>
            </button>
          </li>
        </ul>
      )}
    </Disclosure>
  );
}
