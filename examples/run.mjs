// One run of a preset: what became of the region, and the fingerprint by which anybody can tell the same run.
import { run } from 'jiqun/engine';
import { presets, resolve } from 'jiqun/experiments';

const { input, scenario } = resolve(presets.get('zhejiang'), presets);
const { regions, fingerprint } = run(input);
const { employment } = regions[0].series;
const most = Math.max(...employment);

console.log(scenario.title.en);
console.log(
  `most jobs: ${Math.round(10 * most)}, in quarter ${employment.indexOf(most)}; outcome: ${regions[0].verdict}`,
);
console.log(`fingerprint ${fingerprint}`);
