/** Which lever did it, or what the decline is made of: Shapley shares computed on request. */
import {
  attributionDesign,
  attributionInputs,
  createAttribution,
  declineGame,
  endOf,
  leftOfPeak,
  leverGame,
  studyDecline,
  type AttributionSummary,
  type MoveDocument,
} from '../../experiments/index.ts';
import { attributionCommand, doingNothing } from './compare-command.ts';
import type { AskingEnvironment, StudySubject } from './study-environment.ts';
import type { StudySettings } from './study-settings.ts';
import { indicatorStyles, type CompareIndicatorId } from './indicator-list.ts';
import { createRequestedStudy, type RequestedStudy, type StudyResult } from './requested-study.ts';

/** A path whose levers share its effect, or the decline of doing nothing and its causes. */
export const DECLINE = studyDecline;

/** Levers of a policy that do something. */
export const activeLevers = (policy: readonly Pick<MoveDocument, 'lever' | 'level'>[]): number =>
  new Set(policy.filter(({ level }) => level > 0).map(({ lever }) => lever)).size;

export interface AttributionResult extends StudyResult {
  readonly indicator: CompareIndicatorId;
  readonly summary: AttributionSummary;
  /** Factor and decimals of the outcome as it is shown. */
  readonly times: number;
  readonly digits: number;
}

/** Of a path, or of `decline`; computed with the outcome that is looked at. */
export type AttributionStudy = RequestedStudy<AttributionResult>;

export function createAttributionStudy(
  environment: AskingEnvironment,
  {
    attributionSubject: subject,
    attributionCount: count,
    indicator,
  }: Pick<StudySettings, 'attributionSubject' | 'attributionCount' | 'indicator'>,
): AttributionStudy {
  const { phrase, scope, studio } = environment;
  const { document, view } = studio;
  // Of one lever alone there is nothing to divide.
  const canAsk = ({ added }: StudySubject): boolean => activeLevers(added.moves) > 1;
  const settings = { subject, count, canAsk, more: [DECLINE], detail: () => indicator.value };
  return createRequestedStudy<AttributionResult>(environment, settings, (asked) => {
    const { presets } = document;
    const game =
      asked === undefined
        ? declineGame(doingNothing(document.committed.peek()), presets)
        : leverGame(asked.added.alone, asked.added.moves, presets);
    const made = attributionDesign(game, presets, { phrase: phrase.peek() });
    if ('faults' in made) return made;
    const { design } = made;
    const { quarters } = document.scenario.peek();
    const region = design.regionIds[view.region.peek()] ?? design.regionIds[0]!;
    const measured = indicator.peek();
    const command = attributionCommand({
      document: document.committed.peek(),
      presets,
      region,
      count: count.peek(),
      scope: scope.peek(),
      indicator: measured,
      ...(asked === undefined ? {} : { path: asked.path }),
    });
    const style = asked === undefined ? { times: 100, digits: 0 } : indicatorStyles[measured];
    const outcome = asked === undefined ? leftOfPeak : endOf;
    return {
      inputs: (replicates) => attributionInputs(design, replicates),
      runsPerReplicate: design.runsPerReplicate,
      study: createAttribution(design, outcome(measured, quarters, region)),
      result: { indicator: measured, ...style, command },
    };
  });
}
