import type { Endpoint } from 'comlink';

/** The two methods a worker, a parent port and a message port of Node have in common. */
interface NodePort {
  postMessage(message: unknown, transfer?: readonly never[]): void;
  on(event: 'message', listener: (data: unknown) => void): unknown;
  off(event: 'message', listener: (data: unknown) => void): unknown;
  start?(): void;
}

type Listener = Parameters<Endpoint['addEventListener']>[1];

/** Dresses a Node port as the event target comlink expects. */
export function nodeEndpoint(port: NodePort): Endpoint {
  const listeners = new WeakMap<object, (data: unknown) => void>();
  return {
    postMessage: port.postMessage.bind(port) as Endpoint['postMessage'],
    addEventListener(_type: string, listener: Listener) {
      const heard = (data: unknown): void => {
        const event = { data } as MessageEvent;
        if (typeof listener === 'function') listener(event);
        else listener.handleEvent(event);
      };
      port.on('message', heard);
      listeners.set(listener, heard);
    },
    removeEventListener(_type: string, listener: Listener) {
      const heard = listeners.get(listener);
      if (heard !== undefined) port.off('message', heard);
    },
    ...(port.start === undefined ? {} : { start: port.start.bind(port) }),
  };
}
