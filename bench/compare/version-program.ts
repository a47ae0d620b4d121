/** The measuring program of another version. */
import { answerRequest } from '../answer-request.ts';
import { versionMeasurements } from '../version-measurements.ts';

await answerRequest(versionMeasurements);
