/** What the place is called and where its numbers are from, and the way on once nothing is wrong. */
import { inBothLanguages, type Measurements } from '../../experiments/index.ts';
import { useLang } from '../studio/studio-context.ts';
import type { ClusterSession, OpenTable } from './cluster-session.ts';
import { clusterText } from './text/text.ts';

export interface AboutProps {
  readonly session: ClusterSession;
  readonly table: OpenTable;
  readonly onMeasurements?: (measurements: Measurements) => void;
}

export function AboutPlace({ session, table: { kept, reading }, onMeasurements }: AboutProps) {
  const lang = useLang();
  const text = clusterText[lang];
  const { measurements, series, faults } = reading;
  const years = series.flatMap(({ points }) => points.map(({ year }) => year));
  return (
    <div class="cluster-about">
      <label>
        {text.place}
        <input
          type="text"
          maxLength={80}
          value={kept.place[lang]}
          placeholder={text.placeHint}
          onChange={(event) => session.describe({ place: inBothLanguages(event.currentTarget.value.trim()) })}
        />
      </label>
      <label>
        {text.source}
        <input
          type="text"
          maxLength={300}
          value={kept.source[lang]}
          placeholder={text.sourceHint}
          onChange={(event) => session.describe({ source: inBothLanguages(event.currentTarget.value.trim()) })}
        />
      </label>
      <p class="cluster-whole" role="status">
        {faults.length > 0
          ? text.wanting(faults.some(({ about }) => about === 'cell' || about === 'time'))
          : years.length > 0
            ? text.whole(series.length, Math.min(...years), Math.max(...years))
            : ''}
      </p>
      {onMeasurements === undefined ? null : (
        <button
          type="button"
          class="act main cluster-next"
          disabled={measurements === undefined}
          onClick={() => measurements !== undefined && onMeasurements(measurements)}
        >
          {text.calibrate}
        </button>
      )}
    </div>
  );
}
