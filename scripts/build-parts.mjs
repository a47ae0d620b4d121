// scripts/build-parts.mjs [page|cli|cli-if-stale|library]   builds the page and the command line, or what is named
import { buildCli, buildLibrary, buildPage, ensureCli, ensureDependencies } from './ensure.mjs';

const steps = { page: buildPage, cli: buildCli, 'cli-if-stale': ensureCli, library: buildLibrary };
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: found an unknown part, allowed ${Object.keys(steps).join(', ')}`);
  process.exit(2);
}
ensureDependencies();
for (const name of wanted.length === 0 ? ['page', 'cli'] : wanted) steps[name]();
