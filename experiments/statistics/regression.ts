/**
 * Coefficients of a least-squares regression, by the normal equations; NaN throughout where they have no one solution.
 * @param rows regressors of every observation, a 1 for the constant among them
 */
export function leastSquares(rows: readonly (readonly number[])[], y: readonly number[]): number[] {
  const width = rows[0]?.length ?? 0;
  const table: Float64Array[] = Array.from({ length: width }, () => new Float64Array(width + 1));
  rows.forEach((row, k) => {
    for (let i = 0; i < width; i++) {
      const line = table[i] as Float64Array;
      for (let j = 0; j < width; j++) line[j] = (line[j] as number) + (row[i] as number) * (row[j] as number);
      line[width] = (line[width] as number) + (row[i] as number) * (y[k] as number);
    }
  });
  for (let i = 0; i < width; i++) {
    let most = i;
    for (let k = i + 1; k < width; k++)
      if (Math.abs((table[k] as Float64Array)[i] as number) > Math.abs((table[most] as Float64Array)[i] as number))
        most = k;
    [table[i], table[most]] = [table[most] as Float64Array, table[i] as Float64Array];
    const own = table[i] as Float64Array;
    for (let k = 0; k < width; k++) {
      if (k === i) continue;
      const line = table[k] as Float64Array;
      const times = (line[i] as number) / (own[i] as number);
      for (let j = i; j <= width; j++) line[j] = (line[j] as number) - times * (own[j] as number);
    }
  }
  return table.map((line, i) => (line[width] as number) / (line[i] as number));
}
