/** What the river and the two worlds are drawn from. */
import type { ForkPath } from '../../experiments/index.ts';

export type { ForkCourse, ForkPath } from '../../experiments/index.ts';

/** One start of the strip. */
export interface ForkStart {
  /** Quarter in which the action begins. */
  readonly start: number;
  /** Undefined until it is computed. */
  readonly path: ForkPath | undefined;
}
