/** Linear algebra of small regressions. */

/** Lower triangle L with L Lᵀ = A (Cholesky). `matrix` is symmetric and positive definite; it is overwritten. */
function factorised(matrix: readonly Float64Array[]): readonly Float64Array[] {
  matrix.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      const other = matrix[j] as Float64Array;
      let sum = row[j] as number;
      for (let k = 0; k < j; k++) sum -= (row[k] as number) * (other[k] as number);
      row[j] = i === j ? Math.sqrt(Math.max(sum, Number.MIN_VALUE)) : sum / (other[j] as number);
    }
  });
  return matrix;
}

function solved(factor: readonly Float64Array[], right: Float64Array): Float64Array {
  const x = Float64Array.from(right);
  const size = factor.length;
  for (let i = 0; i < size; i++) {
    const row = factor[i] as Float64Array;
    let sum = x[i] as number;
    for (let k = 0; k < i; k++) sum -= (row[k] as number) * (x[k] as number);
    x[i] = sum / (row[i] as number);
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = x[i] as number;
    for (let k = i + 1; k < size; k++) sum -= ((factor[k] as Float64Array)[i] as number) * (x[k] as number);
    x[i] = sum / ((factor[i] as Float64Array)[i] as number);
  }
  return x;
}

/** Value of a linear form. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/**
 * Ridge regression (Hoerl and Kennard 1970) of several targets on the same regressors: minimises the weighted mean of
 * squared errors plus `penalty` times the squares of all coefficients but the first.
 *
 * @param rows regressors of every observation, the first of them 1
 * @param targets of every observation, one or more
 * @param weights of every observation, all 1 unless given
 * @returns coefficients, one row a target
 */
export function ridge(
  rows: readonly ArrayLike<number>[],
  targets: readonly ArrayLike<number>[],
  penalty: number,
  weights?: ArrayLike<number>,
): Float64Array[] {
  const width = rows[0]?.length ?? 0;
  const matrix = Array.from({ length: width }, () => new Float64Array(width));
  const right = Array.from({ length: targets[0]?.length ?? 0 }, () => new Float64Array(width));
  let total = 0;
  rows.forEach((row, n) => {
    const weight = weights === undefined ? 1 : (weights[n] as number);
    if (weight === 0) return;
    total += weight;
    const target = targets[n] as ArrayLike<number>;
    for (let i = 0; i < width; i++) {
      const line = matrix[i] as Float64Array;
      const value = weight * (row[i] as number);
      if (value === 0) continue;
      for (let j = 0; j <= i; j++) line[j] = (line[j] as number) + value * (row[j] as number);
      right.forEach((sums, m) => {
        sums[i] = (sums[i] as number) + value * (target[m] as number);
      });
    }
  });
  matrix.forEach((line, i) => {
    line[i] = (line[i] as number) + total * (i === 0 ? 1e-12 : Math.max(penalty, 1e-12));
  });
  const factor = factorised(matrix);
  return right.map((sums) => solved(factor, sums));
}
