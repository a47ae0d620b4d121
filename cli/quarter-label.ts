/** The calendar name of a quarter of the run (`1987Q3`), when the scenario says when it starts. */
export function quarterLabel(start: string | undefined, quarter: number): string | undefined {
  const match = /^([0-9]{4})Q([1-4])$/.exec(start ?? '');
  if (match === null) return undefined;
  const count = Number(match[1]) * 4 + Number(match[2]) - 1 + quarter;
  return `${Math.floor(count / 4)}Q${(count % 4) + 1}`;
}
