import stdlibCos from '@stdlib/math-base-special-cos';
import stdlibExp from '@stdlib/math-base-special-exp';
import stdlibLn from '@stdlib/math-base-special-ln';
import stdlibSin from '@stdlib/math-base-special-sin';
import stdlibQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { describe, expect, test } from 'vitest';
import { clamp, cos, exp, log, normalQuantile, positivePart, power, sin } from '../../engine/math.ts';
import { drawnWords, threefry, uniform } from '../../engine/random.ts';

/** Deterministic test inputs, spread evenly over an interval by a counter-based generator. */
function* inputs(count: number, low: number, high: number): Generator<number> {
  for (let k = 0; k < count; k++) {
    threefry(1, 2, k, 3);
    yield low + (high - low) * uniform(drawnWords[0]!);
  }
}

describe('deterministic elementary functions', () => {
  test('exp equals the fdlibm oracle bit for bit', () => {
    for (const x of inputs(200_000, -50, 50)) expect(Object.is(exp(x), stdlibExp(x)), `exp(${x})`).toBe(true);
    for (const x of inputs(20_000, -708, 709)) expect(exp(x)).toBe(stdlibExp(x));
  });

  test('exp at its edges', () => {
    expect(exp(0)).toBe(1);
    expect(exp(-0)).toBe(1);
    expect(exp(710)).toBe(Infinity);
    expect(exp(-746)).toBe(0);
    expect(exp(Infinity)).toBe(Infinity);
    expect(exp(-Infinity)).toBe(0);
    expect(exp(NaN)).toBeNaN();
    expect(exp(709.78)).toBe(stdlibExp(709.78));
    expect(exp(1e-10)).toBe(1 + 1e-10);
  });

  test('log equals the fdlibm oracle bit for bit', () => {
    for (const x of inputs(200_000, -40, 40)) {
      const value = stdlibExp(x);
      expect(Object.is(log(value), stdlibLn(value)), `log(${value})`).toBe(true);
    }
    for (const x of inputs(50_000, 0.5, 2)) expect(log(x)).toBe(stdlibLn(x));
  });

  test('log at its edges', () => {
    expect(log(1)).toBe(0);
    expect(log(0)).toBe(-Infinity);
    expect(log(-1)).toBeNaN();
    expect(log(NaN)).toBeNaN();
    expect(log(Infinity)).toBe(Infinity);
    expect(log(5e-324)).toBe(stdlibLn(5e-324));
  });

  test('sine and cosine agree with the oracle to rounding', () => {
    for (const x of inputs(50_000, -200, 200)) {
      expect(Math.abs(sin(x) - stdlibSin(x))).toBeLessThan(1e-14);
      expect(Math.abs(cos(x) - stdlibCos(x))).toBeLessThan(1e-14);
    }
  });

  test('power is exp(y log x)', () => {
    expect(power(2, 10)).toBeCloseTo(1024, 9);
    expect(power(0, 2)).toBe(0);
    expect(power(7, 0)).toBe(1);
  });

  test('normal quantile agrees with the oracle and is antisymmetric', () => {
    for (const u of inputs(50_000, 1.2e-10, 1 - 1.2e-10)) {
      const expected = stdlibQuantile(u, 0, 1);
      // Seven digits: the accuracy Wichura states for PPND7.
      expect(Math.abs(normalQuantile(u) - expected)).toBeLessThan(1e-7 * (1 + Math.abs(expected)));
    }
    for (const u of [1.2e-10, 1e-9, 1e-4, 0.02, 0.074, 0.0751, 0.3]) {
      expect(Math.abs(normalQuantile(u) - stdlibQuantile(u, 0, 1))).toBeLessThan(1e-6);
      expect(normalQuantile(u) + normalQuantile(1 - u)).toBeCloseTo(0, 6);
    }
    expect(normalQuantile(0.5)).toBe(0);
  });

  test('clamp and positive part', () => {
    expect([clamp(-1, 0, 1), clamp(0.3, 0, 1), clamp(9, 0, 1)]).toEqual([0, 0.3, 1]);
    expect([positivePart(-2), positivePart(2)]).toEqual([0, 2]);
  });
});
