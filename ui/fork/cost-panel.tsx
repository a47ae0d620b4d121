/** The word of the sentence that says what it costs, and the strength it opens. */
import { percent } from '../../experiments/index.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { useLang, useView } from '../studio/studio-context.ts';
import { useFork, useForkText } from './fork-context.ts';
import { useCostWords } from './cost-words.ts';

export function CostPanel() {
  const fork = useFork();
  const text = useForkText();
  const lang = useLang();
  const { screen } = useView();
  const cost = useCostWords();
  const action = fork.action.value;
  if (action === undefined) return null;
  const strongest = Math.max(...action.policy.map(({ level }) => level)) / action.strength;
  const share = fork.acting.value?.spendingShare ?? 0;
  const strengthOf = (event: { readonly currentTarget: HTMLInputElement }): number =>
    event.currentTarget.valueAsNumber / 100;
  return (
    <Disclosure
      buttonClass="fork-word fork-cost"
      label={cost}
      name={text.budget.change(cost)}
      panelClass="fork-budget"
      panelLabel={text.budget.label}
    >
      {(close) => (
        <>
          <label>
            <span>{text.budget.strength}</span>
            <output>{percent(lang, action.strength)}</output>
            <input
              type="range"
              min={10}
              max={Math.floor(100 / strongest)}
              step={5}
              value={Math.round(100 * action.strength)}
              onInput={(event) => fork.strengthen(strengthOf(event), 'drag')}
              onChange={(event) => fork.strengthen(strengthOf(event), 'commit')}
            />
          </label>
          <dl>
            <dt>{text.budget.cost}</dt>
            <dd>{cost}</dd>
            <dt>{text.budget.share}</dt>
            <dd>{percent(lang, share, 1)}</dd>
          </dl>
          <LinkButton
            onClick={() => {
              close();
              screen.value = 'compare';
            }}
          >
            {text.budget.more}
          </LinkButton>
        </>
      )}
    </Disclosure>
  );
}
