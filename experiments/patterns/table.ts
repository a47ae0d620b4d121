/** Every pattern the model is held against. */
import type { Pattern } from './pattern.ts';
import { presetPatterns } from './preset-patterns.ts';
import { ablationPatterns } from './rows/ablations.ts';
import { firmPatterns } from './rows/firms.ts';
import { fiscalPatterns } from './rows/fiscal.ts';
import { leverPatterns } from './rows/levers.ts';
import { historyPatterns } from './rows/history.ts';
import { lifeCyclePatterns } from './rows/life-cycle.ts';
import { networkPatterns } from './rows/networks.ts';
import { placePatterns } from './rows/places.ts';
import { presetTheoryPatterns } from './rows/presets-theory.ts';
import { policyPatterns } from './rows/policies.ts';
import { policySanityPatterns } from './rows/sanity-policy.ts';
import { sanityPatterns } from './rows/sanity.ts';
import { shakeoutPatterns } from './rows/shakeout.ts';
import { technologyPatterns } from './rows/technology.ts';
import { theoryPatterns } from './rows/theory.ts';

export const patterns: readonly Pattern[] = [
  ...lifeCyclePatterns,
  ...theoryPatterns,
  ...placePatterns,
  ...presetTheoryPatterns,
  ...sanityPatterns,
  ...policySanityPatterns,
  ...firmPatterns,
  ...networkPatterns,
  ...shakeoutPatterns,
  ...policyPatterns,
  ...fiscalPatterns,
  ...leverPatterns,
  ...historyPatterns,
  ...technologyPatterns,
  ...presetPatterns(),
  ...ablationPatterns,
];
