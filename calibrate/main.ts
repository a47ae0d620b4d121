/**
 * npm run calibrate [--evaluations N] [--seeds N] [--phrase PHRASE]: searches the assumptions of `design.ts` for the world
 * that lies deepest inside the bands of its patterns, from the declared defaults on, and notes what was searched in
 * `found.json`. It changes no default: whoever runs it writes the numbers it finds into the tables and says so.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parameters, type ParameterEntry, type ParameterId, type RunInput, type RunOptions } from '../engine/index.ts';
import {
  choosePatterns,
  gatherFindings,
  inWorld,
  judgeRows,
  patternRuns,
  patterns,
  wantedSeeds,
} from '../experiments/index.ts';
import { createNodeRunner, runMany } from '../workers/node/index.ts';
import { held, ranges } from './design.ts';
import { distance } from './distance.ts';
import { nextPoint, type Point } from './search.ts';

const { values } = parseArgs({
  options: {
    evaluations: { type: 'string', default: '36' },
    seeds: { type: 'string', default: '12' },
    phrase: { type: 'string', default: 'm' },
  },
});
const [evaluations, seeds] = [Number(values.evaluations), Number(values.seeds)];
const ids = Object.keys(ranges) as ParameterId[];
const entryOf = (id: ParameterId): ParameterEntry => parameters[id];
const limits = ids.map((id) => ranges[id] as readonly [number, number]);
const steps = ids.map((id) => entryOf(id).step / 2);
const { chosen } = choosePatterns(patterns, held);
const runner = createNodeRunner();

async function evaluate(point: Point): Promise<{ readonly cost: number; readonly outside: readonly string[] }> {
  const world = new Map(ids.map((id, k) => [id, point[k] as number]));
  const runs = patternRuns(
    wantedSeeds(chosen, () => seeds),
    values.phrase,
  );
  const findings = gatherFindings();
  const asked = [...runs.inputs()];
  const optionsOf = new Map<RunInput, RunOptions>();
  const inputs = asked.map((input) => {
    const moved = inWorld(input, world);
    optionsOf.set(moved, runs.optionsOf(input));
    return moved;
  });
  await runMany({
    runner,
    inputs,
    optionsOf: (input) => optionsOf.get(input) ?? {},
    onResult(k, result) {
      for (const measured of runs.add(k, result)) findings.add(measured);
    },
    onFailure(_k, reason) {
      throw reason;
    },
  });
  const rows = judgeRows(chosen, findings.values());
  const far = rows.map((row) => ({ id: row.id, value: row.value, cost: distance(row.value, row.row) }));
  return {
    cost: far.reduce((sum, { cost }) => sum + cost, 0),
    outside: far
      .filter(({ cost }) => cost > 0)
      .toSorted((a, b) => b.cost - a.cost)
      .map(({ id, value, cost }) => `${id} ${value.toPrecision(3)} (${cost.toFixed(2)})`),
  };
}

const said = (point: Point): string => ids.map((id, k) => `${id} ${point[k]}`).join(', ');
let best: Point = ids.map((id) => entryOf(id).default as number);
let found = await evaluate(best);
const way = [{ evaluation: 0, cost: found.cost, point: best, outside: found.outside }];
const note = (tried: number): void =>
  writeFileSync(
    'calibrate/found.json',
    `${JSON.stringify({ seeds: `${values.phrase}/1 to ${values.phrase}/${seeds}`, patterns: held, searched: ranges, evaluations: tried, way }, null, 1)}\n`,
  );
process.stdout.write(`0: ${found.cost.toFixed(2)} ${said(best)}\n   ${found.outside.join(', ')}\n`);
for (let k = 1; k <= evaluations; k++) {
  const point = nextPoint(values.phrase, k, limits, steps, best);
  const tried = await evaluate(point);
  process.stderr.write(`${k}: ${tried.cost.toFixed(2)}\n`);
  if (tried.cost < found.cost) {
    [best, found] = [point, tried];
    way.push({ evaluation: k, cost: tried.cost, point, outside: tried.outside });
    process.stdout.write(`${k}: ${tried.cost.toFixed(2)} ${said(point)}\n   ${tried.outside.join(', ')}\n`);
  }
  note(k);
}
await runner.close();
