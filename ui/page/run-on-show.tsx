/** Which single run the stage and the solid line show, and how it ends. */
import './run-on-show.css';
import { seedAsShown } from '../../experiments/index.ts';
import { useLang, useRuns, useScenario, useStudy, useText, useView } from '../studio/studio-context.ts';
import { verdictColour } from '../parts/verdict-style.ts';
import { verdictNames } from '../../engine/index.ts';
import { sentenceCase } from '../parts/sentence-case.ts';

export function RunOnShow() {
  const scenario = useScenario();
  const { region } = useView();
  const runs = useRuns();
  const study = useStudy();
  const lang = useLang();
  const text = useText();
  const verdict = runs.run.value?.result.regions[region.value]?.verdict;
  const replicate = study.replicate.value;
  if (verdict === undefined) return null;
  return (
    <p class="on-show" title={text.study.onShowNote}>
      <span>{text.study.onShow}</span>
      <i>
        {replicate === undefined ? text.study.ownLuck(seedAsShown(scenario.seed)) : text.study.replicate(replicate + 1)}
      </i>
      <b style={{ color: `var(--vd-${verdictColour[verdict]}-ink)` }}>
        <i class="dot" style={{ background: `var(--vd-${verdictColour[verdict]})` }} />
        <span>{sentenceCase(verdictNames[verdict][lang])}</span>
      </b>
    </p>
  );
}
