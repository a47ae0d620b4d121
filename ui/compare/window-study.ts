/** The window of opportunity of a path, computed on request. */
import {
  createWindow,
  firstOpenQuarter,
  windowDesign,
  windowInputs,
  type WindowSummary,
} from '../../experiments/index.ts';
import { windowCommand } from './compare-command.ts';
import type { AskingEnvironment, StudySubject } from './study-environment.ts';
import type { StudySettings } from './study-settings.ts';
import { createRequestedStudy, type RequestedStudy, type StudyResult } from './requested-study.ts';

export interface WindowResult extends StudyResult {
  readonly starts: readonly number[];
  readonly summary: WindowSummary;
}

export type WindowStudy = RequestedStudy<WindowResult>;

const MOST_STARTS = 9;

/** Starts over the run: every five years, or as far apart as keeps them few; from today on where there is one. */
export function startsOver(
  quarters: number,
  today = 0,
): { readonly from: number; readonly to: number; readonly step: number } {
  if (today > 0) {
    const open = Math.max(0, quarters - 20 - today);
    const step = 20 * Math.max(1, Math.ceil(open / (20 * MOST_STARTS)));
    return { from: today, to: today + step * Math.floor(open / step), step };
  }
  const step = 20 * Math.max(1, Math.ceil((quarters - 40) / (20 * MOST_STARTS)));
  const to = Math.max(20, Math.floor((quarters - 20) / step) * step);
  return { from: Math.min(20, to), to, step };
}

export function createWindowStudy(
  environment: AskingEnvironment,
  { windowSubject: subject, windowCount: count }: Pick<StudySettings, 'windowSubject' | 'windowCount'>,
): WindowStudy {
  const { scope, studio } = environment;
  const { document: inHand, view } = studio;
  // A policy of nothing but reform cannot be tried with and without it.
  const canAsk = ({ added }: StudySubject): boolean =>
    added.moves.some(({ lever, level }) => lever !== 'reform' && level > 0);
  return createRequestedStudy<WindowResult>(environment, { subject, count, canAsk }, (asked) => {
    const { added, path } = asked!;
    const document = inHand.committed.peek();
    const scenario = inHand.scenario.peek();
    const starts = startsOver(scenario.quarters, firstOpenQuarter(scenario));
    const made = windowDesign(added.alone, { added, starts }, inHand.presets);
    if ('faults' in made) return made;
    const { design } = made;
    const region = design.regionIds[view.region.peek()] ?? design.regionIds[0]!;
    const command = windowCommand({
      document,
      presets: inHand.presets,
      region,
      count: count.peek(),
      scope: scope.peek(),
      path,
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
