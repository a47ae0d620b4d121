/**
 * Which colour a happening wears: what grows, what shrinks, what binds, what the government does, what comes from
 * outside.
 */
import type { Happening } from '../../experiments/index.ts';

export type Tone = 'rise' | 'fall' | 'bond' | 'policy' | 'shock' | 'plain';

const tones: { readonly [K in Exclude<Happening['kind'], 'replacement'>]: Tone } = {
  takeOff: 'rise',
  foreignArrival: 'rise',
  peak: 'plain',
  decline: 'fall',
  renewal: 'rise',
  shakeout: 'fall',
  lockIn: 'bond',
  lockInEased: 'rise',
  reputationTrough: 'fall',
  reputationRecovery: 'rise',
  event: 'shock',
  policyStart: 'policy',
  policyEnd: 'policy',
  relocationWave: 'fall',
  arrivalWave: 'rise',
  wageCrossing: 'plain',
  landSqueeze: 'plain',
  labourShort: 'plain',
  honestyLost: 'fall',
  bailOutWave: 'bond',
  upgrading: 'rise',
  linkFilled: 'rise',
  inertia: 'fall',
  extinction: 'fall',
  end: 'plain',
};

export const toneOf = (happening: Happening): Tone =>
  happening.kind === 'replacement'
    ? happening.size.replacement === 'forward'
      ? 'rise'
      : 'fall'
    : tones[happening.kind];
