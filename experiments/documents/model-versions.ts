/** Versions of the model that were published, by the engine that made their results. */

/** The version of the model this is. */
export const MODEL_VERSION = '2';

/** Engines of earlier versions, oldest first; what their results were is in `results/`. */
export const earlierVersions: readonly { readonly version: string; readonly engine: string }[] = [
  { version: '1', engine: '2d88f0b0264a' },
];

/** The earlier version an engine belongs to, where it is known. */
export function earlierVersionOf(engine: string | undefined): string | undefined {
  return earlierVersions.find((one) => one.engine === engine)?.version;
}
