/**
 * What a thread remembers of its last runs: sparse snapshots, so that a run that starts out the same is resumed where
 * it first differs instead of from the beginning.
 */
import type { Engine } from './engine.ts';
import { firstDifference } from './first-difference.ts';
import type { PanelRecorder } from './panel.ts';
import type { RunInput, RunOptions } from './run-input.ts';

/** Work done by a run so far. */
export interface RunWork {
  readonly firmQuarters: number;
  readonly supplierQuarters: number;
}

/** A run after some quarter. */
interface Station extends RunWork {
  readonly quarter: number;
  readonly snapshot: ArrayBuffer;
}

/** A run and the stations it went through. */
interface Track {
  readonly input: RunInput;
  /** Indicators, quarter by quarter (regions × indicators). */
  readonly record: Float64Array;
  readonly stations: readonly Station[];
}

/** Where a run resumes, and what need not be computed again. */
export interface ResumePoint {
  readonly station: Station;
  /** Holds the indicators of every quarter before the station. */
  readonly record: Float64Array;
  /** Has seen every quarter before the station; only for runs that want a panel. */
  readonly recorder: PanelRecorder | undefined;
}

/** One run as the memory follows it. */
export interface RunTrace {
  readonly takenUp: ResumePoint | undefined;
  /** Called after every quarter. */
  pass(engine: Engine, done: RunWork): void;
  /** Called when the run is done; one that fails is not remembered. */
  finish(record: Float64Array, recorder: PanelRecorder | undefined): void;
}

export interface RunMemory {
  follow(input: RunInput, options: RunOptions): RunTrace;
}

/** Quarters between stations. */
const SPACING = 25;
/**
 * Quarters at which runs lately became other ones have a station of their own: the next will probably do it there
 * again.
 */
const BRANCHES = 12;
const TRACKS = 4;
/** Memory set aside for snapshots, and for what a recorder has seen, bytes. */
const SNAPSHOT_BYTES = 24 * 1024 * 1024;
const RECORDER_BYTES = 32 * 1024 * 1024;

function bytesOf(tracks: readonly Pick<Track, 'stations'>[]): number {
  const snapshots = new Set(tracks.flatMap(({ stations }) => stations.map(({ snapshot }) => snapshot)));
  return [...snapshots].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/** @param bytes memory set aside for snapshots; of a very large run only some stations are kept, or none */
export function createRunMemory({ bytes = SNAPSHOT_BYTES }: { readonly bytes?: number } = {}): RunMemory {
  /** The one used last comes first. */
  let tracks: Track[] = [];
  let branches: number[] = [];
  let watched: { readonly input: RunInput; readonly recorder: PanelRecorder } | undefined;

  /** The latest station on any track that a run of this input passes, no later than `limit`. */
  function latestStation(
    input: RunInput,
    limit: number,
  ): { readonly track: Track; readonly station: Station } | undefined {
    let best: { readonly track: Track; readonly station: Station } | undefined;
    let branch = 0;
    for (const track of tracks) {
      const same = firstDifference(track.input, input);
      branch = Math.max(branch, same);
      const station = track.stations.findLast(({ quarter }) => quarter <= Math.min(same, limit));
      if (station !== undefined && station.quarter > (best?.station.quarter ?? 0)) best = { track, station };
    }
    if (branch > 0 && branch < input.quarters) {
      branches = [branch, ...branches.filter((known) => known !== branch)].slice(0, BRANCHES);
    }
    if (best !== undefined) tracks = [best.track, ...tracks.filter((track) => track !== best.track)];
    return best;
  }

  return {
    follow(input, { panel, checkpointAt }) {
      // A recorder is written on by the run that gets it: it comes back when that run is done, or never.
      const recording = panel === true ? watched : undefined;
      if (panel === true) watched = undefined;
      const seen =
        panel !== true ? input.quarters : recording === undefined ? 0 : firstDifference(recording.input, input);
      const found = latestStation(input, Math.min(seen, checkpointAt ?? input.quarters));
      let stations =
        found === undefined ? [] : found.track.stations.filter(({ quarter }) => quarter <= found.station.quarter);
      return {
        takenUp: found && { station: found.station, record: found.track.record, recorder: recording?.recorder },
        pass(engine, done) {
          const { quarter } = engine.world;
          if (quarter % SPACING !== 0 && !branches.includes(quarter)) return;
          stations.push({ quarter, snapshot: engine.snapshot(), ...done });
          while (bytesOf([{ stations }]) > bytes) stations = stations.filter((_station, k) => k % 2 === 1);
        },
        finish(record, recorder) {
          tracks = [{ input, record, stations }, ...tracks].slice(0, TRACKS);
          while (bytesOf(tracks) > bytes) tracks.pop();
          if (recorder !== undefined) watched = recorder.bytes > RECORDER_BYTES ? undefined : { input, recorder };
        },
      };
    },
  };
}
