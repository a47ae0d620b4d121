import { existsSync } from 'node:fs';
import {
  LARGEST_DOCUMENT_BYTES,
  earlierVersionOf,
  engineRemark,
  keptRemark,
  meaningsRemark,
  nearest,
  override,
  parseDocument,
  presets,
  provenanceOf,
  readFlags,
  resolve,
  quotedValue,
  startFaults,
  utf8Fault,
  withoutProvenance,
  type Fault,
  type Overrides,
  type Provenance,
  type ResolvedRun,
  type ScenarioDocument,
} from '../experiments/index.ts';
import { engineIdentity } from '../workers/node/index.ts';
import type { CommandCall, FlagValues, Operand } from './command.ts';
import type { scenarioFlags } from './flags.ts';
import { unreadable } from './input-faults.ts';
import { readBytes } from './read-bytes.ts';

export const scenarioOperand: Operand = {
  name: 'SCENARIO',
  text: {
    en: 'the id of a preset, a .json file, or - for standard input',
    zh: '预设情景的 id、.json 文件，或用 - 表示标准输入',
  },
};

type ScenarioCall = Pick<CommandCall, 'operand' | 'terminal' | 'remarks'> & {
  readonly values: FlagValues<typeof scenarioFlags>;
  readonly faults: Fault[];
  /** What stands for the scenario on the command line; the operand unless given. */
  readonly place?: string;
  /** Whether runs may last longer than the scenario says. */
  readonly anyLength?: boolean;
};

function unknownScenario(written: string, place: string): Fault {
  const ids = [...presets.keys()];
  const guess = nearest(written, ids);
  const list = ids.join(', ');
  return {
    path: place,
    found: quotedValue(written),
    allowed: {
      en: `a preset (${list})${guess === undefined ? '' : `; did you mean "${guess}"?`}; a .json file; - for standard input`,
      zh: `预设情景（${list}）${guess === undefined ? '' : `，是否想写 "${guess}"？`}；.json 文件；或 - 表示标准输入`,
    },
  };
}

/** The decoded text, or the fault of bytes that are not UTF-8. */
function decoded(bytes: Uint8Array, name: string): { readonly source: string; readonly name: string } | Fault {
  const fault = utf8Fault(bytes);
  return fault === undefined ? { source: Buffer.from(bytes).toString('utf8'), name } : within(name, fault);
}

/** The text of the scenario, or the raw preset, with the name that faults begin with. */
async function sourceOf({
  operand,
  terminal,
  place = 'SCENARIO',
}: ScenarioCall): Promise<{ readonly source: unknown; readonly name: string } | Fault> {
  const preset = presets.get(operand);
  if (preset !== undefined) return { source: preset, name: operand };
  const known = operand === '-' || operand.endsWith('.json') || /[\\/]/.test(operand) || existsSync(operand);
  if (!known) return unknownScenario(operand, place);
  try {
    const reading =
      operand === '-'
        ? terminal.readInput(LARGEST_DOCUMENT_BYTES)
        : readBytes(operand, LARGEST_DOCUMENT_BYTES, terminal.interrupted);
    return decoded(await reading, operand);
  } catch (error) {
    return unreadable(operand, error, { en: 'a scenario document', zh: '情景文档' });
  }
}

/** A scenario as the command line wants it run. */
export interface WantedScenario extends ResolvedRun {
  readonly document: ScenarioDocument;
  /** What made the document, where it says so; with the fingerprint only when the document is run as it is. */
  readonly expected?: Provenance;
}

/** For results of many runs, which have no single fingerprint. */
export function expectedEngine({ expected }: WantedScenario): { readonly expected?: Provenance } {
  return expected?.engine === undefined ? {} : { expected: { engine: expected.engine } };
}

/** What a document expects of its run, with the flags of the command line laid over it. */
function expectedOf(document: ScenarioDocument, overrides: Overrides): { readonly expected?: Provenance } {
  const made = provenanceOf(document);
  if (made === undefined) return {};
  const { changes, seed, quarters, setting } = overrides;
  const asItIs = changes.length === 0 && [seed, quarters, setting].every((value) => value === undefined);
  const { fingerprint: _fingerprint, ...engineAlone } = made;
  return { expected: asItIs ? made : engineAlone };
}

/**
 * Reads the scenario of a command line with its changes. Whatever is wrong is added to the faults of the call; then
 * there is no scenario.
 */
export async function readScenario(call: ScenarioCall): Promise<WantedScenario | undefined> {
  const { values, faults } = call;
  const overrides = readFlags(values);
  // A missing operand has been reported; an empty scenario of another flag has not.
  const source = call.operand === '' && call.place === undefined ? undefined : await sourceOf(call);
  if (source === undefined || 'found' in source) {
    if (source !== undefined) faults.push(source);
    faults.push(...overrides.faults);
    return undefined;
  }
  const parsed = parseDocument(source.source, presets);
  if ('faults' in parsed) {
    faults.push(...parsed.faults.map((fault) => within(source.name, fault)), ...overrides.faults);
    return undefined;
  }
  const changed = override(withoutProvenance(parsed.document), overrides, presets);
  if ('faults' in changed) {
    faults.push(...changed.faults);
    return undefined;
  }
  const resolved = resolve(changed.document, presets);
  const untimely = call.anyLength === true ? [] : startFaults(overrides, resolved.scenario);
  faults.push(...untimely);
  const kept = keptRemark(resolved.scenario);
  if (kept !== undefined) call.remarks.push(kept);
  const made = expectedOf(parsed.document, overrides);
  if (made.expected !== undefined) {
    const remarks = [
      engineRemark(made.expected, engineIdentity),
      meaningsRemark(parsed.document, made.expected, engineIdentity),
    ];
    call.remarks.push(...remarks.filter((remark) => remark !== undefined));
    const version = earlierVersionOf(made.expected.engine);
    if (version !== undefined)
      call.remarks.push({
        en: `What has moved since version ${version}: jiqun diff ${version}, or docs/versions.md.`,
        zh: `第 ${version} 版以来结果有何变化：jiqun diff ${version}，或见 docs/versions.zh.md。`,
      });
  }
  return untimely.length > 0 ? undefined : { ...resolved, document: changed.document, ...made };
}

/** A fault with the file it is in before the place. */
function within(name: string, fault: Fault): Fault {
  return { ...fault, path: fault.path === '' ? name : `${name}: ${fault.path}` };
}

/** Every preset that ships, whole. A preset with faults is a fault of the installation and is reported as one. */
export function everyPreset(faults: Fault[]): ResolvedRun[] {
  return [...presets].flatMap(([id, raw]) => {
    const parsed = parseDocument(raw, presets);
    if ('faults' in parsed) {
      faults.push(...parsed.faults.map((fault) => within(`scenarios/${id}.json`, fault)));
      return [];
    }
    return [resolve(parsed.document, presets)];
  });
}
