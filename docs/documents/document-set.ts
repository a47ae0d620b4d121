import { existsSync, readFileSync } from 'node:fs';
import { SCALE } from '../../bench/scale/scale-command.ts';
import type { BenchDocument } from '../../bench/session.ts';
import { markdown } from '../generate/markdown.ts';
import { modelDescription } from '../generate/model-description.ts';
import type { Language } from '../../experiments/index.ts';
import { commands } from '../../cli/commands.ts';
import { apiDocument } from './api-document.ts';
import { assumptionsDocument } from './assumptions-document.ts';
import { bookDocument } from './book-document.ts';
import { commandLineDocument } from './command-line-document.ts';
import { evidenceDocument } from './evidence-document.ts';
import { forecastsDocuments, withForecasts } from './forecasts-document.ts';
import { indicatorsDocument } from './indicators-document.ts';
import { leversDocument } from './levers-document.ts';
import { presetCourses } from './preset-courses.ts';
import { withCounts, withScenarios } from './readme-scenarios.ts';
import { withSpeed } from './readme-speed.ts';
import { experimentDesignSchema, scenarioSchema } from './json-schemas.ts';
import { scaleDocument, type StoredScale } from './scale-document.ts';
import { sensitivitiesDocuments } from './sensitivities-document.ts';
import { speedDocument } from './speed-document.ts';
import { versionsDocuments } from './versions-document.ts';

const written: { readonly [name: string]: (language: Language) => string } = {
  model: (language) => markdown(modelDescription(language)),
  levers: leversDocument,
  assumptions: assumptionsDocument,
  evidence: evidenceDocument,
  book: bookDocument,
  indicators: indicatorsDocument,
  api: apiDocument,
};

/** What `bench --save` left for the speed page; the page is generated where it is there. */
const SPEED = 'docs/speed.json';

function speedMeasured(): BenchDocument | undefined {
  return existsSync(SPEED) ? (JSON.parse(readFileSync(SPEED, 'utf8')) as BenchDocument) : undefined;
}

/** What `npm run scale` left for the page on large sweeps. */
const scaleMeasured = (): StoredScale | undefined =>
  existsSync(SCALE) ? (JSON.parse(readFileSync(SCALE, 'utf8')) as StoredScale) : undefined;

/** What is kept up to date in a text written by hand. */
type Writer = (readme: string, measured: BenchDocument | undefined) => string;

const inLanguage =
  (language: Language): Writer =>
  (readme, measured) =>
    withForecasts(
      withCounts(measured === undefined ? readme : withSpeed(readme, measured, language), language),
      language,
    );

const readmes: readonly (readonly [path: string, write: Writer])[] = [
  ['README.md', inLanguage('en')],
  ['README.zh.md', inLanguage('zh')],
  ['scenarios/README.md', withScenarios],
];

/** Every generated document: path from the project folder, and its text. */
export function documentSet(): { readonly path: string; readonly text: string }[] {
  const measured = speedMeasured();
  const speed = measured && { speed: (language: Language) => speedDocument(measured, language) };
  const sweeps = scaleMeasured();
  const scale = sweeps && { scale: (language: Language) => scaleDocument(sweeps, language) };
  return [
    ...Object.entries({
      ...written,
      ...speed,
      ...scale,
      cli: (language: Language) => commandLineDocument(language, commands),
    }).flatMap(([name, text]) => [
      { path: `docs/${name}.md`, text: text('en') },
      { path: `docs/${name}.zh.md`, text: text('zh') },
    ]),
    ...versionsDocuments(),
    ...sensitivitiesDocuments(),
    ...forecastsDocuments(),
    ...readmes
      .filter(([path]) => existsSync(path))
      .map(([path, write]) => ({ path, text: write(readFileSync(path, 'utf8'), measured) })),
    { path: 'scenarios/schema.json', text: scenarioSchema() },
    { path: 'designs/schema.json', text: experimentDesignSchema() },
    { path: 'ui/facts/preset-courses.json', text: presetCourses() },
  ];
}
