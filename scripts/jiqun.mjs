// npm run -s jiqun -- <command>: the command line from a clone, if Node is new enough for it.
import '../cli/node-version.cjs';

import('./run-jiqun.mjs');
