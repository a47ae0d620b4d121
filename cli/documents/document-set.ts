import { modelDescription } from '../../docs/generate/model-description.ts';
import type { Language } from '../../experiments/index.ts';
import type { Command } from '../command.ts';
import { assumptionsDocument } from './assumptions-document.ts';
import { commandLineDocument } from './command-line-document.ts';
import { evidenceDocument } from './evidence-document.ts';
import { indicatorsDocument } from './indicators-document.ts';
import { leversDocument } from './levers-document.ts';
import { scenarioSchema } from './scenario-schema.ts';

const written: { readonly [name: string]: (language: Language) => string } = {
  model: modelDescription,
  levers: leversDocument,
  assumptions: assumptionsDocument,
  evidence: evidenceDocument,
  indicators: indicatorsDocument,
};

/** Every generated document: path from the project folder, and its text. */
export function documentSet(commands: readonly Command[]): { readonly path: string; readonly text: string }[] {
  return [
    ...Object.entries({ ...written, cli: (language: Language) => commandLineDocument(language, commands) }).flatMap(([name, text]) => [
      { path: `docs/${name}.md`, text: text('en') },
      { path: `docs/${name}.zh.md`, text: text('zh') },
    ]),
    { path: 'scenarios/schema.json', text: scenarioSchema() },
  ];
}
