/** A quantity that grows at a constant rate: its value by quarter. For words on the page only, never for the model. */
export function exponential(start: number, rate: number): (quarter: number) => number {
  return (quarter) => start * Math.exp(rate * quarter);
}
