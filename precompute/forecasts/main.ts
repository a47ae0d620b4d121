/**
 * npm run forecasts [-- recovery | PLACE …]: how well the places that ship are forecast, into docs/forecasts.json, and
 * how well known causes are found again, into docs/recovery.json. Forecasts that are done are kept, so that a
 * call that was stopped goes on; recovery is one go. FORECASTS_PART=0.1 tries it with fewer runs and writes nothing.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  calibrationEfforts,
  shippedPlaces,
  type CalibrationEffort,
  type ForecastsDocument,
  type ScoredOrigin,
} from '../../experiments/index.ts';
import { engineIdentity } from '../../workers/node/index.ts';
import { openRuns } from './kept-runs.ts';
import { FORECASTS, RECOVERY } from './recovery-document.ts';
import { recover } from './recovery.ts';
import { originsOf, scoreOrigin, SCORE_PHRASE } from './score.ts';

const TRIALS = 120;
const part = Number(process.env['FORECASTS_PART'] ?? 1);
const tell = (text: string): void => void process.stderr.write(text);

/** A forecast of a place is made about seventy times: with fewer runs than one that is asked for once. */
const effort: CalibrationEffort = { wide: 600, near: 300, worlds: 60 };

const parted = (sizes: CalibrationEffort): CalibrationEffort =>
  part === 1
    ? sizes
    : { ...sizes, wide: Math.max(300, Math.round(part * sizes.wide)), near: Math.round(part * sizes.near) };

function write(path: string, document: object): void {
  const text = JSON.stringify(document)
    .replaceAll('},{"place"', '},\n{"place"')
    .replaceAll('},{"truth"', '},\n{"truth"');
  if (part === 1) writeFileSync(path, `${text}\n`);
  else process.stdout.write(`${text}\n`);
}

const [first, ...rest] = process.argv.slice(2);
if (first === 'recovery') {
  const runs = openRuns(true);
  const trials = Math.max(2, Math.round(part * TRIALS));
  const document = await recover(runs, trials, parted(calibrationEfforts.usual), engineIdentity, (done) =>
    tell(`\r${done} of ${trials} made places `),
  );
  await runs.close();
  write(RECOVERY, document);
} else {
  const wanted = first === undefined ? undefined : [first, ...rest];
  const sizes = parted(effort);
  const folder = join('.cache', 'forecasts', engineIdentity, Object.values(sizes).join('-'));
  mkdirSync(folder, { recursive: true });
  const runs = openRuns(false);
  const origins: ScoredOrigin[] = [];
  const without: { place: string; reason: string }[] = [];
  for (const place of await shippedPlaces()) {
    if (wanted !== undefined && !wanted.includes(place.id)) continue;
    const asked = originsOf(await place.load());
    if (asked.length === 0) without.push({ place: place.id, reason: 'tooShort' });
    for (const one of asked) {
      const file = join(folder, `${place.id}-${one.origin}.json`);
      try {
        if (!existsSync(file)) writeFileSync(file, JSON.stringify(await scoreOrigin(runs, place, one, sizes)));
        origins.push(JSON.parse(readFileSync(file, 'utf8')) as ScoredOrigin);
        tell(`${place.id} ${one.origin}\n`);
      } catch (error) {
        without.push({ place: place.id, reason: `${one.origin}: ${(error as Error).message}` });
      }
    }
  }
  await runs.close();
  const document: ForecastsDocument = {
    format: 1,
    engine: engineIdentity,
    phrase: SCORE_PHRASE,
    ...sizes,
    origins,
    without,
  };
  if (wanted === undefined) write(FORECASTS, document);
}
