import type { RunOptions } from '../engine/index.ts';
import type { RunRequestOptions } from './runner.ts';

/** The part of the request options that can be sent to another thread. */
export function engineOptions(options: RunRequestOptions): RunOptions {
  return {
    ...(options.panel === undefined ? {} : { panel: options.panel }),
    ...(options.checkpointAt === undefined ? {} : { checkpointAt: options.checkpointAt }),
    ...(options.from === undefined ? {} : { from: options.from }),
  };
}
