export { pageFolder, serve, type Served } from '../../../bench/page/serve.ts';
