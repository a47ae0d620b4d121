/** Names of quarters: years of a calendar where the scenario has one, years since its start where not. */
import type { Language } from '../../experiments/index.ts';
import { QUARTERS_PER_YEAR } from '../../engine/index.ts';

export interface Calendar {
  /** Year as it stands in a sentence: “year 25”, “1985 年”. */
  readonly label: (quarter: number) => string;
  /** Year as it stands on an axis. */
  readonly tick: (quarter: number) => string;
  /** Year and quarter as a heading: “Year 25, quarter 1”. */
  readonly heading: (quarter: number) => string;
  /** The same within a sentence. */
  readonly moment: (quarter: number) => string;
  /** Year and quarter in the fewest characters: “25.1”, “1985Q1”. */
  readonly short: (quarter: number) => string;
  /** Number of the year and of the quarter in it, 1 to 4. */
  readonly parts: (quarter: number) => { readonly year: number; readonly season: number };
  /** The quarter of a run that `parts` came from. */
  readonly quarter: (year: number, season: number) => number;
}

/** How a year, and a quarter of it, are called where years are those of a calendar and where they are counted. */
const calendarNames = {
  en: {
    dated: { label: (y: number) => `${y}`, heading: (y: number, season: number) => `${y}, quarter ${season}` },
    counted: {
      label: (y: number) => `year ${y}`,
      heading: (y: number, season: number) => `Year ${y}, quarter ${season}`,
    },
  },
  zh: {
    dated: { label: (y: number) => `${y} 年`, heading: (y: number, season: number) => `${y} 年第 ${season} 季度` },
    counted: {
      label: (y: number) => `第 ${y} 年`,
      heading: (y: number, season: number) => `第 ${y} 年 · 第 ${season} 季度`,
    },
  },
};

/** @param start label of quarter 0 such as `1978Q1` */
export function calendarOf(start: string | undefined, lang: Language): Calendar {
  const [, startYear = '0', startSeason = '1'] = /^(\d{4})Q([1-4])$/.exec(start ?? '') ?? [];
  const first = QUARTERS_PER_YEAR * Number(startYear) + Number(startSeason) - 1;
  const dated = start !== undefined;
  const parts = (quarter: number): { year: number; season: number } => {
    const absolute = first + Math.floor(quarter);
    return { year: Math.floor(absolute / QUARTERS_PER_YEAR), season: (absolute % QUARTERS_PER_YEAR) + 1 };
  };
  const year = (quarter: number): number => parts(quarter).year;
  const names = calendarNames[lang][dated ? 'dated' : 'counted'];
  const heading = (q: number): string => names.heading(year(q), parts(q).season);
  return {
    label: (q) => names.label(year(q)),
    tick: (q) => `${year(q)}`,
    heading,
    moment: (q) => heading(q).replace(' · ', ''),
    short: (q) => (dated ? `${parts(q).year}Q${parts(q).season}` : `${parts(q).year}.${parts(q).season}`),
    parts,
    quarter: (y, season) => QUARTERS_PER_YEAR * y + season - 1 - first,
  };
}
