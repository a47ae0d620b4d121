// A run in a worker: the page stays free, and hears how far the run is.
import { presets, resolve } from 'jiqun/experiments';
import { createBrowserRunner } from 'jiqun/workers';

const show = (id, text) => (document.getElementById(id).textContent = text);

const { input } = resolve(presets.get('ruhr'), presets);
const runner = createBrowserRunner(1);
const { regions, fingerprint, quarters } = await runner.run(input, {
  onProgress: (quarter) => show('quarter', quarter),
});
await runner.close();
show('quarter', quarters);
show('outcome', `${regions[0].verdict}, fingerprint ${fingerprint}`);
