// npm run docs, npm run bench: what only a clone can do, if Node is new enough for it.
import '../cli/node-version.cjs';

import('./run-tools.mjs');
