/**
 * The scenarios as the page needs them: what a preset must show is held against it by tests and the command line, and
 * nothing on the page reads it.
 */
import type { Plugin } from 'vite';

export function presetsWithoutChecks(): Plugin {
  return {
    name: 'jiqun-presets-without-checks',
    enforce: 'pre',
    transform: {
      filter: { id: /\/scenarios\/[\w-]+\.json$/ },
      handler(code) {
        const { expect: _checks, ...shown } = JSON.parse(code) as Record<string, unknown>;
        return { code: JSON.stringify(shown), map: null };
      },
    },
  };
}
