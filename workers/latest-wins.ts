/** What a finished request may know about itself. */
export interface RequestStatus {
  /** Counts requests from 1. */
  readonly request: number;
  /** False when a newer request already waits: the result is a preview of something that is about to be replaced. */
  readonly latest: boolean;
}

export interface LatestWinsOptions<Input, Result> {
  /** Does the work; called with a copy of the input, never twice at the same time. */
  readonly execute: (input: Input) => Promise<Result>;
  readonly onResult: (result: Result, status: RequestStatus) => void;
  readonly onError?: (error: unknown, status: RequestStatus) => void;
}

export interface LatestWins<Input> {
  /** Asks for a result; replaces a request that is still waiting. */
  request(input: Input): void;
}

/**
 * Keeps up with an input that changes faster than it can be answered: one request in flight, one waiting, the rest
 * skipped. Results arrive in order and never after a newer one; while the input keeps changing they
 * still arrive, marked as not the latest, so that something is shown.
 */
export function createLatestWins<Input, Result>(options: LatestWinsOptions<Input, Result>): LatestWins<Input> {
  const { execute, onResult, onError } = options;
  let requests = 0;
  let inFlight = false;
  let waiting: { readonly input: Input; readonly request: number } | undefined;

  async function start(input: Input, request: number): Promise<void> {
    inFlight = true;
    let report: (status: RequestStatus) => void;
    try {
      const result = await execute(input);
      report = (status) => onResult(result, status);
    } catch (error) {
      report = (status) => onError?.(error, status);
    }
    inFlight = false;
    const following = waiting;
    waiting = undefined;
    // The next request starts before this one is drawn: the worker need not wait for the page.
    if (following !== undefined) void start(following.input, following.request);
    report({ request, latest: following === undefined });
  }

  return {
    request(input) {
      requests += 1;
      const copy = structuredClone(input);
      if (inFlight) waiting = { input: copy, request: requests };
      else void start(copy, requests);
    },
  };
}
