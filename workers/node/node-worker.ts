import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter';
import { createWorkerApi } from '../worker-api.ts';

if (parentPort === null) throw new Error('This file only runs as a worker thread');
const port = parentPort;
expose(
  createWorkerApi(() => port.postMessage('alive')),
  nodeEndpoint(port),
);
