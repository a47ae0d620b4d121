import { drawnWords, normal, runKey, threefry } from '../../engine/index.ts';

/** A stream of standard normal numbers from the engine's generator, the same for the same name. */
export function normals(name: string): () => number {
  runKey(name);
  const [high, low] = [drawnWords[0]!, drawnWords[1]!];
  let count = 0;
  return () => {
    threefry(high, low, count++, 0);
    return normal(drawnWords[0]!);
  };
}
