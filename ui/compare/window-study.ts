/** The window of opportunity of a package, computed on request. */
import { createWindow, windowDesign, windowInputs, type WindowSummary } from '../../experiments/index.ts';
import { doingNothing, windowCommand } from './compare-command.ts';
import type { StudyEnvironment } from './study-environment.ts';
import { createRequestedStudy, type RequestedStudy, type StudyResult } from './requested-study.ts';

export interface WindowResult extends StudyResult {
  readonly starts: readonly number[];
  readonly summary: WindowSummary;
}

export type WindowStudy = RequestedStudy<WindowResult>;

/** Replicates, each a twin and two variants of every start. */
const FIRST_COUNT = 12;
const MOST_STARTS = 9;

/** Round starts over the run: every five years, or as far apart as keeps them few. */
export function startsOver(quarters: number): { readonly from: number; readonly to: number; readonly step: number } {
  const step = 20 * Math.max(1, Math.ceil((quarters - 40) / (20 * MOST_STARTS)));
  const to = Math.max(20, Math.floor((quarters - 20) / step) * step);
  return { from: Math.min(20, to), to, step };
}

export function createWindowStudy(environment: StudyEnvironment): WindowStudy {
  const { scope } = environment;
  const { document: inHand, view } = environment.studio;
  return createRequestedStudy<WindowResult>(environment, FIRST_COUNT, (name, count) => {
    const document = inHand.committed.peek();
    const starts = startsOver(inHand.scenario.peek().quarters);
    const made = windowDesign(doingNothing(document), { package: name, starts }, inHand.presets);
    if ('faults' in made) return made;
    const { design } = made;
    const region = design.regionIds[view.region.peek()] ?? design.regionIds[0]!;
    const command = windowCommand({
      document,
      presets: inHand.presets,
      region,
      count,
      scope: scope.peek(),
      package: name,
      starts,
    });
    return {
      inputs: (replicates) => windowInputs(design, replicates),
      runsPerReplicate: design.inputs.length,
      study: createWindow(design, { region: view.region.peek() }),
      result: { starts: design.starts, command },
    };
  });
}
