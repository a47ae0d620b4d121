import { inThisProcess } from '../../cli/this-process.ts';
import { sensitivities } from './sensitivities-command.ts';

await inThisProcess([sensitivities.name, ...process.argv.slice(2)], [sensitivities]);
