/**
 * A process of its own for one measurement, so that nothing measured before it has shaped the compiled code or the
 * heap.
 */
import { answerRequest } from './answer-request.ts';
import { measurements } from './measurements.ts';

await answerRequest(measurements);
