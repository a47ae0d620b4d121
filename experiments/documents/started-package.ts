import type { MoveDocument, ScenarioDocument } from './document.ts';
import type { Checked, Fault } from '../words/faults.ts';
import { applyPackage, packageMoves } from './override.ts';
import { scenarioOf, type Presets } from './parse.ts';

/** A package placed on the time axis of a scenario. */
export interface StartedPackage {
  readonly name: string;
  readonly start: number;
  /** Never empty. */
  readonly moves: readonly MoveDocument[];
}

/** Says that something starts after the run has ended. */
export function beyondFault(path: string, from: number, quarters: number): Fault {
  return {
    path,
    found: { en: `quarter ${from}, after the end of the run`, zh: `第 ${from} 季，已在运行结束之后` },
    allowed: {
      en: `0 to ${quarters - 1}: the run has ${quarters} quarters (start earlier or make the run longer)`,
      zh: `0 到 ${quarters - 1}：本次运行共 ${quarters} 个季度（请提前开始，或延长运行）`,
    },
  };
}

/** Says that policy starts in a past that is measured. */
export function measuredFault(path: string, from: number, open: number, quarters: number): Fault {
  return {
    path,
    found: { en: `quarter ${from}, in the measured past`, zh: `第 ${from} 季，属于已有实测数据的过去` },
    allowed: {
      en: `${open} to ${quarters - 1}: the worlds of this place were found without new policy before today, quarter ${open}`,
      zh: `${open} 到 ${quarters - 1}：这些合理的世界在今天（第 ${open} 季）之前没有新增政策`,
    },
  };
}

/** Says that a package does nothing. */
export function emptyPackageFault(path: string, name: string): Fault {
  return {
    path,
    found: {
      en: `the package ${name}, which has no lever above level 0`,
      zh: `政策组合 ${name}，其中没有力度大于 0 的杠杆`,
    },
    allowed: { en: 'a package with at least one lever above level 0', zh: '至少含一项力度大于 0 的杠杆的政策组合' },
  };
}

/** Whether any bar of a package does something. */
export function isEmpty(moves: readonly MoveDocument[]): boolean {
  return moves.every(({ level }) => level === 0);
}

/**
 * A package of a scenario from a quarter on, or from the one the package itself names.
 * @param path place the faults name, for example `--package`
 */
export function startedPackage(
  document: ScenarioDocument,
  started: { readonly name: string; readonly from?: number },
  presets: Presets,
  path: string,
): Checked<StartedPackage> {
  const scenario = scenarioOf(document, presets);
  const { name, from } = started;
  const applied = applyPackage(document, started, presets);
  if ('faults' in applied) return { faults: applied.faults.map((fault) => ({ ...fault, path })) };
  const moves = packageMoves(scenario, name, from);
  if (isEmpty(moves)) return { faults: [emptyPackageFault(path, name)] };
  const start = from ?? scenario.packages[name]?.start ?? 0;
  return start >= scenario.quarters
    ? { faults: [beyondFault(path, start, scenario.quarters)] }
    : { name, start, moves };
}
