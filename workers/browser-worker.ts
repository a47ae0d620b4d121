import { expose } from 'comlink';
import { createWorkerApi } from './worker-api.ts';

/** The one member of a worker's global scope that is used: its types and the page's cannot be loaded together. */
const { postMessage } = globalThis as unknown as { readonly postMessage: (message: string) => void };

expose(createWorkerApi(() => postMessage('alive')));
