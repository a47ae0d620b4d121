import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import { workerApi } from '../worker-api.ts';
import { nodeEndpoint } from './node-endpoint.ts';

if (parentPort === null) throw new Error('This file only runs as a worker thread');
expose(workerApi, nodeEndpoint(parentPort));
