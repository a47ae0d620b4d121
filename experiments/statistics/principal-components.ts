/** Eigenvectors of a symmetric matrix, the largest eigenvalue first. */
interface Eigen {
  readonly values: readonly number[];
  readonly vectors: readonly Float64Array[];
}

const SWEEPS = 30;
const SMALL = 1e-9;

function rotate(lines: readonly Float64Array[], k: number, a: number, b: number, c: number, s: number): void {
  const line = lines[k] as Float64Array;
  const [u, v] = [line[a] as number, line[b] as number];
  line[a] = c * u - s * v;
  line[b] = s * u + c * v;
}

/** Cyclic Jacobi method (Golub and Van Loan, Matrix Computations, section 8.5). `matrix` is overwritten. */
function eigen(matrix: readonly Float64Array[]): Eigen {
  const size = matrix.length;
  const vectors = Array.from({ length: size }, (_, i) => {
    const line = new Float64Array(size);
    line[i] = 1;
    return line;
  });
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let off = 0;
    for (let a = 0; a < size; a++) {
      const row = matrix[a] as Float64Array;
      for (let b = a + 1; b < size; b++) {
        const x = row[b] as number;
        off += x * x;
        if (Math.abs(x) < SMALL / size) continue;
        const theta = (((matrix[b] as Float64Array)[b] as number) - (row[a] as number)) / (2 * x);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < size; k++) rotate(matrix, k, a, b, c, s);
        const other = matrix[b] as Float64Array;
        for (let k = 0; k < size; k++) {
          const [u, v] = [row[k] as number, other[k] as number];
          row[k] = c * u - s * v;
          other[k] = s * u + c * v;
        }
        for (let k = 0; k < size; k++) rotate(vectors, k, a, b, c, s);
      }
    }
    if (off < SMALL) break;
  }
  const order = matrix.map((line, i) => [i, line[i] as number] as const).toSorted(([i, x], [j, y]) => y - x || i - j);
  return {
    values: order.map(([, value]) => value),
    vectors: order.map(([i]) => Float64Array.from(vectors, (line) => line[i] as number)),
  };
}

/**
 * The directions in which observations differ most, each as coefficients that give a component of variance 1.
 *
 * @param rows observations whose columns have mean 0
 * @param most components at most; those with less than a thousandth of the first one's variance are left out
 */
export function principalComponents(rows: readonly Float64Array[], most: number): Float64Array[] {
  const width = rows[0]?.length ?? 0;
  const matrix = Array.from({ length: width }, () => new Float64Array(width));
  for (const row of rows) {
    for (let i = 0; i < width; i++) {
      const line = matrix[i] as Float64Array;
      for (let j = 0; j <= i; j++)
        line[j] = (line[j] as number) + ((row[i] as number) * (row[j] as number)) / rows.length;
    }
  }
  for (let i = 0; i < width; i++)
    for (let j = i + 1; j < width; j++) (matrix[i] as Float64Array)[j] = (matrix[j] as Float64Array)[i] as number;
  const { values, vectors } = eigen(matrix);
  const count = values.slice(0, most).filter((value) => value > 1e-3 * (values[0] as number)).length;
  return vectors.slice(0, count).map((vector, k) => vector.map((x) => x / Math.sqrt(values[k] as number)));
}
