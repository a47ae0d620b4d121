// scripts/tools.mjs <docs|bench> …   the tools of a clone, installed and built when needed
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureCli, ensureDependencies, ensureTools, toolsFolder } from './ensure.mjs';

const [name, ...words] = process.argv.slice(2);
ensureDependencies();
// How fast the command line starts is measured.
if (name === 'bench') ensureCli();
ensureTools();
const program = join(toolsFolder, `${name}.js`);
process.argv = [process.execPath, program, ...words];
// In this very process, so that signals, exit status and standard input need no passing on.
await import(pathToFileURL(program).href);
