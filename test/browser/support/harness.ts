export { serveHarness } from '../../../bench/page/harness.ts';
