// scripts/tools.mjs <docs|bench> …   the tools of a clone, installed and built when needed
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureCli, ensureDependencies, ensureTools, toolsFolder } from './ensure.mjs';

const [name, ...words] = process.argv.slice(2);
ensureDependencies();
// How fast the command line starts, and what its sweeps take, is measured.
if (name === 'bench' || name === 'scale') ensureCli();
ensureTools();
const program = join(toolsFolder, `${name}.js`);
process.argv = [process.execPath, program, ...words];
// In this very process, so that signals, exit status and standard input need no passing on.
await import(pathToFileURL(program).href);
