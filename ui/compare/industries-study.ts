/** Which industry for this place, with the policy as it stands, computed on request. */
import {
  createIndustries,
  industryDesign,
  industryInputs,
  plainSetting,
  type IndustrySummary,
  type Scenario,
} from '../../experiments/index.ts';
import { industriesCommand } from './compare-command.ts';
import { createRequestedStudy, type RequestedStudy, type StudyResult } from './requested-study.ts';
import type { Setting } from './setting.ts';
import type { AskingEnvironment } from './study-environment.ts';

export interface IndustriesResult extends StudyResult {
  readonly summary: IndustrySummary;
  readonly scenario: Scenario;
  readonly quarters: number;
}

export type IndustriesStudy = RequestedStudy<IndustriesResult>;

/** It is asked of the scenario itself, of no path. */
const SUBJECT = 'industries';
const always: Setting<string | undefined> = { value: undefined, peek: () => undefined };

export function createIndustriesStudy(environment: AskingEnvironment, count: Setting<number>): IndustriesStudy {
  const { scope, studio } = environment;
  const { document: inHand, view } = studio;
  const { presets, committed } = inHand;
  const question = {
    subject: always,
    count,
    canAsk: () => false,
    more: [SUBJECT],
    // It is tried in every setting, whatever it is in.
    whole: () => ({ ...committed.value, ...plainSetting, seed: environment.phrase.value }),
  };
  return createRequestedStudy<IndustriesResult>(environment, question, () => {
    const document = committed.peek();
    const design = industryDesign(document, presets);
    const region = design.regionIds[view.region.peek()] ?? design.regionIds[0]!;
    const command = industriesCommand({ document, presets, region, count: count.peek(), scope: scope.peek() });
    return {
      inputs: (replicates) => industryInputs(design, replicates),
      runsPerReplicate: design.inputs.length,
      study: createIndustries(design, { region: view.region.peek() }),
      result: { scenario: inHand.scenario.peek(), quarters: design.inputs[0]!.quarters, command },
    };
  });
}
