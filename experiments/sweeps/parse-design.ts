/** A design file, read and checked: an experiment, or everything that is wrong with it. */
import * as v from 'valibot';
import type { ScenarioDocument } from '../documents/document.ts';
import { parseDocument, scenarioOf, type Presets } from '../documents/parse.ts';
import { readJson, specialKeyFaults } from '../documents/read-json.ts';
import { isObject } from '../documents/shorthand.ts';
import { faultsAgainst } from '../documents/structure.ts';
import { oneOf } from '../documents/allowed.ts';
import { quotedValue, type Checked, type Fault } from '../words/faults.ts';
import { checkDesign } from './check-design.ts';
import { designSchema, type DesignDocument } from './design-schema.ts';
import { createExperiment, type Experiment } from './experiment.ts';

const FORMAT = 1;

/** A text of an entirely different kind gets one fault. */
function notADesign(value: unknown): Fault | undefined {
  const allowed = {
    en: 'a design: a JSON object with "design": 1',
    zh: '实验设计：带有 "design": 1 的 JSON 对象',
  };
  if (!isObject(value)) return { path: '', found: quotedValue(value), allowed };
  if (value['design'] === FORMAT) return undefined;
  if (Object.hasOwn(value, 'design'))
    return {
      path: 'design',
      found: quotedValue(value['design']),
      allowed: { en: '1, the format this version reads', zh: '1，即本版本可读的格式' },
    };
  const found = Object.hasOwn(value, 'format')
    ? { en: 'a scenario document', zh: '情景文档' }
    : { en: 'a JSON object without "design"', zh: '没有 "design" 的 JSON 对象' };
  return { path: '', found, allowed };
}

function structureFaults(value: unknown): Checked<{ readonly design: DesignDocument }> {
  for (const key of ['factors', 'plan'] as const) {
    const part = (value as { readonly [key: string]: unknown })[key];
    const mistaken = key === 'factors' ? isObject(part) : Array.isArray(part);
    // The validator takes a list for an object without keys.
    if (mistaken)
      return {
        faults: [
          {
            path: key,
            found: quotedValue(part),
            allowed: key === 'factors' ? { en: 'a list', zh: '列表' } : { en: 'an object', zh: '对象' },
          },
        ],
      };
  }
  const result = v.safeParse(designSchema, value);
  if (result.success) return { design: result.output as unknown as DesignDocument };
  return { faults: faultsAgainst(designSchema as never, value, []) };
}

/** The scenario of a design: a preset, or a document of its own. */
function scenarioDocument(
  { scenario }: DesignDocument,
  presets: Presets,
): Checked<{ readonly document: ScenarioDocument }> {
  if (typeof scenario === 'string') {
    if (presets.has(scenario)) return { document: { format: 1, extends: scenario } };
    return {
      faults: [{ path: 'scenario', found: quotedValue(scenario), allowed: oneOf([...presets.keys()], scenario) }],
    };
  }
  const parsed = parseDocument(scenario, presets);
  if (!('faults' in parsed)) return parsed;
  return {
    faults: parsed.faults.map((fault) => ({
      ...fault,
      path: fault.path === '' ? 'scenario' : `scenario.${fault.path}`,
    })),
  };
}

/** What a design was written as, and what it means. */
export interface ReadDesign {
  readonly experiment: Experiment;
  /** The scenario's document. */
  readonly document: ScenarioDocument;
}

/** Reads a design from JSON text or from a value; gives the experiment, or every fault. */
export function parseDesign(source: unknown, presets: Presets): Checked<ReadDesign> {
  const read = readJson(source);
  if ('faults' in read) return read;
  const { value } = read;
  const alien = notADesign(value);
  if (alien !== undefined) return { faults: [alien] };
  const special = specialKeyFaults(value);
  if (special.length > 0) return { faults: special };
  const structure = structureFaults(value);
  if ('faults' in structure) return structure;
  const { design } = structure;
  const found = scenarioDocument(design, presets);
  if ('faults' in found) return found;
  const { document } = found;
  const faults = checkDesign(design, scenarioOf(document, presets));
  return faults.length > 0 ? { faults } : { experiment: createExperiment(design, document, presets), document };
}
