// npm run -s jiqun -- <command>: the command line from a clone, installed and built when needed.
import { pathToFileURL } from 'node:url';
import { cliMain, ensureCli, ensureDependencies } from './ensure.mjs';

ensureDependencies();
ensureCli();
process.argv[1] = cliMain;
// In this very process, so that signals, exit status and standard input need no passing on.
await import(pathToFileURL(cliMain).href);
