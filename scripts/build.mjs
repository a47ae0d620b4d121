// node scripts/build.mjs [page|cli|cli-if-stale|library]: builds the page and the command line, or what is named.
import '../cli/node-version.cjs';

import('./build-parts.mjs');
