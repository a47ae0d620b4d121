import { modelDescription } from '../../docs/generate/model-description.ts';
import type { Language } from '../../experiments/index.ts';
import { assumptionsDocument } from './assumptions-document.ts';
import { commandLineDocument } from './command-line-document.ts';
import { indicatorsDocument } from './indicators-document.ts';
import { leversDocument } from './levers-document.ts';
import { scenarioSchema } from './scenario-schema.ts';

const written: { readonly [name: string]: (language: Language) => string } = {
  model: modelDescription,
  levers: leversDocument,
  assumptions: assumptionsDocument,
  indicators: indicatorsDocument,
  cli: commandLineDocument,
};

/** Every generated document: path from the project folder, and its text. */
export function documentSet(): { readonly path: string; readonly text: string }[] {
  return [
    ...Object.entries(written).flatMap(([name, text]) => [
      { path: `docs/${name}.md`, text: text('en') },
      { path: `docs/${name}.zh.md`, text: text('zh') },
    ]),
    { path: 'scenarios/schema.json', text: scenarioSchema() },
  ];
}
