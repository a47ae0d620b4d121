/** What a theory card says. */
import type { Text } from '../../engine/index.ts';

export interface TheorySource {
  readonly text: Text;
  readonly url?: string;
}

export interface TheoryText {
  readonly title: Text;
  /** Whose it is. */
  readonly by: Text;
  readonly body: Text;
  /** One thing to try that lets the mechanism show. */
  readonly look: Text;
  readonly sources: readonly TheorySource[];
}
