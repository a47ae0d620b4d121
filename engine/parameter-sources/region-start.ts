/** Where the defaults come from: the region at the start. */
import type { Text } from '../text.ts';
import { sources } from './shared-sources.ts';

export const regionStart = {
  initialHumanCapital: sources.scale,
  initialInstitutions: sources.scale,
  initialFirms: sources.scale,
  initialSuppliers: sources.scale,
  initialOrigin: sources.scale,
} as const satisfies Record<string, Text>;
