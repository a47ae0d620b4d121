import { inThisProcess } from '../../cli/this-process.ts';
import { scale } from './scale-command.ts';

await inThisProcess([scale.name, ...process.argv.slice(2)], [scale]);
