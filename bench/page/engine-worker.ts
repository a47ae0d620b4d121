/** The engine measured in a worker of a browser; it notifies the page when it is done. */
import { defaultInput } from '../default-input.ts';
import { measureEngine } from '../engine-speed.ts';

addEventListener('message', ({ data }) => postMessage(measureEngine(defaultInput(), data)));
