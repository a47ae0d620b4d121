import { inThisProcess } from '../cli/this-process.ts';
import { bench } from './bench-command.ts';

await inThisProcess([bench.name, ...process.argv.slice(2)], [bench]);
