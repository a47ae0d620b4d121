/** The account of a run, told once for everything on the page that shows a part of it. */
import type { Panel, RunResult } from '../../engine/index.ts';
import {
  chronicle,
  narrationWords,
  tellChronicle,
  type Language,
  type ResolvedRun,
  type ToldChronicle,
} from '../../experiments/index.ts';

export interface RunToTell {
  readonly result: RunResult;
  /** Firms are named where the run was recorded. */
  readonly panel?: Panel | undefined;
  /** The same run without any policy, for paired effects. */
  readonly baseline?: RunResult | undefined;
  /** The run that gave `result`, not the one being typed. */
  readonly resolved: ResolvedRun;
  readonly region: number;
  /** Year of a quarter as it stands in a sentence. */
  readonly labels: (quarter: number) => string;
  readonly lang: Language;
}

let last: { readonly of: RunToTell; readonly told: ToldChronicle } | undefined;

const same = (a: RunToTell, b: RunToTell): boolean =>
  a.result === b.result &&
  a.panel === b.panel &&
  a.baseline === b.baseline &&
  a.resolved === b.resolved &&
  a.region === b.region &&
  a.labels === b.labels &&
  a.lang === b.lang;

export function toldRun(of: RunToTell): ToldChronicle {
  if (last === undefined || !same(last.of, of)) {
    const { result, resolved, region, panel, baseline, labels, lang } = of;
    const found = chronicle(result, resolved, { region, panel, baseline });
    last = { of, told: tellChronicle(found, narrationWords(resolved, region, lang, labels, result.quarters)) };
  }
  return last.told;
}
