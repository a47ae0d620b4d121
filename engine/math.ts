/**
 * Elementary functions that give the same bits in every JavaScript engine.
 *
 * `Math.exp`, `Math.log`, `Math.sin` and their like differ by an ulp or more between engines and even between
 * versions of one engine; only `+ − × ÷ √`, comparisons and integer operations are exact everywhere.
 *
 * `exp`, `log`, and the kernels of `sin` and `cos` are ported from fdlibm:
 *   Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
 *   Developed at SunPro, a Sun Microsystems, Inc. business. Permission to use, copy, modify, and distribute this
 *   software is freely granted, provided that this notice is preserved.
 */

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);
// Every platform that runs this is little-endian: word 1 is the high half, with sign and exponent.
const HIGH = 1;

export const LN2_HIGH = 6.9314718036912381649e-1;
export const LN2_LOW = 1.90821492927058770002e-10;
export const HALF_LN2 = 0.34657359027997264;
export const INVERSE_LN2 = 1.442695040888963387;

const LOWEST_EXPONENT = -1021;
const powersOfTwo = /* @__PURE__ */ (() => {
  const table = new Float64Array(1023 - LOWEST_EXPONENT + 1);
  table[-LOWEST_EXPONENT] = 1;
  for (let k = 1; k <= 1023; k++) table[k - LOWEST_EXPONENT] = 2 * table[k - 1 - LOWEST_EXPONENT]!;
  for (let k = -1; k >= LOWEST_EXPONENT; k--) table[k - LOWEST_EXPONENT] = 0.5 * table[k + 1 - LOWEST_EXPONENT]!;
  return table;
})();

/**
 * Half, with the sign of a number that is negative (1) or not (0): where signs are random, a branch is guessed wrong
 * half the time.
 */
const half = Float64Array.of(0.5, -0.5);

/** e to the power x. Accurate to 1 ulp; 0 below −745.13, Infinity above 709.78, NaN for NaN. */
export function exp(x: number): number {
  if (!(x <= 709.782712893383973096)) return x > 0 ? Infinity : x;
  if (x < -745.13321910194110842) return 0;
  const size = Math.abs(x);
  if (size < 3.725290298461914e-9) return 1 + x;
  // fdlibm sets k apart for small x; rounding the product gives the same, but for half of ln 2 itself.
  const k = size === HALF_LN2 ? 0 : (INVERSE_LN2 * x + half[Number(x < 0)]!) | 0;
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t * (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  if (k >= LOWEST_EXPONENT)
    return k === 1024 ? y * 2 * powersOfTwo[1023 - LOWEST_EXPONENT]! : y * powersOfTwo[k - LOWEST_EXPONENT]!;
  return y * powersOfTwo[k + 1000 - LOWEST_EXPONENT]! * powersOfTwo[-1000 - LOWEST_EXPONENT]!;
}

/** Natural logarithm. Accurate to 1 ulp; −Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x >= SMALLEST_NORMAL && x < LARGEST_SCALED)) return logAtTheEdge(x);
  double[0] = x;
  const high = words[HIGH]!;
  const mantissa = high & 0x000fffff;
  const k = (high >> 20) - 1023 + ((mantissa + 0x95f64) >> 20);
  // Scaling by a power of two is exact, and unlike fdlibm's patched exponent word it never waits for the memory.
  return logOfScaled(x * powersOfTwo[-k - LOWEST_EXPONENT]! - 1, mantissa, k);
}

const SMALLEST_NORMAL = 2.2250738585072014e-308;
/** Above this the scaling factor would be subnormal. */
const LARGEST_SCALED = 1.1235582092889474e307;
const TWO_54 = 18014398509481984;

function logAtTheEdge(x: number): number {
  if (x >= LARGEST_SCALED) return x === Infinity ? x : log(x / TWO_54) + 54 * LN2_LOW + 54 * LN2_HIGH;
  if (x === 0) return -Infinity;
  return x > 0 ? log(x * TWO_54) - 54 * LN2_LOW - 54 * LN2_HIGH : NaN;
}

/** ln(1 + f) + k ln 2, as in fdlibm's e_log.c; `mantissa` chooses between its two ways of summing. */
function logOfScaled(f: number, mantissa: number, k: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const rest = even + odd;
  if (((mantissa - 0x6147a) | (0x6b851 - mantissa)) > 0) {
    const half = 0.5 * f * f;
    return k * LN2_HIGH - (half - (s * (half + rest) + k * LN2_LOW) - f);
  }
  return k * LN2_HIGH - (s * (f - rest) - k * LN2_LOW - f);
}

/** x to the power y for x > 0, as exp(y log x): relative error about |y log x| ulp. 0 to a positive power is 0. */
export function power(x: number, y: number): number {
  return exp(y * log(x));
}

const HALF_PI_1 = 1.57079632673412561417;
const HALF_PI_2 = 6.0771005063039659766e-11;
const HALF_PI_3 = 2.02226624879595063154e-21;
/** Full turn in radians. */
export const TWO_PI = 6.283185307179586;

function sineKernel(x: number): number {
  const z = x * x;
  return (
    x +
    z *
      x *
      (-1.66666666666666324348e-1 +
        z *
          (8.33333333332248946124e-3 +
            z *
              (-1.98412698298579493134e-4 +
                z * (2.75573137070700676789e-6 + z * (-2.50507602534068634195e-8 + z * 1.58969099521155010221e-10)))))
  );
}

function cosineKernel(x: number): number {
  const z = x * x;
  return (
    1 -
    0.5 * z +
    z *
      z *
      (4.16666666666666019037e-2 +
        z *
          (-1.38888888888741095749e-3 +
            z *
              (2.48015872894767294178e-5 +
                z * (-2.75573143513906633035e-7 + z * (2.0875723212981748279e-9 - z * 1.13596475577881948265e-11)))))
  );
}

function quarterTurn(x: number, turns: number): number {
  const n = Math.floor(x / HALF_PI_1 + 0.5);
  const reduced = x - n * HALF_PI_1 - n * HALF_PI_2 - n * HALF_PI_3;
  const quadrant = (n + turns) & 3;
  const value = quadrant & 1 ? cosineKernel(reduced) : sineKernel(reduced);
  return quadrant & 2 ? -value : value;
}

/** Sine of an angle in radians, |x| up to about 100,000; absolute error below 1e−15 near the origin. */
export function sin(x: number): number {
  return quarterTurn(x, 0);
}

/** Cosine of an angle in radians, |x| up to about 100,000; absolute error below 1e−15 near the origin. */
export function cos(x: number): number {
  return quarterTurn(x, 1);
}

/**
 * Quantile of the standard normal distribution: M. J. Wichura (1988), Algorithm AS 241 (PPND7), about 7 digits: finer
 * than the 32-bit words it is fed with. Used instead of Box–Muller because 85 % of calls need no logarithm, and because
 * it is monotone in u: two paths that share a draw then share its rank, which is what makes paired differences tight.
 *
 * @param u probability from 1e−10 to 1 − 1e−10, which holds every 32-bit word; the algorithm's far tail is left out
 */
export function normalQuantile(u: number): number {
  const q = u - 0.5;
  if (q <= 0.425 && q >= -0.425) {
    const r = 0.180625 - q * q;
    return (
      (q * (((59.10937472 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179)) /
      (((67.1875636 * r + 78.757757664) * r + 17.895169469) * r + 1)
    );
  }
  return normalTail(q < 0 ? u : 1 - u, q);
}

function normalTail(u: number, q: number): number {
  const r = Math.sqrt(-log(u)) - 1.6;
  const value =
    (((0.17023821103 * r + 1.3067284816) * r + 2.75681539) * r + 1.4234372777) /
    ((0.12021132975 * r + 0.7370016425) * r + 1);
  return q < 0 ? -value : value;
}

/** v kept inside [low, high]. */
export function clamp(v: number, low: number, high: number): number {
  return v < low ? low : v > high ? high : v;
}

/** v where positive, else 0: the (…)+ of the model description. Exact, and without a branch to guess wrong. */
export function positivePart(v: number): number {
  return 0.5 * (v + Math.abs(v));
}
