/**
 * npm run results [-- VERSION COMMIT]: what this version of the model gives, or what an earlier one gave, into
 * results/VERSION.json. An earlier version is built from its commit and asked on its own command line, which takes some
 * ten minutes of two cores. VERSION_SEEDS=10 tries it with fewer seeds.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import { leverIds } from '../engine/index.ts';
import {
  coursesOf,
  gatherVersion,
  leverMatrix,
  MODEL_VERSION,
  presets,
  resultsText,
  versionInputs,
  versionRuns,
  worldOf,
  VERSIONS_PHRASE,
  VERSIONS_SEEDS,
  type VersionResults,
} from '../experiments/index.ts';
import { createNodeRunner, engineIdentity, runMany } from '../workers/node/index.ts';
import { askedRun, buildCommandLine, leversOf, scenariosOf } from './old-version.ts';

const seeds = Number(process.env['VERSION_SEEDS'] ?? VERSIONS_SEEDS);
const told = (done: number, total: number): void => void process.stderr.write(`\r${done} / ${total} `);

async function ofThisEngine(): Promise<VersionResults> {
  const runs = versionRuns([...presets.keys()], leverIds, seeds);
  const inputOf = versionInputs(presets);
  const worlds = Object.fromEntries([...presets.keys()].map((id) => [id, worldOf(presets, id)]));
  const origin = { version: MODEL_VERSION, engine: engineIdentity, phrase: VERSIONS_PHRASE, seeds, worlds };
  const gathered = gatherVersion(origin, leverMatrix);
  const runner = createNodeRunner();
  await runMany({
    runner,
    inputs: runs.map((run) => inputOf(run).input),
    onResult(k, result) {
      const { regions } = inputOf(runs[k]!);
      const courses = coursesOf(result);
      gathered.add(
        runs[k]!,
        courses.map((course, r) => ({ region: regions[r]!.id, course })),
      );
      told(k + 1, runs.length);
    },
    onFailure(_k, error) {
      throw error;
    },
  });
  await runner.close();
  return gathered.results();
}

async function ofEarlier(version: string, commit: string): Promise<VersionResults> {
  const program = buildCommandLine(commit);
  const levers = await leversOf(program);
  const runs = versionRuns(
    await scenariosOf(program),
    leverIds.filter((id) => levers.includes(id)),
    seeds,
  );
  const engine = (await askedRun(program, runs[0]!)).engine;
  const gathered = gatherVersion({ version, engine, phrase: VERSIONS_PHRASE, seeds }, leverMatrix);
  let next = 0;
  let done = 0;
  const ask = async (): Promise<void> => {
    while (next < runs.length) {
      const run = runs[next++]!;
      gathered.add(run, (await askedRun(program, run)).courses);
      told(++done, runs.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, ask));
  return gathered.results();
}

const [version, commit] = process.argv.slice(2);
if ((version === undefined) !== (commit === undefined)) {
  process.stderr.write('npm run results, or npm run results -- VERSION COMMIT\n');
  process.exitCode = 2;
} else {
  const results = version === undefined ? await ofThisEngine() : await ofEarlier(version, commit!);
  const path = join('results', `${results.version}.json`);
  mkdirSync('results', { recursive: true });
  writeFileSync(path, resultsText(results));
  process.stderr.write(`\r${path} written\n`);
}
