// Two futures of one region under the same luck, on all cores: what does the upgrading package bring, and for sure?
import { createComparison, pairedInputs, parsePathSpec, pathRuns, presets } from 'jiqun/experiments';
import { createNodeRunner, runMany } from 'jiqun/workers';

const paths = ['base=', 'upgrade=@upgrade@60'].map((words) => parsePathSpec(words).path);
const { runs } = pathRuns(presets.get('default'), paths, presets);
const inputs = runs.map(({ input }) => input);

const { quarters } = inputs[0];
const comparison = createComparison({ paths: runs.map(({ name }) => name), regions: 1, quarters });
const runner = createNodeRunner();
await runMany({ runner, inputs: pairedInputs(inputs, { phrase: '1', count: 10 }), onResult: comparison.add });
await runner.close();

const { mean, low, high } = comparison.effect({ path: 1, against: 0, indicator: 'valueAdded' });
const [effect, from, to] = [mean, low, high].map((value) => value.toFixed(0));
console.log(
  `value added at the end: ${effect} more a quarter, 95 % interval ${from} to ${to}, ${comparison.replicates} pairs`,
);
