/** A full factorial: two factors across and down, a map for every combination of the others. */
import { useMemo, useState } from 'preact/hooks';
import { punctuation } from '../../experiments/index.ts';
import { comma } from '../parts/format.ts';
import { Select } from '../parts/select.tsx';
import { useLang } from '../studio/studio-context.ts';
import { nameOfFactor, numberText, valueText } from './lab-words.ts';
import { OutputSelect } from './output-select.tsx';
import type { PictureProps } from './picture-props.ts';
import { heatMaps } from './readings.ts';
import { labText } from './text/text.ts';

/** More maps than these cannot be compared. */
const MOST_MAPS = 8;
/** Deeper than this share of the colour letters are light. */
const DEEP = 0.55;

export function HeatMaps({ sweep, stamp, calendar, onRun }: PictureProps) {
  const lang = useLang();
  const text = labText[lang];
  const { experiment, rows } = sweep;
  const { factors, base } = experiment;
  const [output, setOutput] = useState(0);
  // Those with the most levels show most as a map.
  const byLevels = factors
    .map((_factor, k) => k)
    .toSorted((a, b) => factors[b]!.levels.length - factors[a]!.levels.length);
  const [across, setAcross] = useState(byLevels[0]!);
  const [down, setDown] = useState(byLevels[1]!);
  const maps = useMemo(
    () => heatMaps(experiment, rows, rows.measured(output), across, down).slice(0, MOST_MAPS),
    [experiment, rows, output, across, down, stamp],
  );
  const means = maps.flatMap(({ cells }) => cells.map(({ interval }) => interval.mean)).filter(Number.isFinite);
  const [low, high] = [Math.min(...means), Math.max(...means)];
  const share = (value: number): number => (high > low ? (value - low) / (high - low) : 0.5);
  const words = { lang, calendar };
  const name = (k: number): string => nameOfFactor(factors[k]!, base.scenario, lang);
  const value = (factor: number, level: number): string =>
    valueText(factors[factor]!, factors[factor]!.levels[level], words);
  const options = factors.map((_factor, k) => [k, name(k)] as const);
  const choose = (
    label: string,
    chosen: number,
    other: number,
    set: (k: number) => void,
    swap: (k: number) => void,
  ) => (
    <label class="lab-choose">
      <span>{label}</span>
      <Select
        value={chosen}
        options={options}
        onChoose={(k) => {
          if (k === other) swap(chosen);
          set(k);
        }}
      />
    </label>
  );
  return (
    <section class="lab-part" aria-label={text.heat}>
      <header>
        <h2>{text.heat}</h2>
        <OutputSelect experiment={experiment} value={output} onChoose={setOutput} />
        {choose(text.across, across, down, setAcross, setDown)}
        {choose(text.down, down, across, setDown, setAcross)}
      </header>
      <p class="faint">{text.heatNote}</p>
      <div class="lab-maps">
        {maps.map(({ others, cells }) => {
          const told = others.flatMap((level, k) =>
            level < 0 ? [] : [`${name(k)}${punctuation[lang].colon}${value(k, level)}`],
          );
          return (
            <div
              key={others.join(' ')}
              class="lab-scroll"
              tabIndex={0}
              role="group"
              aria-label={[text.heat, ...told].join(comma(lang))}
            >
              <table class="lab-map">
                {told.length === 0 ? null : <caption>{told.join(comma(lang))}</caption>}
                <thead>
                  <tr>
                    <th scope="col" class="lab-map-corner">
                      {name(down)} ╲ {name(across)}
                    </th>
                    {factors[across]!.levels.map((_level, k) => (
                      <th key={value(across, k)} scope="col">
                        {value(across, k)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {factors[down]!.levels.map((_level, d) => (
                    <tr key={value(down, d)}>
                      <th scope="row">{value(down, d)}</th>
                      {factors[across]!.levels.map((_other, a) => {
                        const cell = cells.find((one) => one.across === a && one.down === d)!;
                        const { mean, high: end } = cell.interval;
                        if (cell.row < 0) return <td key={value(across, a)}>…</td>;
                        const half = Number.isFinite(end) ? numberText(lang, end - mean) : '';
                        const deep = share(mean);
                        return (
                          <td key={value(across, a)}>
                            <button
                              type="button"
                              class={deep > DEEP ? 'lab-cell lab-cell-deep' : 'lab-cell'}
                              style={{ '--share': `${Math.round(100 * (0.06 + 0.94 * deep))}%` }}
                              aria-label={text.cell(
                                value(across, a),
                                value(down, d),
                                numberText(lang, mean),
                                half,
                                cell.runs,
                              )}
                              onClick={() => onRun(cell.row)}
                            >
                              <b>{numberText(lang, mean)}</b>
                              {half === '' ? null : <small>± {half}</small>}
                            </button>
                          </td>
                        );
                      })}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          );
        })}
      </div>
    </section>
  );
}
