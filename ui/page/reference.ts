/** A run as one quotes it in a paper or a report: what computed it, of what, and how to have it again. */
import { seedAsShown, type Language } from '../../experiments/index.ts';
import { engineIdentity } from '../../workers/index.ts';
import type { ShownRun } from '../studio/runs.ts';
import { version } from '../parts/version.ts';

/**
 * @param changed whether the scenario is not as it was shipped
 * @param link opens exactly this; left out where the browser cannot make one
 */
export function referenceText({ resolved, result }: ShownRun, changed: boolean, lang: Language, link?: string): string {
  const { scenario, input } = resolved;
  const title = scenario.title[lang];
  const at = link === undefined ? '' : ` ${link}`;
  return {
    zh: `集群 Jiqun ${version}（产业集群演化实验室）。情景“${title}”${changed ? '（有改动）' : ''}，运行 ${input.quarters} 季，随机种子“${seedAsShown(input.seed)}”，引擎 ${engineIdentity}，结果指纹 ${result.fingerprint}。${at.trim()}`,
    en: `Jiqun ${version}, a laboratory of industrial clusters. Scenario “${title}”${changed ? ' (changed)' : ''}, ${input.quarters} quarters, seed “${seedAsShown(input.seed)}”, engine ${engineIdentity}, fingerprint ${result.fingerprint}.${at}`,
  }[lang];
}
