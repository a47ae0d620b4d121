import { inThisProcess } from '../cli/this-process.ts';
import { docs } from './docs-command.ts';

await inThisProcess([docs.name, ...process.argv.slice(2)], [docs]);
