// npm test: runs every check and test, if Node is new enough for them.
import '../cli/node-version.cjs';

import('./run-tests.mjs');
