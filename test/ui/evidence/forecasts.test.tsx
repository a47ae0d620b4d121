// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { Forecasts, ForecastScores } from '../../../ui/evidence/forecasts.tsx';
import { madeForecasts } from '../../support/made-forecasts.ts';
import { drawWith, wordsOf } from '../studio/draw-with.tsx';

const place = (id: string) => ({ en: `in ${id}`, zh: `${id} 一地` });
const shipped = Object.keys(import.meta.glob('../../../docs/forecasts.json'));

describe('forecasts in the page', () => {
  test('are a heading that opens where they ship, and nothing where they do not', () => {
    const drawn = drawWith({}, <Forecasts lang="en" />);
    if (shipped.length === 0) expect(drawn).toBe('');
    else expect(wordsOf(drawn)).toContain('Forecasts as they would have been made');
  });

  test('tell what fails before anything else', () => {
    const drawn = drawWith({}, <ForecastScores document={madeForecasts} place={place} lang="en" />);
    const titles = [...drawn.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, title]) => title);
    expect(titles).toEqual([
      'Where something simpler comes nearer',
      'Numbers outside the 90% band',
      'Mean error by years ahead',
      'Of shares, as differences of log-odds',
      'Inside the 90% band, by years ahead',
    ]);
    const said = wordsOf(drawn);
    expect(said).toContain('beats AR(1) on 2 of 3 series');
    expect(said).toContain('in uk-coal Employment 1960 3 of 4 1964–1965: too high; 1967: too low');
    expect(said).not.toMatch(/another version|NaN|undefined/);
  });

  test('say when nothing fails, and when another engine made them', () => {
    const none = { ...madeForecasts, engine: 'of before', origins: [] };
    const said = wordsOf(drawWith({}, <ForecastScores document={none} place={place} lang="zh" />));
    expect(said).toContain('引擎 of before');
    expect(said).toContain('不如简单预测之处');
    expect(said.match(/无。/g)).toHaveLength(4);
  });
});
