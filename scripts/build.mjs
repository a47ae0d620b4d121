// node scripts/build.mjs [page|cli|cli-if-stale]: builds the page and the command line, if Node is new enough for it.
import '../cli/node-version.cjs';

import('./build-parts.mjs');
