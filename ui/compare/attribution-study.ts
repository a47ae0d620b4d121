/** Which lever did it, or what the decline is made of: Shapley shares computed on request. */
import {
  attributionDesign,
  attributionInputs,
  createAttribution,
  declineGame,
  endOf,
  leftOfPeak,
  leverGame,
  startedPackage,
  type AttributionSummary,
  type Fault,
  type Game,
} from '../../experiments/index.ts';
import { attributionCommand, doingNothing } from './compare-command.ts';
import type { StudyEnvironment } from './study-environment.ts';
import { indicatorStyles, type CompareIndicatorId } from './indicator-list.ts';
import { createRequestedStudy, type RequestedStudy, type StudyResult } from './requested-study.ts';

/** A package whose levers share its effect, or the decline of doing nothing and its causes. */
export const DECLINE = 'decline';

export interface AttributionResult extends StudyResult {
  readonly indicator: CompareIndicatorId;
  readonly summary: AttributionSummary;
  /** Factor and decimals of the outcome as it is shown. */
  readonly times: number;
  readonly digits: number;
}

/**
 * Of a package, or of `decline`; computed with the indicator and the quarter the package starts in, when it says itself
 * unless given.
 */
export type AttributionStudy = RequestedStudy<AttributionResult, [indicator: CompareIndicatorId, from?: number]>;

/** Replicates of 64 runs for a package of six levers. */
const FIRST_COUNT = 6;

export function createAttributionStudy(environment: StudyEnvironment): AttributionStudy {
  const { phrase, scope } = environment;
  const { document, view } = environment.studio;

  function gameOf(
    name: string,
    from: number | undefined,
  ): { readonly faults: readonly Fault[] } | { readonly game: Game } {
    const alone = doingNothing(document.committed.peek());
    if (name === DECLINE) return { game: declineGame(alone, document.presets) };
    const placed = startedPackage(alone, { name, ...(from === undefined ? {} : { from }) }, document.presets, name);
    return 'faults' in placed ? placed : { game: leverGame(alone, placed.moves, document.presets) };
  }

  return createRequestedStudy(environment, FIRST_COUNT, (name, count, indicator, from) => {
    const asked = gameOf(name, from);
    if ('faults' in asked) return asked;
    const made = attributionDesign(asked.game, document.presets, { phrase: phrase.peek() });
    if ('faults' in made) return made;
    const { design } = made;
    const { quarters } = document.scenario.peek();
    const region = design.regionIds[view.region.peek()] ?? design.regionIds[0]!;
    const command = attributionCommand({
      document: document.committed.peek(),
      presets: document.presets,
      region,
      count,
      scope: scope.peek(),
      indicator,
      ...(name === DECLINE ? {} : { package: name, ...(from === undefined ? {} : { from }) }),
    });
    const style = name === DECLINE ? { times: 100, digits: 0 } : indicatorStyles[indicator];
    return {
      inputs: (replicates) => attributionInputs(design, replicates),
      runsPerReplicate: design.runsPerReplicate,
      study: createAttribution(
        design,
        name === DECLINE ? leftOfPeak(indicator, quarters, region) : endOf(indicator, quarters, region),
      ),
      result: { indicator, ...style, command },
    };
  });
}
