import type { Language } from '../../experiments/index.ts';
import {
  eventDescription,
  indicatorDescription,
  leverDescription,
  mechanismDescription,
  outcomeWords,
  parameterDescription,
  patternDescription,
  purposeDescription,
  scheduleDescription,
  stateDescription,
} from './declared-tables.ts';
import { heading, written } from './markdown.ts';
import { presetDescription } from './preset-description.ts';
import type { Section } from './section.ts';
import { generatedSections } from './text/generated-sections.ts';
import { limits, readings, reproducibility } from './text/limits.ts';
import { outcomes } from './text/outcomes.ts';
import { entities, opening, scheduleOpening } from './text/overview.ts';
import { concepts, purpose } from './text/purpose.ts';
import { randomness } from './text/randomness.ts';
import { initialisation, inputs } from './text/start.ts';
import { accounts, learning, politics, reputation } from './text/submodels-firm.ts';
import { attractionAndDemand, honestyAndPrice, sourcing } from './text/submodels-market.ts';
import { regionalConditions, world } from './text/submodels-region.ts';
import { entry, exitAndRelocation } from './text/submodels-turnover.ts';

/** The hand-written sections with equations, 7.1 to 7.11. */
export const submodels: readonly Section[] = [
  world,
  regionalConditions,
  sourcing,
  honestyAndPrice,
  attractionAndDemand,
  accounts,
  politics,
  learning,
  reputation,
  exitAndRelocation,
  entry,
];

/** The ODD description of the model as markdown: complete enough to implement it anew, one language at a time. */
export function modelDescription(language: Language): string {
  const { submodel, levers, parameters, observation, indicators, patterns, presets } = generatedSections;
  const parts = [
    `# ${opening.title[language]}`,
    opening.lines[language],
    written(purpose, language),
    written(entities, language),
    stateDescription(language),
    written(scheduleOpening, language),
    scheduleDescription(language),
    written(concepts, language),
    written(initialisation, language),
    written(inputs, language),
    eventDescription(language),
    mechanismDescription(language),
    heading(submodel, language),
    ...submodels.map((section) => written(section, language)),
    written(levers, language),
    leverDescription(language),
    written(parameters, language),
    parameterDescription(language),
    heading(observation, language),
    written(indicators, language),
    indicatorDescription(language),
    ...outcomes.map((section) => written(section, language)),
    outcomeWords(language),
    written(randomness, language),
    purposeDescription(language),
    written(patterns, language),
    patternDescription(language),
    written(presets, language),
    presetDescription(language),
    written(limits, language),
    written(readings, language),
    written(reproducibility, language),
  ];
  return `${parts.join('\n\n')}\n`;
}
