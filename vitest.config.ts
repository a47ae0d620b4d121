import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { engineIdentity } from './vite-plugins/engine-identity.ts';

const speed = process.env['SPEED'] === '1';

/**
 * Tests of pure functions share one copy of the modules, which takes longer to load than most of them to run. Whatever
 * has a document, or puts something in the place of what others use, has a copy of its own.
 */
const shared = ['docs', 'engine', 'experiments', 'golden', 'scenarios', 'ui']
  .flatMap((folder) =>
    readdirSync(`test/${folder}`, { recursive: true, encoding: 'utf8' }).map((path) => `test/${folder}/${path}`),
  )
  .filter((path) => path.endsWith('.test.ts'))
  .filter(
    (path) =>
      !/@vitest-environment|vi\.(mock|stub|spyOn)|globalThis|process\.(env|memoryUsage)/.test(
        readFileSync(path, 'utf8'),
      ),
  );

export default defineConfig({
  plugins: [engineIdentity()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // On a busy machine everything takes longer, and nothing here is about how long.
    testTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    hookTimeout: 240_000,
    // Browsers and worker threads want the machine's two cores for themselves.
    maxWorkers: speed ? 1 : 2,
    // Speed is measured on a quiet machine by `npm run speed`, never by the tests.
    projects: speed
      ? [{ extends: true, test: { name: 'speed', include: ['test/**/*.speed.ts'] } }]
      : [
          {
            extends: true,
            test: { name: 'own', include: ['test/**/*.test.ts', 'test/**/*.test.tsx'], exclude: shared },
          },
          { extends: true, test: { name: 'shared', include: shared, isolate: false } },
        ],
  },
});
