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
import { part, sectionsOf, type Part } from './parts.ts';
import { presetDescription } from './preset-description.ts';
import type { Block, Section } from './section.ts';
import { generatedSections } from './text/generated-sections.ts';
import { limits, readings, reproducibility } from './text/limits.ts';
import { outcomes } from './text/outcomes.ts';
import { entities, opening, scheduleOpening } from './text/overview.ts';
import { concepts, purpose } from './text/purpose.ts';
import { randomness } from './text/randomness.ts';
import { initialisation, inputs } from './text/start.ts';
import { budget } from './text/submodels-budget.ts';
import { accounts, learning, politics, reputation } from './text/submodels-firm.ts';
import { attractionAndDemand, honestyAndPrice, sourcing } from './text/submodels-market.ts';
import { regionalConditions, world } from './text/submodels-region.ts';
import { entry, exitAndRelocation } from './text/submodels-turnover.ts';
import type { WrittenSection } from './written-section.ts';

/** The hand-written sections with equations, 7.1 to 7.12. */
export const submodels: readonly WrittenSection[] = [
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
  budget,
];

/** The ODD description of the model: complete enough to re-implement it, one language at a time. */
export function modelDescription(language: Language): readonly Section[] {
  const { submodel, levers, parameters, observation, indicators, patterns, presets } = generatedSections;
  const { costs, groups } = leverDescription(language);
  const said = (section: WrittenSection, ...more: readonly Block[]): Part => part(section, language, ...more);
  const [definitions, phases, verdict, replacement] = outcomes;
  const parts = [
    said(opening),
    said(purpose),
    said(entities),
    ...stateDescription(language),
    said(scheduleOpening, scheduleDescription(language, [inputs, ...submodels, levers])),
    said(concepts),
    said(initialisation),
    said(inputs, eventDescription(language), mechanismDescription(language)),
    said(submodel),
    ...submodels.map((section) => said(section)),
    said(levers, costs),
    ...groups,
    said(parameters),
    ...parameterDescription(language),
    said(observation),
    said(indicators, indicatorDescription(language)),
    said(definitions),
    said(phases),
    said(verdict, outcomeWords(language)),
    said(replacement),
    said(randomness, purposeDescription(language)),
    said(patterns, patternDescription(language)),
    said(presets, presetDescription(language)),
    said(limits),
    said(readings),
    said(reproducibility),
  ];
  return sectionsOf(parts, language);
}
