/** The outcome that is looked for, as a person writes it: `lockIn>0.5`, `verdict=lockedIn|hollowedOut`. */
import { verdictNames, verdicts, type Text, type Verdict } from '../../engine/index.ts';
import { oneOf } from '../documents/allowed.ts';
import { inBothLanguages, quotedValue, type Checked, type Fault } from '../words/faults.ts';
import { readNumber } from '../words/read-number.ts';
import type { AnsweredRow } from './answered-row.ts';
import type { Experiment } from './experiment.ts';

const operators = {
  '<=': (value: number, limit: number) => value <= limit,
  '>=': (value: number, limit: number) => value >= limit,
  '<': (value: number, limit: number) => value < limit,
  '>': (value: number, limit: number) => value > limit,
} as const;
type Operator = keyof typeof operators;

/** What must hold of a run: of one of its outputs, or of how it ended. */
export type Condition =
  | { readonly output: string; readonly operator: Operator; readonly value: number }
  | { readonly region: number; readonly verdicts: readonly Verdict[] };

/** Reads one condition on the runs of an experiment. @param path what stands for it on the command line */
export function parseCondition(
  text: string,
  { kept, base }: Pick<Experiment, 'kept' | 'base'>,
  path = '--where',
): Checked<{ readonly condition: Condition }> {
  const refuse = (found: Text, allowed: Text): { readonly faults: readonly Fault[] } => ({
    faults: [{ path: `${path} ${text}`, found, allowed }],
  });
  const outputs = kept.outputs.map(({ name }) => name);
  const several = base.regions.length > 1;
  const regions = base.regions.map(({ id }) => (several ? `${id}.verdict` : 'verdict'));
  const compared = /^\s*([^<>=\s]+)\s*(<=|>=|<|>)\s*(\S+)\s*$/.exec(text);
  if (compared !== null) {
    const [, output = '', operator, written] = compared;
    if (!outputs.includes(output)) return refuse(quotedValue(output), oneOf(outputs, output));
    const read = readNumber(written!);
    if ('fault' in read) return refuse(read.fault.found, read.fault.allowed);
    return { condition: { output, operator: operator as Operator, value: read.value } };
  }
  const named = /^\s*([^<>=\s]+)\s*=\s*(\S.*)$/.exec(text);
  if (named === null || !regions.includes(named[1]!))
    return refuse(quotedValue(named?.[1] ?? text), {
      en: `an output and a limit, such as "${outputs[0] ?? 'lockIn'}>0.5", or "${regions[0]}=lockedIn"`,
      zh: `输出与界限，如 "${outputs[0] ?? 'lockIn'}>0.5"，或 "${regions[0]}=lockedIn"`,
    });
  const words = named[2]!.split('|').map((word) => word.trim());
  const alien = words.find((word) => !(verdicts as readonly string[]).includes(word));
  if (alien !== undefined) return refuse(quotedValue(alien), oneOf(verdicts, alien));
  return { condition: { region: regions.indexOf(named[1]!), verdicts: words as Verdict[] } };
}

/** Whether a run has the outcome: 1 or 0, NaN where it cannot be told. */
export function holds(conditions: readonly Condition[], { outputs, verdicts: ended }: AnsweredRow): number {
  let all = 1;
  for (const condition of conditions) {
    if ('verdicts' in condition) {
      const verdict = ended[condition.region];
      if (verdict === undefined) return Number.NaN;
      if (!condition.verdicts.includes(verdict as Verdict)) all = 0;
    } else {
      const value = outputs[condition.output] ?? Number.NaN;
      if (Number.isNaN(value)) return Number.NaN;
      if (!operators[condition.operator](value, condition.value)) all = 0;
    }
  }
  return all;
}

const said: { readonly [O in Operator]: Text } = {
  '<=': { en: 'at most', zh: '不高于' },
  '>=': { en: 'at least', zh: '不低于' },
  '<': { en: 'below', zh: '低于' },
  '>': { en: 'above', zh: '高于' },
};

/** A condition in words. */
export function conditionInWords(condition: Condition, { kept }: Pick<Experiment, 'kept'>): Text {
  if ('verdicts' in condition) {
    const names = condition.verdicts.map((verdict) => verdictNames[verdict]);
    return {
      en: `ends ${names.map(({ en }) => en).join(' or ')}`,
      zh: `结局为${names.map(({ zh }) => zh).join('或')}`,
    };
  }
  const label = kept.outputs.find(({ name }) => name === condition.output)?.label ?? inBothLanguages(condition.output);
  const { en, zh } = said[condition.operator];
  return { en: `${label.en} ${en} ${condition.value}`, zh: `${label.zh}${zh} ${condition.value}` };
}
