import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import { createWorkerApi } from '../worker-api.ts';
import { nodeEndpoint } from './node-endpoint.ts';

if (parentPort === null) throw new Error('This file only runs as a worker thread');
const port = parentPort;
expose(
  createWorkerApi(() => port.postMessage('alive')),
  nodeEndpoint(port),
);
