import { defineConfig } from 'vitest/config';
import { engineIdentity } from './vite-plugins/engine-identity.ts';

export default defineConfig({
  plugins: [engineIdentity()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Speed is measured on a quiet machine by `npm run speed`, never by the tests.
    include: process.env['SPEED'] === '1' ? ['test/**/*.speed.ts'] : ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    // On a busy machine everything takes longer, and nothing here is about how long.
    testTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    hookTimeout: 240_000,
    // Browsers and worker threads want the machine's two cores for themselves.
    maxWorkers: process.env['SPEED'] === '1' ? 1 : 2,
  },
});
