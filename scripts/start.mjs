// npm start: serves the page, if Node is new enough for it.
import '../cli/node-version.cjs';

import('./serve-page.mjs');
