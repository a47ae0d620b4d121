/**
 * A process of its own for one measurement, so that nothing measured before it has shaped the compiled code or the heap:
 * takes a request as JSON from its argument, gives what it found as JSON.
 */
import { measurements, type Request } from './measurements.ts';

const request = JSON.parse(process.argv[2] ?? '') as Request;
const measure = measurements[request.what] as (options: never) => unknown;
process.stdout.write(JSON.stringify(await measure(request.options as never)));
