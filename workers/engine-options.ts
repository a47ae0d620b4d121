import type { RunOptions } from '../engine/index.ts';
import type { WorkerLaneOptions } from './lane.ts';
import type { RunRequestOptions } from './runner.ts';

/** The part of the request options that can be sent to another thread. */
export function engineOptions(options: RunRequestOptions): RunOptions {
  return {
    ...(options.panel === undefined ? {} : { panel: options.panel }),
    ...(options.checkpointAt === undefined ? {} : { checkpointAt: options.checkpointAt }),
    ...(options.from === undefined ? {} : { from: options.from }),
  };
}

/** What a thread has to know of a request. */
export function laneOptions(options: RunRequestOptions): WorkerLaneOptions {
  return { ...engineOptions(options), ...(options.background === undefined ? {} : { background: options.background }) };
}
