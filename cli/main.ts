import { commands } from './commands.ts';
import { inThisProcess } from './this-process.ts';

await inThisProcess(process.argv.slice(2), commands);
