import { existsSync, readFileSync } from 'node:fs';
import type { BenchDocument } from '../../bench/index.ts';
import { modelDescription } from '../../docs/generate/model-description.ts';
import type { Language } from '../../experiments/index.ts';
import type { Command } from '../command.ts';
import { assumptionsDocument } from './assumptions-document.ts';
import { commandLineDocument } from './command-line-document.ts';
import { evidenceDocument } from './evidence-document.ts';
import { indicatorsDocument } from './indicators-document.ts';
import { leversDocument } from './levers-document.ts';
import { scenarioSchema } from './scenario-schema.ts';
import { speedDocument } from './speed-document.ts';

const written: { readonly [name: string]: (language: Language) => string } = {
  model: modelDescription,
  levers: leversDocument,
  assumptions: assumptionsDocument,
  evidence: evidenceDocument,
  indicators: indicatorsDocument,
};

/** What `bench --save` left for the speed page; the page is generated where it is there. */
const SPEED = 'docs/speed.json';

function speedPages(): { readonly [name: string]: (language: Language) => string } {
  if (!existsSync(SPEED)) return {};
  const document = JSON.parse(readFileSync(SPEED, 'utf8')) as BenchDocument;
  return { speed: (language) => speedDocument(document, language) };
}

/** Every generated document: path from the project folder, and its text. */
export function documentSet(commands: readonly Command[]): { readonly path: string; readonly text: string }[] {
  return [
    ...Object.entries({ ...written, ...speedPages(), cli: (language: Language) => commandLineDocument(language, commands) }).flatMap(
      ([name, text]) => [
        { path: `docs/${name}.md`, text: text('en') },
        { path: `docs/${name}.zh.md`, text: text('zh') },
      ],
    ),
    { path: 'scenarios/schema.json', text: scenarioSchema() },
  ];
}
